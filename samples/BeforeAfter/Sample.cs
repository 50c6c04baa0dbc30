using System.Globalization;
using System.Text.RegularExpressions;

namespace BeforeAfter;

/// <summary>The flaky thermostat, or a copy of it: builds it, fixes it, and says what the build complains about.</summary>
internal sealed partial class Sample(Shell shell, string folder)
{
    private const string ProjectFile = "FlakyThermostat.csproj";

    private string Project => Path.Combine(folder, ProjectFile);

    /// <summary>The program that a build makes.</summary>
    public string Program => Path.Combine(folder, "bin", "Debug", "net10.0", "FlakyThermostat.dll");

    /// <summary>Builds the sample from scratch, so that every warning is told, and returns the warnings of the connection analysis.</summary>
    public async Task<IReadOnlyList<Warning>> BuildAsync(CancellationToken cancellationToken)
    {
        var lines = await shell.DotNetAsync(cancellationToken, "build", Project, "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:q", "-tl:off");
        return [.. lines.Select(static line => Form().Match(line)).Where(static match => match.Success)
            .Select(static match => new Warning(
                match.Groups["file"].Value, Number(match.Groups["line"]), Number(match.Groups["column"]), match.Groups["id"].Value, match.Groups["text"].Value))
            .Distinct()];
    }

    /// <summary>Applies the code fixes of the connection analysis.</summary>
    public async Task<IReadOnlyList<string>> FixAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        await shell.DotNetAsync(cancellationToken, ["format", "analyzers", Project, "--severity", "info", "--no-restore", "--diagnostics", .. ids]);

    /// <summary>Copies the sample to a folder below the root of the repository, where the same build settings apply.</summary>
    public Sample CopyTo(string target)
    {
        var copy = new Sample(shell, target);
        copy.Delete();
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(folder, "*.cs").Append(Project))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        var settings = Path.Combine(Path.GetDirectoryName(folder)!, "Directory.Build.props");
        File.WriteAllText(Path.Combine(target, "Directory.Build.props"), $"<Project><Import Project=\"{settings}\" /></Project>\n");
        return copy;
    }

    /// <summary>Deletes the folder, where there is one.</summary>
    public void Delete()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<file>[^/\\]+)\((?<line>\d+),(?<column>\d+)\): warning (?<id>IOTC\d{4}): (?<text>.+?)(?: \(https?://\S+\))?(?: \[.*\])?$")]
    private static partial Regex Form();
}
