using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.SdkVersions.ProjectFiles;

/// <summary>What the files of one project say about its packages: which it names, and where their versions stand.</summary>
internal sealed class PackageDeclarations
{
    private static readonly string[][] s_releasedTogether =
    [
        ["MQTTnet", "MQTTnet.Server", "MQTTnet.AspNetCore", "MQTTnet.Extensions.ManagedClient", "MQTTnet.Extensions.Rpc", "MQTTnet.Extensions.TopicTemplate", "MQTTnet.Extensions.WebSocket4Net"],
        ["DotNetty.Buffers", "DotNetty.Codecs", "DotNetty.Codecs.Mqtt", "DotNetty.Common", "DotNetty.Handlers", "DotNetty.Transport"],
    ];

    private readonly List<ProjectFile> _files = [];
    private readonly bool _hasUnreadable;

    public PackageDeclarations(IEnumerable<KeyValuePair<string, SourceText>> files)
    {
        foreach (var file in files)
        {
            if (ProjectFile.Read(file.Key, file.Value) is { } read)
                _files.Add(read);
            else
                _hasUnreadable = true;
        }
    }

    public IReadOnlyList<ProjectFile> Files => _files;

    /// <summary>Whether the project itself can be seen, so that a package that is not named is known not to be.</summary>
    public bool ShowProject => !_hasUnreadable && _files.Exists(static file => file.IsProject || file.IsPackagesConfig);

    /// <summary>Whether versions are managed centrally.</summary>
    public bool AreCentral => _files.Exists(static file => Has(file, "PackageVersion")) || IsTrue("ManagePackageVersionsCentrally");

    /// <summary>Whether the project takes something in that cannot be seen here: another project, or a file that it imports.</summary>
    public bool HideSomething => _hasUnreadable || _files.Exists(static file => file.IsProject && (Has(file, "ProjectReference") || Has(file, "Import")));

    /// <summary>The elements that name a package for the project.</summary>
    public IEnumerable<KeyValuePair<ProjectFile, ProjectElement>> Naming(string package)
    {
        foreach (var file in _files)
        {
            foreach (var element in file.Elements)
            {
                if (file.IsPackagesConfig ? element.Is("package") && IsId(element.Attribute("id")?.Value, package)
                    : element.Is("PackageReference") || element.Is("GlobalPackageReference") ? IsFor(element, package) : false)
                    yield return new(file, element);
            }
        }
    }

    /// <summary>Whether the project names a package.</summary>
    public bool Name(string package)
    {
        foreach (var _ in Naming(package))
            return true;
        return false;
    }

    /// <summary>Whether the project references another project whose output is the assembly.</summary>
    public bool ReferenceProject(string assembly)
    {
        foreach (var file in _files)
        {
            foreach (var element in file.Elements)
            {
                if (element.Is("ProjectReference") && element.Attribute("Include")?.Value is { } include
                    && string.Equals(FileNameOf(include), assembly, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The places in which the version of a package stands. A version that a property holds stands where the property is set;
    /// where that cannot be seen, is set twice or holds the version of another package too, the value is the reference to it.
    /// </summary>
    public IReadOnlyList<PlacedValue> VersionsOf(string package)
    {
        var versions = new List<PlacedValue>();
        var isNamedWithout = false;
        foreach (var pair in Naming(package))
        {
            if (pair.Key.ValueOf(pair.Value, "VersionOverride") is { } own)
                versions.Add(own);
            else if (pair.Key.ValueOf(pair.Value, "Version") is { } version)
                versions.Add(version);
            else
                isNamedWithout = true;
        }

        // A package that no visible file names may still have its version here: another file names it, or it is pinned for those that bring it along.
        if (isNamedWithout || versions.Count == 0)
        {
            foreach (var file in _files)
            {
                foreach (var element in file.Elements)
                {
                    if (element.Is("PackageVersion") && IsFor(element, package) && file.ValueOf(element, "Version") is { } version)
                        versions.Add(version);
                }
            }
        }

        for (var i = 0; i < versions.Count; i++)
            versions[i] = Resolve(versions[i], package);
        return versions;
    }

    /// <summary>The name of the property that a value is nothing but a reference to; null for any other value.</summary>
    public static string? PropertyIn(string value)
    {
        value = value.Trim();
        if (!value.StartsWith("$(", StringComparison.Ordinal) || !value.EndsWith(")", StringComparison.Ordinal))
            return null;
        var name = value.Substring(2, value.Length - 3);
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-'))
                return null;
        }

        return name.Length > 0 ? name : null;
    }

    /// <summary>The packages, other than one, whose version the same property holds.</summary>
    public IEnumerable<string> OthersWith(string property, string package)
    {
        foreach (var file in _files)
        {
            foreach (var element in file.Elements)
            {
                if ((element.Is("PackageReference") || element.Is("PackageVersion") || element.Is("GlobalPackageReference"))
                    && !IsFor(element, package)
                    && (file.ValueOf(element, "VersionOverride") ?? file.ValueOf(element, "Version")) is { } version
                    && version.Value.IndexOf("$(" + property + ")", StringComparison.OrdinalIgnoreCase) >= 0)
                {
                    yield return (element.Attribute("Include") ?? element.Attribute("Update"))?.Value.Trim() ?? "";
                }
            }
        }
    }

    private PlacedValue Resolve(PlacedValue version, string package)
    {
        if (PropertyIn(version.Value) is not { } property)
            return version;
        PlacedValue? found = null;
        foreach (var file in _files)
        {
            foreach (var element in file.Elements)
            {
                if (!element.Is(property) || element.Parent is not { } parent || !parent.Is("PropertyGroup"))
                    continue;
                if (found is not null)
                    return version;
                found = file.ContentOf(element);
            }
        }

        if (found is null || PropertyIn(found.Value) is not null)
            return version;
        foreach (var other in OthersWith(property, package))
        {
            // A property that packages share moves with one of them only where all of them are released together.
            if (!AreReleasedTogether(other, package))
                return version with { IsShared = true };
        }

        return found;
    }

    private static bool AreReleasedTogether(string one, string other) =>
        Array.Exists(s_releasedTogether, family => Array.Exists(family, id => IsId(id, one)) && Array.Exists(family, id => IsId(id, other)));

    private bool IsTrue(string property)
    {
        foreach (var file in _files)
        {
            foreach (var element in file.Elements)
            {
                if (element.Is(property) && string.Equals(file.ContentOf(element).Value, "true", StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static bool Has(ProjectFile file, string element)
    {
        foreach (var candidate in file.Elements)
        {
            if (candidate.Is(element))
                return true;
        }

        return false;
    }

    private static bool IsFor(ProjectElement element, string package) =>
        IsId(element.Attribute("Include")?.Value, package) || IsId(element.Attribute("Update")?.Value, package);

    private static bool IsId(string? value, string package) => string.Equals(value?.Trim(), package, StringComparison.OrdinalIgnoreCase);

    private static string FileNameOf(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var end = path.LastIndexOf('.');
        return end > start ? path.Substring(start, end - start) : path.Substring(start);
    }
}
