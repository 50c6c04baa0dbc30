using System;
using System.Threading.Tasks;

using MQTTnet.Diagnostics;
using MQTTnet.Packets;

namespace MQTTnet.Internal;

public sealed class AsyncEvent<TEventArgs> where TEventArgs : EventArgs
{
#if SINCE_4_1_1
    public AsyncEvent() { }
#endif

    public bool HasHandlers { get; }

    public void AddHandler(Func<TEventArgs, Task> handler) { }
    public void AddHandler(Action<TEventArgs> handler) { }
    public Task InvokeAsync(TEventArgs eventArgs) => throw null!;
    public void RemoveHandler(Func<TEventArgs, Task> handler) { }
    public void RemoveHandler(Action<TEventArgs> handler) { }
    public Task TryInvokeAsync(TEventArgs eventArgs, MqttNetSourceLogger logger) => throw null!;
}

public abstract class Disposable : IDisposable
{
    protected bool IsDisposed { get; }

    protected void ThrowIfDisposed() { }
    protected virtual void Dispose(bool disposing) { }
    public void Dispose() { }
}

public sealed class MqttPacketBusItem
{
    public MqttPacketBusItem(MqttPacket packet) { }

    public MqttPacket Packet { get; }

#if !SINCE_4_1_3
    public event EventHandler Delivered;
#endif
#if SINCE_4_1_3
    public event EventHandler Completed;
#endif

#if !SINCE_4_1_3
    public Task WaitForDeliveryAsync() => throw null!;
    public void MarkAsDelivered() { }
    public void MarkAsFailed(Exception exception) { }
    public void MarkAsCancelled() { }
#endif
#if SINCE_4_1_3
    public void Cancel() { }
    public void Complete() { }
    public void Fail(Exception exception) { }
    public Task WaitAsync() => throw null!;
#endif
}
