using System;
using System.Buffers;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

using HiveMQtt.Client.Options;

namespace HiveMQtt.Client.Transport;

public abstract class BaseTransport
{
    public abstract Task<bool> ConnectAsync(CancellationToken cancellationToken = default);
    public abstract Task<bool> WriteAsync(byte[] buffer, CancellationToken cancellationToken = default);
    public abstract Task<TransportReadResult> ReadAsync(CancellationToken cancellationToken = default);
    public abstract void AdvanceTo(SequencePosition consumed);
    public abstract void AdvanceTo(SequencePosition consumed, SequencePosition examined);
    protected static Task<IPAddress?> LookupHostNameAsync(string host, bool preferIPv6) => throw null!;
#if !SINCE_0_35
    public abstract Task<bool> CloseAsync(bool? shutdownPipeline = true);
#endif
#if SINCE_0_35
    public abstract Task<bool> CloseAsync(bool? shutdownPipeline = true, CancellationToken cancellationToken = default);
#endif
}

public class TCPTransport : BaseTransport, IDisposable
{
    public TCPTransport(HiveMQClientOptions options) { }

    public override Task<bool> ConnectAsync(CancellationToken cancellationToken = default) => throw null!;
    public override Task<bool> WriteAsync(byte[] buffer, CancellationToken cancellationToken = default) => throw null!;
    public override Task<TransportReadResult> ReadAsync(CancellationToken cancellationToken = default) => throw null!;
    public override void AdvanceTo(SequencePosition consumed) { }
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) { }
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
#if !SINCE_0_35
    public override Task<bool> CloseAsync(bool? shutdownPipeline = true) => throw null!;
#endif
#if SINCE_0_35
    public override Task<bool> CloseAsync(bool? shutdownPipeline = true, CancellationToken cancellationToken = default) => throw null!;
#endif
}

public class TransportReadResult
{
    public TransportReadResult(ReadOnlySequence<byte> buffer) { }
    public TransportReadResult(bool failed) { }

    public bool Failed { get; set; }
    public ReadOnlySequence<byte> Buffer { get; set; }
}

public class WebSocketTransport : BaseTransport, IDisposable
{
    public WebSocketTransport(HiveMQClientOptions options) { }

    public override Task<bool> ConnectAsync(CancellationToken cancellationToken = default) => throw null!;
    public override Task<bool> WriteAsync(byte[] buffer, CancellationToken cancellationToken = default) => throw null!;
    public override Task<TransportReadResult> ReadAsync(CancellationToken cancellationToken = default) => throw null!;
    public override void AdvanceTo(SequencePosition consumed) { }
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) { }
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
#if !SINCE_0_35
    public override Task<bool> CloseAsync(bool? shutdownPipeline = true) => throw null!;
#endif
#if SINCE_0_35
    public override Task<bool> CloseAsync(bool? shutdownPipeline = true, CancellationToken cancellationToken = default) => throw null!;
#endif
}
