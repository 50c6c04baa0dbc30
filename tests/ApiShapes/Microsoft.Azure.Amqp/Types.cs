using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Amqp.Encoding;
using Microsoft.Azure.Amqp.Framing;
using Microsoft.Azure.Amqp.Sasl;
using Microsoft.Azure.Amqp.Transport;

namespace Microsoft.Azure.Amqp;

public sealed class AmqpCbsLink
{
    public AmqpCbsLink(AmqpConnection connection) { }

    public void Close() { }
    public Task<DateTime> SendTokenAsync(ICbsTokenProvider tokenProvider, Uri namespaceAddress, string audience, string resource, string[] requiredClaims, TimeSpan timeout) => throw null!;
    public Task<DateTime> SendTokenAsync(ICbsTokenProvider tokenProvider, Uri namespaceAddress, string audience, string resource, string[] requiredClaims, CancellationToken cancellationToken) => throw null!;
    public IAsyncResult BeginSendToken(ICbsTokenProvider tokenProvider, Uri namespaceAddress, string audience, string resource, string[] requiredClaims, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public DateTime EndSendToken(IAsyncResult result) => throw null!;
}

public class AmqpConnection : AmqpConnectionBase, ISessionFactory
{
    public AmqpConnection(TransportBase transport, AmqpSettings amqpSettings, AmqpConnectionSettings connectionSettings) { }
    public AmqpConnection(TransportBase transport, ProtocolHeader protocolHeader, AmqpSettings amqpSettings, AmqpConnectionSettings connectionSettings) { }
    public AmqpConnection(TransportBase transport, ProtocolHeader protocolHeader, bool isInitiator, AmqpSettings amqpSettings, AmqpConnectionSettings connectionSettings) { }
    protected AmqpConnection(string type, TransportBase transport, ProtocolHeader protocolHeader, bool isInitiator, AmqpSettings amqpSettings, AmqpConnectionSettings connectionSettings) { }

    public static AmqpConnectionFactory Factory { get; }
    public AmqpSettings AmqpSettings { get; }
    public ISessionFactory SessionFactory { get; set; }
    public KeyedByTypeCollection<object> Extensions { get; }
    public bool IsInitiator { get; }
    public IEnumerable<AmqpSession> Sessions { get; }

    public AmqpSession CreateSession(AmqpSessionSettings sessionSettings) => throw null!;
    public void SendCommand(Performative command, ushort channel, ArraySegment<byte>[] payload) { }
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    protected override void OnProtocolHeader(ProtocolHeader header) { }
    protected override void OnFrameBuffer(ByteBuffer buffer) { }
    protected override void HandleIoEvent(IoEvent ioEvent) { }
    public void AddSession(AmqpSession session, ushort? channel) { }

    AmqpSession ISessionFactory.CreateSession(AmqpConnection connection, AmqpSessionSettings sessionSettings) => throw null!;
}

public abstract class AmqpConnectionBase : AmqpObject, IIoHandler, ITransportMonitor
{
    protected AmqpConnectionBase(string type, TransportBase transport, AmqpConnectionSettings settings, bool isInitiator) { }
    internal AmqpConnectionBase() { }

    public AmqpConnectionSettings Settings { get; }
    public IPrincipal Principal { get; }
    public string LocalEndpoint { get; }
    public string RemoteEndpoint { get; }
    public IAmqpUsageMeter UsageMeter { get; set; }
    protected AsyncIO AsyncIO { get; }

    public void SendDatablock(IAmqpSerializable dataBlock) { }
    public void SendBuffer(ByteBuffer buffer) { }
    public void SendBuffers(ByteBuffer[] buffers) { }
    protected abstract void OnProtocolHeader(ProtocolHeader header);
    protected abstract void OnFrameBuffer(ByteBuffer buffer);
    protected virtual void HandleIoEvent(IoEvent ioEvent) { }

