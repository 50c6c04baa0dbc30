using System.Net;
using System.Net.Sockets;

namespace IoTConnectionAnalyzers.Evidence.Peers;

/// <summary>A server that takes one TCP connection and reads it to its end; it may wait before it reads, like one at the end of a slow line.</summary>
internal sealed class TcpPeer : IAsyncDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Task<TcpView> _seen;
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TcpPeer(bool isSlow = false)
    {
        if (isSlow)
            _listener.ReceiveBufferSize = 4096;
        else
            _read.SetResult();
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _seen = ServeAsync();
    }

    public int Port { get; }

    /// <summary>What was seen, once the connection is over.</summary>
    public Task<TcpView> Seen => _seen;

    /// <summary>Lets a slow server begin to read.</summary>
    public void Read() => _read.TrySetResult();

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<TcpView> ServeAsync()
    {
        using var socket = await _listener.AcceptAsync();
        await _read.Task;
        long count = 0;
        var buffer = new byte[65536];
        try
        {
            while (await socket.ReceiveAsync(buffer) is var read and > 0)
                count += read;
            return new(count, WasReset: false);
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted)
        {
            return new(count, WasReset: true);
        }
    }
}

/// <summary>What a server saw of a TCP connection.</summary>
/// <param name="Bytes">How many bytes arrived.</param>
/// <param name="WasReset">Whether it ended with a reset, not with FIN.</param>
public sealed record TcpView(long Bytes, bool WasReset);
