using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>One run of the compiler's test library over one case on one version of a library.</summary>
internal sealed class CompilerRun<TAnalyzer, TFix>(CaseSettings settings) : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const string SecondProject = "Second";
    private const string FilePath = "/0/Sample.cs";
    private const string SecondPath = "/1/Sample.cs";

    // Set before the base constructor asks for the project's name.
    private readonly CaseSettings _settings = settings;

    public Task VerifyOn(LibraryVersion version, string code, string? fixedCode, bool isDoubled, CancellationToken cancellationToken)
    {
        Prepare(version, code, fixedCode, isDoubled);
        return RunAsync(cancellationToken);
    }

    private void Prepare(LibraryVersion version, string code, string? fixedCode, bool isDoubled)
    {
        var before = new Markup(code);
        // Where no fix is expected, the code must stay as it is, reports and all.
        var after = fixedCode is not null ? new Markup(fixedCode) : _settings.OffersNoFix ? before : null;
        var rules = GetDiagnosticAnalyzers().SelectMany(static analyzer => analyzer.SupportedDiagnostics).DistinctBy(static rule => rule.Id).ToImmutableArray();
        // A doubled file has other line numbers, which messages name.
        var messages = isDoubled ? null : _settings.Messages;

        ReferenceAssemblies = TestSettings.UsesPackages
            ? new ReferenceAssemblies("net10.0").AddPackages(version.Packages)
            : new ReferenceAssemblies("net10.0");
        CompilerDiagnostics = _settings.IsIncomplete ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        TestBehaviors = isDoubled
            ? TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck
            : TestBehaviors.SkipSuppressionCheck;
        // What is only known at the end of a compilation is not reported while a file is looked at.
        if (rules.Any(static rule => rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)))
            CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        if (_settings.FixIndex is { } index)
            CodeActionIndex = index;

        Fill(TestState, version, before);
        TestState.ExpectedDiagnostics.AddRange(before.Expected(FilePath, rules, messages, isDoubled));
        foreach (var (path, content) in _settings.AdditionalFiles)
            TestState.AdditionalFiles.Add((path, content));
        if (isDoubled)
        {
            AddSecondProject(TestState, version, before);
            TestState.ExpectedDiagnostics.AddRange(before.Expected(SecondPath, rules, messages: null, isDoubled));
        }

        if (after is null && _settings.FixedAdditionalFiles.Count == 0)
            return;
        after ??= before;
        Fill(FixedState, version, after);
        FixedState.ExpectedDiagnostics.AddRange(after.Expected(FilePath, rules, messages: null, isDoubled));
        foreach (var (path, content) in _settings.AdditionalFiles)
            FixedState.AdditionalFiles.Add((path, _settings.FixedAdditionalFiles.FirstOrDefault(file => file.Path == path).Content ?? content));
        if (isDoubled)
        {
            AddSecondProject(FixedState, version, after);
            FixedState.ExpectedDiagnostics.AddRange(after.Expected(SecondPath, rules, messages: null, isDoubled));
        }
    }

    /// <inheritdoc />
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() =>
        _settings is { RunsAllAnalyzers: true } ? AllAnalyzers.Create() : base.GetDiagnosticAnalyzers();

    /// <inheritdoc />
    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(_settings.Language, DocumentationMode.None);

    /// <inheritdoc />
    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: _settings.Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable);

    /// <inheritdoc />
    protected override string DefaultTestProjectName => _settings.AssemblyName ?? "Sample";

    private static bool IsProgram(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot() is var root
        && (root.Members.Any(static member => member is GlobalStatementSyntax)
            || root.DescendantNodes().OfType<MethodDeclarationSyntax>().Any(static method => method.Identifier.ValueText == "Main"));

    private void Fill(SolutionState state, LibraryVersion version, Markup code)
    {
        // Our own markup is resolved already; a brace and a bar in the code are just that.
        state.MarkupHandling = MarkupMode.None;
        AddSources(state, version, FilePath, code);
        foreach (var (path, content) in _settings.ConfigFiles)
            state.AnalyzerConfigFiles.Add((path, content));
    }

    private void AddSecondProject(SolutionState state, LibraryVersion version, Markup code)
    {
        var second = state.AdditionalProjects[SecondProject];
        AddSources(second, version, SecondPath, code);
        foreach (var (path, content) in _settings.ConfigFiles)
            second.AnalyzerConfigFiles.Add((path.Replace("/.", "/1/.", StringComparison.Ordinal), content));
    }

    private void AddSources(ProjectState project, LibraryVersion version, string path, Markup code)
    {
        project.Sources.Add((path, code.Code));
        if (IsProgram(code.Code))
            project.OutputKind = OutputKind.ConsoleApplication;
        for (var i = 0; i < _settings.OtherSources.Count; i++)
            project.Sources.Add(($"{Path.GetDirectoryName(path)}/Other{i}.cs", _settings.OtherSources[i]));
        if (version.Vocabulary.Length > 0 && _settings.Language >= LanguageVersion.CSharp10)
            project.Sources.Add(($"{Path.GetDirectoryName(path)}/Vocabulary.cs", version.Vocabulary));
        project.AdditionalReferences.AddRange(References.Framework);
        // What no package brings is always there as a shape.
        if (!TestSettings.UsesPackages || version.Packages.IsEmpty)
            project.AdditionalReferences.AddRange(version.References.Value);
    }
}
