using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ProcessExitIsNotRaisedExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3011";

    public override string Claim => "from .NET 10 on SIGTERM ends a program without raising ProcessExit: the goodbye in its handler is not said";

    public override string Method => "connects and waits; then gets SIGTERM; the fixed form runs in a generic host";

    protected override string Driver => "";

    private protected override RulePage LoadPage() => RulePage.LoadOwn(Rule, "IOTC3011-ProcessExit");

    private protected override Stopping Stopping => Stopping.Terminated;

    private protected override bool HasWill => false;

    protected override void ShowsNoMistake(HubView seen)
    {
        base.ShowsNoMistake(seen);
        Assert.Equal(1, seen.Count(HubEventKind.Disconnect));
    }
}
