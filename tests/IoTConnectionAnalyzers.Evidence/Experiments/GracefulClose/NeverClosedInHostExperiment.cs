using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class NeverClosedInHostExperiment : HostedExperiment
{
    public override string Rule => "IOTC3002";

    public override string Claim => "a host that ends in good order closes no client that its service has left open";

    public override string Method => "connects in a generic host and returns early; the host gets SIGTERM";

    protected override string Driver => HostOf(
        """
        await Peer.Call("SendAsync", Peer.Options().Build(), double.NaN);
        Console.WriteLine("returned");
        """);

    private protected override Task AtWorkAsync(Hub hub, DeviceProgram device) => device.WaitForOutputAsync("returned", Patience);
}
