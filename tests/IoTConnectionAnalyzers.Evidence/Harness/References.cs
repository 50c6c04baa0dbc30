using System.Collections.Immutable;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>What a device program is compiled against: the framework that runs the tests, and the real libraries.</summary>
internal static class References
{
    /// <summary>The version of the Azure device SDK that experiments ask for.</summary>
    public const string DeviceSdkVersion = "1.42.3";

    /// <summary>The libraries that lie beside a device program when it runs.</summary>
    public static ImmutableArray<string> Libraries { get; } =
        [.. Directory.GetFiles(Repository.Metadata("Libraries"), "*.dll").Where(static file => !Path.GetFileName(file).StartsWith("IoTConnectionAnalyzers.", StringComparison.Ordinal))];

    /// <summary>Everything that a device program refers to.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. FrameworkFiles().Concat(Libraries).Select(static file => MetadataReference.CreateFromFile(file))];

    /// <summary>The same with the Azure device SDK, in shape only: a program compiles against it and cannot run with it.</summary>
    public static ImmutableArray<MetadataReference> WithDeviceSdk { get; } =
        [.. All, ShapeOf("Microsoft.Azure.Devices.Client", DeviceSdkVersion), ShapeOf("Microsoft.Azure.Devices.Shared", "1.30.4")];

    private static PortableExecutableReference ShapeOf(string assembly, string version) =>
        MetadataReference.CreateFromFile(Path.Combine(Repository.Metadata("ApiShapes"), assembly, version, $"{assembly}.dll"));

    /// <summary>The base framework alone: a program that refers to a test framework counts as test code.</summary>
    private static IEnumerable<string> FrameworkFiles() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => file.Contains($"{Path.DirectorySeparatorChar}shared{Path.DirectorySeparatorChar}Microsoft.NETCore.App{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
