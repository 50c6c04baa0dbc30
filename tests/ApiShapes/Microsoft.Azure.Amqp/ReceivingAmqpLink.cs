using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Amqp.Framing;

namespace Microsoft.Azure.Amqp;

public sealed class ReceivingAmqpLink : AmqpLink
{
    public ReceivingAmqpLink(AmqpLinkSettings settings) { }
    public ReceivingAmqpLink(AmqpSession session, AmqpLinkSettings settings) { }

    public long? TotalCacheSizeInBytes { get; }

    public void SetCacheSizeInBytes(long? cacheSizeInBytes) { }
    public void RegisterMessageListener(Action<AmqpMessage> messageListener) { }
    public IAsyncResult BeginReceiveRemoteMessages(int messageCount, TimeSpan batchWaitTimeout, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public Task<AmqpMessage> ReceiveMessageAsync(TimeSpan timeout) => throw null!;
    public Task<AmqpMessage> ReceiveMessageAsync(CancellationToken cancellationToken) => throw null!;
    public Task<AmqpMessage> ReceiveMessageAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw null!;
    public Task<IEnumerable<AmqpMessage>> ReceiveMessagesAsync(int messageCount, TimeSpan batchWaitTimeout) => throw null!;
    public Task<IEnumerable<AmqpMessage>> ReceiveMessagesAsync(int messageCount, TimeSpan batchWaitTimeout, CancellationToken cancellationToken) => throw null!;
    public Task<IEnumerable<AmqpMessage>> ReceiveMessagesAsync(int messageCount, TimeSpan batchWaitTimeout, TimeSpan timeout, CancellationToken cancellationToken) => throw null!;
    public IAsyncResult BeginReceiveMessage(TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public bool EndReceiveMessage(IAsyncResult result, out AmqpMessage message) => throw null!;
    public IAsyncResult BeginReceiveMessages(int messageCount, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    protected override void OnReceiveStateOpenSent(Attach attach) { }
    public bool EndReceiveMessages(IAsyncResult result, out IEnumerable<AmqpMessage> messages) => throw null!;
    public Task DrainAsyc(CancellationToken cancellationToken) => throw null!;
    public Task<Outcome> DisposeMessageAsync(ArraySegment<byte> deliveryTag, Outcome outcome, bool batchable, TimeSpan timeout) => throw null!;
    public Task<Outcome> DisposeMessageAsync(ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId, Outcome outcome, bool batchable, TimeSpan timeout) => throw null!;
    public Task<Outcome> DisposeMessageAsync(ArraySegment<byte> deliveryTag, Outcome outcome, bool batchable, CancellationToken cancellationToken) => throw null!;
    public Task<Outcome> DisposeMessageAsync(ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId, Outcome outcome, bool batchable, CancellationToken cancellationToken) => throw null!;
    public IAsyncResult BeginDisposeMessage(ArraySegment<byte> deliveryTag, Outcome outcome, bool batchable, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public IAsyncResult BeginDisposeMessage(ArraySegment<byte> deliveryTag, ArraySegment<byte> txnId, Outcome outcome, bool batchable, TimeSpan timeout, AsyncCallback callback, object state) => throw null!;
    public Outcome EndDisposeMessage(IAsyncResult result) => throw null!;
    public void AcceptMessage(AmqpMessage message, bool batchable) { }
    public void AcceptMessage(AmqpMessage message, bool settled, bool batchable) { }
    public void RejectMessage(AmqpMessage message, Exception exception) { }
    public void ReleaseMessage(AmqpMessage message) { }
    public void ModifyMessage(AmqpMessage message, bool deliveryFailed, bool deliverElseWhere, Fields messageAttributes) { }
    public void DisposeMessage(AmqpMessage message, DeliveryState state, bool settled, bool batchable) { }
    public override bool CreateDelivery(Transfer transfer, out Delivery delivery) => throw null!;
    protected override bool OpenInternal() => throw null!;
    protected override void OnDisposeDeliveryInternal(Delivery delivery) { }
    protected override void OnProcessTransfer(Delivery delivery, Transfer transfer, Frame frame) { }
    protected override void OnCreditAvailable(int session, uint link, bool drain, ArraySegment<byte> txnId) { }
    protected override void AbortInternal() { }
    protected override bool CloseInternal() => throw null!;
    protected override void OnReceiveFlow(Flow flow) { }
}
