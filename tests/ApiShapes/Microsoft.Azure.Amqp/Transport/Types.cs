using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Security;
using System.Net.WebSockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Amqp.X509;

namespace Microsoft.Azure.Amqp.Transport;

public sealed class AmqpTransportInitiator : TransportInitiator
{
    public AmqpTransportInitiator(AmqpSettings settings, TransportSettings transportSettings) { }

    public override bool ConnectAsync(TimeSpan timeout, TransportAsyncCallbackArgs callbackArgs) => throw null!;
    public IAsyncResult BeginConnect(TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public TransportBase EndConnect(IAsyncResult result) => throw null!;
    public override string ToString() => throw null!;
    public Task<TransportBase> ConnectTaskAsync(TimeSpan timeout) => throw null!;
    public Task<TransportBase> ConnectAsync(CancellationToken cancellationToken) => throw null!;
}

public sealed class AmqpTransportListener : TransportListener
{
    public AmqpTransportListener(IEnumerable<TransportListener> listeners, AmqpSettings settings) { }

    public AmqpSettings AmqpSettings { get; }

    public T Find<T>() where T : TransportListener => throw null!;
    protected override void OnListen() { }
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
}

public sealed class AmqpTransportProvider : TransportProvider
{
    public AmqpTransportProvider() { }

    protected override TransportBase OnCreateTransport(TransportBase innerTransport, bool isInitiator) => throw null!;
}

public sealed class CustomSslStream : SslStream
{
    public CustomSslStream(Stream innerStream, bool leaveInnerStreamOpen, bool isClient) : base(innerStream) { }
    public CustomSslStream(Stream innerStream, bool leaveInnerStreamOpen, RemoteCertificateValidationCallback userCertificateValidationCallback, bool isClient) : base(innerStream) { }

    public bool IsClient { get; }
    public bool RequireMutualAuthentication { get; }
    public bool IsRemoteCertificateValid { get; }
}

public sealed class TcpTransportListener : TransportListener
{
    public TcpTransportListener(TcpTransportSettings transportSettings) { }

    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    protected override void OnListen() { }
}

public sealed class TcpTransportSettings : TransportSettings
{
    public TcpTransportSettings() { }

    public string Host { get; set; }
    public int Port { get; set; }
    public int TcpBacklog { get; set; }

    public override TransportInitiator CreateInitiator() => throw null!;
    public override TransportListener CreateListener() => throw null!;
    public override string ToString() => throw null!;
}

public class TlsTransport : TransportBase, IDisposable
{
    protected readonly CustomSslStream sslStream;

    public TlsTransport(TransportBase innerTransport, TlsTransportSettings tlsSettings) { }

    public override string LocalEndPoint { get; }
    public override string RemoteEndPoint { get; }
    public override bool IsSecure { get; }
    protected TlsTransportSettings TlsSettings { get; }

    public override void SetMonitor(ITransportMonitor usageMeter) { }
    public override bool WriteAsync(TransportAsyncCallbackArgs args) => throw null!;
    public override bool ReadAsync(TransportAsyncCallbackArgs args) => throw null!;
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    protected virtual X509Principal CreateX509Principal(X509Certificate2 certificate) => throw null!;
    protected virtual bool ValidateRemoteCertificate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors) => throw null!;
    public void Dispose() { }
}

public class TlsTransportInitiator : TransportInitiator
{
    public TlsTransportInitiator(TlsTransportSettings transportSettings) { }

    public override string ToString() => throw null!;
    public override bool ConnectAsync(TimeSpan timeout, TransportAsyncCallbackArgs callbackArgs) => throw null!;
    protected virtual TlsTransport OnCreateTransport(TransportBase innerTransport, TlsTransportSettings tlsTransportSettings) => throw null!;
}

public class TlsTransportListener : TransportListener
{
    public TlsTransportListener(TlsTransportSettings transportSettings) { }

    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    protected override void OnListen() { }
    protected virtual TlsTransport OnCreateTransport(TransportBase innerTransport, TlsTransportSettings tlsTransportSettings) => throw null!;
}

public class TlsTransportProvider : TransportProvider
{
    public TlsTransportProvider(TlsTransportSettings tlsSettings) { }

    public TlsTransportSettings Settings { get; }

    public override string ToString() => throw null!;
    protected override TransportBase OnCreateTransport(TransportBase innerTransport, bool isInitiator) => throw null!;
}

public class TlsTransportSettings : TransportSettings
{
    protected readonly TransportSettings innerSettings;

    public TlsTransportSettings() { }
    public TlsTransportSettings(TransportSettings innerSettings) { }
    public TlsTransportSettings(TransportSettings innerSettings, bool isInitiator) { }

