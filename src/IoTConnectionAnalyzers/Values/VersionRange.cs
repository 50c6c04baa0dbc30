using System;
using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Values;

/// <summary>An interval of versions as NuGet writes it: <c>[1.0,2.0)</c>, <c>(,1.0]</c>, <c>[1.0]</c>, or <c>1.0</c> for everything from it on.</summary>
internal readonly struct VersionRange
{
    private VersionRange(PackageVersion? minimum, bool includesMinimum, PackageVersion? maximum, bool includesMaximum)
    {
        Minimum = minimum;
        IncludesMinimum = includesMinimum;
        Maximum = maximum;
        IncludesMaximum = includesMaximum;
    }

    /// <summary>Where it begins; null where it begins with the first version there is.</summary>
    public PackageVersion? Minimum { get; }

    public bool IncludesMinimum { get; }

    /// <summary>Where it ends; null where it never does.</summary>
    public PackageVersion? Maximum { get; }

    public bool IncludesMaximum { get; }

    /// <summary>Reads one interval; false where it is none, or holds nothing.</summary>
    public static bool TryParse(string? text, out VersionRange range)
    {
        range = default;
        text = text?.Trim();
        if (text is null || text.Length == 0)
            return false;

        if (text[0] is not ('[' or '('))
        {
            if (!PackageVersion.TryParse(text, out var from))
                return false;
            range = new(from, true, null, false);
            return true;
        }

        var end = text[text.Length - 1];
        if (text.Length < 3 || end is not (']' or ')'))
            return false;
        var parts = text.Substring(1, text.Length - 2).Split(',');
        var includesMinimum = text[0] == '[';
        var includesMaximum = end == ']';
        if (parts.Length == 1)
        {
            if (!includesMinimum || !includesMaximum || !PackageVersion.TryParse(parts[0], out var exact))
                return false;
            range = new(exact, true, exact, true);
            return true;
        }

        if (parts.Length != 2 || !TryParseBound(parts[0], out var minimum) || !TryParseBound(parts[1], out var maximum))
            return false;
        if (minimum is { } low && maximum is { } high && (low > high || low == high && !(includesMinimum && includesMaximum)))
            return false;
        range = new(minimum, includesMinimum, maximum, includesMaximum);
        return true;
    }

    /// <summary>Reads a union of intervals, one after the other; what is no interval is left out.</summary>
    public static IReadOnlyList<VersionRange> ParseUnion(string text)
    {
        var ranges = new List<VersionRange>();
        foreach (var part in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (TryParse(part, out var range))
                ranges.Add(range);
        }

        return ranges;
    }

    public bool Contains(PackageVersion version) =>
        (Minimum is not { } minimum || (IncludesMinimum ? version >= minimum : version > minimum))
        && (Maximum is not { } maximum || (IncludesMaximum ? version <= maximum : version < maximum));

    private static bool TryParseBound(string text, out PackageVersion? bound)
    {
        bound = null;
        if (text.Trim().Length == 0)
            return true;
        if (!PackageVersion.TryParse(text, out var version))
            return false;
        bound = version;
        return true;
    }
}
