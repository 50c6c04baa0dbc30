using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>Runs all analyzers and fixes together, as an editor does; an exception of any of them ends the test.</summary>
internal static class AnalyzerHost
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = AllAnalyzers.Create();
    private static readonly ImmutableArray<CodeFixProvider> s_fixes = AllAnalyzers.CreateFixes();

    /// <summary>The reports of all analyzers, in the order of the source; rules that are off by default are on where <paramref name="isAllOn"/>.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsOf(Compilation compilation, bool isAllOn, CancellationToken cancellationToken)
    {
        if (isAllOn)
        {
            var options = s_analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)
                .Where(static rule => !rule.IsEnabledByDefault)
                .Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))
                .Distinct();
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(options));
        }

        var reports = await compilation
            .WithAnalyzers(s_analyzers, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        // What the compiler makes of an exception.
        Assert.DoesNotContain(reports, static report => report.Id == "AD0001");
        return [.. reports.OrderBy(static report => report.Location.SourceSpan)];
    }

    /// <summary>A document of a project that has the same references and options as a compilation.</summary>
    public static Document DocumentOf(AdhocWorkspace workspace, string code, Compilation compilation)
    {
        var project = workspace.AddProject("Sample", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees.First().Options);
        foreach (var tree in compilation.SyntaxTrees.Skip(1))
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.ToString(), filePath: tree.FilePath).Project;
        return project.AddDocument("Sample.cs", SourceText.From(code), filePath: "/0/Sample.cs");
    }

    /// <summary>What every fix offers for a report.</summary>
    public static async Task<IReadOnlyList<CodeAction>> FixesFor(Document document, Diagnostic report, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(report.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), cancellationToken));
        return actions;
    }

    /// <summary>The document after a fix.</summary>
    public static async Task<Document> Apply(Document document, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return changed.GetDocument(document.Id)!;
    }
}
