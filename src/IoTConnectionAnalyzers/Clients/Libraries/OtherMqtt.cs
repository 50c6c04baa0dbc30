using System;

namespace IoTConnectionAnalyzers.Clients.Libraries;

/// <summary>The other MQTT clients of .NET.</summary>
internal static class OtherMqtt
{
    /// <summary>M2Mqtt is not disposable, and its foreground threads keep a process alive that does not disconnect.</summary>
    public static readonly ClientLibrary M2Mqtt = new()
    {
        Name = "M2Mqtt",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["M2Mqtt.Net", "M2Mqtt", "M2MqttDotnetCore", "M2MqttClientDotnetCore"],
        Types = ["uPLibrary.Networking.M2Mqtt.MqttClient"],
        ConstructorCreates = true,
        Opens = ["Connect"],
        Hooks = [new("ConnectionClosed", HookKind.Disconnected)],
        Closes = ["Disconnect"],
    };

    /// <summary>Both <c>Dispose</c> and <c>Close</c> of the nanoFramework client drop the channel without DISCONNECT.</summary>
    public static readonly ClientLibrary NanoFrameworkM2Mqtt = new()
    {
        Name = "nanoFramework.M2Mqtt",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["nanoFramework.M2Mqtt"],
        Types = ["nanoFramework.M2Mqtt.MqttClient"],
        ConstructorCreates = true,
        Opens = ["Connect", "Reconnect"],
        Hooks = [new("ConnectionClosed", HookKind.Disconnected)],
        Closes = ["Disconnect"],
        Disposes = ["Close"],
        Dispose = DisposeEffect.Abrupt,
    };

    public static readonly ClientLibrary NanoFrameworkAzure = new()
    {
        Name = "nanoFramework.Azure.Devices.Client",
        Protocol = ConnectionProtocol.DeviceSdk,
        Assemblies = ["nanoFramework.Azure.Devices.Client"],
        Types = ["nanoFramework.Azure.Devices.Client.DeviceClient"],
        ConstructorCreates = true,
        Opens = ["Open", "Reconnect"],
        Hooks = [new("StatusUpdated", HookKind.Status)],
        Closes = ["Close"],
        Dispose = DisposeEffect.Graceful,
    };

    public static readonly ClientLibrary HiveMq = new()
    {
        Name = "HiveMQtt",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["HiveMQtt"],
        Types = ["HiveMQtt.Client.HiveMQClient", "HiveMQtt.Client.IHiveMQClient"],
        ConstructorCreates = true,
        Opens = ["ConnectAsync"],
        Hooks = [new("AfterDisconnect", HookKind.Disconnected)],
        Closes = ["DisconnectAsync"],
        Dispose = new VersionedEffect(DisposeEffect.Graceful, Before: DisposeEffect.MayLoseGoodbye, Since: new Version(0, 32)),
    };

    public static readonly ClientLibrary SystemNetMqtt = new()
    {
        Name = "System.Net.Mqtt",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["System.Net.Mqtt"],
        Types = ["System.Net.Mqtt.IMqttClient"],
        Factories = ["CreateAsync"],
        Opens = ["ConnectAsync"],
        Hooks = [new("Disconnected", HookKind.Disconnected)],
        Closes = ["DisconnectAsync"],
        Dispose = DisposeEffect.Graceful,
    };

    public static readonly ClientLibrary IotOperations = new()
    {
        Name = "Azure.Iot.Operations.Mqtt",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["Azure.Iot.Operations.Mqtt", "Azure.Iot.Operations.Protocol"],
        Types = ["Azure.Iot.Operations.Mqtt.Session.MqttSessionClient"],
        ConstructorCreates = true,
        Opens = ["ConnectAsync", "ReconnectAsync"],
        Hooks = [new("DisconnectedAsync", HookKind.Disconnected)],
        Reconnects = true,
        Closes = ["DisconnectAsync"],
        DisposeAsync = DisposeEffect.Graceful,
    };
}
