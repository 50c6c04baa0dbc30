using System.Globalization;

using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class SocketIsAbortedExperiment : Experiment<TcpView>
{
    private const int Sent = 600_000;

    public override string Rule => "IOTC3007";

    public override string Claim => "a linger time of zero throws away what is not sent yet, and resets the connection";

    public override string Method => $"sends {Sent.ToString("N0", CultureInfo.InvariantCulture)} bytes to a server at the end of a slow line, and closes";

    public override string HubAnswer => "404104 where the goodbye is among the lost bytes";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        $$"""
        await Upload.SendAsync("127.0.0.1", Peer.Port, new byte[{{Sent}}]);
        """;

    protected override async Task<TcpView> WatchAsync(string program)
    {
        await using var server = new TcpPeer(isSlow: true);
        await using var device = DeviceProgram.Start(program, server.Port);
        await device.RunToEndAsync(TimeSpan.FromSeconds(30));
        server.Read();
        return await server.Seen.WaitAsync(TimeSpan.FromSeconds(30));
    }

    protected override void ShowsTheMistake(TcpView seen)
    {
        Assert.True(seen.WasReset);
        Assert.True(seen.Bytes < Sent, Tell(seen));
    }

    protected override void ShowsNoMistake(TcpView seen)
    {
        Assert.False(seen.WasReset);
        Assert.Equal(Sent, seen.Bytes);
    }

    protected override string Tell(TcpView seen) => $"{(seen.WasReset ? "reset" : "FIN")}, {seen.Bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes arrived";
}
