using System.Collections.Immutable;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>What a device program is compiled against: the framework that runs the tests, and the real libraries beside it.</summary>
internal static class References
{
    /// <summary>The libraries that lie beside a device program when it runs.</summary>
    public static ImmutableArray<string> Libraries { get; } =
        [.. new[] { "MQTTnet.dll", "Amqp.Net.dll" }.Select(static name => Path.Combine(AppContext.BaseDirectory, name))];

    /// <summary>Everything that a device program refers to.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        [.. FrameworkFiles().Concat(Libraries).Select(static file => MetadataReference.CreateFromFile(file))];

    /// <summary>The assemblies of the framework alone: a program that refers to a test framework counts as test code.</summary>
    private static IEnumerable<string> FrameworkFiles() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => file.Contains($"{Path.DirectorySeparatorChar}shared{Path.DirectorySeparatorChar}Microsoft.", StringComparison.Ordinal));
}
