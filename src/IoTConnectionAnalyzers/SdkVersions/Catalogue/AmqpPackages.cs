namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>AMQP libraries.</summary>
internal static class AmqpPackages
{
    /// <summary>The AMQP transport of the device SDK, which brings it along; other SDKs of Azure use it as well.</summary>
    public static readonly KnownPackage MicrosoftAzureAmqp = new()
    {
        Id = "Microsoft.Azure.Amqp",
        Assemblies = ["Microsoft.Azure.Amqp"],
        Repository = "https://github.com/Azure/azure-amqp/",
        Newest = "2.7.3",
        Releases = "2.5.12 2.6.9 2.6.11 2.7.1 2.7.3",
        IdentityIsVersion = false,
        BroughtBy = ["Microsoft.Azure.Devices.Client", "Microsoft.Azure.Devices.Provisioning.Transport.Amqp"],
        Defects =
        [
            new("AMQ001", DefectSeverity.Medium, affected: "(,2.4.7)", fixedIn: "2.4.7", Transports.AmqpTcp)
            {
                Says = "connecting to a host that does not answer can hang, because there is no timeout",
                Evidence = ["commit/a778006", "commit/ebb75bc"],
            },
            new("AMQ002", DefectSeverity.Medium, affected: "(,2.4.9)", fixedIn: "2.4.9", Transports.Amqp)
            {
                Says = "an object that is opened while it is being closed can leak",
                Drops = ConnectionDrop.Direct,
                Evidence = ["issues/172", "commit/1f67a0d"],
            },
            new("AMQ003", DefectSeverity.Medium, affected: "(,2.4.13)", fixedIn: "2.4.13", Transports.Amqp)
            {
                Says = "the process crashes now and then, and the idle timeout does not follow the AMQP recommendation",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/176", "commit/385bf98", "commit/48286db"],
            },
            new("AMQ004", DefectSeverity.Medium, affected: "[2.5.7,2.5.10)", fixedIn: "2.5.10", Transports.Amqp)
            {
                Says = "the release carries breaking API changes that were taken back",
                Evidence = ["pull/214", "pull/215", "https://github.com/Azure/azure-iot-sdk-csharp/pull/2367"],
            },
            new("AMQ005", DefectSeverity.Medium, affected: "(,2.5.12)", fixedIn: "2.5.12", Transports.AmqpTcp)
            {
                Says = "errors on a broken TLS stream do not surface as network errors",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/9f78add"],
            },
            new("AMQ006", DefectSeverity.High, affected: "(,2.6.2)", fixedIn: "2.6.2", Transports.AmqpTcp)
            {
                Says = "connecting over TLS fails now and then",
                Evidence = ["issues/242", "commit/abd3093"],
            },
            new("AMQ007", DefectSeverity.Low, affected: "(,2.6.4)", fixedIn: "2.6.4", Transports.AmqpTcp)
            {
                Says = "the TLS versions are fixed in the library, and the certificate revocation check has no effect",
                Evidence = ["commit/0bdd59a", "commit/8796c86"],
            },
            new("AMQ008", DefectSeverity.Medium, affected: "(,2.6.5)", fixedIn: "2.6.5", Transports.Amqp)
            {
                Says = "cancellation registrations leak, and an error about a disposed object can follow a close",
                Evidence = ["commit/354669c", "commit/843ab89"],
            },
            new("AMQ009", DefectSeverity.Medium, affected: "(,2.6.6)", fixedIn: "2.6.6", Transports.Amqp)
            {
                Says = "connecting can fail with a NullReferenceException",
                Evidence = ["commit/e746169"],
            },
            new("AMQ010", DefectSeverity.Low, affected: "(,2.6.11)", fixedIn: "2.6.11", Transports.Amqp)
            {
                Says = "errors of web-socket connects and of reads on a closed TLS stream surface as unobserved task exceptions",
                Evidence = ["commit/695f85a", "commit/8c115b7", "commit/b238568"],
            },
        ],
    };

    /// <summary>AMQP.Net Lite.</summary>
    public static readonly KnownPackage AmqpNetLite = new()
    {
        Id = "AMQPNetLite",
        Assemblies = ["Amqp.Net"],
        Repository = "https://github.com/Azure/amqpnetlite/",
        Newest = "2.5.5",
        Releases = "2.4.3 2.4.11 2.5.2 2.5.3 2.5.4 2.5.5",
        IdentityIsVersion = false,
        Defects =
        [
            new("ANL001", DefectSeverity.Medium, affected: "(,2.4.1)", fixedIn: "2.4.1", Transports.Amqp)
            {
                Says = "the heartbeat timer can fire after the connection is gone and crash the process",
                Evidence = ["issues/438", "commit/c1dd360"],
            },
            new("ANL002", DefectSeverity.High, affected: "(,2.4.3)", fixedIn: "2.4.3", Transports.Amqp)
            {
                Says = "the Closed event is not raised when the heartbeat finds the connection dead, so nobody reconnects",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/460", "commit/0a574de"],
            },
            new("ANL003", DefectSeverity.High, affected: "(,2.4.4)", fixedIn: "2.4.4", Transports.Amqp)
            {
                Says = "connections leak after protocol errors",
                Drops = ConnectionDrop.Direct,
                Evidence = ["issues/481", "commit/62a8eda"],
            },
            new("ANL004", DefectSeverity.Medium, affected: "(,2.4.4)", fixedIn: "2.4.4", Transports.Amqp)
            {
                Says = "the client announces twice the idle timeout that it should, so the other side times out too late or too early",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/444", "commit/5c019e7"],
            },
            new("ANL005", DefectSeverity.High, affected: "(,2.4.5)", fixedIn: "2.4.5", Transports.Amqp)
            {
                Says = "closing leaves the socket open",
                Drops = ConnectionDrop.Direct,
                Evidence = ["pull/526", "commit/f0c3de2"],
            },
            new("ANL006", DefectSeverity.Medium, affected: "(,2.4.7)", fixedIn: "2.4.7", Transports.Amqp)
            {
                Says = "socket buffers are not released when a connection ends",
                Evidence = ["issues/573", "commit/751011a"],
            },
            new("ANL007", DefectSeverity.Medium, affected: "(,2.4.8)", fixedIn: "2.4.8", Transports.Amqp)
            {
                Says = "the configured idle timeout is handled wrongly",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/576", "commit/54554af"],
            },
            new("ANL008", DefectSeverity.High, affected: "(,2.5.0)", fixedIn: "2.5.0", Transports.Amqp)
            {
                Says = "the receive loop can block on the application's own code, and sends race with flushes",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/595", "commit/490d05b", "commit/d3b5290"],
            },
            new("ANL009", DefectSeverity.Medium, affected: "(,2.5.1)", fixedIn: "2.5.1", Transports.AmqpWebSocket)
            {
                Says = "over web sockets, sends can time out and closing leaves an unobserved exception",
                Evidence = ["pull/623", "pull/626"],
            },
            new("ANL010", DefectSeverity.Low, affected: "(,2.5.2)", fixedIn: "2.5.2", Transports.AmqpWebSocket)
            {
                Says = "over web sockets, closing throws an ObjectDisposedException",
                Evidence = ["pull/634"],
            },
        ],
    };
}
