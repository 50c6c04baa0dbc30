namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>The other MQTT clients of .NET.</summary>
internal static class OtherMqttPackages
{
    /// <summary>The client of HiveMQ.</summary>
    public static readonly KnownPackage HiveMq = new()
    {
        Id = "HiveMQtt",
        Assemblies = ["HiveMQtt"],
        Repository = "https://github.com/hivemq/hivemq-mqtt-client-dotnet/",
        Newest = "0.45.1",
        Releases = "0.21.0 0.22.0 0.27.0 0.28.0 0.32.0 0.35.0 0.35.1 0.45.0 0.45.1",
        IdentityIsVersion = false,
        Defects =
        [
            new("HMQ001", DefectSeverity.High, affected: "(,0.45.0)", fixedIn: "0.45.0", Transports.Mqtt)
            {
                Says = "a missing answer to a ping does not end the connection, so a dead one goes unnoticed",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/358"],
            },
            new("HMQ002", DefectSeverity.Medium, affected: "(,0.35.1)", fixedIn: "0.35.1", Transports.Mqtt)
            {
                Says = "disconnects that happen at the same time race with each other",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/282"],
            },
            new("HMQ003", DefectSeverity.Medium, affected: "(,0.35.0)", fixedIn: "0.35.0", Transports.MqttWebSocket)
            {
                Says = "the web-socket transport detects a lost connection badly",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/275"],
            },
            new("HMQ004", DefectSeverity.High, affected: "(,0.32.0)", fixedIn: "0.32.0", Transports.Mqtt)
            {
                Says = "disposing a client does not disconnect it reliably",
                Drops = ConnectionDrop.Direct,
                Evidence = ["pull/268"],
            },
            new("HMQ005", DefectSeverity.High, affected: "(,0.28.0)", fixedIn: "0.28.0", Transports.Mqtt)
            {
                Says = "a disconnect can stop the watch over the connection",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/251"],
            },
            new("HMQ006", DefectSeverity.Medium, affected: "(,0.27.0)", fixedIn: "0.27.0", Transports.Mqtt)
            {
                Says = "the list of subscriptions is not safe for concurrent use",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/247"],
            },
            new("HMQ007", DefectSeverity.Low, affected: "(,0.22.0)", fixedIn: "0.22.0", Transports.Mqtt)
            {
                Says = "there is no automatic reconnection",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/184"],
            },
            new("HMQ008", DefectSeverity.High, affected: "(,0.21.0)", fixedIn: "0.21.0", Transports.Mqtt)
            {
                Says = "incoming traffic puts off the keep-alive ping, so the broker can drop the connection",
                Drops = ConnectionDrop.Direct,
                Evidence = ["pull/183"],
            },
        ],
    };

    /// <summary>The MQTT client of nanoFramework.</summary>
    public static readonly KnownPackage NanoFrameworkM2Mqtt = new()
    {
        Id = "nanoFramework.M2Mqtt",
        Assemblies = ["nanoFramework.M2Mqtt"],
        Repository = "https://github.com/nanoframework/nanoFramework.m2mqtt/",
        Newest = "5.1.220",
        Releases = "5.1.53 5.1.209 5.1.212 5.1.220",
        Defects =
        [
            new("NAN001", DefectSeverity.High, affected: "(,5.1.220)", fixedIn: "5.1.220", Transports.MqttTcp)
            {
                Says = "the client leaks memory until the device runs out of it",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/471"],
            },
            new("NAN002", DefectSeverity.High, affected: "(,5.1.212)", fixedIn: "5.1.212", Transports.MqttTcp)
            {
                Says = "the client does not always recover a lost connection, and leaves network channels open",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/445"],
            },
            new("NAN003", DefectSeverity.Medium, affected: "(,5.1.209)", fixedIn: "5.1.209", Transports.MqttTcp)
            {
                Says = "an MQTT 3.1.1 connect packet with a will message is encoded wrongly",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/442"],
            },
            new("NAN004", DefectSeverity.Medium, affected: "(,5.1.53)", fixedIn: "5.1.53", Transports.MqttTcp)
            {
                Says = "closing a connection can throw",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/309"],
            },
        ],
    };

