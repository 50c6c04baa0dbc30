using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers;

/// <summary>The catalogue: every diagnostic of the package, in id order. An id never changes its meaning and is never reused.</summary>
/// <remarks>
/// A rule with two severities is one descriptor in its Warning form; its Info form is reported with an effective severity.
/// Every message takes its whole sentence from the rule, so that it can name what stands in the code.
/// </remarks>
public static class Rules
{
    /// <summary>A setting of this package has a value it does not know, or a configuration file of it cannot be read.</summary>
    public static readonly DiagnosticDescriptor ConfigurationIsInvalid = Create(
        "IOTC0001", Category.Configuration,
        "The configuration of the connection analysis is invalid",
        "A mistyped option, client list line or version silently changes nothing: the rule it was meant for keeps its default.",
        compilationEnd: true);

    /// <summary>A package that this compilation uses is in a version with known connection defects.</summary>
    public static readonly DiagnosticDescriptor SdkHasKnownDefects = Create(
        "IOTC1001", Category.SdkVersions,
        "The referenced SDK version has known connection defects",
        "Releases of device SDKs and MQTT and AMQP libraries have had defects that drop, leak or hang connections. A later release of the same major version is free of them.",
        compilationEnd: true);

    /// <summary>A package that this compilation uses is abandoned, withdrawn or superseded.</summary>
    public static readonly DiagnosticDescriptor SdkIsAbandoned = Create(
        "IOTC1002", Category.SdkVersions,
        "The referenced SDK is abandoned",
        "Nobody repairs a connection library that is abandoned, withdrawn or superseded, and nobody adapts it to new servers and runtimes.",
        compilationEnd: true);

    /// <summary>A package that this compilation uses has a newer release.</summary>
    public static readonly DiagnosticDescriptor SdkUpdateAvailable = Create(
        "IOTC1003", Category.SdkVersions,
        "The referenced SDK has a newer release",
        "A newer release of the library is known, although no known connection defect applies to the referenced one.",
        DiagnosticSeverity.Info, enabled: false, compilationEnd: true);

    /// <summary>A device or module client gets a SAS token that nothing renews.</summary>
    public static readonly DiagnosticDescriptor TokenIsNeverRenewed = Create(
        "IOTC2001", Category.TokenRenewal,
        "A fixed SAS token is never renewed",
        "The SDK cannot renew a SAS token that it was given ready-made: when the token expires, IoT Hub ends the connection and refuses the next one.");

    /// <summary>A SAS token is put once into options or an address that outlive it.</summary>
    public static readonly DiagnosticDescriptor TokenIsCapturedOnce = Create(
        "IOTC2002", Category.TokenRenewal,
        "A SAS token is captured once and used for every connection",
        "Options and addresses keep the token they were given: whoever connects with them again after its expiry is refused.");

    /// <summary>The lifetime or the renewal of tokens is set to a value that does not work.</summary>
    public static readonly DiagnosticDescriptor TokenLifetimeIsUnsafe = Create(
        "IOTC2003", Category.TokenRenewal,
        "The lifetime of the SAS token or its renewal buffer is unsafe",
        "Some lifetimes, renewal buffers and renewal periods throw, lead to a renewal storm, end the renewal without a word, or come after the end of the token.");

    /// <summary>Options about tokens are set where nothing reads them.</summary>
    public static readonly DiagnosticDescriptor TokenOptionsAreIgnored = Create(
        "IOTC2004", Category.TokenRenewal,
        "Options about SAS tokens are ignored",
        "The SDK reads the lifetime and the renewal buffer of the client options only where it makes the tokens itself, and reads a token only when the client is made.");

    /// <summary>The expiry of a SAS token is worked out wrongly.</summary>
    public static readonly DiagnosticDescriptor TokenExpiryIsMiscalculated = Create(
        "IOTC2005", Category.TokenRenewal,
        "The expiry of the SAS token is miscalculated",
        "The expiry of a token is a count of seconds since 1970 in UTC: local time, milliseconds and lifetimes of years make a token that is refused, or that hides that nobody renews it.");

    /// <summary>A whole SAS token stands in the code.</summary>
    public static readonly DiagnosticDescriptor TokenIsHardCoded = Create(
        "IOTC2006", Category.TokenRenewal,
        "A SAS token is hard-coded",
        "A token in the source is a secret for everybody who reads it, until it expires; from then on the device is refused.");

