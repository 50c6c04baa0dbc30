using System.Net.WebSockets;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IoTConnectionAnalyzers.Evidence.Peers;

/// <summary>A web-socket server (Kestrel) that takes one connection, may answer each message, and tells how it ended.</summary>
internal sealed class WebSocketPeer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TaskCompletionSource<WebSocketView> _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly bool _answers;

    private WebSocketPeer(bool answers)
    {
        _answers = answers;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.UseWebSockets();
        _application.Run(ServeAsync);
    }

    public int Port => new Uri(_application.Urls.First()).Port;

    /// <summary>What was seen, once the connection is over.</summary>
    public Task<WebSocketView> Seen => _seen.Task;

    public static async Task<WebSocketPeer> StartAsync(bool answers = true)
    {
        var peer = new WebSocketPeer(answers);
        await peer._application.StartAsync();
        return peer;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var buffer = new byte[1024];
        try
        {
            while (true)
            {
                var message = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (message.MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    _seen.TrySetResult(new(HasCloseFrame: true, "Close frame"));
                    return;
                }

                if (_answers)
                    await socket.SendAsync(buffer.AsMemory(0, message.Count), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
        }
        catch (WebSocketException exception)
        {
            _seen.TrySetResult(new(HasCloseFrame: false, exception.WebSocketErrorCode.ToString()));
        }
        catch (Exception exception)
        {
            _seen.TrySetResult(new(HasCloseFrame: false, exception.GetType().Name));
        }
    }
}

/// <summary>How a web-socket connection ended.</summary>
/// <param name="HasCloseFrame">Whether the client said goodbye.</param>
/// <param name="Ending">The end, in the words of the server.</param>
public sealed record WebSocketView(bool HasCloseFrame, string Ending);
