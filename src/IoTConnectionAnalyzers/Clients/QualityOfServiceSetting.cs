using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place in the API of an MQTT client that takes a quality of service.</summary>
internal sealed class QualityOfServiceSetting : ApiSetting
{
    /// <summary>The quality of service that IoT Hub does not have: exactly once.</summary>
    public const long ExactlyOnce = 2;

    private static readonly string[] s_mqttnetExtensions =
    [
        "MQTTnet.Client.MqttClientExtensions", "MQTTnet.MqttClientExtensions",
        "MQTTnet.Extensions.ManagedClient.ManagedMqttClientExtensions", "MQTTnet.Extensions.ManagedClient.MqttClientExtensions",
    ];

    private static readonly string[] s_m2mqtt = ["uPLibrary.Networking.M2Mqtt.MqttClient", "nanoFramework.M2Mqtt.MqttClient", "nanoFramework.M2Mqtt.IMqttClient"];

    private static readonly string[] s_hive = ["HiveMQtt.Client.HiveMQClient", "HiveMQtt.Client.IHiveMQClient", "HiveMQtt.Client.RawClient", "HiveMQtt.Client.IRawClient"];

    /// <summary>Where the libraries take it.</summary>
    public static readonly IReadOnlyList<QualityOfServiceSetting> All =
    [
        new() { Types = ["Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings"], Member = "PublishToServerQoS", Use = QualityOfServiceUse.RefusedByClient },
        new() { Types = ["Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings"], Member = "ReceivingQoS", Use = QualityOfServiceUse.Subscription },
        new() { Types = ["Microsoft.Azure.Devices.Client.Transport.Mqtt.WillMessage"], Member = Constructor, Parameter = "qos", Use = QualityOfServiceUse.Will },
        new() { Types = ["Microsoft.Azure.Devices.Client.Transport.Mqtt.WillMessage"], Member = "QoS", Use = QualityOfServiceUse.Will },

        new() { Types = ["MQTTnet.MqttApplicationMessage"], Member = "QualityOfServiceLevel" },
        new() { Types = ["MQTTnet.MqttApplicationMessageBuilder"], Member = "WithQualityOfServiceLevel", Parameter = "qualityOfServiceLevel" },
        new() { Types = ["MQTTnet.MqttApplicationMessageBuilder"], Member = "WithExactlyOnceQoS" },
        new() { Types = s_mqttnetExtensions, Member = "PublishAsync", Parameter = "qualityOfServiceLevel" },
        new() { Types = s_mqttnetExtensions, Member = "PublishStringAsync", Parameter = "qualityOfServiceLevel" },
        new() { Types = s_mqttnetExtensions, Member = "PublishBinaryAsync", Parameter = "qualityOfServiceLevel" },
        new() { Types = s_mqttnetExtensions, Member = "EnqueueAsync", Parameter = "qualityOfServiceLevel" },
        new() { Types = s_mqttnetExtensions, Member = "SubscribeAsync", Parameter = "qualityOfServiceLevel", Use = QualityOfServiceUse.Subscription },
        new() { Types = ["MQTTnet.MqttTopicFilter", "MQTTnet.Packets.MqttTopicFilter"], Member = "QualityOfServiceLevel", Use = QualityOfServiceUse.Subscription },
        new() { Types = ["MQTTnet.MqttTopicFilterBuilder"], Member = "WithQualityOfServiceLevel", Parameter = "qualityOfServiceLevel", Use = QualityOfServiceUse.Subscription },
        new() { Types = ["MQTTnet.MqttTopicFilterBuilder"], Member = "WithExactlyOnceQoS", Use = QualityOfServiceUse.Subscription },
        new()
        {
            Types = ["MQTTnet.Client.Subscribing.MqttClientSubscribeOptionsBuilder", "MQTTnet.Client.MqttClientSubscribeOptionsBuilder", "MQTTnet.MqttClientSubscribeOptionsBuilder"],
            Member = "WithTopicFilter",
            Parameter = "qualityOfServiceLevel",
            Use = QualityOfServiceUse.Subscription,
        },
        new() { Types = ["MQTTnet.Client.MqttClientOptions", "MQTTnet.MqttClientOptions"], Member = "WillQualityOfServiceLevel", Use = QualityOfServiceUse.Will },
        new()
        {
            Types = ["MQTTnet.Client.MqttClientOptionsBuilder", "MQTTnet.MqttClientOptionsBuilder"],
            Member = "WithWillQualityOfServiceLevel",
            Parameter = "willQualityOfServiceLevel",
            Use = QualityOfServiceUse.Will,
        },

        new() { Types = s_m2mqtt, Member = "Publish", Parameter = "qosLevel" },
        new() { Types = s_m2mqtt, Member = "Subscribe", Parameter = "qosLevels", Use = QualityOfServiceUse.Subscription },
        new() { Types = s_m2mqtt, Member = "Connect", Parameter = "willQosLevel", Use = QualityOfServiceUse.Will },

        new() { Types = s_hive, Member = "PublishAsync", Parameter = "qos" },
        new() { Types = s_hive, Member = "SubscribeAsync", Parameter = "qos", Use = QualityOfServiceUse.Subscription },
        new() { Types = ["HiveMQtt.MQTT5.Types.MQTT5PublishMessage"], Member = "QoS" },
        new() { Types = ["HiveMQtt.Client.PublishMessageBuilder"], Member = "WithQualityOfService", Parameter = "qos" },
        new() { Types = ["HiveMQtt.Client.SubscribeOptionsBuilder"], Member = "WithSubscription", Parameter = "qos", Use = QualityOfServiceUse.Subscription },

        new() { Types = ["System.Net.Mqtt.IMqttClient"], Member = "PublishAsync", Parameter = "qos" },
        new() { Types = ["System.Net.Mqtt.IMqttClient"], Member = "SubscribeAsync", Parameter = "qos", Use = QualityOfServiceUse.Subscription },
        new() { Types = ["System.Net.Mqtt.MqttLastWill"], Member = Constructor, Parameter = "qualityOfService", Use = QualityOfServiceUse.Will },
    ];

    /// <summary>For what it is used.</summary>
    public QualityOfServiceUse Use { get; init; }
}

/// <summary>For what a quality of service is used.</summary>
internal enum QualityOfServiceUse
{
    Publish,

    Subscription,

    Will,

    /// <summary>To publish, by a client that knows that the hub does not have it.</summary>
    RefusedByClient,
}
