using System;
using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Certificates;
using MQTTnet.Client;
using MQTTnet.Diagnostics;
using MQTTnet.Formatter;
using MQTTnet.Internal;
using MQTTnet.Packets;
using MQTTnet.Protocol;
using MQTTnet.Server.Disconnecting;

namespace MQTTnet.Server;

public sealed class CheckSubscriptionsResult
{
    public static CheckSubscriptionsResult NotSubscribed { get; }
    public bool IsSubscribed { get; set; }
    public bool RetainAsPublished { get; set; }
    public List<uint> SubscriptionIdentifiers { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
}

#if SINCE_4_1_3
public sealed class DispatchApplicationMessageResult
{
#if SINCE_4_1_4
    public DispatchApplicationMessageResult(int reasonCode, bool closeConnection, string reasonString, List<MqttUserProperty> userProperties) { }
#endif

#if SINCE_4_1_4
    public bool CloseConnection { get; }
    public int ReasonCode { get; }
    public string ReasonString { get; }
    public List<MqttUserProperty> UserProperties { get; }
#endif
}
#endif

public sealed class InjectedMqttApplicationMessage
{
    public InjectedMqttApplicationMessage(MqttApplicationMessage applicationMessage) { }

    public string SenderClientId { get; set; }
#if !SINCE_4_2
    public MqttApplicationMessage ApplicationMessage { get; set; }
#endif
#if SINCE_4_2
    public MqttApplicationMessage ApplicationMessage { get; }
    public IDictionary CustomSessionItems { get; set; }
#endif
}

public sealed class MqttClient
#if SINCE_4_1_4
    : IDisposable
#endif
{
    public MqttClient(MqttConnectPacket connectPacket, IMqttChannelAdapter channelAdapter, MqttSession session, MqttServerOptions serverOptions, MqttServerEventContainer eventContainer, MqttClientSessionsManager sessionsManager, IMqttNetLogger logger) { }

    public IMqttChannelAdapter ChannelAdapter { get; }
    public string Endpoint { get; }
    public string Id { get; }
    public bool IsRunning { get; }
    public bool IsTakenOver { get; set; }
    public ushort KeepAlivePeriod { get; }
    public MqttSession Session { get; }
    public MqttClientStatistics Statistics { get; }
#if !SINCE_4_2
    public bool IsCleanDisconnect { get; }
#endif
#if SINCE_4_2
    public MqttDisconnectPacket DisconnectPacket { get; set; }
#endif

    public void ResetStatistics() { }
    public Task RunAsync() => throw null!;
    public Task SendPacketAsync(MqttPacket packet, CancellationToken cancellationToken) => throw null!;
#if !SINCE_4_3_2
    public Task StopAsync(MqttDisconnectReasonCode reason) => throw null!;
#endif
#if SINCE_4_1_4
    public void Dispose() { }
#endif
#if SINCE_4_3_2
    public Task StopAsync(MqttServerClientDisconnectOptions disconnectOptions) => throw null!;
#endif
}

public sealed class MqttClientSessionsManager : ISubscriptionChangedNotification, IDisposable
{
    public MqttClientSessionsManager(MqttServerOptions options, MqttRetainedMessagesManager retainedMessagesManager, MqttServerEventContainer eventContainer, IMqttNetLogger logger) { }

    public Task DeleteSessionAsync(string clientId) => throw null!;
    public void Dispose() { }
    public MqttClient GetClient(string id) => throw null!;
    public List<MqttClient> GetClients() => throw null!;
    public Task HandleClientConnectionAsync(IMqttChannelAdapter channelAdapter, CancellationToken cancellationToken) => throw null!;
    public void OnSubscriptionsAdded(MqttSession clientSession, List<string> topics) { }
    public void OnSubscriptionsRemoved(MqttSession clientSession, List<string> subscriptionTopics) { }
    public void Start() { }
    public Task SubscribeAsync(string clientId, ICollection<MqttTopicFilter> topicFilters) => throw null!;
    public Task UnsubscribeAsync(string clientId, ICollection<string> topicFilters) => throw null!;
#if !SINCE_4_1_3
    public Task DispatchApplicationMessage(string senderId, MqttApplicationMessage applicationMessage) => throw null!;
#endif
#if !SINCE_4_2_1
    public Task CloseAllConnectionsAsync() => throw null!;
    public Task<IList<MqttClientStatus>> GetClientStatusesAsync() => throw null!;
    public Task<IList<MqttSessionStatus>> GetSessionStatusAsync() => throw null!;
#endif
#if SINCE_4_1_4
    public Task<DispatchApplicationMessageResult> DispatchApplicationMessage(string senderId, IDictionary senderSessionItems, MqttApplicationMessage applicationMessage, CancellationToken cancellationToken) => throw null!;
#endif
#if SINCE_4_2_1
    public Task<IList<MqttClientStatus>> GetClientsStatus() => throw null!;
    public Task<IList<MqttSessionStatus>> GetSessionsStatus() => throw null!;
#endif
#if SINCE_4_3_2
    public Task CloseAllConnections(MqttServerClientDisconnectOptions options) => throw null!;
#endif
}

public sealed class MqttClientStatistics
{
    public MqttClientStatistics() { }

