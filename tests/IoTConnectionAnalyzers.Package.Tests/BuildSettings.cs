using System.Reflection;

namespace IoTConnectionAnalyzers.Package;

/// <summary>What the build tells the tests.</summary>
internal static class BuildSettings
{
    /// <summary>The project that makes the package.</summary>
    public static string PackageProject => Value("PackageProject");

    /// <summary>The folder of the solution.</summary>
    public static string Repository => Value("Repository");

    /// <summary>The configuration in which the tests, and so the analyzers, were built.</summary>
    public static string Configuration => Value("Configuration");

    /// <summary>The folder in which NuGet keeps what it restored.</summary>
    public static string PackagesFolder => Value("PackagesFolder");

    /// <summary>The version of MQTTnet that this repository uses.</summary>
    public static string MqttnetVersion => Value("MqttnetVersion");

    private static string Value(string key) =>
        typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
