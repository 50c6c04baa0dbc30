using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

using LocalHub.Observations;

using MQTTnet.Adapter;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Formatter;
using MQTTnet.Implementations;
using MQTTnet.Server;

namespace LocalHub.Network;

/// <summary>
/// The network before the broker: accepts TCP connections on 127.0.0.1 with and without TLS, counts them, and can be cut or fall silent.
/// </summary>
internal sealed class Line(HubOptions options, X509Certificate2 certificate) : IMqttServerAdapter
{
    private const byte TlsHandshake = 0x16;

    private readonly ConcurrentDictionary<EndPoint, LineConnection> _connections = new();
    private readonly ConcurrentDictionary<EndPoint, LineConnection> _known = new();
    private readonly CancellationTokenSource _stopped = new();
    private volatile TaskCompletionSource _audible = Completed();
    private Socket? _listener;
    private int _attempts;

    /// <inheritdoc />
    public Func<IMqttChannelAdapter, Task>? ClientHandler { get; set; }

    /// <summary>The port that is listened on.</summary>
    public int Port { get; private set; } = options.Port;

    /// <summary>While the network is cut, each connection is reset as soon as it is made.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Completed while bytes pass; otherwise it completes when they pass again.</summary>
    public Task Audible => _audible.Task;

    /// <summary>Raised for each connection that is made or tried.</summary>
    public event Action<LineConnection>? Attempted;

    /// <summary>Raised for a connection that was dropped before CONNECT, with the reason.</summary>
    public event Action<LineConnection, string>? Dropped;

    /// <summary>The connections that are there now.</summary>
    public IEnumerable<LineConnection> Connections => _connections.Values;

    /// <summary>Finds a connection by the address of its other end, also when it is over: the broker may tell of its end later than the socket.</summary>
    public LineConnection? Find(EndPoint? remote) => remote is not null && _known.TryGetValue(remote, out var connection) ? connection : null;

    /// <inheritdoc />
    public Task StartAsync(MqttServerOptions serverOptions, IMqttNetLogger logger)
    {
        _listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, Port));
        _listener.Listen(128);
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _ = AcceptAsync(_listener, logger);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync()
    {
        _stopped.Cancel();
        _listener?.Dispose();
        foreach (var connection in Connections)
            connection.Close(new(Ending.ClosedByHub, [], "the hub stops"));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose() => _listener?.Dispose();

    /// <summary>Cuts the network: every connection is reset, and every new one too.</summary>
    public void Cut()
    {
        IsCut = true;
        foreach (var connection in Connections)
            connection.Close(new(Ending.Cut, [HubCode.DeviceConnectionClosedRemotely], "the network was cut"));
    }

    /// <summary>The network falls silent: connections stay open, but no byte passes.</summary>
    public void FallSilent()
    {
        if (_audible.Task.IsCompleted)
            _audible = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>The network works again.</summary>
    public void Heal()
    {
        IsCut = false;
        _audible.TrySetResult();
    }

    private async Task AcceptAsync(Socket listener, IMqttNetLogger logger)
    {
        while (!_stopped.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptAsync(_stopped.Token), logger);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                // The other side was gone before it was accepted.
            }
        }
    }

    private async Task ServeAsync(Socket socket, IMqttNetLogger logger)
    {
        LineConnection? connection = null;
        try
        {
            socket.NoDelay = true;
            connection = new(Interlocked.Increment(ref _attempts), socket, this, options.Clock);
            _connections[connection.Remote] = _known[connection.Remote] = connection;
            Attempted?.Invoke(connection);
            if (IsCut)
            {
                connection.Close(new(Ending.Cut, [], "the network is cut"));
                return;
            }

            await TalkAsync(socket, connection, logger);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            if (connection is { Connect: null, Closing: null })
                Dropped?.Invoke(connection, $"TLS was not agreed upon: {exception.Message}");
        }
        finally
        {
            if (connection is not null)
                _connections.TryRemove(connection.Remote, out _);
            socket.Dispose();
        }
    }

    private async Task TalkAsync(Socket socket, LineConnection connection, IMqttNetLogger logger)
    {
        var first = new byte[1];
        if (await socket.ReceiveAsync(first, SocketFlags.Peek, _stopped.Token) == 0)
            return;

        await using Stream bytes = new LineStream(new NetworkStream(socket, ownsSocket: true), connection);
        var stream = bytes;
        if (first[0] == TlsHandshake)
        {
            var tls = new SslStream(bytes);
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, _stopped.Token);
            stream = tls;
        }
        else if (!options.AllowsPlainTcp)
        {
            Dropped?.Invoke(connection, "the device does not speak TLS");
            return;
        }

        if (ClientHandler is not { } handler)
            return;
        var formatter = new MqttPacketFormatterAdapter(new MqttBufferWriter(4096, 65535));
        using var adapter = new MqttChannelAdapter(new MqttTcpChannel(stream, socket.LocalEndPoint, connection.Remote, null), formatter, logger);
        await handler(adapter);
    }

    private static TaskCompletionSource Completed()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