    /// <summary>A token provider answers with a token that it made before.</summary>
    public static readonly DiagnosticDescriptor TokenProviderReturnsOldToken = Create(
        "IOTC2007", Category.TokenRenewal,
        "The token provider returns a token that is never renewed",
        "The SDK asks a token provider when the old token expires; a provider that answers with the same token again renews nothing.");

    /// <summary>A token provider is given to another client after its first one has disposed it.</summary>
    public static readonly DiagnosticDescriptor TokenProviderIsReusedAfterDispose = Create(
        "IOTC2008", Category.TokenRenewal,
        "A token provider is reused after its client disposed it",
        "A client disposes its token provider with itself, unless told otherwise: the next client that gets it fails with ObjectDisposedException.");

    /// <summary>A device client is given the key of a policy of the whole hub.</summary>
    public static readonly DiagnosticDescriptor HubPolicyKeyOnDevice = Create(
        "IOTC2009", Category.TokenRenewal,
        "A device is given a policy key of the whole hub",
        "The key of a shared access policy can connect as any device of the hub; a device needs the key of its own.",
        severity: DiagnosticSeverity.Info);

    /// <summary>An open client is disposed without its protocol's goodbye.</summary>
    public static readonly DiagnosticDescriptor DisposedWithoutClose = Create(
        "IOTC3001", Category.GracefulClose,
        "An open client is disposed without a graceful close",
        "Disposing a client is not always a graceful close: without the goodbye of its protocol the other side sees the connection break.");

    /// <summary>An open client is neither closed nor disposed.</summary>
    public static readonly DiagnosticDescriptor NeverClosed = Create(
        "IOTC3002", Category.GracefulClose,
        "An open client is never closed",
        "A client that is neither closed nor disposed keeps its connection until the process ends, and then the other side sees the connection break.");

    /// <summary>The goodbye is called with a token that is already cancelled.</summary>
    public static readonly DiagnosticDescriptor ClosedWithCancelledToken = Create(
        "IOTC3003", Category.GracefulClose,
        "The goodbye gets a token that is already cancelled",
        "A close or disconnect call that is given an already cancelled token gives up before it has done its work.");

    /// <summary>The task of a goodbye is dropped.</summary>
    public static readonly DiagnosticDescriptor CloseIsNotAwaited = Create(
        "IOTC3004", Category.GracefulClose,
        "The goodbye is not awaited",
        "A close or disconnect call that nobody waits for races with the disposal of the client and with the end of the process.");

    /// <summary>The goodbye stands where an exception or a cancelled wait jumps over it, or where it is never reached.</summary>
    public static readonly DiagnosticDescriptor CloseIsSkipped = Create(
        "IOTC3005", Category.GracefulClose,
        "The goodbye is skipped",
        "A goodbye that does not stand in a finally clause is jumped over by every exception before it. A wait that the program's own stop cancels ends in such an exception each time.");

    /// <summary>A variable that holds an open client gets another value.</summary>
    public static readonly DiagnosticDescriptor ReplacedWithoutClose = Create(
        "IOTC3006", Category.GracefulClose,
        "An open client is replaced without being closed",
        "The client that was in the variable before stays connected, and nobody can close it any more. With the same identity the two throw each other out.");

    /// <summary>A client socket is told to reset its connection when it is closed.</summary>
    public static readonly DiagnosticDescriptor SocketIsAborted = Create(
        "IOTC3007", Category.GracefulClose,
        "The socket is closed by a reset",
        "Lingering for 0 seconds and Close(0) throw away what the socket has not sent yet, the goodbye of the protocol included.");

    /// <summary>A connected web socket ends without the close handshake.</summary>
    public static readonly DiagnosticDescriptor WebSocketIsAborted = Create(
        "IOTC3008", Category.GracefulClose,
        "A web socket ends without the close handshake",
        "Dispose and Abort end a web socket without a Close frame: the server sees the connection close prematurely.");

    /// <summary>An AMQP connection ends without its close.</summary>
    public static readonly DiagnosticDescriptor AmqpIsNotClosed = Create(
        "IOTC3009", Category.GracefulClose,
        "An AMQP connection is not closed",
        "Connections of the AMQP libraries are not disposable, so nothing but a call of Close tells the peer that the connection ends; closing links and sessions does not.");

