using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

using Microsoft.CodeAnalysis;

using NuGet.Packaging;

namespace IoTConnectionAnalyzers.Package;

/// <summary>What stands in the package.</summary>
public sealed class PackageContentTests(Workshop workshop)
{
    private const string AnalyzerFolder = "analyzers/dotnet/roslyn4.8/cs/";

    private static readonly DiagnosticDescriptor[] s_rules =
        [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    [Fact]
    public async Task Entries_are_exactly_these()
    {
        using var package = await Open();

        // What belongs to the container itself, not to the package.
        var entries = package.GetFiles().Where(static entry => !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal) && entry != "[Content_Types].xml");
        Assert.Equal(
            [
                "IoTConnectionAnalyzers.nuspec",
                AnalyzerFolder + "IoTConnectionAnalyzers.CodeFixes.dll",
                AnalyzerFolder + "IoTConnectionAnalyzers.dll",
                "build/IoTConnectionAnalyzers.props",
                "buildTransitive/IoTConnectionAnalyzers.props",
                "icon.png",
                "presets/All.globalconfig",
                "presets/None.globalconfig",
                "readme.md",
            ],
            entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nuspec_says_what_the_package_is()
    {
        using var package = await Open();
        var nuspec = package.NuspecReader;

        Assert.Equal("IoTConnectionAnalyzers", nuspec.GetId());
        Assert.True(nuspec.GetDevelopmentDependency());
        Assert.Empty(nuspec.GetDependencyGroups());
        Assert.Equal("MIT", nuspec.GetLicenseMetadata()?.License);
        Assert.Equal("readme.md", nuspec.GetReadme());
        Assert.Equal("icon.png", nuspec.GetIcon());
        Assert.NotEmpty(nuspec.GetDescription());
        Assert.NotEmpty(nuspec.GetTags());
    }

    /// <summary>A newer reference than the oldest host has makes that host drop the assembly without a word.</summary>
    [Fact]
    public async Task Analyzers_reference_what_the_oldest_compiler_has()
    {
        using var package = await Open();

        Assert.Equal(
            ["Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0"],
            await ReferencesOf(package, "IoTConnectionAnalyzers.dll"));
    }

    [Fact]
    public async Task Fixes_reference_what_the_oldest_host_has()
    {
        using var package = await Open();

        Assert.Equal(
            [
                "IoTConnectionAnalyzers 1.0.0.0",
                "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.8.0.0",
                "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0",
            ],
            await ReferencesOf(package, "IoTConnectionAnalyzers.CodeFixes.dll"));
    }

    [Fact]
    public async Task Assemblies_are_the_same_on_every_build()
    {
        using var package = await Open();

        foreach (var name in new[] { "IoTConnectionAnalyzers.dll", "IoTConnectionAnalyzers.CodeFixes.dll" })
        {
            using var assembly = new PEReader(await Content(package, AnalyzerFolder + name));
            Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        }
    }

    [Fact]
    public async Task All_projects_read_the_same_props()
    {
        using var package = await Open();

        Assert.Equal(
            (await Content(package, "build/IoTConnectionAnalyzers.props")).ToArray(),
            (await Content(package, "buildTransitive/IoTConnectionAnalyzers.props")).ToArray());
    }

    [Fact]
    public async Task Preset_None_turns_every_rule_off()
    {
        var lines = await Lines("presets/None.globalconfig");

        Assert.Equal(["is_global = true", "global_level = -1", .. s_rules.Select(static rule => $"dotnet_diagnostic.{rule.Id}.severity = none")], lines);
    }

    /// <summary>It leaves alone what is on already: a preset beats the severity that users give to a category, and lifts Info forms.</summary>
    [Fact]
    public async Task Preset_All_turns_on_what_is_off_and_nothing_else()
    {
        var lines = await Lines("presets/All.globalconfig");

        Assert.Equal(
            ["is_global = true", "global_level = -1", .. s_rules.Where(static rule => !rule.IsEnabledByDefault).Select(static rule => $"dotnet_diagnostic.{rule.Id}.severity = {Word(rule.DefaultSeverity)}")],
            lines);
    }

    [Fact]
    public async Task Icon_is_a_small_picture()
    {
        using var package = await Open();
        var icon = (await Content(package, "icon.png")).ToArray();

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.InRange(icon.Length, 100, 50_000);
    }

    private static string Word(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "suggestion" : severity.ToString().ToLowerInvariant();

    private async Task<PackageArchiveReader> Open() => new(await workshop.Package);

    private async Task<string[]> Lines(string entry)
    {
        using var package = await Open();
        using var reader = new StreamReader(await Content(package, entry));
        return (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static async Task<MemoryStream> Content(PackageArchiveReader package, string entry)
    {
        var content = new MemoryStream();
        await using var stream = await package.GetStreamAsync(entry, TestContext.Current.CancellationToken);
        await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
        content.Position = 0;
        return content;
    }

    private static async Task<IEnumerable<string>> ReferencesOf(PackageArchiveReader package, string assembly)
    {
        using var image = new PEReader(await Content(package, AnalyzerFolder + assembly));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}").Order(StringComparer.Ordinal)];
    }
}
