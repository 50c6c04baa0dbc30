using System.Text.RegularExpressions;

using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Conventions;

/// <summary>The page of a rule, and the snippets on it.</summary>
internal sealed partial class RulePage
{
    private RulePage(string text) => Text = text;

    /// <summary>The whole page.</summary>
    public string Text { get; }

    public string Heading => Text[..Text.IndexOf('\n')];

    /// <summary>What the table says of the severity.</summary>
    public string Severity => Row("(?:Default severity|Severity)");

    /// <summary>What the table says of the fix.</summary>
    public string Fix => Row("Fix");

    /// <summary>The code that the rule reports; null where the page shows none in C#.</summary>
    public Snippet? Bad => SnippetOf("Bad");

    /// <summary>The same code without the mistake.</summary>
    public Snippet? Good => SnippetOf("Good");

    /// <summary>A snippet and the library that it is for.</summary>
    internal sealed record Snippet(string Code, LibraryVersion Library);

    /// <summary>The page of a rule; empty where it has none.</summary>
    public static RulePage Read(string id)
    {
        var path = Path.Combine(TestSettings.Repository, "docs", "rules", id + ".md");
        return new(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "\n");
    }

    private string Row(string name) => Regex.Match(Text, $@"^\| {name} \| (?<value>.*?) \|$", RegexOptions.Multiline) is { Success: true } match ? match.Groups["value"].Value : "";

    private Snippet? SnippetOf(string section)
    {
        var match = SnippetPattern().Matches(Text).FirstOrDefault(match => match.Groups["section"].Value == section);
        return match is null ? null : new(match.Groups["code"].Value, LibraryNamed(match.Groups["library"].Value));
    }

    private static LibraryVersion LibraryNamed(string name) => name.Length == 0
        ? Libraries.Mqttnet5
        : (LibraryVersion)typeof(Libraries).GetField(name)!.GetValue(null)!;

    [GeneratedRegex(@"^## (?<section>Bad|Good)\n(?:(?!^## ).*\n)*?(?:<!-- library: (?<library>\w+) -->\n)?```csharp\n(?<code>(?:.*\n)*?)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SnippetPattern();
}
