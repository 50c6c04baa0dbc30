namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>MQTTnet and the managed client that ended with its version 4.</summary>
internal static class MqttnetPackages
{
    /// <summary>The client. No release of 3.x and 4.x is free of its defects.</summary>
    public static readonly KnownPackage Client = new()
    {
        Id = "MQTTnet",
        Assemblies = ["MQTTnet"],
        Repository = "https://github.com/dotnet/MQTTnet/",
        Newest = "5.2.0.1603",
        Releases = "3.0.3 3.0.9 3.0.10 3.0.13 3.0.16 3.1.2 4.1.1.318 4.1.3.436 4.1.4.563 4.3.1.873 4.3.2.930 4.3.3.952 4.3.5.1137 4.3.7.1207 5.2.0.1603",
        Defects =
        [
            new("MQN001", DefectSeverity.High, affected: "(,5.2.0)", fixedIn: "5.2.0.1603", Transports.Mqtt)
            {
                Says = "an acknowledgement that comes after its request was cancelled or timed out counts as a protocol violation and tears the connection down",
                Drops = ConnectionDrop.Direct,
                Evidence = ["issues/2078", "issues/2079", "releases/tag/v5.2.0"],
            },
            new("MQN002", DefectSeverity.Medium, affected: "(,5.2.0)", fixedIn: "5.2.0.1603", Transports.Mqtt)
            {
                Says = "a keep-alive ping that cannot be sent in time does not end in a proper disconnect",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2253", "releases/tag/v5.2.0"],
            },
            new("MQN003", DefectSeverity.Medium, affected: "[5.0.0,5.0.1)", fixedIn: "5.0.1", Transports.Mqtt)
            {
                Says = "the keep-alive check uses the wrong timeout",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2129", "releases/tag/v5.0.1"],
            },
            new("MQN004", DefectSeverity.High, affected: "[4.3.4.1084,4.3.5.1137)", fixedIn: "4.3.5.1137", Transports.MqttTcp)
            {
                Says = "connecting fails with an address-family error for some host settings",
                Evidence = ["issues/1997", "releases/tag/v4.3.5.1137"],
            },
            new("MQN005", DefectSeverity.High, affected: "[4.3.0.858,4.3.1.873)", fixedIn: "4.3.1.873", Transports.MqttTcp)
            {
                Says = "TLS options are handled wrongly, so that connections over TLS fail",
                Evidence = ["issues/1830", "issues/1831", "releases/tag/v4.3.1.873"],
            },
            new("MQN006", DefectSeverity.Low, affected: "(,4.3.2.930)", fixedIn: "4.3.2.930", Transports.Mqtt)
            {
                Says = "errors inside the client can surface as unobserved task exceptions",
                Evidence = ["issues/1871", "releases/tag/v4.3.2.930"],
            },
            new("MQN007", DefectSeverity.Medium, affected: "[4.1.3.436,4.1.4.563)", fixedIn: "4.1.4.563", Transports.Mqtt)
            {
                Says = "the client leaks memory while it waits for packets",
                Evidence = ["issues/1586", "releases/tag/v4.1.4.563"],
            },
            new("MQN008", DefectSeverity.High, affected: "[4.0.0.167,4.1.3.436)", fixedIn: "4.1.3.436", Transports.Mqtt)
            {
                Says = "the client can freeze in internal locks, or wait for ever when the connection closes",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/1520", "issues/1542", "issues/1552", "issues/1561", "releases/tag/v4.1.3.436"],
            },
            new("MQN009", DefectSeverity.Medium, affected: "(,4.1.1.318)", fixedIn: "4.1.1.318", Transports.MqttWebSocket)
            {
                Says = "over web sockets, the ends of packets are marked wrongly",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/1499", "releases/tag/v4.1.1.318"],
            },
            new("MQN010", DefectSeverity.High, affected: "[3.0.14,3.0.16)", fixedIn: "3.0.16", Transports.MqttTcp)
            {
                Says = "TLS options are applied wrongly, so that brokers which worked with 3.0.13 cannot be reached",
                Evidence = ["issues/1085", "issues/1099", "issues/1104", "releases/tag/v3.0.16"],
            },
            new("MQN011", DefectSeverity.High, affected: "(,3.0.10)", fixedIn: "3.0.10", Transports.Mqtt)
            {
                Says = "a client that keeps reconnecting to an offline broker leaks, and the check for a closed socket can take the whole processor",
                Evidence = ["releases/tag/v3.0.10"],
            },
            new("MQN012", DefectSeverity.Medium, affected: "(,3.0.9)", fixedIn: "3.0.9", Transports.Mqtt)
            {
                Says = "a slow message handler blocks the processing of packets and so causes time-outs",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/829", "releases/tag/v3.0.9"],
            },
            new("MQN013", DefectSeverity.Medium, affected: "(,3.0.3)", fixedIn: "3.0.3", Transports.Mqtt)
            {
                Says = "reconnecting from the disconnected handler can deadlock",
                Evidence = ["releases/tag/v3.0.3"],
            },
        ],
    };

    /// <summary>The client that reconnects by itself.</summary>
    public static readonly KnownPackage ManagedClient = new()
    {
        Id = "MQTTnet.Extensions.ManagedClient",
        Assemblies = ["MQTTnet.Extensions.ManagedClient"],
        Repository = "https://github.com/dotnet/MQTTnet/",
        Newest = "4.3.7.1207",
        Releases = "4.3.3.952 4.3.7.1207",
        Abandoned = new("ended with MQTTnet 4 and has no successor", "the client of MQTTnet 5 needs a reconnection loop of its own"),
    };
}
