using System.Text.RegularExpressions;

using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed partial class TransportKeepAliveHasNoEffectExperiment : Experiment<string>
{
    public override string Rule => "IOTC4008";

    public override string Claim => "the times of TCP keep-alive have no effect while keep-alive itself is off, as it is by default";

    public override string Method => "connects a socket, and asks the operating system for its option and, on Linux, for the timer of the idle connection";

    public override string HubAnswer => "none: the hub does not see it";

    public override Knowledge Known => Knowledge.NoAnswer;

    protected override string Driver =>
        """
        using System.Globalization;
        using System.Net;
        using System.Net.Sockets;

        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Sockets.Prepare(socket);
        await socket.ConnectAsync(IPAddress.Loopback, Peer.Port);
        var isOn = (int)socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive)! != 0;
        Console.WriteLine($"<keep-alive {(isOn ? "on" : "off")}{Timer()}>");
        socket.Shutdown(SocketShutdown.Both);

        // Linux lists each connection with its running timer; 02 is that of keep-alive, the time is in hundredths of a second.
        string Timer()
        {
            const string list = "/proc/net/tcp";
            var port = ((IPEndPoint)socket.LocalEndPoint!).Port.ToString("X4");
            var timer = !File.Exists(list) ? null : File.ReadLines(list)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .FirstOrDefault(fields => fields[1].EndsWith($":{port}", StringComparison.Ordinal))?[5].Split(':');
            return timer is null ? "" : timer[0] != "02" ? ", no timer" : $", first probe in {long.Parse(timer[1], NumberStyles.HexNumber) / 100.0:0} s";
        }
        """;

    protected override async Task<string> WatchAsync(string program)
    {
        await using var server = new TcpPeer();
        await using var device = DeviceProgram.Start(program, server.Port);
        await device.RunToEndAsync(TimeSpan.FromSeconds(30));
        return Answer().Match(device.Output).Groups[1].Value;
    }

    protected override void ShowsTheMistake(string seen) => Assert.StartsWith("keep-alive off", seen);

    protected override void ShowsNoMistake(string seen) => Assert.StartsWith("keep-alive on", seen);

    protected override string Tell(string seen) => seen;

    [GeneratedRegex("<(.*)>")]
    private static partial Regex Answer();
}