    public bool IsInitiator { get; set; }
    public string TargetHost { get; set; }
    public SslProtocols Protocols { get; set; }
    public X509Certificate2 Certificate { get; set; }
    public RemoteCertificateValidationCallback CertificateValidationCallback { get; set; }
    public TransportSettings InnerTransportSettings { get; }
    public bool CheckCertificateRevocation { get; set; }

    public override TransportInitiator CreateInitiator() => throw null!;
    public override TransportListener CreateListener() => throw null!;
    public override string ToString() => throw null!;
}

public sealed class TransportAsyncCallbackArgs : IAsyncResult
{
    public byte[] Buffer { get; }
    public int Offset { get; }
    public int Count { get; }
    public ByteBuffer ByteBuffer { get; }
    public IList<ByteBuffer> ByteBufferList { get; }
    public Action<TransportAsyncCallbackArgs> CompletedCallback { get; set; }
    public TransportBase Transport { get; set; }
    public object UserToken { get; set; }
    public object UserToken2 { get; set; }
    public bool CompletedSynchronously { get; set; }
    public int BytesTransfered { get; set; }
    public Exception Exception { get; set; }

    public void SetBuffer(byte[] buffer, int offset, int count) { }
    public void SetBuffer(ByteBuffer byteBuffer) { }
    public void SetBuffer(IList<ByteBuffer> byteBufferList) { }
    public void Reset() { }

    object IAsyncResult.AsyncState => throw null!;
    WaitHandle IAsyncResult.AsyncWaitHandle => throw null!;
    bool IAsyncResult.CompletedSynchronously => throw null!;
    bool IAsyncResult.IsCompleted => throw null!;
}

public abstract class TransportBase : AmqpObject
{
    protected TransportBase(string type) { }
    protected TransportBase(string type, SequenceNumber identifier) { }
    internal TransportBase() { }

    public abstract string LocalEndPoint { get; }
    public abstract string RemoteEndPoint { get; }
    public IPrincipal Principal { get; protected set; }
    public virtual bool IsSecure { get; }
    public bool IsAuthenticated { get; }
    public virtual bool RequiresCompleteFrames { get; }

    public abstract void SetMonitor(ITransportMonitor usageMeter);
    public abstract bool WriteAsync(TransportAsyncCallbackArgs args);
    public abstract bool ReadAsync(TransportAsyncCallbackArgs args);
    protected override void OnOpen(TimeSpan timeout) { }
    protected override void OnClose(TimeSpan timeout) { }
    protected override bool OpenInternal() => throw null!;
}

public abstract class TransportInitiator
{
    public abstract bool ConnectAsync(TimeSpan timeout, TransportAsyncCallbackArgs callbackArgs);
}

public abstract class TransportListener : AmqpObject
{
    protected TransportListener(string type) { }
    internal TransportListener() { }

    public void Listen(Action<TransportListener, TransportAsyncCallbackArgs> callback) { }
    protected override void OnOpen(TimeSpan timeout) { }
    protected override void OnClose(TimeSpan timeout) { }
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    protected void OnTransportAccepted(TransportAsyncCallbackArgs args) { }
    protected abstract void OnListen();
}

public abstract class TransportProvider
{
    public ProtocolId ProtocolId { get; protected set; }
    public IList<AmqpVersion> Versions { get; }
    public AmqpVersion DefaultVersion { get; }

    public bool TryGetVersion(AmqpVersion requestedVersion, out AmqpVersion supportedVersion) => throw null!;
    public TransportBase CreateTransport(TransportBase innerTransport, bool isInitiator) => throw null!;
    protected abstract TransportBase OnCreateTransport(TransportBase innerTransport, bool isInitiator);
}

public abstract class TransportSettings
{
    protected TransportSettings() { }

    public int ListenerAcceptorCount { get; set; }
    public int SendBufferSize { get; set; }
    public int ReceiveBufferSize { get; set; }

    public abstract TransportInitiator CreateInitiator();
    public abstract TransportListener CreateListener();
}

public class WebSocketTransport : TransportBase
{
    public WebSocketTransport(WebSocket webSocket, Uri uri) { }

    public override string LocalEndPoint { get; }
    public override string RemoteEndPoint { get; }

    public sealed override bool WriteAsync(TransportAsyncCallbackArgs args) => throw null!;
    public sealed override bool ReadAsync(TransportAsyncCallbackArgs args) => throw null!;
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    public override void SetMonitor(ITransportMonitor usageMeter) { }
}

public sealed class WebSocketTransportSettings : TransportSettings
{
    public WebSocketTransportSettings() { }

    public Uri Uri { get; set; }
    public string SubProtocol { get; set; }
    public IWebProxy Proxy { get; set; }

    public override TransportInitiator CreateInitiator() => throw null!;
    public override TransportListener CreateListener() => throw null!;
}
