using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IoTConnectionAnalyzers.Values;

/// <summary>A version of a NuGet package: up to four numbers and perhaps a pre-release label. Build metadata after a <c>+</c> counts for nothing.</summary>
internal readonly struct PackageVersion : IComparable<PackageVersion>, IEquatable<PackageVersion>
{
    private readonly string? _label;

    public PackageVersion(int major, int minor, int patch = 0, int revision = 0, string label = "")
    {
        Major = major;
        Minor = minor;
        Patch = patch;
        Revision = revision;
        _label = label;
    }

    public int Major { get; }

    public int Minor { get; }

    public int Patch { get; }

    public int Revision { get; }

    /// <summary>What stands after the first hyphen; empty for a release.</summary>
    public string Label => _label ?? "";

    public bool IsPrerelease => Label.Length > 0;

    public static bool operator <(PackageVersion left, PackageVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PackageVersion left, PackageVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PackageVersion left, PackageVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PackageVersion left, PackageVersion right) => left.CompareTo(right) >= 0;

    public static bool operator ==(PackageVersion left, PackageVersion right) => left.CompareTo(right) == 0;

    public static bool operator !=(PackageVersion left, PackageVersion right) => left.CompareTo(right) != 0;

    /// <summary>Reads a version as NuGet does: one to four numbers, then perhaps <c>-label</c> and <c>+metadata</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PackageVersion version)
    {
        version = default;
        if (text is null)
            return false;
        text = text.Trim();
        var metadata = text.IndexOf('+');
        if (metadata >= 0)
            text = text.Substring(0, metadata);
        var label = "";
        var hyphen = text.IndexOf('-');
        if (hyphen >= 0)
        {
            label = text.Substring(hyphen + 1);
            text = text.Substring(0, hyphen);
            if (!IsLabel(label))
                return false;
        }

        var parts = text.Split('.');
        if (parts.Length > 4)
            return false;
        var numbers = new int[4];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return false;
        }

        version = new(numbers[0], numbers[1], numbers[2], numbers[3], label);
        return true;
    }

    /// <summary>A version that an assembly carries as its identity or file version, where a missing part is zero.</summary>
    public static PackageVersion From(Version version) =>
        new(version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0));

    public int CompareTo(PackageVersion other)
    {
        var order = Major.CompareTo(other.Major);
        if (order == 0)
            order = Minor.CompareTo(other.Minor);
        if (order == 0)
            order = Patch.CompareTo(other.Patch);
        if (order == 0)
            order = Revision.CompareTo(other.Revision);
        return order != 0 ? order : CompareLabels(Label, other.Label);
    }

    public bool Equals(PackageVersion other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is PackageVersion other && Equals(other);

    public override int GetHashCode() => ((Major * 397 + Minor) * 397 + Patch) * 397 + Revision;

    /// <summary>The version as a package states it: three numbers, a fourth where it is not zero, the label.</summary>
    public override string ToString()
    {
        var numbers = string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, Patch);
        if (Revision != 0)
            numbers += "." + Revision.ToString(CultureInfo.InvariantCulture);
        return IsPrerelease ? numbers + "-" + Label : numbers;
    }

    private static bool IsLabel(string label)
    {
        foreach (var part in label.Split('.'))
        {
            if (part.Length == 0)
                return false;
            foreach (var character in part)
            {
                if (character is not (>= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '-'))
                    return false;
            }
        }

        return true;
    }

    /// <summary>A release comes after its pre-releases; parts of a label compare as numbers where both are, and numbers come first.</summary>
    private static int CompareLabels(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return (left.Length == 0 ? 1 : 0) - (right.Length == 0 ? 1 : 0);

        var lefts = left.Split('.');
        var rights = right.Split('.');
        for (var i = 0; i < lefts.Length && i < rights.Length; i++)
        {
            var leftIsNumber = int.TryParse(lefts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
            var rightIsNumber = int.TryParse(rights[i], NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
            var order = leftIsNumber && rightIsNumber ? leftNumber.CompareTo(rightNumber)
                : leftIsNumber != rightIsNumber ? (leftIsNumber ? -1 : 1)
                : string.Compare(lefts[i], rights[i], StringComparison.OrdinalIgnoreCase);
            if (order != 0)
                return order;
        }

        return lefts.Length.CompareTo(rights.Length);
    }
}
