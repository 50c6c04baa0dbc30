using System.Globalization;
using System.IO.Compression;

namespace IoTConnectionAnalyzers.Package;

/// <summary>
/// Packs once, then builds, formats and runs all consumers together: few processes of <c>dotnet</c>, and what one test started every other one shares.
/// </summary>
public sealed class Workshop : IAsyncDisposable
{
    /// <summary>The folder, beside the consumers, into which the package is unpacked for those that import its props by path.</summary>
    public const string PackageFolder = "unpacked";

    // Every pack has a version of its own: a version that NuGet has seen it serves from its cache for ever.
    private readonly string _version = "1.0.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture).TrimStart('0');
    private readonly string _folder = Directory.CreateTempSubdirectory("iotc-package-").FullName;
    private readonly Lazy<Task<string>> _package;
    private readonly Lazy<Task<IReadOnlyDictionary<string, ConsumerResult>>> _consumers;

    public Workshop()
    {
        _package = new(Pack);
        _consumers = new(BuildFixAndBuild);
    }

    /// <summary>The path of the package.</summary>
    internal Task<string> Package => _package.Value;

    /// <summary>What came of a consumer.</summary>
    internal async Task<ConsumerResult> ResultOf(string consumer) => (await _consumers.Value)[consumer];

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<string> Pack()
    {
        var feed = Path.Combine(_folder, "feed");
        await Dotnet.Run(
            _folder, "pack", BuildSettings.PackageProject, "--no-build", "-c", BuildSettings.Configuration, "-nologo",
            "-p:PackageVersion=" + _version, "-p:PackageOutputPath=" + feed);
        return Path.Combine(feed, $"IoTConnectionAnalyzers.{_version}.nupkg");
    }

    private async Task<IReadOnlyDictionary<string, ConsumerResult>> BuildFixAndBuild()
    {
        ZipFile.ExtractToDirectory(await Package, Path.Combine(_folder, PackageFolder));
        SdkPackages.WriteTo(Path.Combine(_folder, "feed"));
        foreach (var consumer in Consumers.All)
            Write(consumer);
        Write("All.slnx", ConsumerFiles.Solution(Consumers.All));
        var toFix = Consumers.All.Where(static consumer => consumer.Fixes.Length > 0).ToArray();
        Write("ToFix.slnx", ConsumerFiles.Solution(toFix));
        Write("nuget.config", ConsumerFiles.NugetConfig(Path.Combine(_folder, "feed"), Path.Combine(_folder, "packages")));
        Write("Directory.Build.props", ConsumerFiles.DirectoryBuildProps);
        Write("Directory.Build.targets", ConsumerFiles.DirectoryBuildTargets);
        Write(".editorconfig", ConsumerFiles.EditorConfig);

        // A consumer may fail on purpose; what its compiler said is in its log.
        var build = await Build("All.slnx");
        var results = new Dictionary<string, ConsumerResult>(StringComparer.Ordinal);
        foreach (var consumer in Consumers.All)
            results.Add(consumer.Name, new(consumer, FolderOf(consumer), build.Output) { Built = Read(consumer, build), UnfixedOutput = await RunProgram(consumer, consumer.PrintsUnfixed) });

        await Dotnet.Run(
            _folder,
            ["format", "analyzers", "ToFix.slnx", "--no-restore", "--severity", "info", "--diagnostics", .. toFix.SelectMany(static consumer => consumer.Fixes.Split(' ')).Distinct()]);
        build = await Build("ToFix.slnx");
        foreach (var consumer in toFix)
            results[consumer.Name] = results[consumer.Name] with { Fixed = Read(consumer, build), FixedOutput = await RunProgram(consumer, consumer.Prints) };
        return results;
    }

    private Task<Dotnet.Result> Build(string solution) => Dotnet.Try(_folder, "build", solution, "-nologo", "-v", "q", "-p:GenerateFullPaths=true");

    private async Task<string?> RunProgram(Consumer consumer, string? expected) => expected is null
        ? null
        : (await Dotnet.Run(FolderOf(consumer), Path.Combine("bin", "Debug", consumer.Frameworks[^1], consumer.Name + ".dll"))).Trim();

    private IReadOnlyDictionary<string, IReadOnlyList<Finding>> Read(Consumer consumer, Dotnet.Result build) =>
        consumer.Frameworks.ToDictionary(static framework => framework, framework =>
        {
            var log = Path.Combine(FolderOf(consumer), framework + ".sarif");
            Assert.True(File.Exists(log), $"{consumer.Name} was not compiled for {framework}:\n{build.Output}");
            return Finding.ReadLog(log);
        });

    private string FolderOf(Consumer consumer) => Path.Combine(_folder, consumer.Name);

    private void Write(Consumer consumer)
    {
        Write($"{consumer.Name}/{consumer.Name}.csproj", ConsumerFiles.Project(consumer, _version));
        Write($"{consumer.Name}/Program.cs", consumer.Program);
        if (consumer.HasMqttnet)
            Write($"{consumer.Name}/Broker.cs", ConsumerFiles.Broker);
        if (consumer.ManagesVersionsCentrally)
            Write($"{consumer.Name}/Directory.Packages.props", ConsumerFiles.CentralVersions(consumer, _version));
        foreach (var (path, text) in consumer.Files)
            Write($"{consumer.Name}/{path}", text);
    }

    private void Write(string path, string text)
    {
        path = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
