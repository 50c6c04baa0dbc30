namespace IoTConnectionAnalyzers.Package;

/// <summary>A project of a user that references the package: what stands in it and what has to come of it.</summary>
/// <param name="Name">The name of the project and of its folder.</param>
internal sealed record Consumer(string Name)
{
    /// <summary>The program; an MQTT client on the broker of <see cref="ConsumerFiles.Broker"/>.</summary>
    public required string Program { get; init; }

    /// <summary>The reports of this package and of the rules that it silences, one a line as <see cref="Finding.ToString"/> writes them; for several target frameworks the same in each.</summary>
    public string Reports { get; init; } = "";

    /// <summary>The ids that <c>dotnet format</c> is asked to fix; none where the project is only built.</summary>
    public string Fixes { get; init; } = "";

    /// <summary>The reports after the fix.</summary>
    public string ReportsWhenFixed { get; init; } = "";

    /// <summary>What the fixed program prints; null where it is not run.</summary>
    public string? Prints { get; init; }

    /// <summary>What the program printed before the fix; null where it is not run.</summary>
    public string? PrintsUnfixed { get; init; }

    public string[] Frameworks { get; init; } = ["net10.0"];

    /// <summary>Properties of the project file.</summary>
    public string Properties { get; init; } = "";

    /// <summary>Items of the project file.</summary>
    public string Items { get; init; } = "";

    /// <summary>Further sections of the project file.</summary>
    public string Sections { get; init; } = "";

    /// <summary>Further files, by path relative to the folder of the project.</summary>
    public (string Path, string Text)[] Files { get; init; } = [];

    /// <summary>Whether the project references the package.</summary>
    public bool HasPackage { get; init; } = true;

    /// <summary>Whether projects that reference this one get the package as well.</summary>
    public bool HandsPackageOn { get; init; }

    /// <summary>Whether it references MQTTnet.</summary>
    public bool HasMqttnet { get; init; } = true;

    /// <summary>Items of its Directory.Packages.props.</summary>
    public string CentralItems { get; init; } = "";

    /// <summary>Whether the versions of its packages stand in a Directory.Packages.props.</summary>
    public bool ManagesVersionsCentrally { get; init; }

    public override string ToString() => Name;
}