    public DateTime ConnectedTimestamp { get; }
    public DateTime LastPacketReceivedTimestamp { get; }
    public DateTime LastPacketSentTimestamp { get; }
    public DateTime LastNonKeepAlivePacketReceivedTimestamp { get; }
    public long SentApplicationMessagesCount { get; }
    public long ReceivedApplicationMessagesCount { get; }
    public long SentPacketsCount { get; }
    public long ReceivedPacketsCount { get; }

    public void HandleReceivedPacket(MqttPacket packet) { }
    public void HandleSentPacket(MqttPacket packet) { }
#if SINCE_4_1_4
    public void ResetStatistics() { }
#endif
}

public sealed class MqttClientStatus
{
    public MqttClientStatus(MqttClient client) { }

    public string Id { get; }
    public string Endpoint { get; }
    public MqttProtocolVersion ProtocolVersion { get; }
    public DateTime ConnectedTimestamp { get; }
    public DateTime LastPacketReceivedTimestamp { get; }
    public DateTime LastPacketSentTimestamp { get; }
    public DateTime LastNonKeepAlivePacketReceivedTimestamp { get; }
    public long ReceivedApplicationMessagesCount { get; }
    public long SentApplicationMessagesCount { get; }
    public long ReceivedPacketsCount { get; }
    public long SentPacketsCount { get; }
    public MqttSessionStatus Session { get; set; }
    public long BytesSent { get; }
    public long BytesReceived { get; }

    public void ResetStatistics() { }
#if !SINCE_4_3_2
    public Task DisconnectAsync() => throw null!;
#endif
#if SINCE_4_3_2
    public Task DisconnectAsync(MqttServerClientDisconnectOptions options) => throw null!;
#endif
}

#if SINCE_4_3_2
public static class MqttClientStatusExtensions
{
    public static Task DisconnectAsync(this MqttClientStatus clientStatus) => throw null!;
}
#endif

public sealed class MqttClientSubscriptionsManager : IDisposable
{
    public MqttClientSubscriptionsManager(MqttSession session, MqttServerEventContainer eventContainer, MqttRetainedMessagesManager retainedMessagesManager, ISubscriptionChangedNotification subscriptionChangedNotification) { }

    public void Dispose() { }
    public Task<SubscribeResult> Subscribe(MqttSubscribePacket subscribePacket, CancellationToken cancellationToken) => throw null!;
#if !SINCE_4_1_3
    public CheckSubscriptionsResult CheckSubscriptions(string topic, ulong topicHash, MqttQualityOfServiceLevel applicationMessageQoSLevel, string senderClientId) => throw null!;
    public Task<MqttUnsubscribeResult> Unsubscribe(MqttUnsubscribePacket unsubscribePacket, CancellationToken cancellationToken) => throw null!;
#endif
#if SINCE_4_1_3
    public CheckSubscriptionsResult CheckSubscriptions(string topic, ulong topicHash, MqttQualityOfServiceLevel qualityOfServiceLevel, string senderId) => throw null!;
    public Task<UnsubscribeResult> Unsubscribe(MqttUnsubscribePacket unsubscribePacket, CancellationToken cancellationToken) => throw null!;
#endif

#if !SINCE_4_1_3
    public sealed class CreateSubscriptionResult
    {
        public bool IsNewSubscription { get; set; }
        public MqttSubscription Subscription { get; set; }
    }
#endif
}

public sealed class MqttRetainedMessageMatch
{
#if SINCE_4_1_3
    public MqttRetainedMessageMatch(MqttApplicationMessage applicationMessage, MqttQualityOfServiceLevel subscriptionQualityOfServiceLevel) { }
#endif