    /// <summary>The process or device ends itself while a client may be connected.</summary>
    public static readonly DiagnosticDescriptor ExitWhileConnected = Create(
        "IOTC3010", Category.GracefulClose,
        "The process ends while a client is connected",
        "A call that ends the process at once runs no finally block and no using: whoever is connected then says no goodbye.");

    /// <summary>Nothing that reaches the goodbye handles the signals that end the program.</summary>
    public static readonly DiagnosticDescriptor ShutdownIsNotHandled = Create(
        "IOTC3011", Category.GracefulClose,
        "The end of the program is not handled",
        "Ctrl+C and SIGTERM end a program at once unless it handles them. From .NET 10 on, ProcessExit is not raised at SIGTERM.");

    /// <summary>A client of always the same identity is created for every message, request or tick.</summary>
    public static readonly DiagnosticDescriptor ClientPerMessage = Create(
        "IOTC3012", Category.GracefulClose,
        "A client is created for every message",
        "Every new client connects and signs in again. IoT Hub keeps one connection per device and limits how many are made, so clients of one identity that are made for every message throw each other out or wait for each other.");

    /// <summary>A client is used after it was closed or disposed.</summary>
    public static readonly DiagnosticDescriptor UsedAfterClose = Create(
        "IOTC3013", Category.GracefulClose,
        "The client is used after its end",
        "A client of the device SDK 1.x can not be used or opened again after CloseAsync or Dispose, and not be disposed twice by DisposeAsync.");

    /// <summary>A connected socket or TLS stream ends without its shutdown.</summary>
    public static readonly DiagnosticDescriptor TransportNotShutDown = Create(
        "IOTC3014", Category.GracefulClose,
        "The connection is not shut down",
        "A socket that is closed without Shutdown may reset the connection, and a TLS stream without ShutdownAsync sends no close_notify.",
        severity: DiagnosticSeverity.Info);

    /// <summary>TCP options of MQTTnet keep their linger of 0 seconds.</summary>
    public static readonly DiagnosticDescriptor LingerDiscardsGoodbye = Create(
        "IOTC3015", Category.GracefulClose,
        "The default linger can discard the goodbye",
        "MQTTnet 4 and 5 let a socket linger for 0 seconds by default: what is not sent yet when the connection is closed is thrown away.",
        severity: DiagnosticSeverity.Info, enabled: false);

    /// <summary>A web socket receives with a token that ends by time.</summary>
    public static readonly DiagnosticDescriptor ReceiveTimeoutAborts = Create(
        "IOTC3016", Category.GracefulClose,
        "A receive timeout aborts the web socket",
        "A ReceiveAsync that is cancelled aborts a web socket: no close frame is sent, and the socket can not be used again.");

    /// <summary>A disconnect reason is given on an MQTT 3.1.1 connection.</summary>
    public static readonly DiagnosticDescriptor DisconnectReasonIsRejected = Create(
        "IOTC3017", Category.GracefulClose,
        "The disconnect reason is not supported",
        "DISCONNECT has a reason since MQTT 5 only: on an older connection MQTTnet throws, and the connection breaks.");

    /// <summary>The keep-alive mechanism is switched off.</summary>
    public static readonly DiagnosticDescriptor KeepAliveIsOff = Create(
        "IOTC4001", Category.KeepAlive,
        "The keep-alive is switched off",
        "Without keep-alive the client never pings, so a dead connection can stay unnoticed and idle timers on the way can cut a live one.");

    /// <summary>The keep-alive is a value that the wire cannot carry.</summary>
    public static readonly DiagnosticDescriptor KeepAliveIsTruncated = Create(
        "IOTC4002", Category.KeepAlive,
        "The keep-alive does not fit the wire",
        "The protocol carries a keep-alive as 16 bits of whole seconds. What does not fit is cut off without a word, and client and broker then count on different times.");

    /// <summary>The keep-alive is longer than IoT Hub, or the configured limit, allows.</summary>
    public static readonly DiagnosticDescriptor KeepAliveExceedsHubLimit = Create(
        "IOTC4003", Category.KeepAlive,
        "The keep-alive exceeds the limit of the hub",
        "IoT Hub waits one and a half times the keep-alive, but never longer than 1767 seconds: values over 1177 seconds promise more than the hub keeps.");

