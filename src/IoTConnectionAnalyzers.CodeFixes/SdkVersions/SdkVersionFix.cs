using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.SdkVersions.ProjectFiles;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>
/// Moves a package to a better release where its version stands: in the project file, in a file that projects share, or in packages.config.
/// The report stands in C#, the change is made in additional files; a file that several projects share is changed once for all of them.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SdkVersionFix))]
public sealed class SdkVersionFix : CodeFixProvider
{
    private const string Key = "UpdatePackage";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.SdkHasKnownDefects.Id, Rules.SdkUpdateAvailable.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => ProjectFilesFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Update.From(diagnostic) is not { } update)
                continue;
            var solution = context.Document.Project.Solution;
            KeyValuePair<ProjectId, Update>[] updates = [new(context.Document.Project.Id, update)];
            if (await ApplyAsync(solution, updates, context.CancellationToken).ConfigureAwait(false) == solution)
                continue;
            context.RegisterCodeFix(CodeAction.Create(update.Title, token => ApplyAsync(solution, updates, token), Key), diagnostic);
        }
    }

    /// <summary>Makes updates one after the other, each on what the ones before it have left, so that none is made twice and none is lost.</summary>
    private static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<KeyValuePair<ProjectId, Update>> updates, CancellationToken cancellationToken)
    {
        var changed = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var pair in updates)
        {
            if (solution.GetProject(pair.Key) is not { } project)
                continue;
            var declarations = new PackageDeclarations(await ReadFilesAsync(project, changed, cancellationToken).ConfigureAwait(false));
            foreach (var file in pair.Value.Compute(declarations).GroupBy(static change => change.File))
                changed[file.Key.Path] = file.Key.Source.WithChanges(file.Select(static change => change.Change).OrderBy(static change => change.Span.Start));
        }

        var result = solution;
        foreach (var file in changed)
        {
            foreach (var project in solution.Projects)
            {
                foreach (var document in project.AdditionalDocuments)
                {
                    if (document.FilePath == file.Key)
                        result = result.WithAdditionalDocumentText(document.Id, file.Value);
                }
            }
        }

        return result;
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, SourceText>>> ReadFilesAsync(Project project, Dictionary<string, SourceText> changed, CancellationToken cancellationToken)
    {
        var files = new List<KeyValuePair<string, SourceText>>();
        foreach (var document in project.AdditionalDocuments)
        {
            if (document.FilePath is not { } path || !ProjectFile.IsOne(path))
                continue;
            if (!changed.TryGetValue(path, out var text))
                text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            files.Add(new(path, text));
        }

        return files;
    }

    /// <summary>What a report asks for.</summary>
    private sealed class Update(string package, PackageVersion from, PackageVersion to, string staying, string[] broughtBy)
    {
        public string Title => staying switch
        {
            "0" => $"Update {package} to {to}",
            "1" => $"Update {package} to {to} (1 known defect stays)",
            _ => $"Update {package} to {to} ({staying} known defects stay)",
        };

        public static Update? From(Diagnostic diagnostic)
        {
            var properties = diagnostic.Properties;
            if (!properties.TryGetValue(VersionReport.PackageKey, out var package) || package is null
                || !properties.TryGetValue(VersionReport.VersionKey, out var version) || !PackageVersion.TryParse(version, out var from)
                || !properties.TryGetValue(VersionReport.TargetKey, out var target) || !PackageVersion.TryParse(target, out var to))
                return null;
            properties.TryGetValue(VersionReport.StayingKey, out var staying);
            properties.TryGetValue(VersionReport.BroughtByKey, out var broughtBy);
            return new(package, from, to, staying ?? "0", broughtBy?.Split(';') ?? []);
        }

        public IReadOnlyList<FileChange> Compute(PackageDeclarations declarations) => VersionEdits.Compute(declarations, package, from, to, broughtBy);
    }

    private sealed class ProjectFilesFixAll : FixAllProvider
    {
        public static readonly ProjectFilesFixAll Instance = new();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var updates = new List<KeyValuePair<ProjectId, Update>>();
            foreach (var project in ProjectsOf(fixAllContext))
            {
                var diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                    ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                foreach (var diagnostic in diagnostics)
                {
                    if (Update.From(diagnostic) is { } update)
                        updates.Add(new(project.Id, update));
                }
            }

            return updates.Count == 0
                ? null
                : CodeAction.Create("Update connection libraries", token => ApplyAsync(fixAllContext.Solution, updates, token), Key);
        }

        private static IEnumerable<Project> ProjectsOf(FixAllContext context) =>
            context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(static project => project.Language == LanguageNames.CSharp) : [context.Project];
    }
}
