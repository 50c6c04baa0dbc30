using System.Net.WebSockets;
using System.Text;

namespace Thermostat;

/// <summary>Shows the temperature on the display in the hall, and asks it for the temperature that people want.</summary>
public static class WallDisplay
{
    public static async Task<double?> ExchangeAsync(Settings settings, double temperature)
    {
        if (settings.WallDisplay is null)
            return null;

        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(settings.WallDisplay), CancellationToken.None);
        await socket.SendAsync(Encoding.UTF8.GetBytes($"{temperature:0.0}"), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

        // A token with a time limit would abort the connection: wait beside the call, not inside it.
        var answer = new byte[64];
        var receive = socket.ReceiveAsync(answer, CancellationToken.None);
        var isInTime = await Task.WhenAny(receive, Task.Delay(TimeSpan.FromSeconds(2))) == receive;
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        return isInTime ? double.Parse(Encoding.UTF8.GetString(answer, 0, (await receive).Count)) : null;
    }
}
