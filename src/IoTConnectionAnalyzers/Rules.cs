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

    /// <summary>The keep-alive is longer than IoT Hub, or the configured limit, allows.</summary>
    public static readonly DiagnosticDescriptor KeepAliveExceedsHubLimit = Create(
        "IOTC4003", Category.KeepAlive,
        "The keep-alive exceeds the limit of the hub",
        "IoT Hub waits one and a half times the keep-alive, but never longer than 1767 seconds: values over 1177 seconds promise more than the hub keeps.");

    /// <summary>The reconnection of the SDK is switched off by its retry policy.</summary>
    public static readonly DiagnosticDescriptor RetryIsDisabled = Create(
        "IOTC5001", Category.Reconnection,
        "The retry policy disables reconnection",
        "With a policy that never retries, the first passing fault leaves the device disconnected.");

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