    void ITransportMonitor.OnTransportWrite(int bufferSize, int writeSize, long queueSize, long latencyTicks) { }
    void ITransportMonitor.OnTransportRead(int bufferSize, int readSize, int cacheHits, long latencyTicks) { }
    void IIoHandler.OnReceiveBuffer(ByteBuffer buffer) { }
    void IIoHandler.OnIoFault(Exception exception) { }
    void IIoHandler.OnIoEvent(IoEvent ioEvent, long queueSize) { }
}

public class AmqpConnectionFactory
{
    public TlsTransportSettings TlsSettings { get; }

    public Task<AmqpConnection> OpenConnectionAsync(string address) => throw null!;
    public Task<AmqpConnection> OpenConnectionAsync(string address, TimeSpan timeout) => throw null!;
    public Task<AmqpConnection> OpenConnectionAsync(Uri addressUri, TimeSpan timeout) => throw null!;
    public Task<AmqpConnection> OpenConnectionAsync(Uri addressUri, SaslHandler saslHandler, TimeSpan timeout) => throw null!;
    public Task<AmqpConnection> OpenConnectionAsync(Uri addressUri, CancellationToken cancellationToken) => throw null!;
    public Task<AmqpConnection> OpenConnectionAsync(Uri addressUri, SaslHandler saslHandler, CancellationToken cancellationToken) => throw null!;
}

public class AmqpConnectionListener
{
    public AmqpConnectionListener(string address, IRuntimeProvider runtime) { }
    public AmqpConnectionListener(IEnumerable<string> addresses, AmqpSettings settings, AmqpConnectionSettings connectionSettings) { }

    public void Open() { }
    public void Close() { }
}

public sealed class AmqpConnectionSettings : Open
{
    public AmqpConnectionSettings() { }

    public string RemoteContainerId { get; set; }
    public string RemoteHostName { get; set; }
    public int SendBufferSize { get; set; }
    public int ReceiveBufferSize { get; set; }
    public bool IgnoreMissingSessions { get; set; }
    public int WriteBufferFullLimit { get; set; }
    public int WriteBufferEmptyLimit { get; set; }
    public uint MinIdleTimeout { get; set; }
    public TimeSpan OperationTimeout { get; set; }

    public AmqpConnectionSettings Clone() => throw null!;
}

public sealed class AmqpLinkSettings : Attach
{
    public AmqpLinkSettings() { }

    public uint TotalLinkCredit { get; set; }
    public long? TotalCacheSizeInBytes { get; set; }
    public int FlowThreshold { get; set; }
    public bool AutoSendFlow { get; set; }
    public SettleMode SettleType { get; set; }
    public TimeSpan OperationTimeout { get; set; }

    public static AmqpLinkSettings Create(Attach attach) => throw null!;
    public override bool Equals(object obj) => throw null!;
    public override int GetHashCode() => throw null!;
}

public class AmqpSession : AmqpObject
{
    public AmqpSession(AmqpConnection connection, AmqpSessionSettings settings, ILinkFactory linkFactory) { }
    protected AmqpSession(string type, AmqpConnection connection, AmqpSessionSettings settings, ILinkFactory linkFactory) { }

    public AmqpSessionSettings Settings { get; }
    public AmqpConnection Connection { get; }
    public ushort LocalChannel { get; set; }
    public ushort? RemoteChannel { get; set; }
    public ushort CachedRemoteChannel { get; }
    public ILinkFactory LinkFactory { get; }
    protected Dictionary<string, AmqpLink> Links { get; }
    protected HandleTable<AmqpLink> LinksByRemoteHandle { get; }

