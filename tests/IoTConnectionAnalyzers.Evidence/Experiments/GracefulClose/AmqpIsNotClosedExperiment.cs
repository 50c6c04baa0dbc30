using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class AmqpIsNotClosedExperiment : Experiment<AmqpView>
{
    public override string Rule => "IOTC3009";

    public override string Claim => "an AMQP connection of which only links and sessions are closed ends without close";

    public override string Method => "connects to a ContainerHost, sends a message, and the process ends";

    public override string HubAnswer => "not documented for AMQP";

    public override Knowledge Known => Knowledge.NotKnown;

    protected override string Driver =>
        """
        await Peer.Call("Send", "21.5");
        """;

    protected override async Task<AmqpView> WatchAsync(string program)
    {
        await using var server = new AmqpPeer();
        await using var device = DeviceProgram.Start(program, server.Port);
        await device.RunToEndAsync(TimeSpan.FromSeconds(30));
        return await server.Seen.WaitAsync(TimeSpan.FromSeconds(30));
    }

    protected override void ShowsTheMistake(AmqpView seen) => Assert.False(seen.HasClose);

    protected override void ShowsNoMistake(AmqpView seen) => Assert.True(seen.HasClose);

    protected override string Tell(AmqpView seen) => $"{seen.DetachedLinks} link(s) detached, {(seen.HasClose ? "close" : "no close")} of the connection";
}
