using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.Benchmarks;

/// <summary>The compilations that analyzers are measured on.</summary>
internal static class Workload
{
    private const int LinesPerFile = 200;

    private static readonly ImmutableArray<MetadataReference> s_framework = ReadFramework();

    /// <summary>About 20,000 lines without any known library.</summary>
    public static CSharpCompilation WithoutLibraries() => Compile(Enumerable.Range(0, 100).Select(PlainFile), s_framework);

    /// <summary>About 20,000 lines of device code: four of five files are plain, every fifth connects, sends and closes.</summary>
    public static CSharpCompilation DeviceProject() =>
        Compile(Enumerable.Range(0, 100).Select(static number => number % 5 == 0 ? DeviceFile(number) : PlainFile(number)), [.. s_framework, Mqttnet()]);

    /// <summary>The sample with the mistakes.</summary>
    public static CSharpCompilation FlakyThermostat()
    {
        var folder = Path.Combine(Metadata("Repository"), "samples", "FlakyThermostat");
        var sources = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Append("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;");
        return Compile(sources, [.. s_framework, Mqttnet()], OutputKind.ConsoleApplication);
    }

    /// <summary>How many mistakes the device files have: one client in each that is left open on an early return.</summary>
    public const int MistakesInDeviceProject = 20;

    private static CSharpCompilation Compile(IEnumerable<string> sources, ImmutableArray<MetadataReference> references, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        CSharpCompilation.Create(
            "Workload",
            sources.Select(static (source, number) => CSharpSyntaxTree.ParseText(source, path: $"/0/File{number}.cs")),
            references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    private static string PlainFile(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\nnamespace Plain{number};\n\npublic sealed class Readings\n{{\n    private readonly List<double> _values = [];\n\n");
        for (var i = 0; i < LinesPerFile / 10; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public double Average{{i}}(IEnumerable<double> values)
                    {
                        var kept = values.Where(value => value > {{i}}).ToList();
                        if (kept.Count == 0)
                            return 0;
                        _values.AddRange(kept);
                        Console.WriteLine($"kept {kept.Count} of {_values.Count}");
                        return kept.Sum() / kept.Count;
                    }


                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string DeviceFile(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"using System;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing MQTTnet;\n\nnamespace Device{number};\n\npublic sealed class Sender\n{{\n");
        for (var i = 0; i < LinesPerFile / 20; i++)
        {
            // One of them returns early and leaves its client open.
            var way = i == 0 ? "if (payload.Length == 0)\n            return;" : "Console.WriteLine(payload);";
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public async Task Send{{i}}(string payload, CancellationToken stoppingToken)
                    {
                        var client = new MqttClientFactory().CreateMqttClient();
                        Console.WriteLine((await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod(TimeSpan.FromSeconds(60)).Build(), stoppingToken)).ResultCode);
                        {{way}}
                        for (var attempt = 0; attempt < 3; attempt++)
                        {
                            try
                            {
                                await client.PublishStringAsync("topic/{{i}}", payload, cancellationToken: stoppingToken);
                            }
                            catch (InvalidOperationException error)
                            {
                                Console.WriteLine(error.Message);
                            }
                        }

                        await client.DisconnectAsync();
                    }


                """);
        }

        return text.Append("}\n").ToString();
    }

    private static MetadataReference Mqttnet() => MetadataReference.CreateFromFile(Metadata("MQTTnet"));

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        var folder = Directory.GetDirectories(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"), "10.*").Order(StringComparer.Ordinal).Last();
        return [.. Directory.GetFiles(Path.Combine(folder, "ref", "net10.0"), "*.dll").Select(static file => MetadataReference.CreateFromFile(file))];
    }

    private static string Metadata(string key) =>
        typeof(Workload).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