    /// <summary>The keep-alive is so long that a dead connection is noticed late.</summary>
    public static readonly DiagnosticDescriptor KeepAliveDelaysDetection = Create(
        "IOTC4004", Category.KeepAlive,
        "A long keep-alive delays the detection of a dead connection",
        "Broker and client notice a dead connection only after a time that grows with the keep-alive, and idle timers of load balancers and NATs can cut a connection that pings too rarely.",
        severity: DiagnosticSeverity.Info);

    /// <summary>The keep-alive is so short that it endangers the connection.</summary>
    public static readonly DiagnosticDescriptor KeepAliveIsTooShort = Create(
        "IOTC4005", Category.KeepAlive,
        "The keep-alive is too short",
        "A very short keep-alive turns a short hold-up into a lost connection, and stops the pings of the device SDK 1.x for good when the hub accepts the connection late.");

    /// <summary>The idle timeout of an AMQP connection does not protect it, or endangers it.</summary>
    public static readonly DiagnosticDescriptor AmqpIdleTimeoutIsUnsafe = Create(
        "IOTC4006", Category.KeepAlive,
        "The AMQP idle timeout is unsafe",
        "The idle timeout of an AMQP connection tells the client when the other side is gone. Without one it never notices, with a very short one a hold-up ends the connection.");

    /// <summary>The time to connect or to operate is shorter than the hub may take, or without a limit.</summary>
    public static readonly DiagnosticDescriptor ConnectTimeoutIsTooShort = Create(
        "IOTC4007", Category.KeepAlive,
        "The time limit for connecting or for an operation is unsuitable",
        "IoT Hub may take up to 60 seconds to accept a connection. A client that gives up earlier connects again and again; one without a limit waits for ever.");

    /// <summary>A keep-alive of the transport is set so that it does nothing.</summary>
    public static readonly DiagnosticDescriptor TransportKeepAliveHasNoEffect = Create(
        "IOTC4008", Category.KeepAlive,
        "A keep-alive of the transport has no effect",
        "Keep-alive times of TCP do nothing until keep-alive itself is on, those of a web socket do nothing on TCP, and some settings are never read.",
        severity: DiagnosticSeverity.Info);

    /// <summary>The reconnection of the SDK is switched off by its retry policy.</summary>
    public static readonly DiagnosticDescriptor RetryIsDisabled = Create(
        "IOTC5001", Category.Reconnection,
        "The retry policy disables reconnection",
        "With a policy that never retries, the first passing fault leaves the device disconnected.");

    /// <summary>A retry policy gives up after a fixed number of attempts.</summary>
    public static readonly DiagnosticDescriptor RetryGivesUp = Create(
        "IOTC5002", Category.Reconnection,
        "The retry policy gives up",
        "With a limited number of retries a longer outage leaves the device disconnected for good, unless the code starts again by itself.");

    /// <summary>A retry policy or reconnect delay does not keep attempts apart.</summary>
    public static readonly DiagnosticDescriptor RetryHasNoBackoff = Create(
        "IOTC5003", Category.Reconnection,
        "Retries do not back off",
        "Retries without a delay are a hot loop, and retries whose delay neither grows nor varies make a fleet come back all at once.");

    /// <summary>A status handler touches the client while the SDK brings it back.</summary>
    public static readonly DiagnosticDescriptor ClientTouchedWhileRetrying = Create(
        "IOTC5004", Category.Reconnection,
        "The client is touched while the SDK is reconnecting",
        "In the status Disconnected_Retrying the SDK brings the connection back by itself: opening, closing, disposing or making a client then fights with it.");

    /// <summary>A status handler blocks.</summary>
    public static readonly DiagnosticDescriptor HandlerBlocks = Create(
        "IOTC5005", Category.Reconnection,
        "A status handler blocks",
        "The SDK calls a status handler in the middle of its own work, with its lock held: a handler that waits for the client waits until the operation times out.");

    /// <summary>An exception of a handler ends the process, or the reconnection.</summary>
    public static readonly DiagnosticDescriptor HandlerCanCrashProcess = Create(
        "IOTC5006", Category.Reconnection,
        "An exception of a handler is not caught",
        "Nobody catches an exception that leaves an async void function: it ends the process. One that leaves a status handler ends the reconnection of the SDK.");

