using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients.Libraries;

/// <summary>MQTTnet 3, 4 and 5, and the managed client that 3 and 4 have.</summary>
internal static class Mqttnet
{
    private const string HandlerMethod = "HandleDisconnectedAsync";

    /// <summary>An event in 4 and 5, in 3 a property of the client and an extension method for it, an event again in 2.</summary>
    private static readonly IReadOnlyList<ConnectionHook> s_hooks =
    [
        new("DisconnectedAsync", HookKind.Disconnected),
        new("UseDisconnectedHandler", HookKind.Disconnected, HandlerMethod, Replaces: true),
        new("DisconnectedHandler", HookKind.Disconnected, HandlerMethod, Replaces: true),
        new("Disconnected", HookKind.Disconnected),
    ];

    /// <summary>The options of the TCP channel, of every major version; those of 3 have no linger.</summary>
    public static readonly IReadOnlyList<string> TcpOptions = ["MQTTnet.MqttClientTcpOptions", "MQTTnet.Client.MqttClientTcpOptions"];

    public static readonly ClientLibrary Client = new()
    {
        Name = "MQTTnet",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["MQTTnet"],
        Types = ["MQTTnet.Client.IMqttClient", "MQTTnet.IMqttClient", "MQTTnet.Client.MqttClient", "MQTTnet.MqttClient"],
        ConstructorCreates = true,
        Factories = ["CreateMqttClient"],
        Opens = ["ConnectAsync", "ReconnectAsync"],
        Hooks = s_hooks,
        Closes = ["DisconnectAsync", "TryDisconnectAsync"],
        Dispose = DisposeEffect.Abrupt,
        CancelledClose = CancelledClose.GoodbyeIsNotSent,
    };

    public static readonly ClientLibrary Managed = new()
    {
        Name = "MQTTnet.Extensions.ManagedClient",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["MQTTnet.Extensions.ManagedClient", "MQTTnet"],
        Types = ["MQTTnet.Extensions.ManagedClient.IManagedMqttClient", "MQTTnet.Extensions.ManagedClient.ManagedMqttClient"],
        ConstructorCreates = true,
        Factories = ["CreateManagedMqttClient"],
        Opens = ["StartAsync"],
        OpensInBackground = true,
        Hooks = s_hooks,
        Reconnects = true,
        Closes = ["StopAsync"],
        CloseSwitch = "cleanDisconnect",
        Dispose = DisposeEffect.Abrupt,
    };
}
