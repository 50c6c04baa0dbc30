using System;
using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Client.Subscribing;

public class MqttClientSubscribeOptions
{
    public List<MqttTopicFilter> TopicFilters { get; set; }
    public uint SubscriptionIdentifier { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttClientSubscribeOptionsBuilder
{
    public MqttClientSubscribeOptionsBuilder WithUserProperty(string name, string value) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithSubscriptionIdentifier(uint subscriptionIdentifier) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(string topic, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce, bool noLocal = false, bool retainAsPublished = false, MqttRetainHandling retainHandling = MqttRetainHandling.SendAtSubscribe) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(Action<MqttTopicFilterBuilder> topicFilterBuilder) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(MqttTopicFilterBuilder topicFilterBuilder) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(MqttTopicFilter topicFilter) => throw null!;
    public MqttClientSubscribeOptions Build() => throw null!;
}

public class MqttClientSubscribeResult
{
    public List<MqttClientSubscribeResultItem> Items { get; }
}

public class MqttClientSubscribeResultItem
{
    public MqttClientSubscribeResultItem(MqttTopicFilter topicFilter, MqttClientSubscribeResultCode resultCode) { }

    public MqttTopicFilter TopicFilter { get; }
    public MqttClientSubscribeResultCode ResultCode { get; }
}
