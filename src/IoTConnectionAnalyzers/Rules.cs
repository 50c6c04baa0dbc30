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

    /// <summary>A device or module client gets a SAS token that nothing renews.</summary>
    public static readonly DiagnosticDescriptor TokenIsNeverRenewed = Create(
        "IOTC2001", Category.TokenRenewal,
        "A fixed SAS token is never renewed",
        "The SDK cannot renew a SAS token that it was given ready-made: when the token expires, IoT Hub ends the connection and refuses the next one.");

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
