using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

using MQTTnet.Formatter;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Server;

#if SINCE_4_3_3
public sealed class ApplicationMessageEnqueuedEventArgs : EventArgs
{
    public ApplicationMessageEnqueuedEventArgs(string senderClientId, string receiverClientId, MqttApplicationMessage applicationMessage, bool isDropped) { }

    public string SenderClientId { get; }
    public string ReceiverClientId { get; }
    public bool IsDropped { get; }
    public MqttApplicationMessage ApplicationMessage { get; }
}
#endif

public sealed class ApplicationMessageNotConsumedEventArgs : EventArgs
{
    public ApplicationMessageNotConsumedEventArgs(MqttApplicationMessage applicationMessage, string senderId) { }

    public MqttApplicationMessage ApplicationMessage { get; }
    public string SenderId { get; }
}

public sealed class ClientAcknowledgedPublishPacketEventArgs : EventArgs
{
#if SINCE_4_1_3
    public ClientAcknowledgedPublishPacketEventArgs(string clientId, IDictionary sessionItems, MqttPublishPacket publishPacket, MqttPacketWithIdentifier acknowledgePacket) { }
#endif

    public MqttPacketWithIdentifier AcknowledgePacket { get; }
    public string ClientId { get; }
    public bool IsCompleted { get; }
    public MqttPublishPacket PublishPacket { get; }
    public IDictionary SessionItems { get; }
}

public sealed class ClientConnectedEventArgs : EventArgs
{
#if !SINCE_4_2_1
    public ClientConnectedEventArgs(string clientId, string userName, MqttProtocolVersion protocolVersion, string endpoint, IDictionary sessionItems) { }
#endif
#if SINCE_4_2_1
    public ClientConnectedEventArgs(MqttConnectPacket connectPacket, MqttProtocolVersion protocolVersion, string endpoint, IDictionary sessionItems) { }
#endif

    public string ClientId { get; }
    public string Endpoint { get; }
    public MqttProtocolVersion ProtocolVersion { get; }
    public IDictionary SessionItems { get; }
    public string UserName { get; }
#if SINCE_4_2_1
    public byte[] AuthenticationData { get; }
    public string AuthenticationMethod { get; }
    public List<MqttUserProperty> UserProperties { get; }
#endif
}

public sealed class ClientDisconnectedEventArgs : EventArgs
{
#if !SINCE_4_2
    public ClientDisconnectedEventArgs(string clientId, MqttClientDisconnectType disconnectType, string endpoint, IDictionary sessionItems) { }
#endif
#if SINCE_4_2
    public ClientDisconnectedEventArgs(string clientId, MqttDisconnectPacket disconnectPacket, MqttClientDisconnectType disconnectType, string endpoint, IDictionary sessionItems) { }
#endif

    public string ClientId { get; }
    public MqttClientDisconnectType DisconnectType { get; }
    public string Endpoint { get; }
    public IDictionary SessionItems { get; }
#if SINCE_4_2
    public MqttDisconnectReasonCode? ReasonCode { get; }
    public string ReasonString { get; }
    public uint SessionExpiryInterval { get; }
    public List<MqttUserProperty> UserProperties { get; }
#endif
}

public sealed class ClientSubscribedTopicEventArgs : EventArgs
{
    public ClientSubscribedTopicEventArgs(string clientId, MqttTopicFilter topicFilter, IDictionary sessionItems) { }

    public string ClientId { get; }
    public IDictionary SessionItems { get; }
    public MqttTopicFilter TopicFilter { get; }
}

public sealed class ClientUnsubscribedTopicEventArgs : EventArgs
{
    public ClientUnsubscribedTopicEventArgs(string clientId, string topicFilter, IDictionary sessionItems) { }

    public string ClientId { get; }
    public IDictionary SessionItems { get; }
    public string TopicFilter { get; }
}

#if SINCE_4_2
public sealed class InterceptingClientApplicationMessageEnqueueEventArgs : EventArgs
{
    public InterceptingClientApplicationMessageEnqueueEventArgs(string senderClientId, string receiverClientId, MqttApplicationMessage applicationMessage) { }

    public bool AcceptEnqueue { get; set; }
    public MqttApplicationMessage ApplicationMessage { get; }
    public bool CloseSenderConnection { get; set; }
    public string ReceiverClientId { get; }
    public string SenderClientId { get; }
}
#endif

