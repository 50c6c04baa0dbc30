using System.Collections.Immutable;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Configuration;

/// <summary>A project with configuration files, as the compiler hands them to analyzers.</summary>
internal sealed class ConfiguredProject
{
    private readonly List<AnalyzerConfig> _configs = [];
    private readonly List<AdditionalText> _files = [];
    private readonly List<(string Path, string Code)> _sources = [];
    private LibraryVersion _library = Libraries.Mqttnet5;
    private bool _listsKeys = true;

    public ConfiguredProject On(LibraryVersion library)
    {
        _library = library;
        return this;
    }

    /// <summary>Lines of an .editorconfig for all C# files of a folder.</summary>
    public ConfiguredProject EditorConfig(string lines, string folder = "/project")
    {
        _configs.Add(AnalyzerConfig.Parse("[*.cs]\n" + lines, folder + "/.editorconfig"));
        return this;
    }

    /// <summary>Lines of a .globalconfig; the build writes its properties into one as well.</summary>
    public ConfiguredProject GlobalConfig(string lines)
    {
        _configs.Add(AnalyzerConfig.Parse("is_global = true\n" + lines, $"/project/{_configs.Count}.globalconfig"));
        return this;
    }

    /// <summary>An additional file; one without text cannot be opened.</summary>
    public ConfiguredProject File(string path, string? text)
    {
        _files.Add(new TextFile(path, text));
        return this;
    }

    public ConfiguredProject Source(string path, string code = "class C;")
    {
        _sources.Add((path, code));
        return this;
    }

    /// <summary>The host does not tell which options are set.</summary>
    public ConfiguredProject WithoutListOfKeys()
    {
        _listsKeys = false;
        return this;
    }

    /// <summary>What is reported: the place, where there is one, and the message.</summary>
    public async Task<string[]> Reports(params DiagnosticAnalyzer[] others)
    {
        var token = TestContext.Current.CancellationToken;
        if (_sources.Count == 0)
            _sources.Add(("/project/Sample.cs", "class C;"));
        var compilation = CSharpCompilation.Create(
            "Sample",
            _sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, path: source.Path, cancellationToken: token)),
            [.. References.Framework, .. _library.References.Value],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _files], new Provider(AnalyzerConfigSet.Create(_configs), _listsKeys)),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw", exception),
            concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([new ConfigurationIsInvalidAnalyzer(), .. others], options).GetAnalyzerDiagnosticsAsync(token);
        return [.. diagnostics.Select(Text).Order(StringComparer.Ordinal)];
    }

    private static string Text(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        return $"{(place.IsValid ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): " : "")}{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private sealed class TextFile(string path, string? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
    }

    private sealed class Provider(AnalyzerConfigSet set, bool listsKeys) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options(set.GlobalConfigOptions.AnalyzerOptions, listsKeys);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsOf(textFile.Path);

        private Options OptionsOf(string path) => new(set.GetOptionsForSourcePath(path).AnalyzerOptions, listsKeys);
    }

    private sealed class Options(ImmutableDictionary<string, string> values, bool listsKeys) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => listsKeys ? values.Keys : base.Keys;

#nullable disable annotations // The attribute that would say it all is there twice: the analyzers have a copy of it.
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore annotations
    }
}
