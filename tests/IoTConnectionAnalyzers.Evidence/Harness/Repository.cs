using System.Reflection;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>Where the files of the repository lie.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "Repository").Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
