using System.Reflection;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>Where the files of the repository lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("Repository");

    /// <summary>A path that the build has written into this assembly.</summary>
    public static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
