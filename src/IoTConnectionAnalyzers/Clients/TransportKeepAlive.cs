using System;
using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Where the keep-alive of a transport is set: of TCP, of a web socket; and settings that nobody reads.</summary>
internal static class TransportKeepAlive
{
    /// <summary>The seconds of a web socket's keep-alive where nothing is set.</summary>
    public const int WebSocketDefault = 30;

    private static readonly string[] s_deviceSettings =
    [
        "Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings", "Microsoft.Azure.Devices.Client.AmqpTransportSettings",
        "Microsoft.Azure.Devices.Client.IotHubClientMqttSettings", "Microsoft.Azure.Devices.Client.IotHubClientAmqpSettings",
    ];

    /// <summary>The keep-alives of a web socket that the libraries pass on.</summary>
    public static readonly IReadOnlyList<WebSocketSetting> WebSocketIntervals =
    [
        new() { Types = [WebSocketSetting.OfFramework], Member = "KeepAliveInterval", Unit = TimeUnit.Span },
        new() { Types = s_deviceSettings, Member = "WebSocketKeepAlive", Unit = TimeUnit.Span, NeedsWebSocket = true },
        new() { Types = ["MQTTnet.Client.MqttClientWebSocketOptions", "MQTTnet.MqttClientWebSocketOptions"], Member = "KeepAliveInterval", Unit = TimeUnit.Span },
        new()
        {
            Types = ["MQTTnet.Client.MqttClientWebSocketOptionsBuilder", "MQTTnet.MqttClientWebSocketOptionsBuilder"],
            Member = "WithKeepAliveInterval",
            Parameter = "keepAliveInterval",
            Unit = TimeUnit.Span,
        },
        new() { Types = ["HiveMQtt.Client.Options.HiveMQClientOptions"], Member = "WebSocketKeepAliveInterval", Unit = TimeUnit.Span },
        new() { Types = ["HiveMQtt.Client.HiveMQClientOptionsBuilder"], Member = "WithWebSocketKeepAliveInterval", Parameter = "keepAliveInterval", Unit = TimeUnit.Span },
        new() { Types = ["Microsoft.Azure.Amqp.Transport.WebSocketTransportSettings"], Member = "WebsocketKeepAliveInterval", Unit = TimeUnit.Span },
    ];

    /// <summary>The keep-alive of TCP that AMQPNetLite switches on and sets.</summary>
    public static readonly IReadOnlyList<TimeSetting> TcpTimes =
    [
        new() { Types = ["Amqp.TcpKeepAliveSettings"], Member = "KeepAliveTime", Unit = TimeUnit.Milliseconds },
    ];

    /// <summary>The option of a socket that says when TCP first asks; it counts in seconds.</summary>
    public static readonly TimeSetting TcpTime = new() { Types = ["System.Net.Sockets.Socket"], Member = "TcpKeepAliveTime", Unit = TimeUnit.Seconds };

    /// <summary>The same time where it is given with two other numbers at once; it counts in milliseconds.</summary>
    public static readonly TimeSetting TcpValues = new() { Types = ["System.Net.Sockets.Socket"], Member = "KeepAliveValues", Unit = TimeUnit.Milliseconds };

    /// <summary>Settings of the device SDK that are never read, by type.</summary>
    public static readonly IReadOnlyList<UnreadSettings> NeverRead =
    [
        new(
            "Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings",
            ["DeviceReceiveAckCanTimeout", "DeviceReceiveAckTimeout", "MaxOutboundRetransmissionEnforced", "DefaultReceiveTimeout", "RetainPropertyName", "DupPropertyName", "QoSPropertyName"],
            new Version(1, 0)),
        // Read in the source of this release; what earlier ones do is not known.
        new("Microsoft.Azure.Devices.Client.AmqpTransportSettings", ["OpenTimeout"], new Version(1, 42)),
    ];

    /// <summary>Whether a transport is TCP and nothing else, by the name of its enumeration member.</summary>
    public static bool IsTcpOnly(string transport) => transport is "Mqtt_Tcp_Only" or "Amqp_Tcp_Only" or "Tcp";
}

/// <summary>A place that sets the keep-alive of a web socket.</summary>
internal sealed class WebSocketSetting : TimeSetting
{
    /// <summary>The options of the framework's own web socket.</summary>
    public const string OfFramework = "System.Net.WebSockets.ClientWebSocketOptions";

    /// <summary>The setting is one of a transport that may be TCP, and then does nothing.</summary>
    public bool NeedsWebSocket { get; init; }
}

/// <summary>Settings of a type that the library never reads.</summary>
/// <param name="Type">The metadata name of the type.</param>
/// <param name="Members">The names of the properties.</param>
/// <param name="Since">The first version of which that is known.</param>
internal sealed record UnreadSettings(string Type, IReadOnlyList<string> Members, Version Since);
