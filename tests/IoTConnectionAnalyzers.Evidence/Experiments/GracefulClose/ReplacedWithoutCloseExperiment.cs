using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ReplacedWithoutCloseExperiment : HubExperiment
{
    public override string Rule => "IOTC3006";

    public override string Claim => "a client that is replaced stays connected beside the new one";

    public override string Method => "connects, and replaces the client by a new one that connects too";

    public override string HubAnswer => "400027 ConnectionForcefullyClosedOnNewConnection where both are the same device";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        await Peer.Call("OnBrokerPicked", "driver", EventArgs.Empty);
        Peer.Told().WaitHandle.WaitOne();
        await Peer.Call("OnBrokerPicked", "driver", EventArgs.Empty);
        await Task.Delay(TimeSpan.FromMinutes(1));
        """;

    protected override HubOptions SetUp(HubOptions options) => options with { IsAnyBroker = true };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected, Patience);
        await Task.Delay(500);
        device.Tell();
        await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected && e.Connection > 1, Patience);
        await Task.Delay(500);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal((2, 0), (seen.Count(HubEventKind.Connected), seen.Count(HubEventKind.Ended)));

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.Equal((2, 1), (seen.Count(HubEventKind.Connected), seen.Count(HubEventKind.Ended)));
        Assert.Equal(Ending.Graceful, seen.FirstEnding);
    }

    protected override string Tell(HubView seen) => $"{seen.Count(HubEventKind.Connected) - seen.Count(HubEventKind.Ended)} connection(s) open, {seen.Count(HubEventKind.Disconnect)} DISCONNECT(s)";
}
