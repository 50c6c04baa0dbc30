using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.TokenRenewal;

public sealed class TokenIsCapturedOnceExperiment : HubExperiment
{
    private ManualClock _clock = new();

    public override string Rule => "IOTC2002";

    public override string Claim => "options that hold a token send the same token at every CONNECT, also after it has expired";

    public override string Method => "connects; the clock of the hub is moved on by more than the life of a token; the device connects again";

    public override string HubAnswer => "401003 IotHubUnauthorized at CONNECT, for as long as the token is sent";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        var telemetry = new Telemetry(Peer.Host, Peer.DeviceId, Peer.Sign);
        using var client = new MqttClientFactory().CreateMqttClient();
        await telemetry.ConnectAsync(client, CancellationToken.None);
        Console.WriteLine("connected");
        Peer.Told().WaitHandle.WaitOne();
        using var again = new MqttClientFactory().CreateMqttClient();
        await telemetry.ConnectAsync(again, CancellationToken.None);
        """;

    private protected override bool IsHubTrusted => true;

    protected override HubOptions SetUp(HubOptions options) => options with { TokensLiveAtMost = TimeSpan.FromMinutes(10), Clock = _clock = new() };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await device.WaitForOutputAsync("connected", Patience);
        _clock.Advance(TimeSpan.FromMinutes(11));
        await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Ended, Patience);
        // A token that is made within the same second is the same token.
        await Task.Delay(1100);
        device.Tell();
        await hub.Journal.WaitForAsync(static e => e.Kind is HubEventKind.Refused or HubEventKind.Connected && e.Connection > 1, Patience);
    }

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(1, seen.Count(HubEventKind.Connected));
        Assert.NotEqual(0, seen.Count(HubEventKind.Refused));
        Assert.Single(Passwords(seen).Distinct());
        Assert.True(seen.IsLogged(HubCode.IotHubUnauthorized));
    }

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.Equal(0, seen.Count(HubEventKind.Refused));
        Assert.Equal(Passwords(seen).Count(), Passwords(seen).Distinct().Count());
    }

    protected override string Tell(HubView seen) =>
        $"{Passwords(seen).Count()} CONNECTs with {Passwords(seen).Distinct().Count()} token(s): {seen.Count(HubEventKind.Connected)} accepted, {seen.Count(HubEventKind.Refused)} refused";

    private static IEnumerable<string> Passwords(HubView seen) =>
        seen.Events.Where(static e => e.Connect is not null).Select(static e => e.Connect!.Password);
}