public sealed class InterceptingPacketEventArgs : EventArgs
{
    public InterceptingPacketEventArgs(CancellationToken cancellationToken, string clientId, string endpoint, MqttPacket packet, IDictionary sessionItems) { }

    public CancellationToken CancellationToken { get; }
    public string ClientId { get; }
    public string Endpoint { get; }
    public MqttPacket Packet { get; set; }
    public bool ProcessPacket { get; set; }
    public IDictionary SessionItems { get; }
}

public sealed class InterceptingPublishEventArgs : EventArgs
{
    public InterceptingPublishEventArgs(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken, string clientId, IDictionary sessionItems) { }

    public MqttApplicationMessage ApplicationMessage { get; set; }
    public CancellationToken CancellationToken { get; }
    public string ClientId { get; }
    public bool CloseConnection { get; set; }
    public bool ProcessPublish { get; set; }
    public PublishResponse Response { get; }
    public IDictionary SessionItems { get; }
}

public sealed class InterceptingSubscriptionEventArgs : EventArgs
{
#if !SINCE_4_2
    public InterceptingSubscriptionEventArgs(CancellationToken cancellationToken, string clientId, MqttSessionStatus session, MqttTopicFilter topicFilter) { }
#endif
#if SINCE_4_2
    public InterceptingSubscriptionEventArgs(CancellationToken cancellationToken, string clientId, MqttSessionStatus session, MqttTopicFilter topicFilter, List<MqttUserProperty> userProperties) { }
#endif

    public CancellationToken CancellationToken { get; }
    public string ClientId { get; }
    public bool CloseConnection { get; set; }
    public bool ProcessSubscription { get; set; }
    public string ReasonString { get; set; }
    public SubscribeResponse Response { get; }
    public MqttSessionStatus Session { get; }
    public IDictionary SessionItems { get; }
    public MqttTopicFilter TopicFilter { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class InterceptingUnsubscriptionEventArgs : EventArgs
{
#if !SINCE_4_2
    public InterceptingUnsubscriptionEventArgs(CancellationToken cancellationToken, string clientId, IDictionary sessionItems, string topic) { }
#endif
#if SINCE_4_2
    public InterceptingUnsubscriptionEventArgs(CancellationToken cancellationToken, string clientId, IDictionary sessionItems, string topic, List<MqttUserProperty> userProperties) { }
#endif

    public CancellationToken CancellationToken { get; }
    public string ClientId { get; }
    public bool CloseConnection { get; set; }
    public bool ProcessUnsubscription { get; set; }
    public UnsubscribeResponse Response { get; }
    public IDictionary SessionItems { get; }
    public string Topic { get; }
#if SINCE_4_2
    public List<MqttUserProperty> UserProperties { get; set; }
#endif
}

public sealed class LoadingRetainedMessagesEventArgs : EventArgs
{
    public List<MqttApplicationMessage> LoadedRetainedMessages { get; set; }
}

public sealed class PreparingSessionEventArgs : EventArgs
{
    public bool IsExistingSession { get; set; }
    public IDictionary<object, object> Items { get; set; }
    public List<MqttPublishPacket> PublishPackets { get; }
    public List<MqttSubscription> Subscriptions { get; }
    public uint? WillDelayInterval { get; set; }
#if !SINCE_4_2
    public string Id { get; }
#endif
#if SINCE_4_2
    public string Id { get; set; }
#endif
}

#if SINCE_4_3_3
public sealed class QueueMessageOverwrittenEventArgs : EventArgs
{
    public QueueMessageOverwrittenEventArgs(string receiverClientId, MqttPacket packet) { }

    public MqttPacket Packet { get; }
    public string ReceiverClientId { get; }
}
#endif

public sealed class RetainedMessageChangedEventArgs : EventArgs
{
    public RetainedMessageChangedEventArgs(string clientId, MqttApplicationMessage changedRetainedMessage, List<MqttApplicationMessage> storedRetainedMessages) { }

    public MqttApplicationMessage ChangedRetainedMessage { get; }
    public string ClientId { get; }
    public List<MqttApplicationMessage> StoredRetainedMessages { get; }
}

public sealed class SessionDeletedEventArgs : EventArgs
{
    public SessionDeletedEventArgs(string id, IDictionary sessionItems) { }

    public string Id { get; }
    public IDictionary SessionItems { get; }
}
