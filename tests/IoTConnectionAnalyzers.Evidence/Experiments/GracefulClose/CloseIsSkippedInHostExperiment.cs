namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class CloseIsSkippedInHostExperiment : HostedExperiment
{
    public override string Rule => "IOTC3005";

    public override string Claim => "a host that stops cancels the wait of its background service, and with it skips the DisconnectAsync behind the loop";

    public override string Method => "publishes in a generic host, which gets SIGTERM and ends in good order";

    protected override string Driver => HostOf("""await Peer.Call("Run", Peer.Options().Build(), stoppingToken);""");
}
