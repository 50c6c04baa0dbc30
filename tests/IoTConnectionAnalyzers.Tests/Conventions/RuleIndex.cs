using System.Text;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Conventions;

/// <summary>The tables of all rules, made from the catalogue and the pages.</summary>
internal static class RuleIndex
{
    private static readonly (string Category, string Heading)[] s_concerns =
    [
        ("IoT.GracefulClose", "Graceful close"),
        ("IoT.TokenRenewal", "Token renewal"),
        ("IoT.KeepAlive", "Keep-alive and time limits"),
        ("IoT.Reconnection", "Reconnection"),
        ("IoT.SdkVersions", "SDK versions"),
        ("IoT.Protocol", "Protocol and trust"),
        ("IoT.Configuration", "Configuration"),
    ];

    /// <summary>A table per concern.</summary>
    /// <param name="folder">The folder of the pages, as links name it from where the tables stand.</param>
    /// <param name="isFull">Whether the severity and the fix are told in words.</param>
    public static string Tables(string folder, bool isFull)
    {
        var text = new StringBuilder();
        foreach (var (category, heading) in s_concerns)
        {
            var rules = AllRules.Named.Where(rule => rule.Rule.Category == category).ToList();
            if (rules.Count == 0)
                continue;
            text.Append($"### {heading}\n\n");
            text.Append(isFull ? "| rule | finds | severity | fix |\n|---|---|---|---|\n" : "| rule | finds | | fix |\n|---|---|---|---|\n");
            foreach (var (name, rule) in rules)
            {
                var page = RulePage.Read(rule.Id);
                var title = rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
                text.Append(isFull
                    ? $"| [{rule.Id}]({folder}{rule.Id}.md) {name} | {title} | {page.Severity} | {page.Fix} |\n"
                    : $"| [{rule.Id}]({folder}{rule.Id}.md) | {title} | {ShortSeverity(rule)} | {(page.Fix.StartsWith("none", StringComparison.Ordinal) ? "" : "fix")} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string ShortSeverity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "off";
}
