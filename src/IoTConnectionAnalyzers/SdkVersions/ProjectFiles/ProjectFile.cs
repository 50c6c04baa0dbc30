using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.SdkVersions.ProjectFiles;

/// <summary>A file in which the version of a package can stand: a project file, a file that it imports by convention, or packages.config.</summary>
internal sealed class ProjectFile
{
    private readonly string _text;

    private ProjectFile(string path, SourceText source, string text, IReadOnlyList<ProjectElement> elements)
    {
        Path = path;
        Source = source;
        _text = text;
        Elements = elements;
    }

    public string Path { get; }

    public SourceText Source { get; }

    public IReadOnlyList<ProjectElement> Elements { get; }

    /// <summary>Whether it is the old list of packages, in which every package stands with the ones that it brings along.</summary>
    public bool IsPackagesConfig => string.Equals(System.IO.Path.GetFileName(Path), "packages.config", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a project, not a file that projects share.</summary>
    public bool IsProject => Path.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsOne(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        return name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".nfproj", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".props", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".targets", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "packages.config", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a file; null where it is not well-formed.</summary>
    public static ProjectFile? Read(string path, SourceText source)
    {
        var text = source.ToString();
        return ProjectXml.Read(text) is { } elements ? new(path, source, text, elements) : null;
    }

    public string TextOf(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>The value of an attribute or, where there is none, of a child element of that name; null where there is neither.</summary>
    public PlacedValue? ValueOf(ProjectElement element, string name)
    {
        if (element.Attribute(name) is { } attribute)
            return new(this, attribute.Span, attribute.Value);
        foreach (var child in Elements)
        {
            if (ReferenceEquals(child.Parent, element) && child.Is(name))
                return ContentOf(child);
        }

        return null;
    }

    /// <summary>The text between the tags of an element, without the blanks around it.</summary>
    public PlacedValue ContentOf(ProjectElement element)
    {
        var content = TextOf(element.Content);
        var start = content.Length - content.TrimStart().Length;
        var value = content.Trim();
        return new(this, new(element.Content.Start + (value.Length == 0 ? 0 : start), value.Length), value);
    }
}

/// <summary>A value and where it stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Value">The value itself.</param>
/// <param name="IsShared">It refers to a property that the versions of other packages stand in as well.</param>
internal sealed record PlacedValue(ProjectFile File, TextSpan Span, string Value, bool IsShared = false);
