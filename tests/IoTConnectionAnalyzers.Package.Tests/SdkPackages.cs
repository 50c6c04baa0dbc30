using System.Reflection;

using NuGet.Packaging;
using NuGet.Versioning;

namespace IoTConnectionAnalyzers.Package;

/// <summary>Packages of the device SDK, which no feed serves: its API shapes, under its own name and versions.</summary>
internal static class SdkPackages
{
    public const string Id = "Microsoft.Azure.Devices.Client";

    /// <summary>A version with grave defects.</summary>
    public const string OldVersion = "1.33.1";

    /// <summary>The nearest version without them.</summary>
    public const string NewVersion = "1.42.3";

    private const string Shared = "Microsoft.Azure.Devices.Shared";

    public static void WriteTo(string feed)
    {
        foreach (var version in new[] { OldVersion, NewVersion })
        {
            var package = new PackageBuilder { Id = Id, Version = NuGetVersion.Parse(version), Description = "The API of the device SDK without its code." };
            package.Authors.Add("IoTConnectionAnalyzers contributors");
            package.Files.Add(new PhysicalPackageFile { SourcePath = Path.Combine(Shapes, Id, version, Id + ".dll"), TargetPath = $"lib/net8.0/{Id}.dll" });
            package.Files.Add(new PhysicalPackageFile { SourcePath = Directory.GetFiles(Path.Combine(Shapes, Shared), Shared + ".dll", SearchOption.AllDirectories).Single(), TargetPath = $"lib/net8.0/{Shared}.dll" });
            using var file = File.Create(Path.Combine(feed, $"{Id}.{version}.nupkg"));
            package.Save(file);
        }
    }

    private static string Shapes =>
        typeof(SdkPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "ApiShapes").Value!;
}
