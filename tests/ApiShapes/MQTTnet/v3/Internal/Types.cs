using System;

namespace MQTTnet.Internal;

public abstract class Disposable : IDisposable
{
    protected bool IsDisposed { get; }

    protected void ThrowIfDisposed() { }
    protected virtual void Dispose(bool disposing) { }
    public void Dispose() { }
}
