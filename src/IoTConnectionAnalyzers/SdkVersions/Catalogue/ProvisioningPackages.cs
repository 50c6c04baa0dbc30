namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>The device provisioning SDK: the client and one package for each transport.</summary>
internal static class ProvisioningPackages
{
    /// <summary>The provisioning client.</summary>
    public static readonly KnownPackage Client = new()
    {
        Id = "Microsoft.Azure.Devices.Provisioning.Client",
        Assemblies = ["Microsoft.Azure.Devices.Provisioning.Client"],
        Repository = "https://github.com/Azure/azure-iot-sdk-csharp/",
        Newest = "1.19.4",
        Releases =
            "1.0.0 1.0.2 1.1.0 1.2.0 1.2.1 1.2.2 1.3.0 1.4.0 1.4.1 1.5.0 1.5.1 1.5.2 1.6.0 1.16.0 1.16.1 1.16.2 1.16.3 1.16.4 1.16.5 1.17.0 1.17.1 1.18.0 "
            + "1.19.0 1.19.1 1.19.2 1.19.3 1.19.4",
        Defects =
        [
            new("DPC001", DefectSeverity.Medium, affected: "(,1.4.0)", fixedIn: "1.4.0", Transports.Any)
            {
                Says = "polling for the result of a registration ignores how long the service asks to wait",
                Evidence = ["pull/925", "commit/b9df24524"],
            },
        ],
    };

    /// <summary>Registration over MQTT.</summary>
    public static readonly KnownPackage Mqtt = new()
    {
        Id = "Microsoft.Azure.Devices.Provisioning.Transport.Mqtt",
        Assemblies = ["Microsoft.Azure.Devices.Provisioning.Transport.Mqtt"],
        Repository = "https://github.com/Azure/azure-iot-sdk-csharp/",
        Newest = "1.17.5",
        Releases =
            "1.0.0 1.0.2 1.0.3 1.1.0 1.1.1 1.1.2 1.1.3 1.1.4 1.1.5 1.1.6 1.1.7 1.1.8 1.1.9 1.2.0 1.2.1 1.2.2 1.3.0 1.3.1 1.13.0 1.13.1 1.13.2 1.14.0 "
            + "1.14.1 1.14.2 1.14.3 1.14.4 1.15.0 1.15.1 1.16.0 1.17.0 1.17.1 1.17.2 1.17.3 1.17.4 1.17.5",
        Defects =
        [
            new("DPM001", DefectSeverity.High, affected: "[1.14.3,1.14.4) [1.17.4,1.17.5)", fixedIn: "1.14.4 1.17.5", Transports.MqttTcp)
            {
                Says = "registration over MQTT hangs on .NET 8 or later, because the TLS handshake of DotNetty 0.7.5 does not finish there",
                Condition = DefectCondition.NetCore8OrLater,
                Through = new("DNT001", package: "DotNetty.Handlers", versions: "(,0.7.6)"),
                Evidence = ["pull/3447", "pull/3448", "issues/3413"],
            },
            new("DPM002", DefectSeverity.Medium, affected: "[1.3.1] [1.14.1,1.14.2) [1.16.0,1.17.1)", fixedIn: "1.14.2 1.17.1", Transports.Mqtt)
            {
                Says = "DotNetty 0.7.0 keeps the process alive after a registration over MQTT, because it runs on foreground threads",
                Through = new("DNT004", package: "DotNetty.Common", versions: "(,0.7.1)"),
                Evidence = ["pull/2272", "pull/2287"],
            },
            new("DPM003", DefectSeverity.Medium, affected: "(,1.3.0)", fixedIn: "1.3.0", Transports.MqttWebSocket)
            {
                Says = "the web socket of a registration is never disposed",
                Drops = ConnectionDrop.Direct,
                Evidence = ["commit/b94b492fa"],
            },
            new("DPM004", DefectSeverity.Low, affected: "(,1.15.0)", fixedIn: "1.15.0", Transports.MqttWebSocket)
            {
                Says = "MQTT over web sockets sends one packet as several frames",
                Evidence = ["pull/1873"],
            },
        ],
    };

    /// <summary>Registration over AMQP.</summary>
    public static readonly KnownPackage Amqp = new()
    {
        Id = "Microsoft.Azure.Devices.Provisioning.Transport.Amqp",
        Assemblies = ["Microsoft.Azure.Devices.Provisioning.Transport.Amqp"],
        Repository = "https://github.com/Azure/azure-iot-sdk-csharp/",
        Newest = "1.16.6",
        Releases =
            "1.0.0 1.0.2 1.0.3 1.0.4 1.1.0 1.1.1 1.1.2 1.1.3 1.1.4 1.1.5 1.1.6 1.1.7 1.1.8 1.1.9 1.1.10 1.2.0 1.2.1 1.2.2 1.3.0 1.3.1 1.13.0 1.13.1 "
            + "1.13.2 1.13.3 1.13.4 1.13.5 1.13.6 1.13.7 1.13.8 1.14.0 1.14.1 1.15.0 1.16.0 1.16.1 1.16.2 1.16.3 1.16.4 1.16.5 1.16.6",
        Defects =
        [
            new("DPA001", DefectSeverity.Medium, affected: "(,1.1.0)", fixedIn: "1.1.0", Transports.Amqp)
            {
                Says = "the AMQP connection of a registration is not closed properly",
                Drops = ConnectionDrop.Direct,
                Evidence = ["commit/cd93e75fd"],
            },
            new("DPA002", DefectSeverity.Low, affected: "(,1.13.7) [1.14.0,1.16.4)", fixedIn: "1.13.7 1.16.4", Transports.AmqpTcp)
            {
                Says = "errors on a broken TLS stream do not surface as network errors (Microsoft.Azure.Amqp below 2.5.12)",
                Drops = ConnectionDrop.Indirect,
                Through = new("AMQ005", package: "Microsoft.Azure.Amqp", versions: "(,2.5.12)"),
                Evidence = ["pull/2427", "pull/2568"],
            },
            new("DPA003", DefectSeverity.Medium, affected: "(,1.3.1)", fixedIn: "1.3.1", Transports.Amqp)
            {
                Says = "a throttled registration does not wait as long as the service asks",
                Evidence = ["pull/1419", "commit/768c68ffb"],
            },
        ],
    };

    /// <summary>Registration over HTTP.</summary>
    public static readonly KnownPackage Http = new()
    {
        Id = "Microsoft.Azure.Devices.Provisioning.Transport.Http",
        Assemblies = ["Microsoft.Azure.Devices.Provisioning.Transport.Http"],
        Repository = "https://github.com/Azure/azure-iot-sdk-csharp/",
        Newest = "1.15.4",
        Releases =
            "1.0.0 1.0.2 1.1.0 1.1.2 1.1.3 1.1.4 1.1.5 1.1.6 1.1.7 1.2.0 1.2.1 1.2.2 1.2.3 1.2.4 1.12.0 1.12.1 1.12.2 1.12.3 1.12.4 1.12.5 1.12.6 1.13.0 "
            + "1.13.1 1.14.0 1.15.0 1.15.1 1.15.2 1.15.3 1.15.4",
        Defects =
        [
            new("DPH001", DefectSeverity.Low, affected: "(,1.12.5) [1.13.0,1.15.3)", fixedIn: "1.12.5 1.15.3", Transports.Https)
            {
                Says = "registration ids with characters that need escaping fail over HTTP",
                Evidence = ["pull/3059", "pull/3062"],
            },
        ],
    };
}
