using System.Text.RegularExpressions;

namespace IoTConnectionAnalyzers.Package;

/// <summary>The examples of the page about configuration.</summary>
internal static partial class ConfigurationPage
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(BuildSettings.Repository, "docs", "configuration.md")).ReplaceLineEndings("\n");

    /// <summary>What stands in project files.</summary>
    public static string Xml { get; } = string.Concat(Blocks("xml"));

    /// <summary>The files of options and severities.</summary>
    public static string[] Ini { get; } = Blocks("ini");

    /// <summary>The list of clients.</summary>
    public static string Clients { get; } = Blocks("text").Single();

    private static string[] Blocks(string language) =>
        [.. Block().Matches(s_text).Where(block => block.Groups["language"].Value == language).Select(static block => block.Groups["text"].Value)];

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>(?:.*\n)*?)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
