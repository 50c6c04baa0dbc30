using System;
using System.Collections.Generic;

using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>What is known of one package: its releases, and the defects of them that concern connections.</summary>
internal sealed class KnownPackage
{
    private IReadOnlyList<PackageVersion>? _releases;

    /// <summary>The id of the package.</summary>
    public required string Id { get; init; }

    /// <summary>The simple names of the assemblies in it by which its use is told.</summary>
    public required IReadOnlyList<string> Assemblies { get; init; }

    /// <summary>Other packages with an assembly of the same name and the same releases.</summary>
    public IReadOnlyList<string> Twins { get; init; } = [];

    /// <summary>Where its source is; evidence that is no address of its own is a path in it.</summary>
    public required string Repository { get; init; }

    /// <summary>The newest release that the catalogue knows. To a package with a newer one, nothing is said about its age.</summary>
    public required string Newest { get; init; }

    /// <summary>The releases that a report or fix may name, separated by blanks; never one that the package does not have.</summary>
    public required string Releases { get; init; }

    /// <summary>The last release of the last line with long-term support. It is advice, not a warning, to leave it.</summary>
    public string? LastLongTermRelease { get; init; }

    /// <summary>The releases that programs on .NET Framework below 4.6.1 cannot use, as a union of ranges.</summary>
    public string WithoutOldNetFramework { get; init; } = "";

    /// <summary>Whether the version of the assembly is that of the package, so that its identity can stand in for a missing attribute.</summary>
    public bool IdentityIsVersion { get; init; } = true;

    /// <summary>The packages that bring this one along. It is judged for them, at their first use, where the code does not use it itself.</summary>
    public IReadOnlyList<string> BroughtBy { get; init; } = [];

    /// <summary>Why nobody should use it any more; null where it is maintained.</summary>
    public Abandonment? Abandoned { get; init; }

    public IReadOnlyList<KnownDefect> Defects { get; init; } = [];

    /// <summary>The releases that a report may name, lowest first.</summary>
    public IReadOnlyList<PackageVersion> OrderedReleases => _releases ??= Order(Releases);

    public PackageVersion NewestVersion => PackageVersion.TryParse(Newest, out var version) ? version : default;

    /// <summary>Whether the package goes under this id, in any case.</summary>
    public bool IsNamed(string id)
    {
        if (string.Equals(Id, id, StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var twin in Twins)
        {
            if (string.Equals(twin, id, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static List<PackageVersion> Order(string text)
    {
        var versions = new List<PackageVersion>();
        foreach (var part in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (PackageVersion.TryParse(part, out var version))
                versions.Add(version);
        }

        versions.Sort();
        return versions;
    }
}

/// <summary>Why a package, or a range of its versions, should be left behind.</summary>
/// <param name="Says">What happened to it, as the end of a sentence that begins with its name.</param>
/// <param name="Advice">What there is in its place, as a sentence of its own.</param>
internal sealed record Abandonment(string Says, string Advice)
{
    /// <summary>The versions that are meant, as a range; null where all are.</summary>
    public string? Versions { get; init; }

    /// <summary>What it does to a program that uses it correctly; null where it is only old. Makes the report a warning.</summary>
    public string? Harm { get; init; }

    public bool Includes(PackageVersion version) =>
        Versions is null || VersionRange.TryParse(Versions, out var range) && range.Contains(version);
}
