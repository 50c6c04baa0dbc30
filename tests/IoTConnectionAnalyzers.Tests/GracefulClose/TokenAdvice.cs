using System.Collections.Immutable;
using System.Reflection;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Runs the analyzers of other packages that advise to hand on tokens, together with the suppressor, as a compiler does.</summary>
internal static class TokenAdvice
{
    /// <summary>CA2016 and MA0040 of the real packages. The release of SonarAnalyzer that brought S8949 is not open source: a stand-in reports it.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_advisers = [Load("CA2016"), Load("MA0040"), new CallReporter()];

    /// <summary>The advice on a file: the id, the call, and whether the suppressor silences it.</summary>
    public static async Task<string[]> On(string code, LibraryVersion library, params (string Path, string Text)[] files)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(library.Vocabulary, path: "Vocabulary.cs", cancellationToken: token), CSharpSyntaxTree.ParseText(code, path: "Sample.cs", cancellationToken: token)],
            [.. References.Framework, .. library.References.Value],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(Suppressions.OfGoodbyeTokens.Select(static suppression => KeyValuePair.Create(suppression.SuppressedDiagnosticId, ReportDiagnostic.Warn))));
        Assert.Empty(compilation.GetDiagnostics(token).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files.Select(static file => new TextFile(file.Path, file.Text))]),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw", exception),
            concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var diagnostics = await compilation.WithAnalyzers([.. s_advisers, new GoodbyeTokenSuppressor()], options).GetAllDiagnosticsAsync(token);
        return
        [
            .. diagnostics
                .Where(static diagnostic => Suppressions.OfGoodbyeTokens.Any(suppression => suppression.SuppressedDiagnosticId == diagnostic.Id))
                .Select(static diagnostic => $"{diagnostic.Id} {(diagnostic.IsSuppressed ? "silenced" : "stands")} at {NameAt(diagnostic)}")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string NameAt(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var call = node.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        return call?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => node.ToString(),
        };
    }

    /// <summary>The analyzer of a real package that reports an id.</summary>
    private static DiagnosticAnalyzer Load(string id) => Assembly.LoadFrom(TestSettings.Analyzer(id)).GetTypes()
        .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null && type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .First(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => Microsoft.CodeAnalysis.Text.SourceText.From(text);
    }

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // A stand-in for tests, no product.
    /// <summary>Reports S8949 at the name of every method called without arguments.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class CallReporter : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_rule = new("S8949", "", "", "", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                static node =>
                {
                    if (node.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: 0 })
                        node.ReportDiagnostic(Diagnostic.Create(s_rule, access.Name.GetLocation()));
                },
                SyntaxKind.InvocationExpression);
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}