    /// <summary>The Azure IoT client of nanoFramework.</summary>
    public static readonly KnownPackage NanoFrameworkAzure = new()
    {
        Id = "nanoFramework.Azure.Devices.Client",
        Assemblies = ["nanoFramework.Azure.Devices.Client"],
        Twins = ["nanoFramework.Azure.Devices.Client.FullyManaged"],
        Repository = "https://github.com/nanoframework/nanoFramework.Azure.Devices/",
        Newest = "1.2.111",
        Releases = "1.1.88 1.2.10 1.2.16 1.2.111",
        Defects =
        [
            new("NAN005", DefectSeverity.Medium, affected: "(,1.2.10)", fixedIn: "1.2.10", Transports.MqttTcp)
            {
                Says = "disposing a client does not release everything",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/304"],
            },
            new("NAN006", DefectSeverity.High, affected: "(,1.1.88)", fixedIn: "1.1.88", Transports.MqttTcp)
            {
                Says = "the client does not handle lost connections and reconnections well",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/253"],
            },
        ],
    };

    /// <summary>The protocol library of Azure IoT Operations; the connections are in the other package.</summary>
    public static readonly KnownPackage IotOperationsProtocol = new()
    {
        Id = "Azure.Iot.Operations.Protocol",
        Assemblies = ["Azure.Iot.Operations.Protocol"],
        Repository = "https://github.com/Azure/iot-operations-sdks/",
        Newest = "1.2.1",
        Releases = "1.2.1",
    };

    /// <summary>The session client of Azure IoT Operations.</summary>
    public static readonly KnownPackage IotOperationsMqtt = new()
    {
        Id = "Azure.Iot.Operations.Mqtt",
        Assemblies = ["Azure.Iot.Operations.Mqtt"],
        Repository = "https://github.com/Azure/iot-operations-sdks/",
        Newest = "1.1.0",
        Releases = "0.10.0 1.1.0",
        Defects =
        [
            new("AIO001", DefectSeverity.Low, affected: "(,1.1.0)", fixedIn: "1.1.0", Transports.MqttTcp)
            {
                Says = "disposing a session client while it reconnects can leave an unobserved ObjectDisposedException",
                Evidence = ["pull/1289"],
            },
            new("AIO002", DefectSeverity.High, affected: "(,0.10.0)", fixedIn: "0.10.0", Transports.MqttTcp)
            {
                Says = "the client closes the connection when the broker asks it to authenticate again",
                Drops = ConnectionDrop.Direct,
                Evidence = ["pull/586"],
            },
        ],
    };

    /// <summary>The client of Eclipse Paho.</summary>
    public static readonly KnownPackage M2Mqtt = new()
    {
        Id = "M2Mqtt",
        Assemblies = ["M2Mqtt.Net", "M2Mqtt"],
        Twins = ["M2MqttDotnetCore", "M2MqttClientDotnetCore"],
        Repository = "https://github.com/eclipse/paho.mqtt.m2mqtt/",
        Newest = "4.3.0",
        Releases = "4.3.0",
        Abandoned = new("has had no release since 2016", "MQTTnet is a maintained client") { Harm = "a program that ends without Disconnect hangs" },
    };

    /// <summary>A fork of M2Mqtt.</summary>
    public static readonly KnownPackage M2MqttDotnetCore = new()
    {
        Id = "M2MqttDotnetCore",
        Assemblies = ["M2MqttDotnetCore"],
        Repository = "https://github.com/eclipse/paho.mqtt.m2mqtt/",
        Newest = "1.1.0",
        Releases = "1.1.0",
        Abandoned = new("has had no release since 2020", "MQTTnet is a maintained client") { Harm = "a program that ends without Disconnect hangs" },
    };

    /// <summary>A fork of M2Mqtt.</summary>
    public static readonly KnownPackage M2MqttClientDotnetCore = new()
    {
        Id = "M2MqttClientDotnetCore",
        Assemblies = ["M2MqttClientDotnetCore"],
        Repository = "https://github.com/eclipse/paho.mqtt.m2mqtt/",
        Newest = "1.0.1",
        Releases = "1.0.1",
        Abandoned = new("has had no release for years", "MQTTnet is a maintained client") { Harm = "a program that ends without Disconnect hangs" },
    };

    /// <summary>The client of Xamarin.</summary>
    public static readonly KnownPackage SystemNetMqtt = new()
    {
        Id = "System.Net.Mqtt",
        Assemblies = ["System.Net.Mqtt"],
        Repository = "https://github.com/xamarin/mqtt/",
        Newest = "0.6.16-beta",
        Releases = "0.6.16-beta",
        Abandoned = new("is archived and never left its beta", "MQTTnet is a maintained client"),
    };
}
