namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class CloseIsSkippedExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3005";

    public override string Claim => "cancelling the wait before DisconnectAsync skips it";

    public override string Method => "publishes until it is told to stop; the wait throws";

    protected override string Driver =>
        """
        try
        {
            await Peer.Call("Run", Peer.Options().Build(), Peer.Told());
        }
        catch (OperationCanceledException)
        {
        }
        """;

    private protected override Stopping Stopping => Stopping.Told;
}
