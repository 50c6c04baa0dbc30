using System.Collections.Immutable;

using BenchmarkDotNet.Attributes;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Benchmarks;

/// <summary>
/// What the analyzers cost: the compiler alone, with an analyzer that does nothing, and with each of ours, on a compilation
/// without our libraries, on the flaky sample, and on 20,000 generated lines of device code.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private int _expected;

    /// <summary>The compilations to measure on.</summary>
    public static IEnumerable<string> Workloads => ["WithoutLibraries", "FlakyThermostat", "DeviceProject"];

    /// <summary>No analyzer, one that does nothing, all of ours, and each of ours.</summary>
    public static IEnumerable<string> Analyzers => ["Compiler", "Empty", "All", .. AnalyzerTypes().Select(static type => type.Name)];

    [ParamsSource(nameof(Workloads))]
    public string On { get; set; } = "";

    [ParamsSource(nameof(Analyzers))]
    public string With { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _compilation = On switch
        {
            "WithoutLibraries" => Workload.WithoutLibraries(),
            "FlakyThermostat" => Workload.FlakyThermostat(),
            _ => Workload.DeviceProject(),
        };
        var errors = _compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException($"the workload does not compile: {errors[0]}");

        _analyzers = With switch
        {
            "Compiler" => [],
            "Empty" => [new EmptyAnalyzer()],
            "All" => [.. AnalyzerTypes().Select(Create)],
            _ => [Create(AnalyzerTypes().Single(type => type.Name == With))],
        };
        // A measurement of analyzers that find nothing would say nothing: what is found is known or, for the sample, found once more.
        _expected = (On, With) switch
        {
            (_, "Compiler" or "Empty") or ("WithoutLibraries", _) => 0,
            ("DeviceProject", "All" or "ClientLifetimeAnalyzer") => Workload.MistakesInDeviceProject,
            _ => Analyze(),
        };
        if (On == "FlakyThermostat" && With == "All" && _expected < 10)
            throw new InvalidOperationException($"the flaky sample has {_expected} reports");
    }

    [Benchmark]
    public int Analyze()
    {
        // A new compilation each time, as each build has one.
        var compilation = _compilation.Clone();
        if (_analyzers.IsEmpty)
            return compilation.GetDiagnostics().Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var diagnostics = compilation.WithAnalyzers(_analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return diagnostics.Count(static diagnostic => diagnostic.Id.StartsWith("IOTC", StringComparison.Ordinal));
    }

    [IterationCleanup]
    public void Check()
    {
        var found = Analyze();
        if (found != _expected)
            throw new InvalidOperationException($"{With} on {On} reports {found}, expected {_expected}");
    }

    private static IEnumerable<Type> AnalyzerTypes() =>
        typeof(Rules).Assembly.GetTypes().Where(static type => !type.IsAbstract && typeof(ConnectionAnalyzer).IsAssignableFrom(type)).OrderBy(static type => type.Name, StringComparer.Ordinal);

    private static DiagnosticAnalyzer Create(Type type) => (DiagnosticAnalyzer)Activator.CreateInstance(type)!;

#pragma warning disable RS1036, RS1041 // An analyzer of the benchmark is loaded by nothing else.
    /// <summary>Registers one action for each operation that ours look at, and does nothing in it.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EmptyAnalyzer : DiagnosticAnalyzer
    {
#pragma warning disable RS1017, RS2008 // Not a rule of the package.
        private static readonly DiagnosticDescriptor s_rule = new("EMPTY", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true);
#pragma warning restore RS1017, RS2008

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationAction(static _ => { }, OperationKind.Invocation, OperationKind.ObjectCreation);
        }
    }
#pragma warning restore RS1036, RS1041
}
