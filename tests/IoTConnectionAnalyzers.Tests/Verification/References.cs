using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>The assemblies that test code compiles against, each read once for all tests.</summary>
internal static class References
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<MetadataReference>> s_folders = new(StringComparer.Ordinal);

    /// <summary>The reference assemblies of the framework, from the SDK that runs the tests.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = InFolder(FrameworkFolder());

    /// <summary>Every assembly in a folder.</summary>
    public static ImmutableArray<MetadataReference> InFolder(string folder) =>
        s_folders.GetOrAdd(folder, static path => [.. Directory.GetFiles(path, "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))]);

    /// <summary>The shape of an assembly in a version.</summary>
    public static ImmutableArray<MetadataReference> Shape(string assembly, string version) => InFolder(Path.Combine(TestSettings.Shapes, assembly, version));

    private static string FrameworkFolder()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        return Directory.GetDirectories(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"), "10.*")
            .OrderByDescending(static folder => Version.TryParse(Path.GetFileName(folder), out var version) ? version : new Version(0, 0))
            .Select(static folder => Path.Combine(folder, "ref", "net10.0"))
            .First(Directory.Exists);
    }
}