    public void AttachLink(AmqpLink link) { }
    public virtual void ProcessFrame(Frame frame) { }
    public void SendFlow(Flow flow) { }
    public void SendCommand(Performative command) { }
    public void SendCommand(Performative command, ArraySegment<byte>[] payload) { }
    public bool TrySendTransfer(Delivery delivery, Transfer transfer, ArraySegment<byte>[] payload) => throw null!;
    public void DisposeDelivery(AmqpLink link, Delivery delivery, bool settled, DeliveryState state, bool noFlush) { }
    public bool OnAcceptTransfer(Delivery delivery, Transfer transfer, bool newDelivery) => throw null!;
    public void Flush() { }
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    protected AmqpObjectState SendBegin() => throw null!;
    protected AmqpObjectState SendEnd() => throw null!;
    protected bool TryCreateRemoteLink(Attach attach, out AmqpLink link) => throw null!;
    protected virtual void OnReceiveFlow(Flow flow) { }
}

public sealed class AmqpSessionSettings : Begin
{
    public AmqpSessionSettings() { }

    public int DispositionThreshold { get; set; }
    public TimeSpan DispositionInterval { get; set; }
    public SequenceNumber InitialDeliveryId { get; set; }
    public bool IgnoreMissingLinks { get; set; }

    public static AmqpSessionSettings Create(Begin begin) => throw null!;
    public AmqpSessionSettings Clone() => throw null!;
}

public sealed class AmqpSettings
{
    public AmqpSettings() { }

    public int MaxConcurrentConnections { get; set; }
    public int MaxLinksPerSession { get; set; }
    public uint DefaultLinkCredit { get; set; }
    public bool RequireSecureTransport { get; set; }
    public bool AllowAnonymousConnection { get; set; }
    public IList<TransportProvider> TransportProviders { get; }
    public IRuntimeProvider RuntimeProvider { get; set; }

    public T GetTransportProvider<T>() where T : TransportProvider => throw null!;
    public bool TryGetTransportProvider(ProtocolHeader header, out TransportProvider provider) => throw null!;
    public ProtocolHeader GetDefaultHeader() => throw null!;
    public ProtocolHeader GetSupportedHeader(ProtocolHeader requestedHeader) => throw null!;
    public AmqpSettings Clone() => throw null!;
    public void ValidateInitiatorSettings() { }
    public void ValidateListenerSettings() { }
}

public struct AmqpVersion : IEquatable<AmqpVersion>
{
    public AmqpVersion(byte major, byte minor, byte revision) => this = default;
    public AmqpVersion(Version version) => this = default;

    public byte Major { get; }
    public byte Minor { get; }
    public byte Revision { get; }

    public bool Equals(AmqpVersion other) => throw null!;
    public override string ToString() => throw null!;
}

public sealed class AsyncIO : AmqpObject
{
    public AsyncIO(IIoHandler parent, int maxFrameSize, int writeQueueFullLimit, int writeQueueEmptyLimit, TransportBase transport, bool isInitiator) { }

    public TransportBase Transport { get; }
    public long WriteBufferQueueSize { get; }

    public void WriteBuffer(ByteBuffer buffer) { }
    public void WriteBuffer(IList<ByteBuffer> buffers) { }
    protected override void OnOpen(TimeSpan timeout) { }
    protected override void OnClose(TimeSpan timeout) { }
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }

    public class AsyncBufferReader
    {
        public AsyncBufferReader(TransportBase transport) { }

        public void ReadBuffer(TransportAsyncCallbackArgs args) { }
    }

    public sealed class FrameBufferReader
    {
        public FrameBufferReader(IIoHandler parent, TransportBase transport, int maxFrameSize) { }

        public void ReadFrame() { }
    }

    public class AsyncWriter
    {
        public AsyncWriter(TransportBase transport, int writeQueueFullLimit, int writeQueueEmptyLimit, IIoHandler parent) { }
        internal AsyncWriter() { }

        public long BufferQueueSize { get; }

        public void WriteBuffer(ByteBuffer buffer) { }
        public virtual void WriteBuffer(IList<ByteBuffer> buffers) { }
        public void IssueClose() { }
    }

