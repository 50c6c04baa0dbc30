using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

using IoTConnectionAnalyzers.SdkVersions.ProjectFiles;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>The changes of project files that move one package of one project to another version.</summary>
internal static class VersionEdits
{
    /// <summary>The changes, each with the file that it is for; none where no place can be seen that decides the version.</summary>
    /// <param name="declarations">What the files of the project say now.</param>
    /// <param name="package">The id of the package.</param>
    /// <param name="from">The version that the project uses.</param>
    /// <param name="to">The version that it should use.</param>
    /// <param name="broughtBy">The packages that bring it along; none where the project has it for itself.</param>
    public static IReadOnlyList<FileChange> Compute(
        PackageDeclarations declarations, string package, PackageVersion from, PackageVersion to, IReadOnlyList<string> broughtBy)
    {
        var changes = new List<FileChange>();
        var places = declarations.VersionsOf(package);
        if (places.Count == 0)
            return declarations.Name(package) ? changes : AddReference(declarations, package, to, broughtBy);

        // Where there are several, such as one for each target framework, only those that give the reported version are meant.
        var meant = places.Count == 1 ? places : [.. places.Where(place => LowestOf(place.Value) == from)];
        foreach (var place in meant)
        {
            if (Moved(place, to) is not { } moved)
                continue;
            Add(changes, new(place.File, new(place.Span, moved)));
            if (place.File.IsPackagesConfig)
                changes.AddRange(MoveFolder(declarations, package, place.Value, to));
        }

        return changes;
    }

    /// <summary>What a version in a project file must become; null where it stays, or cannot be told.</summary>
    internal static string? Moved(PlacedValue place, PackageVersion to)
    {
        var value = place.Value;
        if (place.IsShared)
            return to.ToString();
        if (PackageVersion.TryParse(value, out var version))
            return version < to ? to.ToString() : null;
        if (value.Contains('*'))
            return FloatsTo(value, to) ? null : to.ToString();
        if (!VersionRange.TryParse(value, out var range))
            return null;
        if (range.Minimum is { } minimum && minimum >= to)
            return null;
        if (range.Minimum is { } only && range.Maximum == only)
            return $"[{to}]";
        // NuGet takes the lowest version of a range.
        return range.Contains(to) ? $"[{to}{value.Substring(value.IndexOf(','))}" : to.ToString();
    }

    private static PackageVersion? LowestOf(string value) =>
        PackageVersion.TryParse(value, out var version) ? version
        : VersionRange.TryParse(value, out var range) ? range.Minimum
        : null;

    /// <summary>Whether a floating version such as <c>1.*</c> can resolve to a release, as it should have by itself.</summary>
    private static bool FloatsTo(string value, PackageVersion release)
    {
        var prefix = value.Substring(0, value.IndexOf('*')).TrimStart('[', '(');
        var numbers = prefix.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        int[] wanted = [release.Major, release.Minor, release.Patch, release.Revision];
        for (var i = 0; i < numbers.Length && i < wanted.Length; i++)
        {
            var isLast = i == numbers.Length - 1 && !prefix.EndsWith(".", StringComparison.Ordinal);
            var text = wanted[i].ToString(CultureInfo.InvariantCulture);
            if (isLast ? !text.StartsWith(numbers[i], StringComparison.Ordinal) : text != numbers[i])
                return false;
        }

        return true;
    }

