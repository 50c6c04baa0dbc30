namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ShutdownIsNotHandledExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3011";

    public override string Claim => "on .NET 10 ProcessExit is not raised for SIGTERM";

    public override string Method => "connects and waits; then gets SIGTERM, as from a service manager or a container";

    protected override string Driver =>
        """
        await Device.RunAsync(Peer.Options().Build());
        """;

    private protected override Stopping Stopping => Stopping.Terminated;
}
