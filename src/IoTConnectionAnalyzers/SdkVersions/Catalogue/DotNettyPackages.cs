namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>The MQTT transport of the device SDK 1.x, which brings it along.</summary>
internal static class DotNettyPackages
{
    /// <summary>The TLS handler.</summary>
    public static readonly KnownPackage Handlers = new()
    {
        Id = "DotNetty.Handlers",
        Assemblies = ["DotNetty.Handlers"],
        Repository = "https://github.com/Azure/DotNetty/",
        Newest = "0.7.6",
        Releases = "0.7.5 0.7.6",
        BroughtBy = ["Microsoft.Azure.Devices.Client", "Microsoft.Azure.Devices.Provisioning.Transport.Mqtt"],
        Defects =
        [
            new("DNT001", DefectSeverity.High, affected: "[0.7.3,0.7.6)", fixedIn: "0.7.6", Transports.MqttTcp)
            {
                Says = "the TLS handshake does not finish on .NET 8 or later, so MQTT over TCP does not connect",
                Condition = DefectCondition.NetCore8OrLater,
                Evidence = ["blob/dev/RELEASE_NOTES.md", "pull/616", "https://github.com/Azure/azure-iot-sdk-csharp/issues/3413"],
            },
            new("DNT002", DefectSeverity.High, affected: "[0.7.3,0.7.5)", fixedIn: "0.7.5", Transports.MqttTcp)
            {
                Says = "the TLS handshake can loop for ever on .NET 6",
                Condition = DefectCondition.NetCore6,
                Evidence = ["pull/583", "blob/dev/RELEASE_NOTES.md"],
            },
            new("DNT003", DefectSeverity.Medium, affected: "(,0.7.6)", fixedIn: "0.7.6", Transports.MqttTcp)
            {
                Says = "data that arrives with the end of the TLS handshake can be lost in a server that reads on demand",
                Condition = DefectCondition.Server,
                Evidence = ["https://github.com/Azure/iotedge/pull/7539"],
            },
        ],
    };

    /// <summary>The event loops.</summary>
    public static readonly KnownPackage Common = new()
    {
        Id = "DotNetty.Common",
        Assemblies = ["DotNetty.Common"],
        Repository = "https://github.com/Azure/DotNetty/",
        Newest = "0.7.6",
        Releases = "0.7.5 0.7.6",
        BroughtBy = ["Microsoft.Azure.Devices.Client", "Microsoft.Azure.Devices.Provisioning.Transport.Mqtt"],
        Defects =
        [
            new("DNT004", DefectSeverity.Medium, affected: "[0.7.0,0.7.1)", fixedIn: "0.7.1", Transports.Mqtt)
            {
                Says = "event loops run on foreground threads and keep the process alive",
                Evidence = ["blob/dev/RELEASE_NOTES.md"],
            },
        ],
    };
}