    /// <summary>
    /// A reference of its own for a package that comes along with another one, beside that one's. Not where what cannot be seen may name it:
    /// another project, or an imported file.
    /// </summary>
    private static List<FileChange> AddReference(PackageDeclarations declarations, string package, PackageVersion to, IReadOnlyList<string> broughtBy)
    {
        var changes = new List<FileChange>();
        var anchor = broughtBy.SelectMany(declarations.Naming).FirstOrDefault();
        if (anchor.Value is null && broughtBy.Count == 0 && declarations is { ShowProject: true, HideSomething: false })
        {
            anchor = declarations.Files.Where(static file => file.IsProject)
                .SelectMany(static file => file.Elements, static (file, element) => new KeyValuePair<ProjectFile, ProjectElement>(file, element))
                .LastOrDefault(static pair => pair.Value.Is("PackageReference") && pair.Value.Attribute("Include") is not null);
        }

        if (anchor.Value is null || anchor.Key.IsPackagesConfig)
            return changes;
        if (!declarations.AreCentral)
        {
            changes.Add(Beside(anchor.Key, anchor.Value, $"<PackageReference Include=\"{package}\" Version=\"{to}\" />"));
            return changes;
        }

        var central = declarations.Files
            .SelectMany(static file => file.Elements, static (file, element) => new KeyValuePair<ProjectFile, ProjectElement>(file, element))
            .LastOrDefault(static pair => pair.Value.Is("PackageVersion"));
        if (central.Value is null)
            return changes;
        changes.Add(Beside(anchor.Key, anchor.Value, $"<PackageReference Include=\"{package}\" />"));
        changes.Add(Beside(central.Key, central.Value, $"<PackageVersion Include=\"{package}\" Version=\"{to}\" />"));
        return changes;
    }

    /// <summary>A line behind an element, indented like it.</summary>
    private static FileChange Beside(ProjectFile file, ProjectElement element, string line)
    {
        var textLine = file.Source.Lines.GetLineFromPosition(element.Span.Start);
        var before = file.TextOf(TextSpan.FromBounds(textLine.Start, element.Span.Start));
        var indentation = before.Substring(0, before.Length - before.TrimStart().Length);
        var newLine = textLine.EndIncludingLineBreak > textLine.End ? file.TextOf(TextSpan.FromBounds(textLine.End, textLine.EndIncludingLineBreak)) : "\n";
        return new(file, new(new TextSpan(element.Span.End, 0), newLine + indentation + line));
    }

    /// <summary>
    /// Beside packages.config the project names the folder of the package, with its version, in paths, and the version of the assembly in the reference.
    /// </summary>
    private static IEnumerable<FileChange> MoveFolder(PackageDeclarations declarations, string package, string from, PackageVersion to)
    {
        var folder = package + "." + from;
        var identity = PackageVersion.TryParse(from, out var version) ? "Version=" + FourParts(version) : null;
        foreach (var file in declarations.Files.Where(static file => file.IsProject))
        {
            foreach (var place in PlacesOf(folder, file).Where(place => IsFolder(file, place)))
                yield return new(file, new(new TextSpan(place.Start + package.Length + 1, from.Length), to.ToString()));

            foreach (var element in file.Elements)
            {
                if (!element.Is("Reference") || identity is null || element.Attribute("Include") is not { } include
                    || !include.Value.StartsWith(package + ",", StringComparison.OrdinalIgnoreCase))
                    continue;
                var start = include.Value.IndexOf(identity, StringComparison.OrdinalIgnoreCase);
                if (start >= 0)
                    yield return new(file, new(new TextSpan(include.Span.Start + start, identity.Length), "Version=" + FourParts(to)));
            }
        }
    }

    private static string FourParts(PackageVersion version) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}.{3}", version.Major, version.Minor, version.Patch, version.Revision);

    private static IEnumerable<TextSpan> PlacesOf(string part, ProjectFile file)
    {
        var text = file.Source.ToString();
        for (var start = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(part, start + part.Length, StringComparison.OrdinalIgnoreCase))
            yield return new(start, part.Length);
    }

    /// <summary>A whole part of a path, not the beginning or end of a longer name.</summary>
    private static bool IsFolder(ProjectFile file, TextSpan place) =>
        place.Start > 0 && file.Source[place.Start - 1] is '\\' or '/' && place.End < file.Source.Length && file.Source[place.End] is '\\' or '/';

    private static void Add(List<FileChange> changes, FileChange change)
    {
        // Two packages, or two names of one, can have their version in the same property.
        if (!changes.Exists(other => other.File == change.File && other.Change.Span == change.Change.Span))
            changes.Add(change);
    }
}

/// <summary>A change of one project file.</summary>
internal sealed record FileChange(ProjectFile File, TextChange Change);
