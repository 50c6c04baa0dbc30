using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place in the API of an MQTT client that takes a topic.</summary>
internal sealed class TopicSetting : ApiSetting
{
    private static readonly string[] s_mqttnetExtensions =
    [
        "MQTTnet.Client.MqttClientExtensions", "MQTTnet.MqttClientExtensions",
        "MQTTnet.Extensions.ManagedClient.ManagedMqttClientExtensions", "MQTTnet.Extensions.ManagedClient.MqttClientExtensions",
    ];

    private static readonly string[] s_m2mqtt = ["uPLibrary.Networking.M2Mqtt.MqttClient", "nanoFramework.M2Mqtt.MqttClient", "nanoFramework.M2Mqtt.IMqttClient"];

    private static readonly string[] s_hive = ["HiveMQtt.Client.HiveMQClient", "HiveMQtt.Client.IHiveMQClient", "HiveMQtt.Client.RawClient", "HiveMQtt.Client.IRawClient"];

    /// <summary>Where the libraries take one; a will is published too.</summary>
    public static readonly IReadOnlyList<TopicSetting> All =
    [
        new() { Types = ["MQTTnet.MqttApplicationMessage"], Member = "Topic" },
        new() { Types = ["MQTTnet.MqttApplicationMessageBuilder"], Member = "WithTopic", Parameter = "topic" },
        new() { Types = s_mqttnetExtensions, Member = "PublishAsync", Parameter = "topic" },
        new() { Types = s_mqttnetExtensions, Member = "PublishStringAsync", Parameter = "topic" },
        new() { Types = s_mqttnetExtensions, Member = "PublishBinaryAsync", Parameter = "topic" },
        new() { Types = s_mqttnetExtensions, Member = "PublishSequenceAsync", Parameter = "topic" },
        new() { Types = s_mqttnetExtensions, Member = "EnqueueAsync", Parameter = "topic" },
        new() { Types = ["MQTTnet.Client.MqttClientOptions", "MQTTnet.MqttClientOptions"], Member = "WillTopic" },
        new() { Types = ["MQTTnet.Client.MqttClientOptionsBuilder", "MQTTnet.MqttClientOptionsBuilder"], Member = "WithWillTopic", Parameter = "willTopic" },
        new() { Types = s_mqttnetExtensions, Member = "SubscribeAsync", Parameter = "topic", IsSubscription = true },
        new() { Types = ["MQTTnet.MqttTopicFilter", "MQTTnet.Packets.MqttTopicFilter"], Member = "Topic", IsSubscription = true },
        new() { Types = ["MQTTnet.MqttTopicFilterBuilder"], Member = "WithTopic", Parameter = "topic", IsSubscription = true },
        new()
        {
            Types = ["MQTTnet.Client.Subscribing.MqttClientSubscribeOptionsBuilder", "MQTTnet.Client.MqttClientSubscribeOptionsBuilder", "MQTTnet.MqttClientSubscribeOptionsBuilder"],
            Member = "WithTopicFilter",
            Parameter = "topic",
            IsSubscription = true,
        },

        new() { Types = s_m2mqtt, Member = "Publish", Parameter = "topic" },
        new() { Types = s_m2mqtt, Member = "Connect", Parameter = "willTopic" },
        new() { Types = s_m2mqtt, Member = "Subscribe", Parameter = "topics", IsSubscription = true },

        new() { Types = s_hive, Member = "PublishAsync", Parameter = "topic" },
        new() { Types = s_hive, Member = "SubscribeAsync", Parameter = "topic", IsSubscription = true },
        new() { Types = ["HiveMQtt.MQTT5.Types.MQTT5PublishMessage"], Member = Constructor, Parameter = "topic" },
        new() { Types = ["HiveMQtt.MQTT5.Types.MQTT5PublishMessage"], Member = "Topic" },
        new() { Types = ["HiveMQtt.Client.PublishMessageBuilder"], Member = "WithTopic", Parameter = "topic" },
        new() { Types = ["HiveMQtt.Client.LastWillAndTestament"], Member = Constructor, Parameter = "topic" },
        new() { Types = ["HiveMQtt.Client.LastWillAndTestament"], Member = "Topic" },
        new() { Types = ["HiveMQtt.Client.LastWillAndTestamentBuilder"], Member = "WithTopic", Parameter = "topic" },
        new() { Types = ["HiveMQtt.MQTT5.Types.TopicFilter"], Member = Constructor, Parameter = "topic", IsSubscription = true },
        new() { Types = ["HiveMQtt.MQTT5.Types.TopicFilter"], Member = "Topic", IsSubscription = true },
        new() { Types = ["HiveMQtt.Client.SubscribeOptionsBuilder"], Member = "WithSubscription", Parameter = "topic", IsSubscription = true },

        new() { Types = ["System.Net.Mqtt.MqttApplicationMessage"], Member = Constructor, Parameter = "topic" },
        new() { Types = ["System.Net.Mqtt.MqttLastWill"], Member = Constructor, Parameter = "topic" },
        new() { Types = ["System.Net.Mqtt.IMqttClient"], Member = "SubscribeAsync", Parameter = "topicFilter", IsSubscription = true },
    ];

    /// <summary>Whether messages are received by it, not sent to it.</summary>
    public bool IsSubscription { get; init; }
}
