namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>The Azure IoT device SDK for .NET and what it shares with the provisioning SDK.</summary>
internal static class DeviceSdkPackages
{
    /// <summary>The device client. 1.42.1 and 1.42.2 are newer than 1.42.0 but worse; the line 1.36.x had long-term support.</summary>
    public static readonly KnownPackage Client = new()
    {
        Id = "Microsoft.Azure.Devices.Client",
        Assemblies = ["Microsoft.Azure.Devices.Client"],
        Repository = "https://github.com/Azure/azure-iot-sdk-csharp/",
        Newest = "1.42.3",
        Releases =
            "1.0.1 1.0.2 1.0.3 1.0.4 1.0.5 1.0.6 1.0.7 1.0.8 1.0.12 1.0.13 1.0.14 1.0.15 1.0.16 1.0.17 1.0.18 1.0.19 1.0.20 1.0.21 1.1.1 1.1.2 1.1.3 "
            + "1.1.4 1.1.5 1.2.0 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.2.6 1.2.7 1.2.8 1.2.9 1.2.10 1.2.11 1.2.12 1.2.13 1.3.0 1.3.1 1.4.0 1.4.1 1.4.2 1.5.0 "
            + "1.5.1 1.5.2 1.6.0 1.6.1 1.6.2 1.6.3 1.6.4 1.7.0 1.7.1 1.7.2 1.17.0 1.17.1 1.18.0 1.18.1 1.19.0 1.20.0 1.20.1 1.20.2 1.20.3 1.21.0 1.21.1 "
            + "1.21.2 1.21.3 1.21.4 1.22.0 1.23.0 1.23.1 1.23.2 1.24.0 1.25.0 1.26.0 1.27.0 1.28.0 1.28.1 1.28.2 1.30.0 1.31.0 1.31.1 1.31.2 1.32.0 1.33.0 "
            + "1.33.1 1.34.0 1.35.0 1.36.0 1.36.1 1.36.2 1.36.3 1.36.4 1.36.5 1.36.6 1.36.7 1.36.8 1.36.9 1.36.10 1.37.0 1.37.1 1.37.2 1.38.0 1.39.0 1.40.0 "
            + "1.41.0 1.41.1 1.41.2 1.41.3 1.42.0 1.42.1 1.42.2 1.42.3",
        LastLongTermRelease = "1.36.10",
        WithoutOldNetFramework = "[1.36.9,1.37.0) [1.42.1,)",
        Abandoned = new("was a preview that its maintainers took off the gallery and advise against", "the 1.x releases are maintained") { Versions = "[2.0.0-0,2.0.0]" },
        Defects =
        [
            new("ADC001", DefectSeverity.High, affected: "(,1.28.0)", fixedIn: "1.28.0", Transports.Mqtt)
            {
                Says = "the client sends MQTT pings but never looks for the answer, so it does not notice a dead connection until the hub drops it",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/67f8c7557"],
            },
            new("ADC002", DefectSeverity.High, affected: "(,1.34.0)", fixedIn: "1.34.0", Transports.Mqtt)
            {
                Says = "Dispose returns before the MQTT goodbye is sent, so a process that ends right after it drops the connection instead of closing it",
                Drops = ConnectionDrop.Direct,
                Evidence = ["commit/0fe91a3bc", "pull/1729", "releases/tag/2021-01-21"],
            },
            new("ADC003", DefectSeverity.Medium, affected: "[1.28.0,1.42.3]", fixedIn: "", Transports.Mqtt)
            {
                Says = "all MQTT clients of a process share one signal for ping answers, so one client can take another's answer and shut down a healthy connection",
                Drops = ConnectionDrop.Direct,
                Condition = DefectCondition.SeveralClients,
                Evidence = ["commit/67f8c7557", "blob/main/iothub/device/src/Transport/Mqtt/MqttIotHubAdapter.cs"],
            },
            new("ADC004", DefectSeverity.High, affected: "[1.21.2,1.36.1) [1.37.0,1.38.0)", fixedIn: "1.36.1 1.38.0", Transports.Mqtt)
            {
                Says = "the client waits only 10 seconds for the hub to accept an MQTT connection, so a busy hub makes it give up and connect again and again",
                Drops = ConnectionDrop.Direct,
                Evidence = ["commit/48dad62bc", "pull/2143", "commit/8c1085437"],
            },
            new("ADC005", DefectSeverity.Medium, affected: "(,1.21.2)", fixedIn: "1.21.2", Transports.Mqtt)
            {
                Says = "OpenAsync over MQTT can hang when the network stalls while the client writes its connect packet",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/8c1085437"],
            },
            new("ADC006", DefectSeverity.High, affected: "(,1.32.0)", fixedIn: "1.32.0", Transports.Amqp)
            {
                Says = "AMQP connections have no heartbeat unless IdleTimeout is set, so a silently dead network path goes unnoticed",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/61de00934", "commit/110791663"],
            },
            new("ADC007", DefectSeverity.High, affected: "[1.40.0,1.41.3)", fixedIn: "1.41.3", Transports.Amqp)
            {
                Says = "the AMQP token renewal cannot be stopped and goes on after the close, or ends early with the token that OpenAsync was given",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2216", "pull/2935", "commit/f46f43bb4", "issues/2339"],
            },
            new("ADC008", DefectSeverity.Low, affected: "(,1.36.7) [1.37.0,1.42.0)", fixedIn: "1.36.7 1.42.0", Transports.Amqp)
            {
                Says = "CloseAsync does not wait for the AMQP token renewal to end, so a renewal can still run on a connection that is closing",
                Evidence = ["pull/3021", "pull/3039", "commit/297bee886"],
            },
            new("ADC009", DefectSeverity.Medium, affected: "[1.21.1,1.41.1)", fixedIn: "1.41.1", Transports.Amqp)
            {
                Says = "over AMQP, unsubscribing from twins, methods or messages drops the whole connection for a moment",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2448", "issues/2218", "commit/888d7780a"],
            },
            new("ADC010", DefectSeverity.High, affected: "[1.34.0,1.35.0)", fixedIn: "1.35.0", Transports.Amqp)
            {
                Says = "Dispose leaves the AMQP connection and its socket open",
                Drops = ConnectionDrop.Direct,
                Evidence = ["pull/1771", "issues/1770", "commit/fb6081615"],
            },
            new("ADC011", DefectSeverity.High, affected: "[1.36.7,1.36.10) [1.42.1,1.42.3)", fixedIn: "1.36.10 1.42.3", Transports.MqttTcp)
            {
                Says = "MQTT over TCP does not connect on .NET 8 or later, or only after more than a minute, because the TLS handshake of DotNetty 0.7.5 does not finish there",
                Condition = DefectCondition.NetCore8OrLater,
                Through = new("DNT001", package: "DotNetty.Handlers", versions: "(,0.7.6)"),
                Evidence = ["issues/3413", "issues/3426", "pull/3447", "pull/3448", "https://github.com/Azure/DotNetty/pull/616"],
            },
            new("ADC012", DefectSeverity.Medium, affected: "[1.28.2] [1.36.2,1.36.4) [1.38.0,1.40.0)", fixedIn: "1.36.4 1.40.0", Transports.Mqtt)
            {
                Says = "DotNetty 0.7.0 keeps the process alive after an MQTT client is closed, because it runs on foreground threads",
                Condition = DefectCondition.NotNetFramework451,
                Through = new("DNT004", package: "DotNetty.Common", versions: "(,0.7.1)"),
                Evidence = ["pull/2272", "pull/2287", "https://github.com/Azure/DotNetty/blob/dev/RELEASE_NOTES.md"],
            },
            new("ADC013", DefectSeverity.High, affected: "[1.19.0,1.36.8) [1.37.0,1.39.0)", fixedIn: "1.36.8 1.39.0", Transports.Any)
            {
                Says = "retries are nested, so a policy of n retries makes n times n of them and an operation keeps trying far longer than the policy says",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2209", "issues/2202", "commit/2cb2ab4f3"],
            },
            new("ADC014", DefectSeverity.High, affected: "(,1.36.3) [1.37.0,1.39.0)", fixedIn: "1.36.3 1.39.0", Transports.Any)
            {
                Says = "an operation that waits for the reconnection never returns when the client is disposed meanwhile, and its thread hangs",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2201", "pull/2210", "commit/4f888245d"],
            },
            new("ADC015", DefectSeverity.High, affected: "(,1.36.8) [1.37.0,1.42.0)", fixedIn: "1.36.8 1.42.0", Transports.Any)
            {
                Says = "CloseAsync can hang behind calls that are still retrying on a dead network",
                Drops = ConnectionDrop.Direct,
                Evidence = ["pull/3135", "pull/3148", "commit/d2971800f"],
            },
            new("ADC016", DefectSeverity.Medium, affected: "(,1.36.8) [1.37.0,1.42.0)", fixedIn: "1.36.8 1.42.0", Transports.Any)
            {
                Says = "a closed client can still count as open, so that the retry logic reconnects it",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/3149", "pull/3160", "commit/1dc5eeff1"],
            },
            new("ADC017", DefectSeverity.Low, affected: "(,1.42.0)", fixedIn: "1.42.0", Transports.Any)
            {
                Says = "closing a client twice can throw a NullReferenceException or ObjectDisposedException",
                Evidence = ["pull/3312", "commit/06d09366f"],
            },
            new("ADC018", DefectSeverity.Low, affected: "(,1.36.4) [1.37.0,1.40.0)", fixedIn: "1.36.4 1.40.0", Transports.Any)
            {
                Says = "calls on a disposed client throw a NullReferenceException, which hides the real cause from code that decides about retries",
                Evidence = ["pull/2286", "pull/2287"],
            },
            new("ADC019", DefectSeverity.Medium, affected: "(,1.36.7) [1.37.0,1.40.0)", fixedIn: "1.36.7 1.40.0", Transports.Mqtt)
            {
                Says = "the MQTT work queues are not safe for concurrent use: operations that complete at the same time can shut the connection down",
                Drops = ConnectionDrop.Direct,
                Evidence = ["pull/2234", "commit/4618ef3f9", "pull/3006"],
            },
            new("ADC020", DefectSeverity.Medium, affected: "(,1.40.0)", fixedIn: "1.40.0", Transports.Amqp)
            {
                Says = "pooled AMQP connections and their token renewals are not released when clients are removed from the pool",
                Drops = ConnectionDrop.Indirect,
                Condition = DefectCondition.AmqpPooling,
                Evidence = ["pull/2260", "commit/8f9d56551"],
            },
            new("ADC021", DefectSeverity.Medium, affected: "(,1.38.0)", fixedIn: "1.38.0", Transports.Any)
            {
                Says = "disposing a client also disposes the authentication method that it was given, so the next client made with it cannot get a token",
                Evidence = ["pull/2143", "commit/c0e6d63a9", "commit/2bce9b43a"],
            },
            new("ADC022", DefectSeverity.Medium, affected: "(,1.38.0)", fixedIn: "1.38.0", Transports.Amqp)
            {
                Says = "AMQP errors hide their inner cause, so a passing fault can count as final and is not retried",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2053", "commit/a2a23d64a"],
            },
            new("ADC023", DefectSeverity.Medium, affected: "[1.33.0,1.38.0)", fixedIn: "1.38.0", Transports.Mqtt | Transports.Amqp)
            {
                Says = "the client awaits the application's message callback on its own receive path, so a slow callback holds up everything else",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/2060", "commit/c76a64de2", "commit/a0af7b7e0"],
            },
            new("ADC024", DefectSeverity.Medium, affected: "(,1.36.0)", fixedIn: "1.36.0", Transports.Mqtt)
            {
                Says = "MQTT internals can run on several threads at once, because awaits leave the event loop",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/f3c9f8bc5", "pull/1842"],
            },
            new("ADC025", DefectSeverity.Medium, affected: "(,1.36.0)", fixedIn: "1.36.0", Transports.Amqp)
            {
                Says = "over AMQP, subscribing to direct methods again after unsubscribing hangs",
                Evidence = ["pull/1831", "commit/c3c15fe30"],
            },
            new("ADC026", DefectSeverity.Medium, affected: "[1.33.0,1.34.0)", fixedIn: "1.34.0", Transports.Mqtt)
            {
                Says = "over MQTT, messages sent to the device while it was offline are not delivered to the callback after the reconnection",
                Evidence = ["issues/1686", "commit/1ec731059", "releases/tag/2021-01-21"],
            },
            new("ADC027", DefectSeverity.Medium, affected: "(,1.33.1)", fixedIn: "1.33.1", Transports.Any)
            {
                Says = "a client that loses its connection right after the start reports that its retries have expired although it is still retrying",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/1646", "pull/1647", "commit/5d92a98de"],
            },
            new("ADC028", DefectSeverity.Low, affected: "(,1.28.0)", fixedIn: "1.28.0", Transports.Any)
            {
                Says = "SetMethodHandlerAsync and similar calls throw a SemaphoreFullException when they are cancelled",
                Evidence = ["issues/1502", "commit/d1d59c552"],
            },
            new("ADC029", DefectSeverity.Medium, affected: "(,1.28.0)", fixedIn: "1.28.0", Transports.Mqtt)
            {
                Says = "refusals of an MQTT connection are not told apart, so that a lasting refusal can be retried like a passing fault",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/763c0d494"],
            },
            new("ADC030", DefectSeverity.Low, affected: "(,1.26.0)", fixedIn: "1.26.0", Transports.MqttWebSocket | Transports.AmqpWebSocket)
            {
                Says = "cancellation sources of web-socket connections are not disposed, so memory and handles grow with every reconnection",
                Evidence = ["pull/1322", "commit/815f1a750"],
            },
            new("ADC031", DefectSeverity.Medium, affected: "(,1.26.0)", fixedIn: "1.26.0", Transports.MqttWebSocket)
            {
                Says = "MQTT over web sockets looks the host name up locally although a proxy would, so connections behind a proxy fail",
                Condition = DefectCondition.WebProxy,
                Evidence = ["pull/1326", "issues/1063", "commit/20dcf03d6"],
            },
            new("ADC032", DefectSeverity.Medium, affected: "(,1.23.2)", fixedIn: "1.23.2", Transports.Amqp)
            {
                Says = "over AMQP, the old resources are not closed before a reconnection makes new ones",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/3787f9c33"],
            },
            new("ADC033", DefectSeverity.Medium, affected: "(,1.23.1)", fixedIn: "1.23.1", Transports.MqttTcp)
            {
                Says = "after a failed attempt to open an MQTT connection, opening it again is blocked",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/b5c05c365"],
            },
            new("ADC034", DefectSeverity.High, affected: "(,1.21.4)", fixedIn: "1.21.4", Transports.Mqtt)
            {
                Says = "an MQTT client that closes while it is still connecting leaves operations waiting for ever",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/1181", "commit/c113bdecd"],
            },
            new("ADC035", DefectSeverity.Medium, affected: "(,1.21.4)", fixedIn: "1.21.4", Transports.MqttTcp)
            {
                Says = "a refused TCP connection is not seen as an error that can be retried",
                Evidence = ["pull/1182", "issues/648", "commit/20558374a"],
            },
            new("ADC036", DefectSeverity.High, affected: "(,1.21.3)", fixedIn: "1.21.3", Transports.Mqtt)
            {
                Says = "the packet number wraps to 0 at message 32768, which is invalid and makes the hub drop the connection",
                Drops = ConnectionDrop.Direct,
                Evidence = ["commit/6dc87a4af", "releases/tag/preview_2020-7-13"],
            },
            new("ADC037", DefectSeverity.High, affected: "(,1.21.3)", fixedIn: "1.21.3", Transports.Amqp)
            {
                Says = "the TCP connection stays open after an AMQP open that failed or a lost connection",
                Drops = ConnectionDrop.Direct,
                Evidence = ["commit/ff6ad3860"],
            },
            new("ADC038", DefectSeverity.Medium, affected: "(,1.21.3)", fixedIn: "1.21.3", Transports.Amqp)
            {
                Says = "when an AMQP sender link cannot be opened, every later OpenAsync throws an ObjectDisposedException",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/42519fbf7", "releases/tag/preview_2020-7-13"],
            },
            new("ADC039", DefectSeverity.Medium, affected: "(,1.21.3)", fixedIn: "1.21.3", Transports.Mqtt)
            {
                Says = "the MQTT connect packet is sent without waiting for it, a race while the connection is being made",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/09c0ef612", "issues/223"],
            },
            new("ADC040", DefectSeverity.High, affected: "(,1.21.2)", fixedIn: "1.21.2", Transports.Mqtt)
            {
                Says = "messages sent over MQTT while the device is disconnected seem to succeed but are lost",
                Evidence = ["commit/b2963ca5c"],
            },
            new("ADC041", DefectSeverity.High, affected: "(,1.21.2)", fixedIn: "1.21.2", Transports.Any)
            {
                Says = "the back-off delay overflows after many retries and becomes negative, so that the client retries without a pause",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/1099", "commit/569c5ed5b"],
            },
            new("ADC042", DefectSeverity.Medium, affected: "(,1.21.1)", fixedIn: "1.21.1", Transports.Any)
            {
                Says = "reconnection ignores the first delay of the retry policy, and its decision not to retry",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/814ee4743"],
            },
            new("ADC043", DefectSeverity.High, affected: "[1.20.0,1.21.1)", fixedIn: "1.21.1", Transports.Amqp)
            {
                Says = "losing an AMQP connection can deadlock the client, because it calls back while it holds its own lock",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/9872c7318"],
            },
            new("ADC044", DefectSeverity.High, affected: "[1.19.0,1.20.3)", fixedIn: "1.20.3", Transports.Any)
            {
                Says = "network errors of a derived type are not seen as passing faults, so that an MQTT client does not reconnect",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/988", "issues/975", "commit/78f410cc0"],
            },
            new("ADC045", DefectSeverity.Medium, affected: "[1.20.0,1.20.2)", fixedIn: "1.20.2", Transports.Amqp)
            {
                Says = "the AMQP token renewal is not stopped when the client is closed or disposed",
                Evidence = ["pull/930", "commit/6da548493"],
            },
            new("ADC046", DefectSeverity.Medium, affected: "[1.20.0,1.20.1)", fixedIn: "1.20.1", Transports.Amqp)
            {
                Says = "the AMQP token renewal can run in a tight loop, because it reads only the seconds of its wait time",
                Evidence = ["commit/2ee0b5a7e"],
            },
            new("ADC047", DefectSeverity.High, affected: "(,1.20.0)", fixedIn: "1.20.0", Transports.Amqp)
            {
                Says = "after an unclean close or a key change the AMQP client can open several connections for one device and repeat refused attempts without telling the application",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["issues/886", "issues/699", "commit/042ad252b"],
            },
            new("ADC048", DefectSeverity.Medium, affected: "[1.19.0,1.20.0)", fixedIn: "1.20.0", Transports.Mqtt)
            {
                Says = "MQTT operations fail instead of being retried when the channel closes",
                Evidence = ["pull/810", "commit/7f37ee1b4"],
            },
            new("ADC049", DefectSeverity.High, affected: "(,1.19.0)", fixedIn: "1.19.0", Transports.Mqtt)
            {
                Says = "an MQTT client whose connection the hub drops can stay disconnected",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/741", "issues/558", "issues/513", "releases/tag/2019-1-4"],
            },
            new("ADC050", DefectSeverity.Medium, affected: "(,1.19.0)", fixedIn: "1.19.0", Transports.Mqtt)
            {
                Says = "an answer to an MQTT subscription that comes too early throws a KeyNotFoundException inside the client",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["pull/726", "commit/9ebf6914d", "releases/tag/2019-1-4"],
            },
            new("ADC051", DefectSeverity.High, affected: "(,1.6.4) [1.7.0,1.18.1)", fixedIn: "1.6.4 1.18.1", Transports.Https | Transports.MqttWebSocket | Transports.AmqpWebSocket)
            {
                Says = "HTTP and web-socket connections use TLS 1.0, the default of old .NET Framework runtimes, which IoT Hub refuses",
                Condition = DefectCondition.NetFramework45,
                Evidence = ["pull/651", "commit/d39675602", "commit/080668df5"],
            },
            new("ADC052", DefectSeverity.Low, affected: "(,1.22.0)", fixedIn: "1.22.0", Transports.MqttTcp | Transports.AmqpTcp)
            {
                Says = "the TLS versions are fixed in the library instead of being left to the operating system, so that TLS 1.3 cannot be used",
                Evidence = ["commit/6a9cc2b98"],
            },
            new("ADC053", DefectSeverity.Low, affected: "(,1.36.6) [1.37.0,1.41.2)", fixedIn: "1.36.6 1.41.2", Transports.AmqpTcp)
            {
                Says = "errors on a broken TLS stream of an AMQP connection do not surface as network errors (Microsoft.Azure.Amqp below 2.5.12)",
                Drops = ConnectionDrop.Indirect,
                Through = new("AMQ005", package: "Microsoft.Azure.Amqp", versions: "(,2.5.12)"),
                Evidence = ["pull/2568", "pull/2427", "https://github.com/Azure/azure-amqp/commit/9f78add"],
            },
            new("ADC054", DefectSeverity.High, affected: "(,1.7.0)", fixedIn: "1.7.0", Transports.Amqp)
            {
                Says = "AMQP tokens are renewed when they expire instead of before, so that operations fail as unauthorized now and then",
                Drops = ConnectionDrop.Indirect,
                Evidence = ["commit/983eb15e1", "issues/263", "issues/349"],
            },
            new("ADC055", DefectSeverity.High, affected: "(,1.6.2)", fixedIn: "1.6.2", Transports.Mqtt)
            {
                Says = "the MQTT transport can crash the process after running for a long time",
                Drops = ConnectionDrop.Direct,
                Evidence = ["releases/tag/2018-1-23"],
            },
            new("ADC056", DefectSeverity.Low, affected: "(,1.41.1)", fixedIn: "1.41.1", Transports.Mqtt)
            {
                Says = "twin operations that the hub throttles are not retried over MQTT",
                Evidence = ["pull/2416", "commit/9de53c3c3"],
            },
            new("ADC057", DefectSeverity.Low, affected: "(,1.37.0)", fixedIn: "1.37.0", Transports.MqttWebSocket)
            {
                Says = "MQTT over web sockets sends one packet as several frames",
                Evidence = ["issues/1814", "pull/1873", "commit/072764732"],
            },
            new("ADC058", DefectSeverity.Low, affected: "(,1.42.1)", fixedIn: "1.42.1", Transports.Mqtt)
            {
                Says = "errors inside the MQTT transport can surface as unobserved task exceptions",
                Evidence = ["pull/3319", "commit/de605ef1a"],
            },
        ],
    };

    /// <summary>What the device, service and provisioning SDKs share; nothing about connections is known of it.</summary>
    public static readonly KnownPackage Shared = new()
    {
        Id = "Microsoft.Azure.Devices.Shared",
        Assemblies = ["Microsoft.Azure.Devices.Shared"],
        Repository = "https://github.com/Azure/azure-iot-sdk-csharp/",
        Newest = "1.30.4",
        Releases =
            "1.5.0 1.15.0 1.15.1 1.15.2 1.16.0 1.16.1 1.17.0 1.18.0 1.19.0 1.20.0 1.20.1 1.25.0 1.25.1 1.26.0 1.27.0 1.27.1 1.27.2 1.28.0 1.28.1 1.29.0 "
            + "1.30.0 1.30.1 1.30.2 1.30.3 1.30.4",
    };
}
