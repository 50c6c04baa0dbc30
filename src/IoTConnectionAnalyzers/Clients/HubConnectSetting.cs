using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>What a setting says of the CONNECT of an MQTT client, and of the way to the broker.</summary>
internal enum ConnectAspect
{
    /// <summary>The host of a TCP connection.</summary>
    Host,

    /// <summary>An address with a scheme.</summary>
    Address,

    Port,

    /// <summary>A call that asks for TLS by itself.</summary>
    Tls,

    /// <summary>Options of TLS, which say themselves whether they hold.</summary>
    TlsOptions,

    /// <summary>A boolean that switches TLS on or off.</summary>
    TlsSwitch,

    ProtocolVersion,

    ClientId,

    UserName,
}

/// <summary>A place in the API of an MQTT client that says how it connects.</summary>
internal sealed class HubConnectSetting : ApiSetting
{
    /// <summary>The protocol version that IoT Hub does not speak, by its number on the wire.</summary>
    public const long Mqtt5 = 5;

    /// <summary>The port of MQTT without TLS.</summary>
    public const long PlainPort = 1883;

    /// <summary>The port of MQTT with TLS.</summary>
    public const long SecurePort = 8883;

    private static readonly ConnectTraits s_mqttnet3 = new("MQTTnet 3") { InventsClientId = true, IsBuilt = true };

    private static readonly ConnectTraits s_mqttnet4 = new("MQTTnet 4") { InventsClientId = true, IsBuilt = true };

    private static readonly ConnectTraits s_mqttnet5 = new("MQTTnet 5") { InventsClientId = true, IsBuilt = true, Mqtt5 = Mqtt5Use.ByDefault };

    private static readonly ConnectTraits s_m2mqtt = new("M2Mqtt");

    private static readonly ConnectTraits s_hiveMq = new("HiveMQtt") { Mqtt5 = Mqtt5Use.Always, PortOfTls = SecurePort, IsBuilt = true };

    private static readonly ConnectTraits s_systemNet = new("System.Net.Mqtt") { HasTls = false };

    /// <summary>Where the libraries take it.</summary>
    public static readonly IReadOnlyList<HubConnectSetting> All =
    [
        .. OfMqttnet("MQTTnet.Client.Options.", s_mqttnet3),
        .. OfMqttnet("MQTTnet.Client.", s_mqttnet4),
        .. OfMqttnet("MQTTnet.", s_mqttnet5),
        .. OfM2Mqtt("uPLibrary.Networking.M2Mqtt."),
        .. OfM2Mqtt("nanoFramework.M2Mqtt."),
        .. OfHiveMq(),
        .. OfSystemNet(),
    ];

    /// <summary>What it says.</summary>
    public required ConnectAspect Aspect { get; init; }

    /// <summary>How the library connects that takes it.</summary>
    public required ConnectTraits Traits { get; init; }

    /// <summary>Whether it names the other side.</summary>
    public bool NamesHost => Aspect is ConnectAspect.Host or ConnectAspect.Address;

    private static IEnumerable<HubConnectSetting> OfMqttnet(string space, ConnectTraits traits)
    {
        string[] builder = [space + "MqttClientOptionsBuilder"];
        string[] options = [space + "MqttClientOptions"];
        string[] tcp = [space + "MqttClientTcpOptions"];
        string[] webSocket = [space + "MqttClientWebSocketOptions"];
        string[] credentials = [space + "MqttClientCredentials"];
        yield return Of(builder, "WithTcpServer", "server", ConnectAspect.Host);
        yield return Of(builder, "WithTcpServer", "host", ConnectAspect.Host);
        yield return Of(builder, "WithTcpServer", "port", ConnectAspect.Port);
        yield return Of(builder, "WithEndPoint", "endPoint", ConnectAspect.Host);
        yield return Of(builder, "WithConnectionUri", "uri", ConnectAspect.Address);
        yield return Of(builder, "WithWebSocketServer", "uri", ConnectAspect.Address);
        yield return Of([space + "MqttClientWebSocketOptionsBuilder"], "WithUri", "uri", ConnectAspect.Address);
        yield return Of(tcp, "Server", null, ConnectAspect.Host);
        yield return Of(tcp, "RemoteEndpoint", null, ConnectAspect.Host);
        yield return Of(tcp, "Port", null, ConnectAspect.Port);
        yield return Of(tcp, "TlsOptions", null, ConnectAspect.TlsOptions);
        yield return Of(webSocket, "Uri", null, ConnectAspect.Address);
        yield return Of(webSocket, "TlsOptions", null, ConnectAspect.TlsOptions);
        yield return Of(builder, "WithTls", null, ConnectAspect.Tls);
        yield return Of(builder, "WithTls", "optionsBuilder", ConnectAspect.Tls);
        yield return Of(builder, "WithTls", "parameters", ConnectAspect.TlsOptions);
        yield return Of(builder, "WithTlsOptions", "configure", ConnectAspect.Tls);
        yield return Of(builder, "WithTlsOptions", "tlsOptions", ConnectAspect.TlsOptions);
        yield return Of([space + "MqttClientTlsOptionsBuilder"], "UseTls", "useTls", ConnectAspect.TlsSwitch);
        yield return Of([space + "MqttClientTlsOptions", space + "MqttClientOptionsBuilderTlsParameters"], "UseTls", null, ConnectAspect.TlsSwitch);
        yield return Of(builder, "WithProtocolVersion", "value", ConnectAspect.ProtocolVersion);
        yield return Of(options, "ProtocolVersion", null, ConnectAspect.ProtocolVersion);
        yield return Of(builder, "WithClientId", "value", ConnectAspect.ClientId);
        yield return Of(options, "ClientId", null, ConnectAspect.ClientId);
        yield return Of(builder, "WithCredentials", "username", ConnectAspect.UserName);
        yield return Of(credentials, Constructor, "userName", ConnectAspect.UserName);
        yield return Of(credentials, "Username", null, ConnectAspect.UserName);

        HubConnectSetting Of(string[] types, string member, string? parameter, ConnectAspect aspect) => new() { Types = types, Member = member, Parameter = parameter, Aspect = aspect, Traits = traits };
    }

