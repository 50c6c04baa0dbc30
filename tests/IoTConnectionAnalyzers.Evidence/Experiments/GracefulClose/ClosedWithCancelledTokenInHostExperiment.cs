namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ClosedWithCancelledTokenInHostExperiment : HostedExperiment
{
    public override string Rule => "IOTC3003";

    public override string Claim => "the stopping token of a background service is cancelled when its `finally` runs: DisconnectAsync with it sends no DISCONNECT";

    public override string Method => "publishes in a generic host, which gets SIGTERM and ends in good order";

    protected override string Driver => HostOf("""await Peer.Call("RunAsync", new MqttClientFactory().CreateMqttClient(), Peer.Options().Build(), stoppingToken);""");
}
