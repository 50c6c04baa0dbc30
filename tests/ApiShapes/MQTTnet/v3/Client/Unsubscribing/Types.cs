using System.Collections.Generic;

using MQTTnet.Packets;

namespace MQTTnet.Client.Unsubscribing;

public class MqttClientUnsubscribeOptions
{
    public List<string> TopicFilters { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public class MqttClientUnsubscribeOptionsBuilder
{
    public MqttClientUnsubscribeOptionsBuilder WithUserProperty(string name, string value) => throw null!;
    public MqttClientUnsubscribeOptionsBuilder WithUserProperty(MqttUserProperty userProperty) => throw null!;
    public MqttClientUnsubscribeOptionsBuilder WithTopicFilter(string topic) => throw null!;
    public MqttClientUnsubscribeOptionsBuilder WithTopicFilter(MqttTopicFilter topicFilter) => throw null!;
    public MqttClientUnsubscribeOptions Build() => throw null!;
}

public class MqttClientUnsubscribeResult
{
    public List<MqttClientUnsubscribeResultItem> Items { get; }
}

public class MqttClientUnsubscribeResultItem
{
    public MqttClientUnsubscribeResultItem(string topicFilter, MqttClientUnsubscribeResultCode reasonCode) { }

    public string TopicFilter { get; }
    public MqttClientUnsubscribeResultCode ReasonCode { get; }
}
