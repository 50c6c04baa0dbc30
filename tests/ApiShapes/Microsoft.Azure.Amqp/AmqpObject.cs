using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Amqp.Encoding;
using Microsoft.Azure.Amqp.Framing;

namespace Microsoft.Azure.Amqp;

public abstract class AmqpObject
{
    protected AmqpObject(string type) { }
    protected AmqpObject(string type, SequenceNumber identifier) { }
    internal AmqpObject() { }

    public SequenceNumber Identifier { get; }
    public AmqpObjectState State { get; protected set; }
    public Exception TerminalException { get; protected set; }
    [Obsolete("As in the real library.")]
    public TimeSpan DefaultOpenTimeout { get; protected set; }
    [Obsolete("As in the real library.")]
    public TimeSpan DefaultCloseTimeout { get; protected set; }
    public IList<AmqpSymbol> MutualCapabilities { get; }
    protected object ThisLock { get; }

    public event EventHandler<OpenEventArgs> Opening;
    public event EventHandler Opened;
    public event EventHandler Closed;

    public void Open() { }
    public void Open(TimeSpan timeout) { }
    public Task OpenAsync(TimeSpan timeout) => throw null!;
    public Task OpenAsync(CancellationToken cancellationToken) => throw null!;
    public Task CloseAsync(CancellationToken cancellationToken) => throw null!;
    public IAsyncResult BeginOpen(TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public void EndOpen(IAsyncResult result) { }
    public void Close() { }
    public void Close(TimeSpan timeout) { }
    public Task CloseAsync(TimeSpan timeout) => throw null!;
    public IAsyncResult BeginClose(TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public void EndClose(IAsyncResult result) { }
    public void Abort() { }
    public void SafeClose() { }
    public void SafeClose(Exception exception) { }
    public override string ToString() => throw null!;
    public void SafeAddClosed(EventHandler handler) { }
    public bool IsClosing() => throw null!;
    protected virtual void OnOpen(TimeSpan timeout) { }
    protected virtual void OnClose(TimeSpan timeout) { }
    protected abstract bool OpenInternal();
    protected abstract bool CloseInternal();
    protected abstract void AbortInternal();
    protected void FindMutualCapabilites(Multiple<AmqpSymbol> desired, Multiple<AmqpSymbol> offered) { }
    protected void NotifyOpening(Performative command) { }
    protected void CompleteOpen(bool syncComplete, Exception exception) { }
    protected void CompleteClose(bool syncComplete, Exception exception) { }
    protected StateTransition TransitState(string operation, StateTransition[] states) => throw null!;
    protected void OnReceiveCloseCommand(string command, Error error) { }
    protected void ThrowIfClosed() { }
}