    public MqttQualityOfServiceLevel SubscriptionQualityOfServiceLevel { get; set; }
#if !SINCE_4_1_3
    public MqttApplicationMessage ApplicationMessage { get; set; }
#endif
#if SINCE_4_1_3
    public MqttApplicationMessage ApplicationMessage { get; }
#endif
}

public sealed class MqttRetainedMessagesManager
{
    public MqttRetainedMessagesManager(MqttServerEventContainer eventContainer, IMqttNetLogger logger) { }

    public Task Start() => throw null!;
    public Task UpdateMessage(string clientId, MqttApplicationMessage applicationMessage) => throw null!;
    public Task<IList<MqttApplicationMessage>> GetMessages() => throw null!;
    public Task ClearMessages() => throw null!;
#if SINCE_4_2
    public Task<MqttApplicationMessage> GetMessage(string topic) => throw null!;
#endif
}

public class MqttServerCertificateCredentials : IMqttServerCertificateCredentials
{
    public string Password { get; set; }
}

public sealed class MqttServerEventContainer
{
    public AsyncEvent<ApplicationMessageNotConsumedEventArgs> ApplicationMessageNotConsumedEvent { get; }
    public AsyncEvent<ClientAcknowledgedPublishPacketEventArgs> ClientAcknowledgedPublishPacketEvent { get; }
    public AsyncEvent<ClientConnectedEventArgs> ClientConnectedEvent { get; }
    public AsyncEvent<ClientDisconnectedEventArgs> ClientDisconnectedEvent { get; }
    public AsyncEvent<ClientSubscribedTopicEventArgs> ClientSubscribedTopicEvent { get; }
    public AsyncEvent<ClientUnsubscribedTopicEventArgs> ClientUnsubscribedTopicEvent { get; }
    public AsyncEvent<InterceptingPacketEventArgs> InterceptingInboundPacketEvent { get; }
    public AsyncEvent<InterceptingPacketEventArgs> InterceptingOutboundPacketEvent { get; }
    public AsyncEvent<InterceptingPublishEventArgs> InterceptingPublishEvent { get; }
    public AsyncEvent<InterceptingSubscriptionEventArgs> InterceptingSubscriptionEvent { get; }
    public AsyncEvent<InterceptingUnsubscriptionEventArgs> InterceptingUnsubscriptionEvent { get; }
    public AsyncEvent<LoadingRetainedMessagesEventArgs> LoadingRetainedMessagesEvent { get; }
    public AsyncEvent<EventArgs> PreparingSessionEvent { get; }
    public AsyncEvent<RetainedMessageChangedEventArgs> RetainedMessageChangedEvent { get; }
    public AsyncEvent<EventArgs> RetainedMessagesClearedEvent { get; }
    public AsyncEvent<SessionDeletedEventArgs> SessionDeletedEvent { get; }
    public AsyncEvent<EventArgs> StartedEvent { get; }
    public AsyncEvent<EventArgs> StoppedEvent { get; }
    public AsyncEvent<ValidatingConnectionEventArgs> ValidatingConnectionEvent { get; }
#if SINCE_4_2
    public AsyncEvent<InterceptingClientApplicationMessageEnqueueEventArgs> InterceptingClientEnqueueEvent { get; }
#endif
#if SINCE_4_3_3
    public AsyncEvent<ApplicationMessageEnqueuedEventArgs> ApplicationMessageEnqueuedOrDroppedEvent { get; }
    public AsyncEvent<QueueMessageOverwrittenEventArgs> QueuedApplicationMessageOverwrittenEvent { get; }
#endif
}

public static class MqttServerExtensions
{
    public static Task SubscribeAsync(this MqttServer server, string clientId, params MqttTopicFilter[] topicFilters) => throw null!;
    public static Task SubscribeAsync(this MqttServer server, string clientId, string topic) => throw null!;
#if SINCE_4_1_3
    public static Task InjectApplicationMessage(this MqttServer server, string topic, string payload = null, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce, bool retain = false) => throw null!;
#endif
#if SINCE_4_3_2
    public static Task DisconnectClientAsync(this MqttServer server, string id, MqttDisconnectReasonCode reasonCode = MqttDisconnectReasonCode.NormalDisconnection) => throw null!;
    public static Task StopAsync(this MqttServer server) => throw null!;
#endif
}

public sealed class MqttServerKeepAliveMonitor
{
    public MqttServerKeepAliveMonitor(MqttServerOptions options, MqttClientSessionsManager sessionsManager, IMqttNetLogger logger) { }

