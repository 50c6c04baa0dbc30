using System.Net;
using System.Net.Sockets;

using Amqp;
using Amqp.Framing;
using Amqp.Handler;
using Amqp.Listener;

namespace IoTConnectionAnalyzers.Evidence.Peers;

/// <summary>An AMQP server (AMQPNetLite's ContainerHost) that takes messages for any address and tells how its first connection ended.</summary>
internal sealed class AmqpPeer : IHandler, IAsyncDisposable
{
    private readonly ContainerHost _host;
    private readonly TaskCompletionSource<AmqpView> _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private uint _idleTimeout;
    private int _links;
    private bool _hasClose;

    public AmqpPeer()
    {
        Port = FreePort();
        _host = new ContainerHost(new Address($"amqp://127.0.0.1:{Port}"));
        foreach (var listener in _host.Listeners)
            listener.HandlerFactory = _ => this;

        _host.RegisterLinkProcessor(new Taker());
        _host.Open();
    }

    public int Port { get; }

    /// <summary>What was seen, once the first connection is over.</summary>
    public Task<AmqpView> Seen => _seen.Task;

    /// <inheritdoc />
    public bool CanHandle(EventId id) => id is EventId.ConnectionRemoteOpen or EventId.ConnectionRemoteClose or EventId.LinkRemoteClose;

    /// <inheritdoc />
    public void Handle(Event protocolEvent)
    {
        switch (protocolEvent.Id)
        {
            case EventId.ConnectionRemoteOpen:
                _idleTimeout = ((Open)protocolEvent.Context).IdleTimeOut;
                protocolEvent.Connection.AddClosedCallback((_, _) => _seen.TrySetResult(new(_hasClose, _links, _idleTimeout)));
                break;
            case EventId.ConnectionRemoteClose:
                _hasClose = true;
                break;
            case EventId.LinkRemoteClose:
                _links++;
                break;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _host.Close();
        return ValueTask.CompletedTask;
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    /// <summary>Accepts every link and every message.</summary>
    private sealed class Taker : ILinkProcessor
    {
        public void Process(AttachContext attachContext) => attachContext.Complete(new Messages(), 100);

        private sealed class Messages : LinkEndpoint
        {
            public override void OnMessage(MessageContext messageContext) => messageContext.Complete();

            public override void OnFlow(FlowContext flowContext)
            {
            }

            public override void OnDisposition(DispositionContext dispositionContext) => dispositionContext.Complete();
        }
    }
}

/// <summary>How an AMQP connection ended.</summary>
/// <param name="HasClose">Whether the close of the connection arrived.</param>
/// <param name="DetachedLinks">How many links were detached before.</param>
/// <param name="IdleTimeout">The idle time-out that the device announced, in milliseconds.</param>
public sealed record AmqpView(bool HasClose, int DetachedLinks, uint IdleTimeout);
