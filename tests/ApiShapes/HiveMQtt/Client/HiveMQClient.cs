using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using HiveMQtt.Client.Events;
using HiveMQtt.Client.Options;
using HiveMQtt.Client.Results;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client;

public class HiveMQClient : IDisposable, IHiveMQClient
{
    public HiveMQClient(HiveMQClientOptions? options = null) { }

    public Dictionary<string, string> LocalStore { get; }
    public HiveMQClientOptions Options { get; set; }
    public List<Subscription> Subscriptions { get; }

    public event EventHandler<BeforeConnectEventArgs>? BeforeConnect;
    public event EventHandler<AfterConnectEventArgs>? AfterConnect;
    public event EventHandler<BeforeDisconnectEventArgs>? BeforeDisconnect;
    public event EventHandler<AfterDisconnectEventArgs>? AfterDisconnect;
    public event EventHandler<BeforeSubscribeEventArgs>? BeforeSubscribe;
    public event EventHandler<AfterSubscribeEventArgs>? AfterSubscribe;
    public event EventHandler<BeforeUnsubscribeEventArgs>? BeforeUnsubscribe;
    public event EventHandler<AfterUnsubscribeEventArgs>? AfterUnsubscribe;
    public event EventHandler<OnMessageReceivedEventArgs>? OnMessageReceived;
    public event EventHandler<OnConnectSentEventArgs>? OnConnectSent;
    public event EventHandler<OnConnAckReceivedEventArgs>? OnConnAckReceived;
    public event EventHandler<OnDisconnectSentEventArgs>? OnDisconnectSent;
    public event EventHandler<OnDisconnectReceivedEventArgs>? OnDisconnectReceived;
    public event EventHandler<OnPingReqSentEventArgs>? OnPingReqSent;
    public event EventHandler<OnPingRespReceivedEventArgs>? OnPingRespReceived;
    public event EventHandler<OnSubscribeSentEventArgs>? OnSubscribeSent;
    public event EventHandler<OnSubAckReceivedEventArgs>? OnSubAckReceived;
    public event EventHandler<OnUnsubscribeSentEventArgs>? OnUnsubscribeSent;
    public event EventHandler<OnUnsubAckReceivedEventArgs>? OnUnsubAckReceived;
    public event EventHandler<OnPublishReceivedEventArgs>? OnPublishReceived;
    public event EventHandler<OnPublishSentEventArgs>? OnPublishSent;
    public event EventHandler<OnPubAckReceivedEventArgs>? OnPubAckReceived;
    public event EventHandler<OnPubAckSentEventArgs>? OnPubAckSent;
    public event EventHandler<OnPubRecReceivedEventArgs>? OnPubRecReceived;
    public event EventHandler<OnPubRecSentEventArgs>? OnPubRecSent;
    public event EventHandler<OnPubRelReceivedEventArgs>? OnPubRelReceived;
    public event EventHandler<OnPubRelSentEventArgs>? OnPubRelSent;
    public event EventHandler<OnPubCompReceivedEventArgs>? OnPubCompReceived;
    public event EventHandler<OnPubCompSentEventArgs>? OnPubCompSent;

    public static bool MatchTopic(string pattern, string candidate) => throw null!;
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
    public bool IsConnected() => throw null!;
    public Task<ConnectResult> ConnectAsync(ConnectOptions? connectOptions = null) => throw null!;
    public Task<bool> DisconnectAsync(DisconnectOptions? options = null) => throw null!;
    public Task<PublishResult> PublishAsync(MQTT5PublishMessage message, CancellationToken cancellationToken = default) => throw null!;
    public Task<PublishResult> PublishAsync(string topic, string payload, QualityOfService qos = QualityOfService.AtMostOnceDelivery) => throw null!;
    public Task<PublishResult> PublishAsync(string topic, byte[] payload, QualityOfService qos = QualityOfService.AtMostOnceDelivery) => throw null!;
    public Task<SubscribeResult> SubscribeAsync(string topic, QualityOfService qos = QualityOfService.AtMostOnceDelivery, bool noLocal = false, bool retainAsPublished = false, RetainHandling retainHandling = RetainHandling.SendAtSubscribe) => throw null!;
    public Task<SubscribeResult> SubscribeAsync(SubscribeOptions options) => throw null!;
    public Task<UnsubscribeResult> UnsubscribeAsync(string topic) => throw null!;
    public Task<UnsubscribeResult> UnsubscribeAsync(Subscription subscription) => throw null!;
    public Task<UnsubscribeResult> UnsubscribeAsync(List<Subscription> subscriptions) => throw null!;
    public Task<UnsubscribeResult> UnsubscribeAsync(UnsubscribeOptions unsubOptions) => throw null!;
    public bool IsPingSent() => throw null!;
#if SINCE_0_40
    public Task AckAsync(ushort packetIdentifier) => throw null!;
    public Task AckAsync(OnMessageReceivedEventArgs eventArgs) => throw null!;
#endif
}
