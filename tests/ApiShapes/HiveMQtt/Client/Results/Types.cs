using System.Collections.Generic;

using HiveMQtt.MQTT5.Packets;
using HiveMQtt.MQTT5.ReasonCodes;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client.Results;

public class ConnectResult
{
    internal ConnectResult() { }

    public bool SessionPresent { get; }
    public ConnAckReasonCode ReasonCode { get; }
    public int? SessionExpiryInterval { get; }
    public int BrokerReceiveMaximum { get; }
    public int? BrokerMaximumPacketSize { get; }
    public int MaximumQoS { get; }
    public bool RetainAvailable { get; }
    public string? AssignedClientIdentifier { get; }
    public int BrokerTopicAliasMaximum { get; }
    public string? ReasonString { get; }
    public Dictionary<string, string> UserProperties { get; }
    public bool WildcardSubscriptionAvailable { get; }
    public bool SubscriptionIdentifiersAvailable { get; }
    public bool SharedSubscriptionAvailable { get; }
    public int? ServerKeepAlive { get; }
    public string? ResponseInformation { get; }
    public string? ServerReference { get; }
    public string? AuthenticationMethod { get; }
    public byte[]? AuthenticationData { get; }

    public override string ToString() => throw null!;
}

public class PublishResult
{
    public PublishResult(MQTT5PublishMessage message) { }
    public PublishResult(MQTT5PublishMessage message, PubAckPacket pubAckPacket) { }
    public PublishResult(MQTT5PublishMessage message, PubRecPacket pubRecPacket) { }

    public PubAckReasonCode? QoS1ReasonCode { get; set; }
    public PubRecReasonCode? QoS2ReasonCode { get; set; }
    public MQTT5PublishMessage Message { get; }
#if SINCE_0_39
    public string? QoS1ReasonString { get; }
    public string? QoS2ReasonString { get; }
#endif

    public int ReasonCode() => throw null!;
}

public class SubscribeResult
{
    internal SubscribeResult() { }

    public List<Subscription> Subscriptions { get; }
    public Dictionary<string, string> UserProperties { get; }

    public Subscription? GetSubscription(string topicFilter) => throw null!;
    public Subscription? GetFirstSubscription() => throw null!;
}

public class UnsubscribeResult
{
    public UnsubscribeResult() { }

    public List<Subscription> Subscriptions { get; set; }
}
