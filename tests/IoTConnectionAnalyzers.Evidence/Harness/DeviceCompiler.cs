using System.Collections.Immutable;
using System.Text.RegularExpressions;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>Makes device programs from source text, each an executable assembly of its own in one folder.</summary>
internal static partial class DeviceCompiler
{
    /// <summary>The usings that the SDK adds to a project with implicit usings.</summary>
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<string> s_peer = new(static () => File.ReadAllText(Repository.PathOf("tests", "IoTConnectionAnalyzers.Evidence", "Device", "Peer.cs")));
    private static int s_number;

    /// <summary>A compilation of source files, as a console program with implicit usings.</summary>
    public static CSharpCompilation Compile(string name, params IEnumerable<string> sources) => Compile(name, References.All, sources);

    /// <summary>The same with other references.</summary>
    public static CSharpCompilation Compile(string name, ImmutableArray<MetadataReference> references, params IEnumerable<string> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            name,
            sources.Prepend(ImplicitUsings).Select(text => CSharpSyntaxTree.ParseText(SourceText.From(text), options)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Whether a driver can run a snippet: they compile together, and what the driver calls by name is there.</summary>
    public static bool Fits(string snippet, string driver) =>
        CalledByName().Matches(driver).All(call => snippet.Contains($" {call.Groups["name"].Value}(", StringComparison.Ordinal))
        && ErrorsIn(snippet, driver, References.All).IsEmpty;

    /// <summary>The errors of the program that a snippet and a driver make.</summary>
    public static ImmutableArray<Diagnostic> ErrorsIn(string snippet, string driver, ImmutableArray<MetadataReference> references) =>
        [.. Compile("Fits", references, snippet, driver, s_peer.Value).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>Writes the program that a snippet and a driver make, and says where it lies.</summary>
    /// <exception cref="InvalidOperationException">It does not compile; the text lists the errors and the source.</exception>
    public static string Build(string name, string snippet, string driver)
    {
        var assembly = $"{name}-{Interlocked.Increment(ref s_number)}";
        var compilation = Compile(assembly, snippet, driver, s_peer.Value);
        var file = Path.Combine(DeviceFolder.Path, $"{assembly}.dll");
        using (var stream = File.Create(file))
        {
            var result = compilation.Emit(stream);
            if (!result.Success)
            {
                var errors = result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                throw new InvalidOperationException($"{name} does not compile:\n{string.Join('\n', errors)}\n{snippet}\n{driver}");
            }
        }

        File.WriteAllText(Path.ChangeExtension(file, ".runtimeconfig.json"), RuntimeConfig());
        return file;
    }

    [GeneratedRegex(@"Peer\.Call\(""(?<name>\w+)""")]
    private static partial Regex CalledByName();

    private static string RuntimeConfig() =>
        $$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version.ToString(3)}}" } } }""";
}
