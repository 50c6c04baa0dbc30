using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.DeviceSdk;

public sealed class TokenIsNeverRenewedExperiment : DeviceSdkExperiment
{
    private ManualClock _clock = new();

    public override string Rule => "IOTC2001";

    public override string Claim => "the SDK sends a token that it was given ready-made again after it has expired";

    public override string Method => "connects with the device SDK; the clock of the hub is moved on by more than the life of a token";

    public override string HubAnswer => "401003 IotHubUnauthorized";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        var client = new Thermostat(Peer.Sign).Connect(Peer.Host, Peer.DeviceId);
        await client.OpenAsync();
        await Task.Delay(TimeSpan.FromMinutes(1));
        """;

    protected override HubOptions SetUp(HubOptions options) => base.SetUp(options) with { TokensLiveAtMost = TimeSpan.FromHours(1), Clock = _clock = new() };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected, Patience);
        await Task.Delay(TimeSpan.FromSeconds(2));
        _clock.Advance(TimeSpan.FromHours(1.1));
        await hub.Journal.WaitForAsync(static e => e.Kind is HubEventKind.Refused or HubEventKind.Connected && e.Connection > 1, Patience);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.NotEqual(0, seen.Count(HubEventKind.Refused));

    protected override void ShowsNoMistake(HubView seen) => Assert.Equal(0, seen.Count(HubEventKind.Refused));

    protected override string Tell(HubView seen) => seen.Count(HubEventKind.Refused) == 0 ? "a new token, accepted" : "the old token, refused";
}
