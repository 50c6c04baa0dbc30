namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ShutdownIsNotHandledExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3011";

    public override string Claim => "SIGTERM ends a program that does not handle it without running its `finally`";

    public override string Method => "connects and waits; then gets SIGTERM, as from a service manager or a container";

    /// <summary>The page shows a whole program; it gets the address of the broker as its argument.</summary>
    protected override string Driver => "";

    private protected override Stopping Stopping => Stopping.Terminated;

    private protected override bool HasWill => false;
}
