using System.Net.Sockets;
using System.Text;

namespace Thermostat;

/// <summary>Writes a line to the log server of the building.</summary>
public static class SiteLog
{
    public static async Task WriteAsync(Settings settings, string line)
    {
        if (settings.LogServer is null)
            return;
        var address = settings.LogServer.Split(':');
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        // Leave no sockets behind in TIME_WAIT.
        socket.LingerState = new LingerOption(true, 0);
        await socket.ConnectAsync(address[0], int.Parse(address[1]));
        await socket.SendAsync(Encoding.UTF8.GetBytes(line + "\n"));
        socket.Close();
    }
}
