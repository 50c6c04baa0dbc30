using System;
using System.Collections.Generic;

using IoTConnectionAnalyzers.Configuration;
using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>What a project says about versions. No file stands behind a package, so a .globalconfig decides, else the options of the first file.</summary>
internal sealed class VersionOptions
{
    private readonly AnalyzerConfigOptions _global;
    private readonly AnalyzerConfigOptions? _ofFirstFile;
    private readonly HashSet<string>? _ignored;

    private VersionOptions(AnalyzerConfigOptions global, AnalyzerConfigOptions? ofFirstFile)
    {
        _global = global;
        _ofFirstFile = ofFirstFile;
        if (Read(ConnectionOptions.IgnoredDefects.Key) is not { } list || !ConnectionOptions.IgnoredDefects.IsValid(list))
            return;
        foreach (var id in list.Split(','))
            (_ignored ??= new(StringComparer.OrdinalIgnoreCase)).Add(id.Trim());
    }

    public static VersionOptions Of(Compilation compilation, AnalyzerOptions options)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        foreach (var tree in compilation.SyntaxTrees)
            return new(provider.GlobalOptions, provider.GetOptions(tree));
        return new(provider.GlobalOptions, null);
    }

    /// <summary>Whether the project says that a defect does not concern it.</summary>
    public bool Ignores(KnownDefect defect) => _ignored is not null && (_ignored.Contains(defect.Id) || _ignored.Contains(defect.CountedAs));

    /// <summary>The lowest version of a package that the project accepts; it decides in place of the catalogue. Null where it names none.</summary>
    public PackageVersion? MinimumOf(KnownPackage package)
    {
        if (MinimumOf(package.Id) is { } minimum)
            return minimum;
        foreach (var twin in package.Twins)
        {
            if (MinimumOf(twin) is { } ofTwin)
                return ofTwin;
        }

        return null;
    }

    private PackageVersion? MinimumOf(string id) => PackageVersion.TryParse(Read(ConnectionOptions.MinimumVersion.Key + id), out var version) ? version : null;

    private string? Read(string key) =>
        _global.TryGetValue(key, out var value) || _ofFirstFile is not null && _ofFirstFile.TryGetValue(key, out value) ? value : null;
}