    private static IEnumerable<HubConnectSetting> OfM2Mqtt(string space)
    {
        string[] types = [space + "MqttClient"];
        yield return Of(Constructor, "brokerHostName", ConnectAspect.Host);
        yield return Of(Constructor, "brokerPort", ConnectAspect.Port);
        yield return Of(Constructor, "secure", ConnectAspect.TlsSwitch);
        yield return Of("ProtocolVersion", null, ConnectAspect.ProtocolVersion);
        yield return Of("Connect", "clientId", ConnectAspect.ClientId);
        yield return Of("Connect", "username", ConnectAspect.UserName);

        HubConnectSetting Of(string member, string? parameter, ConnectAspect aspect) => new() { Types = types, Member = member, Parameter = parameter, Aspect = aspect, Traits = s_m2mqtt };
    }

    private static IEnumerable<HubConnectSetting> OfHiveMq()
    {
        string[] builder = ["HiveMQtt.Client.HiveMQClientOptionsBuilder"];
        string[] options = ["HiveMQtt.Client.Options.HiveMQClientOptions"];
        yield return Of(builder, "WithBroker", "broker", ConnectAspect.Host);
        yield return Of(builder, "WithWebSocketServer", "webSocketServer", ConnectAspect.Address);
        yield return Of(builder, "WithPort", "port", ConnectAspect.Port);
        yield return Of(builder, "WithUseTls", "useTls", ConnectAspect.TlsSwitch);
        yield return Of(builder, "WithClientId", "clientId", ConnectAspect.ClientId);
        yield return Of(builder, "WithUserName", "username", ConnectAspect.UserName);
        yield return Of(options, "Host", null, ConnectAspect.Host);
        yield return Of(options, "WebSocketServer", null, ConnectAspect.Address);
        yield return Of(options, "Port", null, ConnectAspect.Port);
        yield return Of(options, "UseTLS", null, ConnectAspect.TlsSwitch);
        yield return Of(options, "ClientId", null, ConnectAspect.ClientId);
        yield return Of(options, "UserName", null, ConnectAspect.UserName);

        static HubConnectSetting Of(string[] types, string member, string? parameter, ConnectAspect aspect) => new() { Types = types, Member = member, Parameter = parameter, Aspect = aspect, Traits = s_hiveMq };
    }

    private static IEnumerable<HubConnectSetting> OfSystemNet()
    {
        yield return Of("MqttClient", "CreateAsync", "hostAddress", ConnectAspect.Host);
        yield return Of("MqttClient", "CreateAsync", "port", ConnectAspect.Port);
        yield return Of("MqttConfiguration", "Port", null, ConnectAspect.Port);
        yield return Of("MqttClientCredentials", Constructor, "clientId", ConnectAspect.ClientId);
        yield return Of("MqttClientCredentials", Constructor, "userName", ConnectAspect.UserName);

        static HubConnectSetting Of(string type, string member, string? parameter, ConnectAspect aspect) =>
            new() { Types = ["System.Net.Mqtt." + type], Member = member, Parameter = parameter, Aspect = aspect, Traits = s_systemNet };
    }
}

/// <summary>How a library connects where the code does not say.</summary>
/// <param name="Name">What the library is called.</param>
internal sealed record ConnectTraits(string Name)
{
    /// <summary>Whether it speaks MQTT 5.</summary>
    public Mqtt5Use Mqtt5 { get; init; } = Mqtt5Use.OnRequest;

    /// <summary>Whether it can use TLS at all.</summary>
    public bool HasTls { get; init; } = true;

    /// <summary>The port that switches TLS on; null where none does.</summary>
    public long? PortOfTls { get; init; }

    /// <summary>Whether a client without an id gets one at random.</summary>
    public bool InventsClientId { get; init; }

    /// <summary>Whether options are put together in several calls, so that a setting may be made anywhere.</summary>
    public bool IsBuilt { get; init; }
}

/// <summary>When a library speaks MQTT 5.</summary>
internal enum Mqtt5Use
{
    OnRequest,

    ByDefault,

    Always,
}
