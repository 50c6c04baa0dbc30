using System;
using System.Collections.Generic;

using Microsoft.Azure.Amqp.Framing;

namespace Microsoft.Azure.Amqp;

public abstract class AmqpLink : AmqpObject, IWorkDelegate<Delivery>
{
    protected AmqpLink(AmqpSession session, AmqpLinkSettings linkSettings) { }
    protected AmqpLink(string type, AmqpSession session, AmqpLinkSettings linkSettings) { }
    internal AmqpLink() { }

    public string Name { get; }
    public uint? LocalHandle { get; set; }
    public uint? RemoteHandle { get; set; }
    public AmqpSession Session { get; }
    public AmqpLinkSettings Settings { get; }
    public bool IsReceiver { get; }
    public uint LinkCredit { get; protected set; }
    public virtual uint Available { get; }
    public uint MaxFrameSize { get; set; }
    protected Dictionary<ArraySegment<byte>, Delivery> UnsettledMap { get; }
    protected object SyncRoot { get; }

    public void AttachTo(AmqpSession session) { }
    public void ProcessFrame(Frame frame) { }
    public void OnFlow(Flow flow) { }
    public bool TrySendDelivery(Delivery delivery) => throw null!;
    public void ForceSendDelivery(Delivery delivery) { }
    public void DisposeDelivery(Delivery delivery, bool settled, DeliveryState state) { }
    public void DisposeDelivery(Delivery delivery, bool settled, DeliveryState state, bool noFlush) { }
    public bool DisposeDelivery(ArraySegment<byte> deliveryTag, bool settled, DeliveryState state, bool batchable) => throw null!;
    public void SetTotalLinkCredit(uint totalCredit, bool applyNow, bool updateAutoFlow = false) { }
    public void IssueCredit(uint credit, bool drain, ArraySegment<byte> txnId) { }
    public void NotifySessionCredit(int credit) { }
    public void OnDisposeDelivery(Delivery delivery) { }
    public void CompleteDelivery(ArraySegment<byte> deliveryTag) { }
    public void SendProperties(Fields properties) { }
    public uint ProcessFlow(Flow flow) => throw null!;
    public abstract bool CreateDelivery(Transfer transfer, out Delivery delivery);
    protected override bool OpenInternal() => throw null!;
    protected override bool CloseInternal() => throw null!;
    protected override void AbortInternal() { }
    protected void SendFlow(bool echo) { }
    protected void ProcessTransfer(Transfer transfer, Frame rawFrame, Delivery delivery, bool newDelivery) { }
    protected virtual void OnReceiveFlow(Flow flow) { }
    protected abstract void OnProcessTransfer(Delivery delivery, Transfer transfer, Frame rawFrame);
    protected abstract void OnCreditAvailable(int session, uint link, bool drain, ArraySegment<byte> txnId);
    protected abstract void OnDisposeDeliveryInternal(Delivery delivery);
    protected virtual void OnReceiveStateOpenSent(Attach attach) { }
    protected bool SendDelivery(Delivery delivery) => throw null!;
    protected bool DoActionIfNotClosed<T1, T2, T3, T4>(Func<AmqpLink, T1, T2, T3, T4, bool> action, T1 p1, T2 p2, T3 p3, T4 p4) => throw null!;
    protected void SendFlow(bool echo, bool drain, Fields properties) { }

    bool IWorkDelegate<Delivery>.Invoke(Delivery delivery) => throw null!;
}
