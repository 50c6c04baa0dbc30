using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Client.Disconnecting;
using MQTTnet.Client.Receiving;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Packets;
using MQTTnet.Protocol;
using MQTTnet.Server.Status;

namespace MQTTnet.Server.Internal;

public struct CheckSubscriptionsResult
{
    public static CheckSubscriptionsResult NotSubscribed;

    public bool IsSubscribed { get; set; }
    public bool RetainAsPublished { get; set; }
    public List<uint> SubscriptionIdentifiers { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
}

public sealed class MqttClientConnection
{
    public MqttClientConnection(MqttConnectPacket connectPacket, IMqttChannelAdapter channelAdapter, MqttClientSession session, IMqttServerOptions serverOptions, MqttClientSessionsManager sessionsManager, IMqttNetLogger logger) { }

    public string ClientId { get; }
    public string Endpoint { get; }
    public MqttClientConnectionStatistics Statistics { get; }
    public bool IsRunning { get; }
    public ushort KeepAlivePeriod { get; }
    public bool IsReadingPacket { get; }
    public MqttClientSession Session { get; }
    public bool IsTakenOver { get; set; }
    public bool IsCleanDisconnect { get; }

    public Task StopAsync(MqttClientDisconnectReason reason) => throw null!;
    public void ResetStatistics() { }
    public void FillClientStatus(MqttClientStatus clientStatus) { }
    public Task RunAsync() => throw null!;
}

public sealed class MqttClientConnectionStatistics
{
    public MqttClientConnectionStatistics() { }

    public DateTime LastPacketSentTimestamp { get; }
    public DateTime LastPacketReceivedTimestamp { get; }

    public void HandleReceivedPacket(MqttBasePacket packet) { }
    public void HandleSentPacket(MqttBasePacket packet) { }
    public void FillClientStatus(MqttClientStatus clientStatus) { }
}

public sealed class MqttClientSession : IDisposable
{
    public MqttClientSession(string clientId, IDictionary<object, object> items, MqttServerEventDispatcher eventDispatcher, IMqttServerOptions serverOptions, IMqttRetainedMessagesManager retainedMessagesManager, bool isPersistent) { }

    public string ClientId { get; }
    public bool IsCleanSession { get; set; }
    public bool IsPersistent { get; set; }
    public MqttApplicationMessage WillMessage { get; set; }
    public MqttClientSubscriptionsManager SubscriptionsManager { get; }
    public MqttClientSessionApplicationMessagesQueue ApplicationMessagesQueue { get; }
    public IDictionary<object, object> Items { get; }

    public void FillSessionStatus(MqttSessionStatus status) { }
    public void Dispose() { }
}

public sealed class MqttClientSessionApplicationMessagesQueue : IDisposable
{
    public MqttClientSessionApplicationMessagesQueue(IMqttServerOptions options) { }

    public int Count { get; }

    public void Enqueue(MqttQueuedApplicationMessage queuedApplicationMessage) { }
    public Task<MqttQueuedApplicationMessage> Dequeue(CancellationToken cancellationToken) => throw null!;
    public void Clear() { }
    public void Dispose() { }
}

public sealed class MqttClientSessionsManager : IDisposable
{
    public MqttClientSessionsManager(IMqttServerOptions options, IMqttRetainedMessagesManager retainedMessagesManager, MqttServerEventDispatcher eventDispatcher, IMqttNetLogger logger) { }

    public void Start(CancellationToken cancellationToken) { }
    public Task HandleClientConnectionAsync(IMqttChannelAdapter channelAdapter, CancellationToken cancellationToken) => throw null!;
    public Task CloseAllConnectionsAsync() => throw null!;
    public List<MqttClientConnection> GetConnections() => throw null!;
    public Task<IList<IMqttClientStatus>> GetClientStatusAsync() => throw null!;
    public Task<IList<IMqttSessionStatus>> GetSessionStatusAsync() => throw null!;
    public void DispatchApplicationMessage(MqttApplicationMessage applicationMessage, MqttClientConnection sender) { }
    public Task SubscribeAsync(string clientId, ICollection<MqttTopicFilter> topicFilters) => throw null!;
    public Task UnsubscribeAsync(string clientId, ICollection<string> topicFilters) => throw null!;
    public Task DeleteSessionAsync(string clientId) => throw null!;
    public void Dispose() { }
}

public sealed class MqttClientSubscriptionsManager
{
    public MqttClientSubscriptionsManager(MqttClientSession clientSession, IMqttServerOptions serverOptions, MqttServerEventDispatcher eventDispatcher, IMqttRetainedMessagesManager retainedMessagesManager) { }

    public Task<SubscribeResult> Subscribe(MqttSubscribePacket subscribePacket) => throw null!;
    public Task<List<MqttUnsubscribeReasonCode>> Unsubscribe(MqttUnsubscribePacket unsubscribePacket) => throw null!;
    public CheckSubscriptionsResult CheckSubscriptions(string topic, MqttQualityOfServiceLevel qosLevel, string senderClientId) => throw null!;
}

public sealed class MqttServerEventDispatcher
{
    public MqttServerEventDispatcher(IMqttNetLogger logger) { }

    public IMqttServerClientConnectedHandler ClientConnectedHandler { get; set; }
    public IMqttServerClientDisconnectedHandler ClientDisconnectedHandler { get; set; }
    public IMqttServerClientSubscribedTopicHandler ClientSubscribedTopicHandler { get; set; }
    public IMqttServerClientUnsubscribedTopicHandler ClientUnsubscribedTopicHandler { get; set; }
    public IMqttApplicationMessageReceivedHandler ApplicationMessageReceivedHandler { get; set; }

    public Task SafeNotifyClientConnectedAsync(MqttConnectPacket connectPacket, IMqttChannelAdapter channelAdapter) => throw null!;
    public Task SafeNotifyClientDisconnectedAsync(string clientId, MqttClientDisconnectType disconnectType, string endpoint) => throw null!;
    public Task SafeNotifyClientSubscribedTopicAsync(string clientId, MqttTopicFilter topicFilter) => throw null!;
    public Task SafeNotifyClientUnsubscribedTopicAsync(string clientId, string topicFilter) => throw null!;
    public Task SafeNotifyApplicationMessageReceivedAsync(string senderClientId, MqttApplicationMessage applicationMessage) => throw null!;
}

public sealed class SubscribeResult
{
    public List<MqttSubscribeReturnCode> ReturnCodes { get; }
    public List<MqttSubscribeReasonCode> ReasonCodes { get; }
    public List<MqttQueuedApplicationMessage> RetainedApplicationMessages { get; }
    public bool CloseConnection { get; set; }
}
