using System.Text.Json;

namespace IoTConnectionAnalyzers.Package;

/// <summary>One diagnostic of a compilation.</summary>
internal sealed record Finding(string Id, string Level, string File, int Line, string Message, bool IsSuppressed)
{
    /// <summary>As tests state it: <c>warning IOTC3001 Program.cs:7</c>, or <c>warning IOTC0001</c> without a place.</summary>
    public override string ToString() => $"{(IsSuppressed ? "suppressed " : "")}{Level} {Id}{(File.Length == 0 ? "" : $" {File}:{Line}")}";

    /// <summary>Reads the log that the compiler writes (SARIF 2.1).</summary>
    public static IReadOnlyList<Finding> ReadLog(string path)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Read).OrderBy(finding => finding.Line)];
    }

    private static Finding Read(JsonElement result)
    {
        var (file, line) = ("", 0);
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var place = locations[0].GetProperty("physicalLocation");
            file = Path.GetFileName(Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!));
            line = place.GetProperty("region").GetProperty("startLine").GetInt32();
        }

        return new(
            result.GetProperty("ruleId").GetString()!,
            result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
            file,
            line,
            result.GetProperty("message").GetProperty("text").GetString()!,
            result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0);
    }
}
