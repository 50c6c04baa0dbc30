using System;
using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.SdkVersions.Catalogue;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Reports packages that have a newer release although no defect applies: <see cref="Rules.SdkUpdateAvailable"/>.</summary>
/// <remarks>The rule is off by default, and an analyzer whose rules are all off never runs: that is why it stands alone.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkUpdateAvailableAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.SdkUpdateAvailable);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        if (SdkInspection.Begin(context, IsSuspicious) is { } inspection)
            context.RegisterCompilationEndAction(end => Report(end, inspection));
    }

    private static bool IsSuspicious(ReferencedPackage package, VersionOptions options) =>
        package.Version < package.Package.NewestVersion
        && package.Package.Abandoned?.Includes(package.Version) != true
        && !(options.MinimumOf(package.Package) is { } minimum && package.Version < minimum);

    private static void Report(CompilationAnalysisContext context, SdkInspection inspection)
    {
        var declarations = inspection.ReadDeclarations(context.CancellationToken);
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<KnownPackage>();
        foreach (var suspect in inspection.Suspects)
        {
            var package = suspect.Package;
            var id = VersionReport.IdIn(declarations, package);

            // The age of what comes along with another package is that one's affair.
            if (SdkInspection.IsBuiltHere(suspect, declarations, id)
                || declarations.ShowProject && !declarations.Name(id)
                || inspection.FirstUseOf(suspect) is not { } place
                || inspection.Versions.MinimumOf(package) is null && inspection.Judge.DefectsOf(suspect, [package.Id], counted).Count > 0
                || !reported.Add(package))
                continue;

            var text = $"{id} {suspect.Version} has no known defect that applies here; {package.Newest} is the newest release that is known";
            context.ReportDiagnostic(VersionReport.Create(
                Rules.SdkUpdateAvailable, DiagnosticSeverity.Info, place, declarations, id, suspect.Version, inspection.Judge.NewestAfter(suspect), [], text));
        }
    }
}
