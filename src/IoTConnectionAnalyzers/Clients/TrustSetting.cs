using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place that decides whether a client checks the certificate of its server.</summary>
internal sealed class TrustSetting : ApiSetting
{
    private static readonly string[] s_mqttnetTls =
    [
        "MQTTnet.Client.Options.MqttClientTlsOptions", "MQTTnet.Client.MqttClientTlsOptions", "MQTTnet.MqttClientTlsOptions",
        "MQTTnet.Client.Options.MqttClientOptionsBuilderTlsParameters", "MQTTnet.Client.MqttClientOptionsBuilderTlsParameters",
        "Azure.Iot.Operations.Protocol.Models.MqttClientTlsOptions",
    ];

    private static readonly string[] s_mqttnetTlsBuilders = ["MQTTnet.Client.MqttClientTlsOptionsBuilder", "MQTTnet.MqttClientTlsOptionsBuilder"];

    /// <summary>Where the libraries, and the framework beside them, take it.</summary>
    public static readonly IReadOnlyList<TrustSetting> All =
    [
        new() { Types = s_mqttnetTls, Member = "CertificateValidationHandler" },
        new() { Types = s_mqttnetTls, Member = "CertificateValidationCallback" },
        new() { Types = s_mqttnetTls, Member = "AllowUntrustedCertificates", TrustsAllWhen = true },
        new() { Types = s_mqttnetTlsBuilders, Member = "WithCertificateValidationHandler", Parameter = "certificateValidationHandler", Neutral = "UseTls()" },
        new() { Types = s_mqttnetTlsBuilders, Member = "WithAllowUntrustedCertificates", Parameter = "allowUntrustedCertificates", TrustsAllWhen = true, Neutral = "UseTls()" },
        new()
        {
            Types =
            [
                "Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings", "Microsoft.Azure.Devices.Client.AmqpTransportSettings",
                "Microsoft.Azure.Devices.Client.IotHubClientMqttSettings", "Microsoft.Azure.Devices.Client.IotHubClientAmqpSettings",
                "Microsoft.Azure.Devices.Provisioning.Client.Transport.ProvisioningTransportHandler",
                "Amqp.ConnectionFactory.SslSettings", "Amqp.SslSettings",
                "System.Net.Security.SslClientAuthenticationOptions", "System.Net.WebSockets.ClientWebSocketOptions",
            ],
            Member = "RemoteCertificateValidationCallback",
        },
        new() { Types = ["Microsoft.Azure.Amqp.Transport.TlsTransportSettings"], Member = "CertificateValidationCallback" },
        new() { Types = ["RabbitMQ.Client.SslOption"], Member = "CertificateValidationCallback" },
        new() { Types = ["Amqp.Connection"], Member = "DisableServerCertValidation", TrustsAllWhen = true },
        new() { Types = ["uPLibrary.Networking.M2Mqtt.MqttClient"], Member = Constructor, Parameter = "userCertificateValidationCallback" },
        new() { Types = ["nanoFramework.M2Mqtt.MqttSettings"], Member = "ValidateServerCertificate", TrustsAllWhen = false },
        new() { Types = ["HiveMQtt.Client.Options.HiveMQClientOptions"], Member = "AllowInvalidBrokerCertificates", TrustsAllWhen = true },
        new() { Types = ["HiveMQtt.Client.HiveMQClientOptionsBuilder"], Member = "WithAllowInvalidBrokerCertificates", Parameter = "allowInvalidCertificates", TrustsAllWhen = true },
        new() { Types = ["System.Net.Security.SslStream"], Member = Constructor, Parameter = "userCertificateValidationCallback" },
        new() { Types = ["System.Net.Security.SslStream"], Member = "SslVerification" },
        new() { Types = ["System.Net.Http.HttpClientHandler"], Member = "ServerCertificateCustomValidationCallback" },
        new() { Types = ["System.Net.ServicePointManager", "System.Net.HttpWebRequest"], Member = "ServerCertificateValidationCallback" },
    ];

    /// <summary>Where the libraries take the certificates to trust.</summary>
    public static readonly IReadOnlyList<TrustSetting> Anchors =
    [
        new() { Types = s_mqttnetTls, Member = "TrustChain" },
        new() { Types = s_mqttnetTlsBuilders, Member = "WithTrustChain", Parameter = "chain" },
        new() { Types = ["uPLibrary.Networking.M2Mqtt.MqttClient", "nanoFramework.M2Mqtt.MqttClient"], Member = Constructor, Parameter = "caCert" },
        new() { Types = ["nanoFramework.Azure.Devices.Client.DeviceClient"], Member = Constructor, Parameter = "azureCert" },
    ];

    /// <summary>The value with which everything is trusted; null where the setting takes a callback.</summary>
    public bool? TrustsAllWhen { get; init; }

    /// <summary>A call that may take the place of this one where a call has to stand; null where the library has none.</summary>
    public string? Neutral { get; init; }
}