    /// <summary>Code waits for a reason that the SDK never gives.</summary>
    public static readonly DiagnosticDescriptor StatusReasonIsNeverRaised = Create(
        "IOTC5007", Category.Reconnection,
        "A status reason is never raised",
        "The SDK declares some reasons for a status change that it never gives: code for them never runs.");

    /// <summary>A handler is set when there may have been something to handle already.</summary>
    public static readonly DiagnosticDescriptor HandlerIsSetTooLate = Create(
        "IOTC5008", Category.Reconnection,
        "A handler is set too late",
        "A handler that is set after the connection was opened misses what has happened since; of two handlers in one place the last one alone is kept.",
        severity: DiagnosticSeverity.Info);

    /// <summary>Nobody observes the status of a client.</summary>
    public static readonly DiagnosticDescriptor StatusIsNotObserved = Create(
        "IOTC5009", Category.Reconnection,
        "The status of a client is not observed",
        "Without a handler for the connection status a program does not notice that the SDK has given its connection up.",
        severity: DiagnosticSeverity.Info, enabled: false);

    /// <summary>A handler of a lost connection connects again with no delay before it.</summary>
    public static readonly DiagnosticDescriptor ReconnectsAtOnce = Create(
        "IOTC5010", Category.Reconnection,
        "A handler reconnects at once",
        "A handler that connects again without a delay repeats a connection that fails as fast as it fails: thousands of attempts in seconds.");

    /// <summary>A loop repeats a failing call with no delay in between.</summary>
    public static readonly DiagnosticDescriptor RetryLoopHasNoDelay = Create(
        "IOTC5011", Category.Reconnection,
        "A retry loop has no delay",
        "A loop that goes on at once after a failure repeats the call as fast as it fails, for as long as the connection is down.");

    /// <summary>Nobody brings a lost connection back.</summary>
    public static readonly DiagnosticDescriptor ConnectionLossIsIgnored = Create(
        "IOTC5012", Category.Reconnection,
        "The loss of the connection is ignored",
        "The client does not reconnect by itself: where no code does, the device stays offline from the first loss on.");

    /// <summary>A reconnect path asks the provisioning service every time.</summary>
    public static readonly DiagnosticDescriptor ProvisioningOnEveryReconnect = Create(
        "IOTC5013", Category.Reconnection,
        "The provisioning service is asked on every reconnect",
        "The provisioning service limits how often it is asked. A device keeps its hub and asks again only when the hub no longer knows it.",
        severity: DiagnosticSeverity.Info);

    /// <summary>A property for the retry policy has no effect.</summary>
    public static readonly DiagnosticDescriptor RetryPolicyPropertyIsIgnored = Create(
        "IOTC5014", Category.Reconnection,
        "The RetryPolicy property has no effect",
        "Nothing in the SDK reads DeviceClient.RetryPolicy: the client keeps the policy that it has.");

    /// <summary>A status handler decides on statuses, but not on the final one.</summary>
    public static readonly DiagnosticDescriptor TerminalStatusIsIgnored = Create(
        "IOTC5015", Category.Reconnection,
        "The final status is ignored",
        "In the status Disconnected the SDK has given the connection up: nothing connects again unless the code does.",
        severity: DiagnosticSeverity.Info);

    /// <summary>A reconnect handler cannot tell a loss from the program's own goodbye.</summary>
    public static readonly DiagnosticDescriptor ReconnectsAfterOwnDisconnect = Create(
        "IOTC5016", Category.Reconnection,
        "A handler reconnects after the program's own disconnect",
        "The handler of a lost connection runs after the program's own disconnect as well: without a look at a stop flag, a token or the reason it connects again.",
        severity: DiagnosticSeverity.Info);

    /// <summary>A managed client is stopped in its own disconnected handler.</summary>
    public static readonly DiagnosticDescriptor ManagedClientDisposedOnDisconnect = Create(
        "IOTC5017", Category.Reconnection,
        "A managed client is stopped by its own disconnected handler",
        "A managed client reconnects by itself. Stopped or disposed when it loses its connection, it never does.");

    /// <summary>The task that opens the connection, or that is the program, is dropped.</summary>
    public static readonly DiagnosticDescriptor OpenIsNotAwaited = Create(
        "IOTC5018", Category.Reconnection,
        "The task that opens the connection is dropped",
        "A task that nobody waits for fails unseen, and the code behind it runs before there is a connection.");

