using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>Runs the rule and its fix on a snippet, as an editor does.</summary>
internal static class Repair
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [.. InstancesIn<DiagnosticAnalyzer>(typeof(Rules).Assembly).Where(static analyzer => analyzer is not DiagnosticSuppressor)];

    private static readonly ImmutableArray<CodeFixProvider> s_fixes = InstancesIn<CodeFixProvider>(typeof(Editing.ConnectionFix).Assembly);

    private static readonly ImmutableHashSet<string> s_isOff =
        [.. s_analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Where(static descriptor => !descriptor.IsEnabledByDefault).Select(static descriptor => descriptor.Id)];

    /// <summary>Whether an analyzer of the package reports a rule.</summary>
    public static bool HasAnalyzer(string rule) => s_analyzers.Any(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == rule));

    /// <summary>Whether a fix of the package takes a rule.</summary>
    public static bool HasFix(string rule) => s_fixes.Any(fix => fix.FixableDiagnosticIds.Contains(rule));

    /// <summary>The reports of a rule in a snippet.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportsAsync(string rule, string snippet, ImmutableArray<MetadataReference> references)
    {
        var compilation = DeviceCompiler.Compile("Snippet", references, snippet).WithOptions(OptionsFor(rule, snippet));
        return await ReportsAsync(rule, compilation, CancellationToken.None);
    }

    /// <summary>The snippet after the first fix on offer has been applied to each report, one after the other; null where none is on offer.</summary>
    public static async Task<string?> FixAsync(string rule, string snippet, ImmutableArray<MetadataReference> references)
    {
        using var workspace = new AdhocWorkspace();
        var implicitUsings = DeviceCompiler.Compile("Snippet").SyntaxTrees.Single();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Snippet", "Snippet", LanguageNames.CSharp,
            compilationOptions: OptionsFor(rule, snippet),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: references));
        var document = project.AddDocument("ImplicitUsings.cs", await implicitUsings.GetTextAsync()).Project.AddDocument("Snippet.cs", snippet);

        for (var round = 0; round < 20; round++)
        {
            var compilation = (await document.Project.GetCompilationAsync())!;
            var report = (await ReportsAsync(rule, compilation, CancellationToken.None)).FirstOrDefault();
            if (report is null)
                return round == 0 ? null : (await document.GetTextAsync()).ToString();
            if (await FirstActionAsync(document, report) is not { } action)
                return null;
            var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
            document = changed.GetDocument(document.Id)!;
        }

        throw new InvalidOperationException($"The fix of {rule} does not come to an end:\n{await document.GetTextAsync()}");
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(string rule, Compilation compilation, CancellationToken cancellationToken)
    {
        var withAnalyzers = compilation.WithAnalyzers(s_analyzers, new AnalyzerOptions([]));
        var reports = await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellationToken);
        if (reports.FirstOrDefault(static report => report.Id == "AD0001") is { } failure)
            throw new InvalidOperationException(failure.GetMessage());
        return [.. reports.Where(report => report.Id == rule).OrderBy(static report => report.Location.SourceSpan.Start)];
    }

    private static async Task<CodeAction?> FirstActionAsync(Document document, Diagnostic report)
    {
        CodeAction? first = null;
        foreach (var fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(report.Id)))
        {
            var context = new CodeFixContext(document, report, (action, _) => first ??= action, CancellationToken.None);
            await fix.RegisterCodeFixesAsync(context);
        }

        return first;
    }

    /// <summary>A rule that is off by default is on here.</summary>
    private static CSharpCompilationOptions OptionsFor(string rule, string snippet) => new(
        KindOf(snippet), nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: s_isOff.Contains(rule) ? [KeyValuePair.Create(rule, ReportDiagnostic.Info)] : null);

    /// <summary>A snippet with statements of its own or a Main is a program, all others are read as a library.</summary>
    private static OutputKind KindOf(string snippet) =>
        CSharpSyntaxTree.ParseText(snippet).GetCompilationUnitRoot().DescendantNodes().Any(static node => node is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" })
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    private static ImmutableArray<T> InstancesIn<T>(System.Reflection.Assembly assembly) =>
        [.. assembly.GetTypes().Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(static type => (T)Activator.CreateInstance(type)!)];
}
