using System;
using System.Collections.Generic;
using System.Security.Principal;

using Microsoft.Azure.Amqp.Encoding;
using Microsoft.Azure.Amqp.Framing;
using Microsoft.Azure.Amqp.Transport;

namespace Microsoft.Azure.Amqp.Sasl;

public sealed class SaslAnonymousHandler : SaslHandler
{
    public static readonly string Name;

    public SaslAnonymousHandler() { }
    public SaslAnonymousHandler(string name) { }

    public string Identity { get; set; }

    public override SaslHandler Clone() => throw null!;
    public override void OnChallenge(SaslChallenge challenge) { }
    public override void OnResponse(SaslResponse response) { }
    protected override void OnStart(SaslInit init, bool isClient) { }
}

public sealed class SaslChallenge : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public SaslChallenge() { }

    protected override int FieldCount { get; }
    public ArraySegment<byte> Challenge { get; set; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public class SaslExternalHandler : SaslHandler
{
    public static readonly string Name;

    public SaslExternalHandler() { }

    public override SaslHandler Clone() => throw null!;
    public override void OnChallenge(SaslChallenge challenge) { }
    public override void OnResponse(SaslResponse response) { }
    protected override void OnStart(SaslInit init, bool isClient) { }
}

public abstract class SaslHandler
{
    public string Mechanism { get; protected set; }
    public IPrincipal Principal { get; protected set; }
    protected SaslNegotiator Negotiator { get; }

    public void Start(SaslNegotiator saslNegotiator, SaslInit init, bool isClient) { }
    public override string ToString() => throw null!;
    public abstract SaslHandler Clone();
    public abstract void OnChallenge(SaslChallenge challenge);
    public abstract void OnResponse(SaslResponse response);
    protected abstract void OnStart(SaslInit init, bool isClient);
}

public sealed class SaslInit : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public SaslInit() { }

    protected override int FieldCount { get; }
    public AmqpSymbol Mechanism { get; set; }
    public ArraySegment<byte> InitialResponse { get; set; }
    public string HostName { get; set; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class SaslMechanisms : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public SaslMechanisms() { }

    protected override int FieldCount { get; }
    public Multiple<AmqpSymbol> SaslServerMechanisms { get; set; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class SaslNegotiator : IIoHandler
{
    public SaslNegotiator(SaslTransport transport, SaslTransportProvider provider, bool isInitiator) { }

    public bool Start() => throw null!;
    public void ReadFrame() { }
    public void WriteFrame(Performative command, bool needReply) { }
    public void CompleteNegotiation(SaslCode code, Exception exception) { }
    public override string ToString() => throw null!;

    void IIoHandler.OnIoFault(Exception exception) { }
    void IIoHandler.OnReceiveBuffer(ByteBuffer buffer) { }
    void IIoHandler.OnIoEvent(IoEvent ioEvent, long queueSize) { }
}

public sealed class SaslOutcome : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public SaslOutcome() { }

    protected override int FieldCount { get; }
    public SaslCode? OutcomeCode { get; set; }
    public ArraySegment<byte> AdditionalData { get; set; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class SaslPlainHandler : SaslHandler
{
    public static readonly string Name;

    public SaslPlainHandler() { }
    public SaslPlainHandler(ISaslPlainAuthenticator authenticator) { }

    public string AuthorizationIdentity { get; set; }
    public string AuthenticationIdentity { get; set; }
    public string Password { get; set; }

    public override SaslHandler Clone() => throw null!;
    public override void OnChallenge(SaslChallenge challenge) { }
    public override void OnResponse(SaslResponse response) { }
    protected override void OnStart(SaslInit init, bool isClient) { }
}

public sealed class SaslResponse : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public SaslResponse() { }

    protected override int FieldCount { get; }
    public ArraySegment<byte> Response { get; set; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public class SaslTransport : TransportBase
{
    protected readonly TransportBase innerTransport;

    public SaslTransport(TransportBase transport, SaslTransportProvider provider, bool isInitiator) { }

    public override string LocalEndPoint { get; }
    public override string RemoteEndPoint { get; }
    public override bool IsSecure { get; }
    public override bool RequiresCompleteFrames { get; }

    public override void SetMonitor(ITransportMonitor usageMeter) { }
    public override bool WriteAsync(TransportAsyncCallbackArgs args) => throw null!;
    public override bool ReadAsync(TransportAsyncCallbackArgs args) => throw null!;
    public void OnNegotiationSucceed(IPrincipal principal) { }
    public void OnNegotiationFail(Exception exception) { }
    protected override bool OpenInternal() => throw null!;
    protected override void AbortInternal() { }
    protected override bool CloseInternal() => throw null!;
}

public class SaslTransportProvider : TransportProvider
{
    public SaslTransportProvider() { }

    public int MaxFrameSize { get; set; }
    public IEnumerable<string> Mechanisms { get; }

    public void AddHandler(SaslHandler handler) { }
    public SaslHandler GetHandler(string mechanism, bool clone) => throw null!;
    public override string ToString() => throw null!;
    protected override TransportBase OnCreateTransport(TransportBase innerTransport, bool isInitiator) => throw null!;
}