    public void Start(CancellationToken cancellationToken) { }
}

#if SINCE_4_3_3
public sealed class MqttServerKeepAliveOptions
{
    public bool DisconnectClientWhenReadingPayload { get; set; }
    public TimeSpan MonitorInterval { get; set; }
}
#endif

public sealed class MqttServerOptions
{
    public TimeSpan DefaultCommunicationTimeout { get; set; }
    public MqttServerTcpEndpointOptions DefaultEndpointOptions { get; }
    public bool EnablePersistentSessions { get; set; }
    public int MaxPendingMessagesPerClient { get; set; }
    public MqttPendingMessagesOverflowStrategy PendingMessagesOverflowStrategy { get; set; }
    public MqttServerTlsTcpEndpointOptions TlsEndpointOptions { get; }
    public int WriterBufferSize { get; set; }
    public int WriterBufferSizeMax { get; set; }
#if !SINCE_4_3_3
    public TimeSpan KeepAliveMonitorInterval { get; set; }
#endif
#if SINCE_4_3_3
    [Obsolete("As in the real library.")]
    public TimeSpan KeepAliveMonitorInterval { get; set; }
    public MqttServerKeepAliveOptions KeepAliveOptions { get; }
#endif
}

public class MqttServerOptionsBuilder
{
    public MqttServerOptionsBuilder WithConnectionBacklog(int value) => throw null!;
    public MqttServerOptionsBuilder WithMaxPendingMessagesPerClient(int value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultCommunicationTimeout(TimeSpan value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointPort(int value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointBoundIPAddress(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointBoundIPV6Address(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithoutDefaultEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpointPort(int value) => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpointBoundIPAddress(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpointBoundIPV6Address(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithEncryptionCertificate(byte[] value, IMqttServerCertificateCredentials credentials = null) => throw null!;
    public MqttServerOptionsBuilder WithEncryptionCertificate(X509Certificate2 certificate) => throw null!;
    public MqttServerOptionsBuilder WithEncryptionSslProtocol(SslProtocols value) => throw null!;
    public MqttServerOptionsBuilder WithClientCertificate(RemoteCertificateValidationCallback validationCallback = null, bool checkCertificateRevocation = false) => throw null!;
    public MqttServerOptionsBuilder WithoutEncryptedEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithRemoteCertificateValidationCallback(RemoteCertificateValidationCallback value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointReuseAddress() => throw null!;
    public MqttServerOptionsBuilder WithTlsEndpointReuseAddress() => throw null!;
    public MqttServerOptionsBuilder WithPersistentSessions(bool value = true) => throw null!;
    public MqttServerOptions Build() => throw null!;
#if SINCE_4_2
    public MqttServerOptionsBuilder WithKeepAlive() => throw null!;
    public MqttServerOptionsBuilder WithTcpKeepAliveInterval(int value) => throw null!;
    public MqttServerOptionsBuilder WithTcpKeepAliveRetryCount(int value) => throw null!;
    public MqttServerOptionsBuilder WithTcpKeepAliveTime(int value) => throw null!;
    public MqttServerOptionsBuilder WithEncryptionCertificate(ICertificateProvider certificateProvider) => throw null!;
#endif
#if SINCE_4_3
    public MqttServerOptionsBuilder WithoutPacketFragmentation() => throw null!;
#endif
}

#if SINCE_4_3_2
public sealed class MqttServerStopOptions
{
    public MqttServerClientDisconnectOptions DefaultClientDisconnectOptions { get; set; }
}
#endif

#if SINCE_4_3_2
public sealed class MqttServerStopOptionsBuilder
{
    public MqttServerStopOptionsBuilder WithDefaultClientDisconnectOptions(MqttServerClientDisconnectOptions value) => throw null!;
    public MqttServerStopOptionsBuilder WithDefaultClientDisconnectOptions(Action<MqttServerClientDisconnectOptionsBuilder> builder) => throw null!;
    public MqttServerStopOptions Build() => throw null!;
}
#endif

public abstract class MqttServerTcpEndpointBaseOptions
{
    public bool IsEnabled { get; set; }
    public int Port { get; set; }
    public int ConnectionBacklog { get; set; }
    public bool NoDelay { get; set; }
    public LingerOption LingerState { get; set; }
    public IPAddress BoundInterNetworkAddress { get; set; }
    public IPAddress BoundInterNetworkV6Address { get; set; }
    public bool ReuseAddress { get; set; }
#if SINCE_4_2
    public bool? KeepAlive { get; set; }
    public int? TcpKeepAliveInterval { get; set; }
    public int? TcpKeepAliveRetryCount { get; set; }
    public int? TcpKeepAliveTime { get; set; }
#endif
#if SINCE_4_3
    public bool AllowPacketFragmentation { get; set; }
#endif
}

public class MqttServerTcpEndpointOptions : MqttServerTcpEndpointBaseOptions
{
    public MqttServerTcpEndpointOptions() { }
}

public sealed class MqttServerTlsTcpEndpointOptions : MqttServerTcpEndpointBaseOptions
{
    public MqttServerTlsTcpEndpointOptions() { }

    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    public ICertificateProvider CertificateProvider { get; set; }
    public bool ClientCertificateRequired { get; set; }
    public bool CheckCertificateRevocation { get; set; }
    public SslProtocols SslProtocol { get; set; }
}

public sealed class MqttSession : IDisposable
{
#if !SINCE_4_3
    public MqttSession(string clientId, bool isPersistent, IDictionary items, MqttServerOptions serverOptions, MqttServerEventContainer eventContainer, MqttRetainedMessagesManager retainedMessagesManager, MqttClientSessionsManager clientSessionsManager) { }
#endif
#if SINCE_4_3
    public MqttSession(MqttConnectPacket connectPacket, IDictionary items, MqttServerOptions serverOptions, MqttServerEventContainer eventContainer, MqttRetainedMessagesManager retainedMessagesManager, MqttClientSessionsManager clientSessionsManager) { }
#endif

    public DateTime CreatedTimestamp { get; }
    public bool HasSubscribedTopics { get; }
    public string Id { get; }
    public bool IsPersistent { get; set; }
    public IDictionary Items { get; }
    public MqttConnectPacket LatestConnectPacket { get; set; }
    public MqttPacketIdentifierProvider PacketIdentifierProvider { get; }
    public long PendingDataPacketsCount { get; }
    public bool WillMessageSent { get; set; }
#if !SINCE_4_1_3
    public MqttClientSubscriptionsManager SubscriptionsManager { get; }
#endif
#if SINCE_4_3
    public DateTime? DisconnectedTimestamp { get; set; }
    public uint ExpiryInterval { get; }
#endif

    public MqttPublishPacket PeekAcknowledgePublishPacket(ushort packetIdentifier) => throw null!;
    public MqttPublishPacket AcknowledgePublishPacket(ushort packetIdentifier) => throw null!;
    public void AddSubscribedTopic(string topic) { }
    public Task DeleteAsync() => throw null!;
    public Task<MqttPacketBusItem> DequeuePacketAsync(CancellationToken cancellationToken) => throw null!;
    public void Dispose() { }
    public void EnqueueControlPacket(MqttPacketBusItem packetBusItem) { }
    public void EnqueueHealthPacket(MqttPacketBusItem packetBusItem) { }
    public void Recover() { }
    public void RemoveSubscribedTopic(string topic) { }
#if !SINCE_4_3_3
    public void EnqueueDataPacket(MqttPacketBusItem packetBusItem) { }
#endif
#if SINCE_4_1_3
    public Task<SubscribeResult> Subscribe(MqttSubscribePacket subscribePacket, CancellationToken cancellationToken) => throw null!;
    public bool TryCheckSubscriptions(string topic, ulong topicHash, MqttQualityOfServiceLevel qualityOfServiceLevel, string senderId, out CheckSubscriptionsResult result) => throw null!;
    public Task<UnsubscribeResult> Unsubscribe(MqttUnsubscribePacket unsubscribePacket, CancellationToken cancellationToken) => throw null!;
#endif
#if SINCE_4_3_3
    public EnqueueDataPacketResult EnqueueDataPacket(MqttPacketBusItem packetBusItem) => throw null!;
#endif
}

public sealed class MqttSessionStatus
{
    public MqttSessionStatus(MqttSession session) { }

    public string Id { get; }
    public long PendingApplicationMessagesCount { get; }
    public DateTime CreatedTimestamp { get; }
    public IDictionary Items { get; }
#if SINCE_4_3
    public DateTime? DisconnectedTimestamp { get; }
    public uint ExpiryInterval { get; }
#endif

    public Task EnqueueApplicationMessageAsync(MqttApplicationMessage applicationMessage) => throw null!;
    public Task DeliverApplicationMessageAsync(MqttApplicationMessage applicationMessage) => throw null!;
    public Task DeleteAsync() => throw null!;
    public Task ClearApplicationMessagesQueueAsync() => throw null!;
}

#if SINCE_4_3
public sealed class MqttSessionsStorage
{
    public void Clear() { }
    public void Dispose() { }
    public IReadOnlyCollection<MqttSession> ReadAllSessions() => throw null!;
    public bool TryGetSession(string id, out MqttSession session) => throw null!;
    public bool TryRemoveSession(string id, out MqttSession session) => throw null!;
    public void UpdateSession(string id, MqttSession session) { }
}
#endif

public sealed class MqttSubscription
{
    public MqttSubscription(string topic, bool noLocal, MqttRetainHandling retainHandling, bool retainAsPublished, MqttQualityOfServiceLevel qualityOfServiceLevel, uint identifier) { }

    public MqttQualityOfServiceLevel GrantedQualityOfServiceLevel { get; }
    public uint Identifier { get; }
    public bool NoLocal { get; }
    public bool RetainAsPublished { get; }
    public MqttRetainHandling RetainHandling { get; }
    public string Topic { get; }
    public ulong TopicHash { get; }
    public ulong TopicHashMask { get; }
    public bool TopicHasWildcard { get; }

#if !SINCE_4_2
    public static void CalculateTopicHash(string topic, out ulong resultHash, out ulong resultHashMask, out bool resultHasWildcard) => throw null!;
#endif
}

#if SINCE_4_2
public static class MqttTopicHash
{
    public static void Calculate(string topic, out ulong resultHash, out ulong resultHashMask, out bool resultHasWildcard) => throw null!;
}
#endif

#if !SINCE_4_1_3
public sealed class MqttUnsubscribeResult
{
    public List<MqttUnsubscribeReasonCode> ReasonCodes { get; }
    public bool CloseConnection { get; set; }
}
#endif

public sealed class PublishResponse
{
    public MqttPubAckReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
#if !SINCE_4_1_4
    public List<MqttUserProperty> UserProperties { get; }
#endif
#if SINCE_4_1_4
    public List<MqttUserProperty> UserProperties { get; set; }
#endif
}

public sealed class SubscribeResponse
{
    public MqttSubscribeReasonCode ReasonCode { get; set; }
    public List<MqttUserProperty> UserProperties { get; }
    public string ReasonString { get; set; }
}

public sealed class SubscribeResult
{
#if SINCE_4_1_3
    public SubscribeResult(int topicsCount) { }
#endif

    public bool CloseConnection { get; set; }
    public List<MqttSubscribeReasonCode> ReasonCodes { get; set; }
    public string ReasonString { get; set; }
    public List<MqttRetainedMessageMatch> RetainedMessages { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class TopicHashMaskSubscriptions
{
#if !SINCE_4_1_4
    public TopicHashMaskSubscriptions(ulong hashMask) { }
#endif

#if !SINCE_4_1_4
    public ulong HashMask { get; }
    public HashSet<MqttSubscription> Subscriptions { get; }
#endif
#if SINCE_4_1_4
    public Dictionary<ulong, HashSet<MqttSubscription>> SubscriptionsByHashMask { get; }
#endif

#if SINCE_4_1_4
    public void AddSubscription(MqttSubscription subscription) { }
    public void RemoveSubscription(MqttSubscription subscription) { }
#endif
}

public sealed class UnsubscribeResponse
{
    public MqttUnsubscribeReasonCode ReasonCode { get; set; }
    public List<MqttUserProperty> UserProperties { get; }
    public string ReasonString { get; set; }
}

#if SINCE_4_1_3
public sealed class UnsubscribeResult
{
    public List<MqttUnsubscribeReasonCode> ReasonCodes { get; }
    public bool CloseConnection { get; set; }
#if SINCE_4_2
    public List<MqttUserProperty> UserProperties { get; set; }
#endif
}
#endif
