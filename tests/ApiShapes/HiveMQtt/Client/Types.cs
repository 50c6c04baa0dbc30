using System;
using System.Collections.Generic;

using HiveMQtt.Client.Events;
using HiveMQtt.Client.Options;
using HiveMQtt.MQTT5.ReasonCodes;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client;

public class ConnectOptionsBuilder
{
    public ConnectOptionsBuilder() { }

    public ConnectOptionsBuilder WithSessionExpiryInterval(long sessionExpiryInterval) => throw null!;
    public ConnectOptionsBuilder WithKeepAlive(int keepAlive) => throw null!;
    public ConnectOptionsBuilder WithCleanStart(bool cleanStart) => throw null!;
    public ConnectOptions Build() => throw null!;
}

public class DisconnectOptionsBuilder
{
    public DisconnectOptionsBuilder() { }

    public DisconnectOptionsBuilder WithSessionExpiryInterval(int sessionExpiryInterval) => throw null!;
    public DisconnectOptionsBuilder WithReasonCode(DisconnectReasonCode reasonCode) => throw null!;
    public DisconnectOptionsBuilder WithReasonString(string reasonString) => throw null!;
    public DisconnectOptionsBuilder WithUserProperty(string key, string value) => throw null!;
    public DisconnectOptionsBuilder WithUserProperties(Dictionary<string, string> properties) => throw null!;
    public DisconnectOptions Build() => throw null!;
}

public class LastWillAndTestament
{
    [Obsolete("As in the real library.")]
    public LastWillAndTestament(string topic, QualityOfService? qos, string payload, bool retain = false) { }
    [Obsolete("As in the real library.")]
    public LastWillAndTestament(string topic, QualityOfService? qos, byte[] payload, bool retain = false) { }
    public LastWillAndTestament(string topic, string payload, QualityOfService qos = QualityOfService.AtMostOnceDelivery, bool retain = false) { }
    public LastWillAndTestament(string topic, byte[] payload, QualityOfService qos = QualityOfService.AtMostOnceDelivery, bool retain = false) { }

    public string Topic { get; set; }
    public QualityOfService QoS { get; set; }
    public byte[]? Payload { get; set; }
    public string PayloadAsString { get; set; }
    public bool Retain { get; set; }
    public long? WillDelayInterval { get; set; }
    public byte? PayloadFormatIndicator { get; set; }
    public long? MessageExpiryInterval { get; set; }
    public string? ContentType { get; set; }
    public string? ResponseTopic { get; set; }
    public byte[]? CorrelationData { get; set; }
    public Dictionary<string, string> UserProperties { get; set; }

    public bool Validate() => throw null!;
}

public class LastWillAndTestamentBuilder
{
    public LastWillAndTestamentBuilder WithTopic(string topic) => throw null!;
    public LastWillAndTestamentBuilder WithPayload(byte[] payload) => throw null!;
    public LastWillAndTestamentBuilder WithPayload(string payload) => throw null!;
    public LastWillAndTestamentBuilder WithQualityOfServiceLevel(QualityOfService qos) => throw null!;
    public LastWillAndTestamentBuilder WithRetain(bool retain) => throw null!;
    public LastWillAndTestamentBuilder WithWillDelayInterval(long willDelayInterval) => throw null!;
    public LastWillAndTestamentBuilder WithPayloadFormatIndicator(int payloadFormatIndicator) => throw null!;
    public LastWillAndTestamentBuilder WithPayloadFormatIndicator(MQTT5PayloadFormatIndicator payloadFormatIndicator) => throw null!;
    public LastWillAndTestamentBuilder WithMessageExpiryInterval(long messageExpiryInterval) => throw null!;
    public LastWillAndTestamentBuilder WithContentType(string contentType) => throw null!;
    public LastWillAndTestamentBuilder WithResponseTopic(string responseTopic) => throw null!;
    public LastWillAndTestamentBuilder WithCorrelationData(byte[] correlationData) => throw null!;
    public LastWillAndTestamentBuilder WithUserProperty(string key, string value) => throw null!;
    public LastWillAndTestamentBuilder WithUserProperties(Dictionary<string, string> properties) => throw null!;
    public LastWillAndTestament Build() => throw null!;
}

public class PublishMessageBuilder
{
    public PublishMessageBuilder() { }

    public PublishMessageBuilder WithPayload(byte[] payload) => throw null!;
    public PublishMessageBuilder WithPayload(string payload) => throw null!;
    public PublishMessageBuilder WithTopic(string topic) => throw null!;
    public PublishMessageBuilder WithQualityOfService(QualityOfService qos) => throw null!;
    public PublishMessageBuilder WithRetain(bool retain) => throw null!;
    public PublishMessageBuilder WithDuplicate(bool duplicate) => throw null!;
    public PublishMessageBuilder WithResponseTopic(string responseTopic) => throw null!;
    public PublishMessageBuilder WithCorrelationData(byte[] correlationData) => throw null!;
    public PublishMessageBuilder WithCorrelationData(string correlationData) => throw null!;
    public PublishMessageBuilder WithContentType(string contentType) => throw null!;
    public PublishMessageBuilder WithMessageExpiryInterval(int messageExpiryInterval) => throw null!;
    public PublishMessageBuilder WithSubscriptionIdentifier(int subscriptionIdentifier) => throw null!;
    public PublishMessageBuilder WithSubscriptionIdentifiers(List<int> subscriptionIdentifiers) => throw null!;
    public PublishMessageBuilder WithTopicAlias(int topicAlias) => throw null!;
    public PublishMessageBuilder WithUserProperty(string key, string value) => throw null!;
    public PublishMessageBuilder WithUserProperties(Dictionary<string, string> properties) => throw null!;
    public PublishMessageBuilder WithPayloadFormatIndicator(MQTT5PayloadFormatIndicator indicator) => throw null!;
    public MQTT5PublishMessage Build() => throw null!;
}

public class SubscribeOptionsBuilder
{
    public SubscribeOptionsBuilder() { }

    public SubscribeOptionsBuilder WithSubscription(string topic, QualityOfService qos, bool? noLocal = null, bool? retainAsPublished = null, RetainHandling? retainHandling = RetainHandling.SendAtSubscribe, EventHandler<OnMessageReceivedEventArgs>? messageReceivedHandler = null) => throw null!;
    public SubscribeOptionsBuilder WithSubscription(TopicFilter topicFilter, EventHandler<OnMessageReceivedEventArgs>? handler = null) => throw null!;
    public SubscribeOptionsBuilder WithSubscriptions(IEnumerable<TopicFilter> topicFilters) => throw null!;
    public SubscribeOptionsBuilder WithUserProperty(string key, string value) => throw null!;
    public SubscribeOptionsBuilder WithUserProperties(Dictionary<string, string> userProperties) => throw null!;
    public SubscribeOptions Build() => throw null!;
}

public class UnsubscribeOptionsBuilder
{
    public UnsubscribeOptionsBuilder() { }

    public UnsubscribeOptionsBuilder WithSubscription(Subscription subscription) => throw null!;
    public UnsubscribeOptionsBuilder WithSubscriptions(IEnumerable<Subscription> subscriptions) => throw null!;
    public UnsubscribeOptionsBuilder WithUserProperty(string key, string value) => throw null!;
    public UnsubscribeOptionsBuilder WithUserProperties(Dictionary<string, string> userProperties) => throw null!;
    public UnsubscribeOptions Build() => throw null!;
}
