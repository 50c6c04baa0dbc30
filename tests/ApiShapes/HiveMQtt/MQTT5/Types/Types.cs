using System;
using System.Collections.Generic;

using HiveMQtt.Client.Events;
using HiveMQtt.MQTT5.ReasonCodes;

namespace HiveMQtt.MQTT5.Types;

public class MQTT5Property
{
    public int ID { get; set; }
    public MQTT5DataType DataType { get; set; }
    public byte? ByteValue { get; set; }
    public byte[]? TwoByteValue { get; set; }
    public byte[]? FourByteValue { get; set; }
    public byte[]? BinaryDataValue { get; set; }
    public string? UTF8EncodedStringValue { get; set; }
    public string? UTF8EncodedStringPairValue { get; set; }
}

public class MQTT5PublishMessage
{
    public MQTT5PublishMessage() { }
    public MQTT5PublishMessage(string topic, QualityOfService? qos) { }

    public string? Topic { get; set; }
    public QualityOfService? QoS { get; set; }
    public MQTT5PayloadFormatIndicator? PayloadFormatIndicator { get; set; }
    public int? MessageExpiryInterval { get; set; }
    public int? TopicAlias { get; set; }
    public string? ResponseTopic { get; set; }
    public byte[]? CorrelationData { get; set; }
    public Dictionary<string, string> UserProperties { get; set; }
    public List<int> SubscriptionIdentifiers { get; set; }
    public string? ContentType { get; set; }
    public byte[]? Payload { get; set; }
    public string PayloadAsString { get; set; }
    public bool Retain { get; set; }
    public bool Duplicate { get; set; }

    public void Validate() { }
}

public class Subscription
{
    public Subscription(TopicFilter topicFilter) { }
    public Subscription(string topicFilter) { }

    public TopicFilter TopicFilter { get; }
    public EventHandler<OnMessageReceivedEventArgs>? MessageReceivedHandler { get; set; }
    public SubAckReasonCode SubscribeReasonCode { get; set; }
    public UnsubAckReasonCode UnsubscribeReasonCode { get; set; }
}

public class TopicFilter
{
    public TopicFilter(string topic, QualityOfService qos = QualityOfService.AtMostOnceDelivery, bool? noLocal = null, bool? retainAsPublished = null, RetainHandling? retainHandling = null) { }

    public string Topic { get; set; }
    public QualityOfService QoS { get; set; }
    public bool? NoLocal { get; set; }
    public bool? RetainAsPublished { get; set; }
    public RetainHandling? RetainHandling { get; set; }

    public void ValidateFilter() { }
}

public class VariableByteInteger
{
    public int Value { get; set; }
    public int Length { get; set; }
}
