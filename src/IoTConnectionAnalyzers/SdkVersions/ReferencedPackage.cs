using System;
using System.Collections.Generic;
using System.IO;

using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>A package of the catalogue that a compilation references, in the version that its assembly tells.</summary>
internal sealed class ReferencedPackage(KnownPackage package, PackageVersion version, IAssemblySymbol assembly)
{
    public KnownPackage Package { get; } = package;

    public PackageVersion Version { get; } = version;

    public IAssemblySymbol Assembly { get; } = assembly;

    /// <summary>The packages of the catalogue that a compilation references, in the order of the references.</summary>
    public static IReadOnlyList<ReferencedPackage> AllOf(Compilation compilation)
    {
        List<ReferencedPackage>? found = null;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (SdkCatalogue.ForAssembly(assembly.Name) is { } package
                && !IsBuiltFromSource(compilation, assembly)
                && VersionOf(assembly, package) is { } version)
            {
                (found ??= []).Add(new(package, version, assembly));
            }
        }

        return found ?? (IReadOnlyList<ReferencedPackage>)[];
    }

    /// <summary>The informational version, else the file version, else the identity where that tells it.</summary>
    internal static PackageVersion? VersionOf(IAssemblySymbol assembly, KnownPackage package)
    {
        PackageVersion? fromFile = null;
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: "AssemblyInformationalVersionAttribute" or "AssemblyFileVersionAttribute" } type
                || attribute.ConstructorArguments.Length != 1
                || attribute.ConstructorArguments[0].Value is not string text
                || !PackageVersion.TryParse(FirstWord(text), out var version))
                continue;
            if (type.Name == "AssemblyInformationalVersionAttribute")
                return version;
            fromFile = version;
        }

        if (fromFile is not null)
            return fromFile;
        return package.IdentityIsVersion ? PackageVersion.From(assembly.Identity.Version) : null;
    }

    /// <summary>Some builds write a remark behind the version.</summary>
    private static string FirstWord(string text)
    {
        text = text.Trim();
        var end = text.IndexOf(' ');
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>The output of another project of the solution is no package: its version says nothing.</summary>
    private static bool IsBuiltFromSource(Compilation compilation, IAssemblySymbol assembly)
    {
        if (compilation.GetMetadataReference(assembly) is not PortableExecutableReference { FilePath: { } path })
            return false;
        var folder = Path.GetDirectoryName(path);
        for (var depth = 0; depth < 4 && !string.IsNullOrEmpty(folder); depth++)
        {
            if (string.Equals(Path.GetFileName(folder), "obj", StringComparison.OrdinalIgnoreCase))
                return true;
            folder = Path.GetDirectoryName(folder);
        }

        return false;
    }
}