    public class AsyncFrameWriter : AsyncIO.AsyncWriter
    {
        public AsyncFrameWriter(TransportBase transport, int writeQueueFullLimit, int writeQueueEmptyLimit, IIoHandler parent) { }

        public override void WriteBuffer(IList<ByteBuffer> buffers) { }
    }

    public class AsyncBufferWriter
    {
        public AsyncBufferWriter(TransportBase transport) { }

        public void WriteBuffer(TransportAsyncCallbackArgs args) { }
    }
}

public sealed class BufferListStream : Stream
{
    public BufferListStream(IList<ArraySegment<byte>> arraySegments) { }

    public override bool CanRead { get; }
    public override bool CanSeek { get; }
    public override bool CanWrite { get; }
    public override long Length { get; }
    public override long Position { get; set; }

    public object Clone() => throw null!;
    public override void Flush() { }
    public override int ReadByte() => throw null!;
    public override int Read(byte[] buffer, int offset, int count) => throw null!;
    public override long Seek(long offset, SeekOrigin origin) => throw null!;
    public override void SetLength(long value) { }
    public override void Write(byte[] buffer, int offset, int count) { }
    public ArraySegment<byte> ReadBytes(int count) => throw null!;
    public ArraySegment<byte>[] ReadBuffers(int count, bool advance, out bool more) => throw null!;
    protected override void Dispose(bool disposing) { }
    public static BufferListStream Create(Stream stream, int segmentSize) => throw null!;
    public static BufferListStream Create(Stream stream, int segmentSize, bool forceCopyStream) => throw null!;
    public static ArraySegment<byte>[] ReadStream(Stream stream, int segmentSize, out int length) => throw null!;
}

public sealed class ByteBuffer : IDisposable, IAmqpSerializable
{
    public ByteBuffer(byte[] buffer) { }
    public ByteBuffer(byte[] buffer, bool autoGrow) { }
    public ByteBuffer(ArraySegment<byte> array) { }
    public ByteBuffer(int size, bool autoGrow) { }
    public ByteBuffer(int size, bool autoGrow, bool isTransportBuffer) { }
    public ByteBuffer(byte[] buffer, int offset, int count) { }

    public byte[] Buffer { get; }
    public int Capacity { get; }
    public int Offset { get; }
    public int Size { get; }
    public int Length { get; }
    public int WritePos { get; }

    public static void InitBufferManagers() { }
    public static void InitBufferManagers(long maxPoolSizeInBytes) { }
    public void Validate(bool write, int dataSize) { }
    public void Append(int size) { }
    public void Complete(int size) { }
    public void Seek(int seekPosition) { }
    public void Reset() { }
    [Obsolete("As in the real library.")]
    public object Clone() => throw null!;
    public ByteBuffer GetSlice(int position, int length) => throw null!;
    public void AdjustPosition(int offset, int length) { }
    public void Dispose() { }
    public ByteBuffer AddReference() => throw null!;
    public void RemoveReference() { }

    int IAmqpSerializable.EncodeSize => throw null!;
    void IAmqpSerializable.Encode(ByteBuffer buffer) { }
    void IAmqpSerializable.Decode(ByteBuffer buffer) { }
}

public class CbsToken
{
    public CbsToken(object tokenValue, string tokenType, DateTime expiresAtUtc) { }

    public object TokenValue { get; }
    public string TokenType { get; }
    public DateTime ExpiresAtUtc { get; }
}

public abstract class Delivery : IDisposable
{
    public List<ByteBuffer> RawByteBuffers { get; protected set; }
    public ArraySegment<byte> DeliveryTag { get; set; }
    public SequenceNumber DeliveryId { get; set; }
    public ArraySegment<byte> TxnId { get; set; }
    public bool Settled { get; set; }
    public bool Batchable { get; set; }
    public DeliveryState State { get; set; }
    public bool StateChanged { get; set; }
    public AmqpLink Link { get; set; }
    public long BytesTransfered { get; protected set; }
    public Delivery Previous { get; set; }
    public Delivery Next { get; set; }
    public uint? MessageFormat { get; set; }

