using System.Text.RegularExpressions;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>Sends the code of a page to this machine. Nothing but host and port is changed, and in all forms alike.</summary>
internal static partial class Staging
{
    public static string ToThisMachine(string snippet) => HubPort().Replace(HubHost().Replace(snippet, "\"localhost\""), "$1, Peer.Port)");

    [GeneratedRegex("\"[a-z0-9-]+\\.azure-devices\\.net\"")]
    private static partial Regex HubHost();

    [GeneratedRegex(@"(""localhost""), (?:8883|1883|5671)\)")]
    private static partial Regex HubPort();
}
