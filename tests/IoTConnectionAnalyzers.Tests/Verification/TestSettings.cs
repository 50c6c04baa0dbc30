using System.Reflection;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>What the build tells the tests: where the repository and the libraries of the test code lie.</summary>
internal static class TestSettings
{
    /// <summary>The folder of the solution.</summary>
    public static string Repository => Value("Repository");

    /// <summary>The folder of the built API shapes: one folder an assembly, in it one a version.</summary>
    public static string Shapes => Value("ApiShapes");

    /// <summary>Whether real packages are restored instead of the shapes (<c>IOTC_REFERENCES=packages</c>).</summary>
    public static bool UsesPackages { get; } = Environment.GetEnvironmentVariable("IOTC_REFERENCES") == "packages";

    /// <summary>The library folder of a package that the test project references.</summary>
    public static string Package(string name) => Value("Package." + name);

    /// <summary>The assembly of another package whose analyzer reports an id.</summary>
    public static string Analyzer(string id) => Value("Analyzer." + id);

    private static string Value(string key) =>
        typeof(TestSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
