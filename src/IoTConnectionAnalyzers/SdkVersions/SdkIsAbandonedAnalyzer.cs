using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.SdkVersions.Catalogue;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Reports packages that are abandoned, withdrawn or superseded: <see cref="Rules.SdkIsAbandoned"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkIsAbandonedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.SdkIsAbandoned);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        if (SdkInspection.Begin(context, static (package, _) => package.Package.Abandoned?.Includes(package.Version) == true) is { } inspection)
            context.RegisterCompilationEndAction(end => Report(end, inspection));
    }

    private static void Report(CompilationAnalysisContext context, SdkInspection inspection)
    {
        var declarations = inspection.ReadDeclarations(context.CancellationToken);
        var reported = new HashSet<KnownPackage>();
        foreach (var suspect in inspection.Suspects)
        {
            var id = VersionReport.IdIn(declarations, suspect.Package);
            if (AbandonmentOf(id, suspect.Package) is not { } abandoned
                || SdkInspection.IsBuiltHere(suspect, declarations, id)
                || inspection.FirstUseOf(suspect) is not { } place
                || !reported.Add(suspect.Package))
                continue;

            var harm = abandoned.Harm is null ? "" : ", and " + abandoned.Harm;
            var text = $"{id} {suspect.Version} {abandoned.Says}{harm}; {abandoned.Advice}";
            var severity = abandoned.Harm is null ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
            context.ReportDiagnostic(VersionReport.Create(Rules.SdkIsAbandoned, severity, place, declarations, id, suspect.Version, null, [], text));
        }
    }

    /// <summary>A fork with an assembly of the same name has a history of its own.</summary>
    private static Abandonment? AbandonmentOf(string id, KnownPackage package)
    {
        if (id == package.Id)
            return package.Abandoned;
        foreach (var known in SdkCatalogue.All)
        {
            if (known.Id == id)
                return known.Abandoned;
        }

        return package.Abandoned;
    }
}
