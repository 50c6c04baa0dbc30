using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ReceiveTimeoutAbortsExperiment : Experiment<WebSocketView>
{
    public override string Rule => "IOTC3016";

    public override string Claim => "a receive that is cancelled by time aborts the web socket: no Close frame can follow";

    public override string Method => "connects to a Kestrel server that does not answer, and waits for 5 s";

    protected override string Driver =>
        """
        using System.Net.WebSockets;

        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{Peer.Port}/"), CancellationToken.None);
        try
        {
            await Peer.Call("ReadAsync", socket, new byte[64]);
        }
        catch (OperationCanceledException exception)
        {
            Console.WriteLine(exception.Message);
        }
        """;

    public override string HubAnswer => "404104 DeviceConnectionClosedRemotely where no DISCONNECT of MQTT went before";

    public override Knowledge Known => Knowledge.Documented;

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