    public static void Add(ref Delivery first, ref Delivery last, Delivery delivery) { }
    public static void Remove(ref Delivery first, ref Delivery last, Delivery delivery) { }
    public void CompletePayload(int payloadSize) { }
    public virtual void AddPayload(ByteBuffer payload, bool isLast) { }
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
    public void PrepareForSend() { }
    public abstract ArraySegment<byte>[] GetPayload(int payloadSize, out bool more);
    protected abstract void OnCompletePayload(int payloadSize);
}

public sealed class FaultTolerantAmqpObject<T> : Singleton<T> where T : AmqpObject
{
    public FaultTolerantAmqpObject(Func<TimeSpan, Task<T>> createObjectAsync, Action<T> closeObject) { }

    public bool TryGetOpenedObject(out T openedAmqpObject) => throw null!;
    protected override bool IsValid(T value) => throw null!;
    protected override Task<T> OnCreateAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw null!;
    protected override Task<T> OnCreateAsync(TimeSpan timeout) => throw null!;
    protected override void OnSafeClose(T value) { }
}

public sealed class HandleTable<T> where T : class
{
    public HandleTable(uint maxHandle) { }

    public IEnumerable<T> Values { get; }

    public void SetMaxHandle(uint maxHandle) { }
    public IEnumerator<T> GetSafeEnumerator() => throw null!;
    public bool TryGetObject(uint handle, out T value) => throw null!;
    public uint Add(T value) => throw null!;
    public void Add(uint handle, T value) { }
    public void Remove(uint handle) { }
    public void Clear() { }
}

public class RequestResponseAmqpLink : AmqpObject
{
    public RequestResponseAmqpLink(string type, AmqpSession session, string address, Fields properties) { }
    public RequestResponseAmqpLink(string type, string name, AmqpSession session, string address) { }
    public RequestResponseAmqpLink(string type, string name, AmqpSession session, string address, Fields properties) { }

    public string Name { get; }
    public SendingAmqpLink SendingLink { get; }
    public ReceivingAmqpLink ReceivingLink { get; }
    public Dictionary<string, object> RequestProperties { get; }
    public AmqpSession Session { get; }

