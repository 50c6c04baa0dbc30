using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.TokenRenewal;

public sealed class TokenExpiryIsMiscalculatedExperiment : HubExperiment
{
    public override string Rule => "IOTC2005";

    public override string Claim => "an expiry from local time is off by the zone of the device";

    public override string Method => "makes a token for one hour on a device in New York, and connects";

    public override string HubAnswer => "401003 IotHubUnauthorized";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Peer.Options().WithCredentials(Peer.UserName, Tokens.Create($"{Peer.Host}/devices/{Peer.DeviceId}", Peer.Sign)).Build());
        await client.DisconnectAsync();
        """;

    private protected override IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["TZ"] = "America/New_York" };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out _), "This machine has no time-zone data.");
        await device.RunToEndAsync(Patience);
    }

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(1, seen.Count(HubEventKind.Refused));
        Assert.True(seen.IsLogged(HubCode.IotHubUnauthorized));
    }

    protected override void ShowsNoMistake(HubView seen) => Assert.Equal(1, seen.Count(HubEventKind.Connected));

    protected override string Tell(HubView seen) =>
        seen.Count(HubEventKind.Refused) == 1 ? $"refused: {seen.Events.First(static e => e.Kind == HubEventKind.Refused).Detail}" : "accepted";
}
