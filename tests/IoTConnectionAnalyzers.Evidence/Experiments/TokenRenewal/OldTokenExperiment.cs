using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.TokenRenewal;

/// <summary>An experiment in which a device connects a second time after its first token has expired.</summary>
public abstract class OldTokenExperiment : HubExperiment
{
    private ManualClock _clock = new();

    public override string HubAnswer => "401003 IotHubUnauthorized at CONNECT, for as long as the token is sent";

    public override Knowledge Known => Knowledge.Documented;

    private protected override bool IsHubTrusted => true;

    /// <summary>By how much the clock of the hub is moved on from the time that it shows.</summary>
    protected virtual TimeSpan LeapFrom(DateTimeOffset time) => TimeSpan.FromMinutes(11);

    /// <summary>How long the device has been connected then; a token that is made within the same second is the same token.</summary>
    protected virtual TimeSpan Stay => TimeSpan.FromMilliseconds(1100);

    protected override HubOptions SetUp(HubOptions options) => options with { TokensLiveAtMost = TimeSpan.FromMinutes(10), Clock = _clock = new() };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await device.WaitForOutputAsync("connected", Patience);
        await Task.Delay(Stay);
        _clock.Advance(LeapFrom(_clock.GetUtcNow()));
        await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Ended, Patience);
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