    /// <summary>A message is published with QoS 2, or a setting asks for it.</summary>
    public static readonly DiagnosticDescriptor QoS2IsNotSupported = Create(
        "IOTC6001", Category.Protocol,
        "IoT Hub does not support QoS 2",
        "IoT Hub closes the connection on which a message with QoS 2 arrives, and grants a subscription QoS 1 at most.");

    /// <summary>A client accepts any certificate.</summary>
    public static readonly DiagnosticDescriptor ServerCertificateIsNotValidated = Create(
        "IOTC6002", Category.Protocol,
        "The certificate of the server is not checked",
        "A client that accepts any certificate talks to anyone who answers. The library checks the certificate by itself when it is left to.");

    /// <summary>A client offers no version of TLS that the hub accepts.</summary>
    public static readonly DiagnosticDescriptor TlsVersionIsRefused = Create(
        "IOTC6003", Category.Protocol,
        "The version of TLS is refused",
        "IoT Hub refuses TLS 1.1 and older. The system chooses well by itself when the code names no version.");

    /// <summary>A device trusts a certificate or address of the hub that does not last.</summary>
    public static readonly DiagnosticDescriptor TrustIsPinned = Create(
        "IOTC6004", Category.Protocol,
        "The trust in the hub is pinned",
        "The certificates and addresses of IoT Hub change without notice: a device that trusts one of them alone stops connecting.");

    /// <summary>The hub refuses the way in which a client connects.</summary>
    public static readonly DiagnosticDescriptor ConnectIsRefusedByHub = Create(
        "IOTC6005", Category.Protocol,
        "IoT Hub refuses the connection",
        "IoT Hub wants TLS, MQTT 3.1.1, the device as client id, and a user name with the version of the API.");

    /// <summary>A topic that the hub does not document, or a property in it that is not escaped.</summary>
    public static readonly DiagnosticDescriptor TopicIsNotSupported = Create(
        "IOTC6006", Category.Protocol,
        "IoT Hub does not support the topic",
        "IoT Hub supports the topics that it documents and no others, and reads the properties in a topic URL-encoded.");

    /// <summary>Two clients connect as the same device at the same time.</summary>
    public static readonly DiagnosticDescriptor IdentityIsSharedByTwoClients = Create(
        "IOTC6007", Category.Protocol,
        "Two clients share one identity",
        "IoT Hub keeps one connection of a device, a broker one of a client id: the second client throws the first one out, which connects again and throws out the second.");

    /// <summary>A last will lacks its message, or a message is no will.</summary>
    public static readonly DiagnosticDescriptor WillIsIncomplete = Create(
        "IOTC6008", Category.Protocol,
        "The last will is incomplete",
        "The device SDK 1.x has the will and its message as two settings. One without the other fails at the connect, or has no effect.");

    /// <summary>Nobody reads whether a connect call was refused.</summary>
    public static readonly DiagnosticDescriptor ConnectResultIsIgnored = Create(
        "IOTC6009", Category.Protocol,
        "The result of the connect call is not read",
        "MQTTnet 5 returns a refusal of the broker as a result and does not throw. A program that ignores it goes on without a connection.",
        severity: DiagnosticSeverity.Info);

    /// <summary>Where the page of a rule is found.</summary>
    public static string HelpLink(string id) => $"https://github.com/iot-connection-analyzers/IoTConnectionAnalyzers/blob/main/docs/rules/{id}.md";

    private static DiagnosticDescriptor Create(
        string id, string category, string title, string description,
        DiagnosticSeverity severity = DiagnosticSeverity.Warning, bool enabled = true, bool compilationEnd = false) =>
        new(id, title, "{0}", category, severity, enabled, description, HelpLink(id),
            compilationEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    /// <summary>The concerns of the package; <c>dotnet_analyzer_diagnostic.category-…</c> of an .editorconfig takes them.</summary>
    private static class Category
    {
        public const string Configuration = "IoT.Configuration";
        public const string SdkVersions = "IoT.SdkVersions";
        public const string TokenRenewal = "IoT.TokenRenewal";
        public const string GracefulClose = "IoT.GracefulClose";
        public const string KeepAlive = "IoT.KeepAlive";
        public const string Reconnection = "IoT.Reconnection";
        public const string Protocol = "IoT.Protocol";
    }
}
