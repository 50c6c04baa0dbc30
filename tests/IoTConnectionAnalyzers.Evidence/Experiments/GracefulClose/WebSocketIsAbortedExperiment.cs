using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class WebSocketIsAbortedExperiment : Experiment<WebSocketView>
{
    public override string Rule => "IOTC3008";

    public override string Claim => "a web socket that is only disposed ends without a Close frame";

    public override string Method => "connects to a Kestrel server, sends a message and leaves the `using`";

    public override string HubAnswer => "404104 DeviceConnectionClosedRemotely where no DISCONNECT of MQTT went before";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        await Peer.Call("Send", new ReadOnlyMemory<byte>([1, 2, 3]));
        """;

    protected override async Task<WebSocketView> WatchAsync(string program)
    {
        await using var server = await WebSocketPeer.StartAsync(answers: false);
        await using var device = DeviceProgram.Start(program, server.Port);
        await device.RunToEndAsync(TimeSpan.FromSeconds(30));
        return await server.Seen.WaitAsync(TimeSpan.FromSeconds(30));
    }

    protected override void ShowsTheMistake(WebSocketView seen) => Assert.False(seen.HasCloseFrame, seen.Ending);

    protected override void ShowsNoMistake(WebSocketView seen) => Assert.True(seen.HasCloseFrame, seen.Ending);

    protected override string Tell(WebSocketView seen) => seen.Ending;
}
