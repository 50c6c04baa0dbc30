namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>The code that the page of a rule shows: the mistake, and the same thing done well.</summary>
internal sealed record RulePage(string Rule, string Bad, string Good)
{
    /// <summary>Reads the page of a rule, <c>docs/rules/{rule}.md</c>.</summary>
    public static RulePage Load(string rule)
    {
        var page = Repository.PathOf("docs", "rules", $"{rule}.md");
        if (!File.Exists(page))
            page = Repository.PathOf("tests", "IoTConnectionAnalyzers.Evidence", "Pages", $"{rule}.md");
        var lines = File.ReadAllLines(page);
        return new(rule, CodeUnder(lines, "## Bad", page), CodeUnder(lines, "## Good", page));
    }

    /// <summary>The first fenced block of C# after a heading.</summary>
    private static string CodeUnder(string[] lines, string heading, string page)
    {
        var start = Array.FindIndex(lines, line => line.StartsWith(heading, StringComparison.Ordinal));
        var fence = start < 0 ? -1 : Array.FindIndex(lines, start, static line => line.StartsWith("```csharp", StringComparison.Ordinal));
        var end = fence < 0 ? -1 : Array.FindIndex(lines, fence + 1, static line => line.StartsWith("```", StringComparison.Ordinal));
        return end < 0 ? throw new InvalidDataException($"{page} has no block of C# after '{heading}'.") : string.Join('\n', lines[(fence + 1)..end]) + "\n";
    }
}
