using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Reconnection;

public sealed class OpenIsNotAwaitedExperiment : HubExperiment
{
    public override string Rule => "IOTC5018";

    public override string Claim => "a program that drops the task of its routine is over before it has a connection";

    public override string Method => "starts and connects; the hub answers once the program has ended, or has waited for a second";

    public override string HubAnswer => "none: the device alone decides";

    public override Knowledge Known => Knowledge.NoAnswer;

    /// <summary>The page shows a whole program.</summary>
    protected override string Driver => "";

    protected override string Stage(string snippet) => base.Stage(snippet.Replace("\"broker.example\"", "\"localhost\"", StringComparison.Ordinal));

    protected override HubOptions SetUp(HubOptions options) => options with { IsAnyBroker = true };

    private protected override void Prepare(Hub hub) => hub.FallSilent();

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        if (!IsBad)
        {
            await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Attempt, Patience);
            await Task.Delay(TimeSpan.FromSeconds(1));
            hub.Heal();
        }

        await device.RunToEndAsync(Patience);
        await SettledAsync(hub);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(0, seen.Count(HubEventKind.Connected));

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.Equal(1, seen.Count(HubEventKind.Connected));
        Assert.Equal(Ending.Graceful, seen.FirstEnding);
    }

    protected override string Tell(HubView seen) => seen.Count(HubEventKind.Connected) == 0 ? "the program ends, exit code 0, no CONNECT accepted" : "CONNECT accepted, DISCONNECT";
}
