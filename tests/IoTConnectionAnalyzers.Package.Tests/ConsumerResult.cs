namespace IoTConnectionAnalyzers.Package;

/// <summary>What came of a consumer.</summary>
internal sealed record ConsumerResult(Consumer Consumer, string Folder, string BuildOutput)
{
    /// <summary>What its compiler said, by target framework.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Finding>> Built { get; init; }

    /// <summary>What its compiler said after the fix; null where there is nothing to fix.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Finding>>? Fixed { get; init; }

    public string? UnfixedOutput { get; init; }

    public string? FixedOutput { get; init; }

    /// <summary>The text of one of its files as it is after the fix.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The paths of the additional files, configuration files and analyzers that the compiler got for a target framework.</summary>
    public IReadOnlyList<string> CompilerInputs(string framework) => [.. File.ReadAllLines(Path.Combine(Folder, framework + ".inputs")).Select(static path => path.Replace('\\', '/'))];
}
