namespace IoTConnectionAnalyzers.Clients.Libraries;

/// <summary>MQTTnet 3, 4 and 5, and the managed client that 3 and 4 have.</summary>
internal static class Mqttnet
{
    public static readonly ClientLibrary Client = new()
    {
        Name = "MQTTnet",
        Protocol = ConnectionProtocol.Mqtt,
        Assemblies = ["MQTTnet"],
        Types = ["MQTTnet.Client.IMqttClient", "MQTTnet.IMqttClient", "MQTTnet.Client.MqttClient", "MQTTnet.MqttClient"],
        ConstructorCreates = true,
        Factories = ["CreateMqttClient"],
        Opens = ["ConnectAsync", "ReconnectAsync"],
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
        Closes = ["StopAsync"],
        CloseSwitch = "cleanDisconnect",
        Dispose = DisposeEffect.Abrupt,
    };
}
