using System.Collections.Generic;

using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Decides which defects of a package count in one compilation, and which release would be better.</summary>
internal sealed class DefectJudge(IReadOnlyList<ReferencedPackage> referenced, TargetPlatform platform, VersionOptions options, ShownTransports shown)
{
    /// <summary>Whether a defect can count at all, whatever the code shows: for the question whether it is worth looking at the code.</summary>
    public static bool MayConcern(KnownDefect defect, PackageVersion version, VersionOptions options) =>
        defect.IsFixed
        && defect.Condition is not (DefectCondition.SeveralClients or DefectCondition.Server)
        && defect.Affects(version)
        && !options.Ignores(defect);

    /// <summary>The defects of a package that count; those that <paramref name="counted"/> holds already, under whatever id, do not count again.</summary>
    /// <param name="package">The package.</param>
    /// <param name="judgedFor">The packages by whose use it is judged: itself, or those that bring it along.</param>
    /// <param name="counted">The ids that have been counted for another package.</param>
    public List<KnownDefect> DefectsOf(ReferencedPackage package, IReadOnlyList<string> judgedFor, HashSet<string> counted)
    {
        var defects = new List<KnownDefect>();
        foreach (var defect in package.Package.Defects)
        {
            if (MayConcern(defect, package.Version, options)
                && IsMet(defect.Condition)
                && IsAllowedFor(judgedFor, defect.Transports)
                && IsPresent(defect.Through)
                && !counted.Contains(defect.CountedAs))
            {
                defects.Add(defect);
            }
        }

        return defects;
    }

    /// <summary>Whether the code names a transport on which a defect shows.</summary>
    public bool IsShownFor(IReadOnlyList<string> judgedFor, KnownDefect defect)
    {
        foreach (var package in judgedFor)
        {
            if (shown.Name(package, defect.Transports))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The nearest later release of the same major version that is free of all defects, whatever the program does with it; where there is none,
    /// the newest of those that keep the fewest of the given ones. Null where no release is better.
    /// </summary>
    public BetterRelease? BetterThan(ReferencedPackage package, List<KnownDefect> defects)
    {
        BetterRelease? best = null;
        foreach (var release in LaterReleasesOf(package))
        {
            if (IsFree(package.Package, release))
                return new(release, 0);
            var staying = CountAffecting(defects, release);
            if (staying < (best?.Staying ?? defects.Count) || staying == best?.Staying)
                best = new(release, staying);
        }

        return best;
    }

    /// <summary>The newest release of the same major version; null where the package is at it.</summary>
    public BetterRelease? NewestAfter(ReferencedPackage package)
    {
        BetterRelease? newest = null;
        foreach (var release in LaterReleasesOf(package))
            newest = new(release, 0);
        return newest;
    }

    /// <summary>Whether a later release of the same major version does not have a defect.</summary>
    public bool IsFixedInMajor(ReferencedPackage package, KnownDefect defect)
    {
        foreach (var release in LaterReleasesOf(package))
        {
            if (!defect.Affects(release))
                return true;
        }

        return false;
    }

    /// <summary>The lowest release that the catalogue knows from a version on; the version itself where it knows none.</summary>
    public PackageVersion LowestFrom(ReferencedPackage package, PackageVersion minimum)
    {
        foreach (var release in package.Package.OrderedReleases)
        {
            if (release >= minimum)
                return release.Major == minimum.Major ? release : minimum;
        }

        return minimum;
    }

    private IEnumerable<PackageVersion> LaterReleasesOf(ReferencedPackage package)
    {
        var barred = platform.IsNetFrameworkBelow(4, 6) ? VersionRange.ParseUnion(package.Package.WithoutOldNetFramework) : [];
        foreach (var release in package.Package.OrderedReleases)
        {
            if (release > package.Version && release.Major == package.Version.Major && !Contains(barred, release))
                yield return release;
        }
    }

    private bool IsFree(KnownPackage package, PackageVersion release)
    {
        foreach (var defect in package.Defects)
        {
            if (MayConcern(defect, release, options))
                return false;
        }

        return true;
    }

    private static int CountAffecting(List<KnownDefect> defects, PackageVersion release)
    {
        var count = 0;
        foreach (var defect in defects)
        {
            if (defect.Affects(release))
                count++;
        }

        return count;
    }

    private static bool Contains(IReadOnlyList<VersionRange> ranges, PackageVersion version)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(version))
                return true;
        }

        return false;
    }

    private bool IsMet(DefectCondition condition) => condition switch
    {
        DefectCondition.None => true,
        DefectCondition.NetCore8OrLater => platform.IsNet(from: 8),
        DefectCondition.NetCore6 => platform.IsNet(from: 6, below: 8),
        DefectCondition.NetFramework45 => platform.Kind == PlatformKind.Unknown || platform.IsNetFrameworkBelow(4, 6),
        DefectCondition.NotNetFramework451 => !(platform.Version is not null && platform.IsNetFrameworkBelow(4, 6)),
        DefectCondition.AmqpPooling => shown.PoolsConnections,
        DefectCondition.WebProxy => shown.UsesProxy,
        _ => false,
    };

    private bool IsAllowedFor(IReadOnlyList<string> packages, Transports transports)
    {
        foreach (var package in packages)
        {
            if (shown.Allow(package, transports))
                return true;
        }

        return false;
    }

    /// <summary>A defect of a package that this one brings along is not there where the program has another version of that.</summary>
    private bool IsPresent(BorrowedDefect? defect)
    {
        if (defect is null)
            return true;
        foreach (var package in referenced)
        {
            if (package.Package.IsNamed(defect.Package))
                return defect.IsPresentIn(package.Version);
        }

        return true;
    }
}

/// <summary>A release that is better than the one in use.</summary>
/// <param name="Version">The release.</param>
/// <param name="Staying">How many of the defects it still has.</param>
internal sealed record BetterRelease(PackageVersion Version, int Staying);
