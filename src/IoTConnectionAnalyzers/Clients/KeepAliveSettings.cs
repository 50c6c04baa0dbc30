using System;
using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Where the libraries take a keep-alive, and what they do with it.</summary>
internal static class KeepAliveSettings
{
    // Ping when idle for a quarter of the keep-alive, looked at every quarter; 30 s for the answer; no further look where CONNACK was not there at the first one.
    private const double QuarterOfKeepAlive = 0.25;

    private static readonly string[] s_mqttnetOptions = ["MQTTnet.Client.Options.MqttClientOptions", "MQTTnet.Client.MqttClientOptions", "MQTTnet.MqttClientOptions"];

    private static readonly string[] s_mqttnetBuilders = ["MQTTnet.Client.Options.MqttClientOptionsBuilder", "MQTTnet.Client.MqttClientOptionsBuilder", "MQTTnet.MqttClientOptionsBuilder"];

    private static readonly AnswerWait[] s_mqttnetAnswers =
    [
        new(new Version(3, 0), Seconds: 10),
        new(new Version(4, 0), Seconds: 100),
        new(new Version(5, 1), PartOfKeepAlive: 0.5),
    ];

    public static readonly IReadOnlyList<KeepAliveSetting> All =
    [
        new()
        {
            Types = ["Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings"],
            Member = "KeepAliveInSeconds",
            Unit = TimeUnit.Seconds,
            Default = 300,
            EarliestPing = QuarterOfKeepAlive,
            LatestPing = 2 * QuarterOfKeepAlive,
            Answers = [new(new Version(1, 0), Seconds: 30)],
            StopsWhenAcceptedAfter = QuarterOfKeepAlive,
            Long = 301,
        },
        new() { Types = ["Microsoft.Azure.Devices.Client.IotHubClientMqttSettings"], Member = "IdleTimeout", Unit = TimeUnit.Span, Default = 120 },
        new() { Types = s_mqttnetOptions, Member = "KeepAlivePeriod", Unit = TimeUnit.Span, Default = 15, Answers = s_mqttnetAnswers },
        new() { Types = s_mqttnetBuilders, Member = "WithKeepAlivePeriod", Parameter = "value", Unit = TimeUnit.Span, Default = 15, Answers = s_mqttnetAnswers },
        new() { Types = s_mqttnetBuilders, Member = "WithNoKeepAlive", Unit = TimeUnit.Span, Default = 15, Answers = s_mqttnetAnswers },
        new()
        {
            Types = ["uPLibrary.Networking.M2Mqtt.MqttClient", "nanoFramework.M2Mqtt.MqttClient", "nanoFramework.M2Mqtt.IMqttClient"],
            Member = "Connect",
            Parameter = "keepAlivePeriod",
            Unit = TimeUnit.Seconds,
            Default = 60,
        },
        new() { Types = ["HiveMQtt.Client.Options.HiveMQClientOptions"], Member = "KeepAlive", Unit = TimeUnit.Seconds, Default = 60, Wire = WireForm.Clamped },
        new() { Types = ["HiveMQtt.Client.HiveMQClientOptionsBuilder"], Member = "WithKeepAlive", Parameter = "keepAlive", Unit = TimeUnit.Seconds, Default = 60 },
        new() { Types = ["HiveMQtt.Client.Options.ConnectOptions"], Member = "KeepAlive", Unit = TimeUnit.Seconds, Default = 60, Wire = WireForm.Checked },
        new() { Types = ["HiveMQtt.Client.ConnectOptionsBuilder"], Member = "WithKeepAlive", Parameter = "keepAlive", Unit = TimeUnit.Seconds, Default = 60, Wire = WireForm.Checked },
        new() { Types = ["System.Net.Mqtt.MqttConfiguration"], Member = "KeepAliveSecs", Unit = TimeUnit.Seconds, Default = 0, IsOffUnlessSet = true },
        new() { Types = ["Azure.Iot.Operations.Protocol.Connection.MqttConnectionSettings"], Member = "KeepAlive", Unit = TimeUnit.Span, Default = 60 },
        new() { Types = ["Azure.Iot.Operations.Protocol.Models.MqttClientOptions"], Member = "KeepAlivePeriod", Unit = TimeUnit.Span, Default = 15 },
        new() { Types = ["RabbitMQ.Client.ConnectionFactory"], Member = "RequestedHeartbeat", Unit = TimeUnit.Span, Default = 60, IsHeartbeat = true },
    ];
}
