using System.Net;
using System.Net.Sockets;

namespace IoTConnectionAnalyzers.Evidence.Peers;

/// <summary>An MQTT 5 broker at the end of a slow line: it accepts one device, and reads what follows CONNECT only when it is told to.</summary>
internal sealed class SlowBroker : IAsyncDisposable
{
    private const int Disconnect = 14;

    private static readonly byte[] s_accepted = [0x20, 0x03, 0x00, 0x00, 0x00];

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SlowBroker()
    {
        _listener.ReceiveBufferSize = 4096;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        Seen = ServeAsync();
    }

    public int Port { get; }

    /// <summary>What was seen, once the connection is over.</summary>
    public Task<SlowBrokerView> Seen { get; }

    /// <summary>Begins to read.</summary>
    public void Read() => _read.TrySetResult();

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<SlowBrokerView> ServeAsync()
    {
        using var socket = await _listener.AcceptAsync();
        var buffer = new byte[65536];
        // CONNECT is small and comes in one piece.
        await socket.ReceiveAsync(buffer);
        await socket.SendAsync(s_accepted);
        await _read.Task;

        using var bytes = new MemoryStream();
        var wasReset = false;
        try
        {
            while (await socket.ReceiveAsync(buffer) is var count and > 0)
                bytes.Write(buffer, 0, count);
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted)
        {
            wasReset = true;
        }

        return new(bytes.Length, HasDisconnect(bytes.ToArray()), wasReset);
    }

    /// <summary>Whether the last whole packet is DISCONNECT.</summary>
    private static bool HasDisconnect(ReadOnlySpan<byte> packets)
    {
        while (packets.Length > 1)
        {
            var (length, header) = (0, 1);
            for (var shift = 0; header < packets.Length; shift += 7)
            {
                var digit = packets[header++];
                length |= (digit & 0x7F) << shift;
                if (digit < 0x80)
                    break;
            }

            if (packets[0] >> 4 == Disconnect)
                return true;
            if (header + length > packets.Length)
                return false;
            packets = packets[(header + length)..];
        }

        return false;
    }
}

/// <summary>What a slow broker saw after CONNECT.</summary>
/// <param name="Bytes">How many bytes arrived.</param>
/// <param name="HasDisconnect">Whether DISCONNECT was among them.</param>
/// <param name="WasReset">Whether the connection ended with a reset, not with FIN.</param>
public sealed record SlowBrokerView(long Bytes, bool HasDisconnect, bool WasReset);
