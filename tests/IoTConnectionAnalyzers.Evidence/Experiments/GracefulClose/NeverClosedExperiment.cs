namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class NeverClosedExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3002";

    public override string Claim => "a client that an early return leaves open breaks off when the process ends";

    public override string Method => "connects, returns early, and the process ends";

    protected override string Driver => """await Peer.Call("SendAsync", Peer.Options().Build(), double.NaN);""";
}
