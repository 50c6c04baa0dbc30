using System.Diagnostics;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>Makes a device program with a package that does not lie beside the tests: a project that the .NET SDK builds.</summary>
internal static class DeviceProject
{
    /// <summary>Builds the program and says where it lies.</summary>
    /// <exception cref="InvalidOperationException">The build failed; the text is what it wrote.</exception>
    public static async Task<string> BuildAsync(string name, string package, string version, string snippet, string driver)
    {
        var folder = Directory.CreateDirectory(Path.Combine(DeviceFolder.Path, name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{version}" />
                <PackageReference Include="MQTTnet" Version="5.2.0.1603" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Snippet.cs"), snippet);
        await File.WriteAllTextAsync(Path.Combine(folder, "Driver.cs"), driver);
        File.Copy(Repository.PathOf("tests", "IoTConnectionAnalyzers.Evidence", "Device", "Peer.cs"), Path.Combine(folder, "Peer.cs"));

        var output = Path.Combine(folder, "out");
        var start = new ProcessStartInfo(DeviceProgram.DotNet(), ["build", folder, "-o", output, "-nodeReuse:false", "-p:UseSharedCompilation=false"]) { RedirectStandardOutput = true };
        using var build = Process.Start(start)!;
        var text = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        return build.ExitCode == 0 ? Path.Combine(output, $"{name}.dll") : throw new InvalidOperationException(text);
    }
}
