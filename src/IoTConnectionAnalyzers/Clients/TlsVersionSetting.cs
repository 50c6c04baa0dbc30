using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place that takes the versions of TLS that a client offers.</summary>
internal sealed class TlsVersionSetting : ApiSetting
{
    // The flags of SslProtocols and of SecurityProtocolType are the same.
    private const long Tls12 = 3072;
    private const long Tls13 = 12288;

    // In the enumeration of M2Mqtt the versions are numbered: SSL 3.0, TLS 1.0, TLS 1.1, TLS 1.2.
    private const long OldestOfM2Mqtt = 1;
    private const long NewestOldOfM2Mqtt = 3;

    private static readonly string[] s_mqttnetTls =
    [
        "MQTTnet.Client.Options.MqttClientTlsOptions", "MQTTnet.Client.MqttClientTlsOptions", "MQTTnet.MqttClientTlsOptions",
        "MQTTnet.Client.Options.MqttClientOptionsBuilderTlsParameters", "MQTTnet.Client.MqttClientOptionsBuilderTlsParameters",
        "Azure.Iot.Operations.Protocol.Models.MqttClientTlsOptions",
    ];

    /// <summary>Where the libraries, and the framework beside them, take it.</summary>
    public static readonly IReadOnlyList<TlsVersionSetting> All =
    [
        new() { Types = s_mqttnetTls, Member = "SslProtocol" },
        new() { Types = ["MQTTnet.Client.MqttClientTlsOptionsBuilder", "MQTTnet.MqttClientTlsOptionsBuilder"], Member = "WithSslProtocols", Parameter = "sslProtocols" },
        new() { Types = ["Microsoft.Azure.Devices.Shared.TlsVersions"], Member = "SetMinimumTlsVersions", Parameter = "protocols", IsOfHub = true },
        new() { Types = ["Microsoft.Azure.Devices.Client.IotHubClientTransportSettings"], Member = "SslProtocols" },
        new() { Types = ["Amqp.ConnectionFactory.SslSettings", "Amqp.SslSettings"], Member = "Protocols" },
        new() { Types = ["Microsoft.Azure.Amqp.Transport.TlsTransportSettings"], Member = "Protocols" },
        new() { Types = ["RabbitMQ.Client.SslOption"], Member = "Version" },
        new() { Types = ["uPLibrary.Networking.M2Mqtt.MqttClient"], Member = Constructor, Parameter = "sslProtocol", IsNumbered = true },
        new() { Types = ["System.Net.Security.SslClientAuthenticationOptions"], Member = "EnabledSslProtocols" },
        new() { Types = ["System.Net.Security.SslStream"], Member = "AuthenticateAsClient", Parameter = "enabledSslProtocols" },
        new() { Types = ["System.Net.Security.SslStream"], Member = "AuthenticateAsClientAsync", Parameter = "enabledSslProtocols" },
        new() { Types = ["System.Net.Http.HttpClientHandler"], Member = "SslProtocols" },
        new() { Types = ["System.Net.ServicePointManager"], Member = "SecurityProtocol" },
    ];

    /// <summary>The versions are numbered, and the first number is no TLS at all.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The library that takes it speaks to IoT Hub only.</summary>
    public bool IsOfHub { get; init; }

    /// <summary>Whether IoT Hub accepts none of the versions in a value.</summary>
    public bool IsRefused(long value) => IsNumbered ? value is >= OldestOfM2Mqtt and <= NewestOldOfM2Mqtt : value != 0 && (value & (Tls12 | Tls13)) == 0;
}
