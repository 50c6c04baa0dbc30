using System.Net;
using System.Net.Sockets;

using LocalHub.Observations;

namespace LocalHub.Network;

/// <summary>One TCP connection, with what the hub knows of the device at its other end.</summary>
internal sealed class LineConnection(int number, Socket socket, Line line, TimeProvider clock)
{
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _received = clock.GetTimestamp();

    /// <summary>The number of the connection, counted from 1.</summary>
    public int Number => number;

    /// <summary>The address of the other end; it tells connections apart.</summary>
    public EndPoint Remote { get; } = socket.RemoteEndPoint ?? throw new SocketException((int)SocketError.NotConnected);

    /// <summary>What CONNECT said; null before it was accepted.</summary>
    public ConnectFields? Connect { get; set; }

    /// <summary>When the token of the device expires.</summary>
    public DateTimeOffset Expiry { get; set; } = DateTimeOffset.MaxValue;

    /// <summary>A PUBLISH is on its way through the broker: what the broker publishes next is it, and no last will.</summary>
    public bool IsPublishing { get; set; }

    /// <summary>Whether the other side ended the connection by a reset; null while it has not ended it.</summary>
    public bool? WasReset { get; private set; }

    /// <summary>Why this side ended the connection; null while it has not.</summary>
    public Closing? Closing { get; private set; }

    /// <summary>How long nothing has come from the device.</summary>
    public TimeSpan Silence => clock.GetElapsedTime(Interlocked.Read(ref _received));

    /// <summary>Ends the connection from this side.</summary>
    public void Close(Closing closing)
    {
        Closing ??= closing;
        if (closing.Ending == Ending.Cut)
            socket.LingerState = new LingerOption(true, 0);
        socket.Dispose();
        _closed.TrySetResult();
    }

    public void Received() => Interlocked.Exchange(ref _received, clock.GetTimestamp());

    public void PeerEnded(bool wasReset) => WasReset ??= wasReset;

    /// <summary>Waits while the network is silent, but not longer than the connection is there.</summary>
    public async Task AudibleAsync(CancellationToken cancellationToken)
    {
        if (line.Audible.IsCompleted)
            return;
        await Task.WhenAny(line.Audible, _closed.Task).WaitAsync(cancellationToken);
        if (_closed.Task.IsCompleted)
            throw new IOException("The connection was closed.");
    }
}

/// <summary>Why the hub, or the network, ended a connection.</summary>
/// <param name="Ending">How it counts.</param>
/// <param name="Codes">The codes that IoT Hub documents for it.</param>
/// <param name="Reason">What happened, in words.</param>
internal sealed record Closing(Ending Ending, IReadOnlyList<HubCode> Codes, string Reason);
