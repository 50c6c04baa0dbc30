using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.SdkVersions.ProjectFiles;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Places and parcels of the reports about versions: what the fix needs to know travels with the report.</summary>
internal static class VersionReport
{
    /// <summary>The id of the package, as the project names it.</summary>
    public const string PackageKey = "Package";

    /// <summary>The version that the compilation references.</summary>
    public const string VersionKey = "Version";

    /// <summary>The release to move to; missing where there is none.</summary>
    public const string TargetKey = "Target";

    /// <summary>How many of the reported defects that release still has.</summary>
    public const string StayingKey = "Staying";

    /// <summary>The ids of the packages that bring this one along, separated by semicolons; missing where the code uses it itself.</summary>
    public const string BroughtByKey = "BroughtBy";

    /// <summary>The id under which the project knows a package.</summary>
    public static string IdIn(PackageDeclarations declarations, KnownPackage package)
    {
        if (package.Twins.Count > 0 && !declarations.Name(package.Id))
        {
            foreach (var twin in package.Twins)
            {
                if (declarations.Name(twin))
                    return twin;
            }
        }

        return package.Id;
    }

    public static Diagnostic Create(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, Location place, PackageDeclarations declarations,
        string id, PackageVersion version, BetterRelease? target, IReadOnlyList<ReferencedPackage> bringers, string text)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(PackageKey, id).Add(VersionKey, version.ToString());
        if (target is not null)
            properties = properties.Add(TargetKey, target.Version.ToString()).Add(StayingKey, target.Staying.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (bringers.Count > 0)
            properties = properties.Add(BroughtByKey, string.Join(";", Ids(bringers)));
        return Diagnostic.Create(rule, place, severity, PlaceIn(declarations, id) is { } line ? [line] : [], properties, text);
    }

    /// <summary>Where a project file states the version of a package, or at least names it.</summary>
    private static Location? PlaceIn(PackageDeclarations declarations, string id)
    {
        foreach (var version in declarations.VersionsOf(id))
            return Location.Create(version.File.Path, version.Span, version.File.Source.Lines.GetLinePositionSpan(version.Span));
        foreach (var naming in declarations.Naming(id))
            return Location.Create(naming.Key.Path, naming.Value.Span, naming.Key.Source.Lines.GetLinePositionSpan(naming.Value.Span));
        return null;
    }

    private static IEnumerable<string> Ids(IReadOnlyList<ReferencedPackage> packages)
    {
        foreach (var package in packages)
            yield return package.Package.Id;
    }
}
