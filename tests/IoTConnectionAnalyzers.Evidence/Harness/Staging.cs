using System.Text.RegularExpressions;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>Sends the code of a page to this machine. Nothing but host, port and scheme of an address is changed, and in all forms alike.</summary>
internal static partial class Staging
{
    public static string ToThisMachine(string snippet)
    {
        snippet = HubHost().Replace(snippet, "\"localhost\"");
        snippet = Server().Replace(snippet, "WithTcpServer($1, Peer.Port)");
        return SecureAddress().Replace(snippet, "$$\"$1://127.0.0.1:{Peer.Port}$2\"");
    }

    [GeneratedRegex("\"[a-z0-9-]+\\.azure-devices\\.net\"")]
    private static partial Regex HubHost();

    [GeneratedRegex(@"WithTcpServer\((\w+|""localhost"")(?:, (?:8883|1883))?\)")]
    private static partial Regex Server();

    /// <summary>The peers of web sockets and AMQP speak without TLS.</summary>
    [GeneratedRegex(@"""(ws|amqp|mqtt)s?://[a-z0-9.-]+(?::\d+)?([^""]*)""")]
    private static partial Regex SecureAddress();
}
