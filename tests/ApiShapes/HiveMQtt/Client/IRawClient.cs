using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using HiveMQtt.Client.Events;
using HiveMQtt.Client.Options;
using HiveMQtt.Client.Results;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client;

#if SINCE_0_37
public interface IRawClient : IDisposable
{
    Dictionary<string, string> LocalStore { get; }
    HiveMQClientOptions Options { get; set; }

    event EventHandler<BeforeConnectEventArgs>? BeforeConnect;
    event EventHandler<AfterConnectEventArgs>? AfterConnect;
    event EventHandler<BeforeDisconnectEventArgs>? BeforeDisconnect;
    event EventHandler<AfterDisconnectEventArgs>? AfterDisconnect;
    event EventHandler<OnMessageReceivedEventArgs>? OnMessageReceived;
    event EventHandler<OnConnectSentEventArgs>? OnConnectSent;
    event EventHandler<OnConnAckReceivedEventArgs>? OnConnAckReceived;
    event EventHandler<OnDisconnectSentEventArgs>? OnDisconnectSent;
    event EventHandler<OnDisconnectReceivedEventArgs>? OnDisconnectReceived;
    event EventHandler<OnPingReqSentEventArgs>? OnPingReqSent;
    event EventHandler<OnPingRespReceivedEventArgs>? OnPingRespReceived;
    event EventHandler<OnSubscribeSentEventArgs>? OnSubscribeSent;
    event EventHandler<OnSubAckReceivedEventArgs>? OnSubAckReceived;
    event EventHandler<OnUnsubscribeSentEventArgs>? OnUnsubscribeSent;
    event EventHandler<OnUnsubAckReceivedEventArgs>? OnUnsubAckReceived;
    event EventHandler<OnPublishReceivedEventArgs>? OnPublishReceived;
    event EventHandler<OnPublishSentEventArgs>? OnPublishSent;
    event EventHandler<OnPubAckReceivedEventArgs>? OnPubAckReceived;
    event EventHandler<OnPubAckSentEventArgs>? OnPubAckSent;
    event EventHandler<OnPubRecReceivedEventArgs>? OnPubRecReceived;
    event EventHandler<OnPubRecSentEventArgs>? OnPubRecSent;
    event EventHandler<OnPubRelReceivedEventArgs>? OnPubRelReceived;
    event EventHandler<OnPubRelSentEventArgs>? OnPubRelSent;
    event EventHandler<OnPubCompReceivedEventArgs>? OnPubCompReceived;
    event EventHandler<OnPubCompSentEventArgs>? OnPubCompSent;

    bool IsConnected();
    Task<ConnectResult> ConnectAsync(ConnectOptions? connectOptions = null);
    Task<bool> DisconnectAsync(DisconnectOptions? options = null);
    Task<PublishResult> PublishAsync(MQTT5PublishMessage message, CancellationToken cancellationToken = default);
    Task<PublishResult> PublishAsync(string topic, string payload, QualityOfService qos = QualityOfService.AtMostOnceDelivery);
    Task<PublishResult> PublishAsync(string topic, byte[] payload, QualityOfService qos = QualityOfService.AtMostOnceDelivery);
    Task<SubscribeResult> SubscribeAsync(SubscribeOptions options);
    Task<SubscribeResult> SubscribeAsync(string topic, QualityOfService qos = QualityOfService.AtMostOnceDelivery, bool noLocal = false, bool retainAsPublished = false, RetainHandling retainHandling = RetainHandling.SendAtSubscribe);
    Task<UnsubscribeResult> UnsubscribeAsync(UnsubscribeOptions options);
#if SINCE_0_40
    Task AckAsync(ushort packetIdentifier);
    Task AckAsync(OnMessageReceivedEventArgs eventArgs);
#endif
}
#endif
