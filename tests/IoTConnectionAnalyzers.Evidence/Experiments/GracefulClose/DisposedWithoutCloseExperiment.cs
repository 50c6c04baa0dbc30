namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class DisposedWithoutCloseExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3001";

    public override string Claim => "Dispose of an MQTTnet client sends no DISCONNECT";

    public override string Method => "connects, publishes, and leaves the `using`";

    protected override string Driver => """await Peer.Call("SendAsync", Peer.Options().Build());""";
}