    public Task<AmqpMessage> RequestAsync(AmqpMessage request, TimeSpan timeout) => throw null!;
    public Task<AmqpMessage> RequestAsync(AmqpMessage request, ArraySegment<byte> txnId, TimeSpan timeout) => throw null!;
    public Task<AmqpMessage> RequestAsync(AmqpMessage request, CancellationToken cancellationToken) => throw null!;
    public Task<AmqpMessage> RequestAsync(AmqpMessage request, ArraySegment<byte> txnId, CancellationToken cancellationToken) => throw null!;
    public IAsyncResult BeginRequest(AmqpMessage request, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public IAsyncResult BeginRequest(AmqpMessage request, ArraySegment<byte> txnId, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public AmqpMessage EndRequest(IAsyncResult result) => throw null!;
    public void SendProperties(Fields fields) { }
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
}

public sealed class SendingAmqpLink : AmqpLink, IWorkDelegate<AmqpMessage>
{
    public SendingAmqpLink(AmqpLinkSettings settings) { }
    public SendingAmqpLink(AmqpSession session, AmqpLinkSettings settings) { }

    public override uint Available { get; }

    public void RegisterCreditListener(Action<uint, bool, ArraySegment<byte>> creditListener) { }
    public void RegisterDispositionListener(Action<Delivery> dispositionListener) { }
    public void SendMessageNoWait(AmqpMessage message, ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId) { }
    public Task<Outcome> SendMessageAsync(AmqpMessage message, ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId, TimeSpan timeout) => throw null!;
    public Task<Outcome> SendMessageAsync(AmqpMessage message, ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId, CancellationToken cancellationToken) => throw null!;
    public IAsyncResult BeginSendMessage(AmqpMessage message, ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public Outcome EndSendMessage(IAsyncResult result) => throw null!;
    public override bool CreateDelivery(Transfer transfer, out Delivery delivery) => throw null!;
    protected override void OnDisposeDeliveryInternal(Delivery delivery) { }
    protected override void OnProcessTransfer(Delivery delivery, Transfer transfer, Frame frame) { }
    protected override void OnCreditAvailable(int session, uint link, bool drain, ArraySegment<byte> txnId) { }
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }

    bool IWorkDelegate<AmqpMessage>.Invoke(AmqpMessage message) => throw null!;
}

public struct SequenceNumber : IComparable<SequenceNumber>, IEquatable<SequenceNumber>
{
    public SequenceNumber(uint value) => this = default;

    public uint Value { get; }

    public static SequenceNumber Increment(ref int sn) => throw null!;
    public static int Compare(int x, int y) => throw null!;
    public int CompareTo(SequenceNumber value) => throw null!;
    public bool Equals(SequenceNumber obj) => throw null!;
    public uint Increment() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object obj) => throw null!;
    public override string ToString() => throw null!;

    public static implicit operator SequenceNumber(uint value) => throw null!;
    public static SequenceNumber operator +(SequenceNumber value1, int delta) => throw null!;
    public static SequenceNumber operator -(SequenceNumber value1, int delta) => throw null!;
    public static int operator -(SequenceNumber value1, SequenceNumber value2) => throw null!;
    public static bool operator ==(SequenceNumber value1, SequenceNumber value2) => throw null!;
    public static bool operator !=(SequenceNumber value1, SequenceNumber value2) => throw null!;
    public static bool operator >(SequenceNumber value1, SequenceNumber value2) => throw null!;
    public static bool operator >=(SequenceNumber value1, SequenceNumber value2) => throw null!;
    public static bool operator <(SequenceNumber value1, SequenceNumber value2) => throw null!;
    public static bool operator <=(SequenceNumber value1, SequenceNumber value2) => throw null!;
}

public abstract class Singleton<TValue> : IDisposable where TValue : class
{
    public Singleton() { }

    protected TaskCompletionSource<TValue> TaskCompletionSource { get; }

    public Task OpenAsync() => throw null!;
    public Task OpenAsync(TimeSpan timeout) => throw null!;
    public Task OpenAsync(CancellationToken cancellationToken) => throw null!;
    public Task CloseAsync() => throw null!;
    public Task CloseAsync(CancellationToken cancellationToken) => throw null!;
    public void Close() { }
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
    public Task<TValue> GetOrCreateAsync(TimeSpan timeout) => throw null!;
    public Task<TValue> GetOrCreateAsync(CancellationToken cancellationToken) => throw null!;
    protected void Invalidate(TValue instance) { }
    protected virtual bool IsValid(TValue value) => throw null!;
    protected virtual Task<TValue> OnCreateAsync(TimeSpan timeout) => throw null!;
    protected virtual Task<TValue> OnCreateAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw null!;
    protected abstract void OnSafeClose(TValue value);
    public Task<TValue> GetOrCreateAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw null!;
}

public sealed class StateTransition
{
    public StateTransition(AmqpObjectState from, AmqpObjectState to) { }

    public static StateTransition[] SendHeader { get; }
    public static StateTransition[] SendOpen { get; }
    public static StateTransition[] SendClose { get; }
    public static StateTransition[] ReceiveHeader { get; }
    public static StateTransition[] ReceiveOpen { get; }
    public static StateTransition[] ReceiveClose { get; }
    public AmqpObjectState From { get; }
    public AmqpObjectState To { get; }

    public static bool CanTransite(AmqpObjectState from, StateTransition[] states) => throw null!;
}
