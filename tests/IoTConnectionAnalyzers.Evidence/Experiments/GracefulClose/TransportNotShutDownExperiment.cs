using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class TransportNotShutDownExperiment : Experiment<TlsView>
{
    public override string Rule => "IOTC3014";

    public override string Claim => "an SslStream that is only disposed sends no close_notify";

    public override string Method => "connects to a TLS 1.2 server, sends and disposes";

    protected override string Driver =>
        """
        using System.Net.Sockets;

        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", Peer.Port);
        await Peer.Call("SendAsync", connection.GetStream(), new byte[1000]);
        """;

    public override string HubAnswer => "none: most servers tolerate a missing close_notify";

    public override Knowledge Known => Knowledge.NoAnswer;

    protected override async Task<TlsView> WatchAsync(string program)
    {
        await using var server = new TlsPeer();
        await using var device = DeviceProgram.Start(program, server.Port, await DeviceFolder.WriteAsync(".pem", server.CertificatePem));
        await device.RunToEndAsync(TimeSpan.FromSeconds(30));
        return await server.Seen.WaitAsync(TimeSpan.FromSeconds(30));
    }

    protected override void ShowsTheMistake(TlsView seen) => Assert.Equal((true, false), (seen.HasHandshake, seen.HasCloseNotify));

    protected override void ShowsNoMistake(TlsView seen) => Assert.Equal((true, true), (seen.HasHandshake, seen.HasCloseNotify));

    protected override string Tell(TlsView seen) => seen.HasCloseNotify ? "close_notify, FIN" : "FIN, no close_notify";
}
