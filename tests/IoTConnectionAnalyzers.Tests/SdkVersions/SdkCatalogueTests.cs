using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>The catalogue says nothing that contradicts itself.</summary>
public sealed class SdkCatalogueTests
{
    /// <summary>First releases without a defect of which the full number is not known: nothing may recommend them.</summary>
    private static readonly string[] s_neverRecommended = ["MQTTnet 5.0.1"];

    public static TheoryData<string> Packages => [.. SdkCatalogue.All.Select(static package => package.Id)];

    public static TheoryData<string> Defects => [.. AllDefects().Select(static pair => pair.Defect.Id)];

    [Fact]
    public void Knows_the_packages_and_defects_of_the_research()
    {
        Assert.Equal(21, SdkCatalogue.All.Count);
        Assert.Equal(120, AllDefects().Count());
    }

    [Fact]
    public void Ids_are_unique()
    {
        Assert.Distinct(SdkCatalogue.All.Select(static package => package.Id));
        Assert.Distinct(AllDefects().Select(static pair => pair.Defect.Id));
        Assert.Distinct(AllDefects().Select(static pair => pair.Package.Id + pair.Defect.Says));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_is_complete(string id)
    {
        var package = Package(id);
        Assert.NotEmpty(package.Assemblies);
        Assert.All(package.Assemblies, assembly => Assert.Same(package, SdkCatalogue.ForAssembly(assembly)));
        Assert.StartsWith("https://github.com/", package.Repository, StringComparison.Ordinal);
        Assert.EndsWith("/", package.Repository, StringComparison.Ordinal);
        Assert.True(PackageVersion.TryParse(package.Newest, out var newest), package.Newest);
        Assert.Equal(package.Releases.Split(' ').Length, package.OrderedReleases.Count);
        Assert.Distinct(package.OrderedReleases);
        Assert.Equal(newest, package.OrderedReleases[^1]);
        Assert.All(package.BroughtBy, other => Assert.Contains(SdkCatalogue.All, known => known.Id == other));
        if (package.LastLongTermRelease is { } last)
            Assert.Contains(last, package.Releases.Split(' '));
        Assert.All(VersionRange.ParseUnion(package.WithoutOldNetFramework), range => Assert.True(range.Contains(newest) || range.Maximum < newest));
        Assert.Equal(package.WithoutOldNetFramework.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, VersionRange.ParseUnion(package.WithoutOldNetFramework).Count);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Abandonment_is_stated(string id)
    {
        if (Package(id).Abandoned is not { } abandoned)
            return;
        Assert.Matches("^(is|was|has|ended) ", abandoned.Says);
        Assert.NotEmpty(abandoned.Advice);
        Assert.True(abandoned.Versions is null || VersionRange.TryParse(abandoned.Versions, out _));
    }

    /// <summary>The release that a report recommends has no defect that a release fixes; MQTTnet 3 and 4 have none such, and no report says so of them.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Newest_release_is_free_of_defects(string id)
    {
        var package = Package(id);
        Assert.DoesNotContain(package.Defects, defect => defect.IsFixed && defect.Affects(package.NewestVersion));
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Defect_is_complete(string id)
    {
        var (package, defect) = AllDefects().Single(pair => pair.Defect.Id == id);
        Assert.Matches("^[A-Z]{3}[0-9]{3}$", id);
        Assert.NotEmpty(defect.Affected);
        Assert.Equal(defect.Affected.Split(' ').Length, VersionRange.ParseUnion(defect.Affected).Count);
        Assert.NotEqual(Transports.None, defect.Transports);
        Assert.NotEmpty(defect.Evidence);
        Assert.All(defect.Evidence, static evidence => Assert.Matches("^(https://|(commit|pull|issues|releases|blob)/)", evidence));

        Assert.All(defect.FixedIn, release =>
        {
            Assert.True(PackageVersion.TryParse(release, out var version), release);
            Assert.False(defect.Affects(version), $"{release} is said to be free of it and is in {defect.Affected}");
            if (!s_neverRecommended.Contains($"{package.Id} {release}"))
                Assert.True(package.Id is "DotNetty.Common" or "Microsoft.Azure.Amqp" or "AMQPNetLite" || package.Releases.Split(' ').Contains(release), $"{release} is not among the releases");
        });
    }

    /// <summary>The words of a defect end a sentence that begins with the version, and name what a device developer sees.</summary>
    [Theory]
    [MemberData(nameof(Defects))]
    public void Defect_is_told_in_a_clause(string id)
    {
        var says = AllDefects().Single(pair => pair.Defect.Id == id).Defect.Says;
        Assert.InRange(says.Length, 20, 170);
        Assert.DoesNotMatch(@"[.;:]$|#\d|404104", says);
        Assert.Matches("^([a-z]|[A-Z][A-Za-z]*(Async|ose|API|QP|TT|TP|Netty|S)?[ ])", says);
    }

    /// <summary>A defect that a package has through another one is that one's.</summary>
    [Theory]
    [MemberData(nameof(Defects))]
    public void Borrowed_defect_exists(string id)
    {
        if (AllDefects().Single(pair => pair.Defect.Id == id).Defect.Through is not { } borrowed)
            return;
        Assert.Contains(Package(borrowed.Package).Defects, defect => defect.Id == borrowed.Id);
        Assert.True(VersionRange.TryParse(borrowed.Versions, out _));
    }

    /// <summary>No package that reports may name is looked for only behind a closed gate.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Assemblies_open_the_gate(string id)
    {
        var package = Package(id);
        if (package.BroughtBy.Count == 0)
            Assert.All(package.Assemblies, static assembly => Assert.Contains(assembly, KnownLibraries.GateAssemblies));
    }

    private static KnownPackage Package(string id) => SdkCatalogue.All.Single(package => package.Id == id);

    private static IEnumerable<(KnownPackage Package, KnownDefect Defect)> AllDefects() =>
        SdkCatalogue.All.SelectMany(static package => package.Defects, static (package, defect) => (package, defect));
}
