using System;
using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.SdkVersions.ProjectFiles;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Reports packages in versions with known connection defects: <see cref="Rules.SdkHasKnownDefects"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkHasKnownDefectsAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.SdkHasKnownDefects);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        if (SdkInspection.Begin(context, IsSuspicious) is { } inspection)
            context.RegisterCompilationEndAction(end => Report(end, inspection));
    }

    private static bool IsSuspicious(ReferencedPackage package, VersionOptions options)
    {
        // An abandoned package has a report of its own.
        if (package.Package.Abandoned is { } abandoned && abandoned.Includes(package.Version))
            return false;
        if (options.MinimumOf(package.Package) is { } minimum)
            return package.Version < minimum;
        foreach (var defect in package.Package.Defects)
        {
            if (DefectJudge.MayConcern(defect, package.Version, options))
                return true;
        }

        return false;
    }

    private static void Report(CompilationAnalysisContext context, SdkInspection inspection)
    {
        var declarations = inspection.ReadDeclarations(context.CancellationToken);
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<KnownPackage>();
        foreach (var suspect in InOrder(inspection.Suspects, declarations))
        {
            var id = VersionReport.IdIn(declarations, suspect.Package);
            if (SdkInspection.IsBuiltHere(suspect, declarations, id) || !reported.Add(suspect.Package))
                continue;

            var place = inspection.FirstUseOf(suspect);
            var bringers = place is null ? inspection.UsedBringersOf(suspect) : [];
            place ??= EarliestUse(inspection, bringers);
            if (place is null)
                continue;

            var diagnostic = inspection.Versions.MinimumOf(suspect.Package) is { } minimum
                ? OfMinimum(inspection, declarations, suspect, id, minimum, place, bringers)
                : OfDefects(inspection, declarations, suspect, id, place, bringers, counted);
            if (diagnostic is not null)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static Diagnostic OfMinimum(
        SdkInspection inspection, PackageDeclarations declarations, ReferencedPackage package, string id, PackageVersion minimum, Location place, List<ReferencedPackage> bringers)
    {
        var target = minimum.Major == package.Version.Major ? new BetterRelease(inspection.Judge.LowestFrom(package, minimum), 0) : null;
        var text = $"{id} {package.Version} is below {minimum}, the lowest version that this project allows";
        return VersionReport.Create(Rules.SdkHasKnownDefects, DiagnosticSeverity.Warning, place, declarations, id, package.Version, target, bringers, text);
    }

    private static Diagnostic? OfDefects(
        SdkInspection inspection, PackageDeclarations declarations, ReferencedPackage package, string id, Location place, List<ReferencedPackage> bringers, HashSet<string> counted)
    {
        var judgedFor = bringers.Count == 0 ? [package.Package.Id] : bringers.ConvertAll(static bringer => bringer.Package.Id);
        var judge = inspection.Judge;
        var defects = judge.DefectsOf(package, judgedFor, counted);
        // Lesser defects of a package that the project did not choose are no reason for it to choose one.
        if (defects.Count == 0 || bringers.Count > 0 && !declarations.Name(id) && !defects.Exists(static defect => defect.Severity == DefectSeverity.High))
            return null;

        foreach (var defect in defects)
            counted.Add(defect.CountedAs);
        var target = judge.BetterThan(package, defects);
        var worst = WorstToTell(defects, target);
        var isWarning = worst.Severity == DefectSeverity.High
            && judge.IsFixedInMajor(package, worst)
            && package.Version < package.Package.NewestVersion
            && !IsLastLongTermRelease(package)
            && (bringers.Count == 0 || defects.Exists(defect => IsCertain(defect, judge, package, judgedFor)));

        var named = bringers.Count == 0 || declarations.Name(id) ? $"{id} {package.Version}" : $"{id} {package.Version}, which {bringers[0].Package.Id} brings along";
        var text = $"{named}: {worst.Says}{AndMore(defects.Count - 1)}; {Remedy(package, target, defects.Count)}";
        return VersionReport.Create(
            Rules.SdkHasKnownDefects, isWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, place, declarations, id, package.Version, target, bringers, text);
    }

    /// <summary>For a package that another one brings along, only a high defect on a transport that the code names is certain.</summary>
    private static bool IsCertain(KnownDefect defect, DefectJudge judge, ReferencedPackage package, List<string> judgedFor) =>
        defect.Severity == DefectSeverity.High && judge.IsFixedInMajor(package, defect) && judge.IsShownFor(judgedFor, defect);

    private static bool IsLastLongTermRelease(ReferencedPackage package) =>
        PackageVersion.TryParse(package.Package.LastLongTermRelease, out var last) && package.Version == last;

    /// <summary>The worst defect; a grave one that the better release does not have goes before those that it keeps.</summary>
    private static KnownDefect WorstToTell(List<KnownDefect> defects, BetterRelease? target)
    {
        var worst = defects[0];
        KnownDefect? worstThatGoes = null;
        foreach (var defect in defects)
        {
            if (IsWorse(defect, worst))
                worst = defect;
            if (target is not null && !defect.Affects(target.Version) && (worstThatGoes is null || IsWorse(defect, worstThatGoes)))
                worstThatGoes = defect;
        }

        return worstThatGoes is { Severity: DefectSeverity.High } ? worstThatGoes : worst;
    }

    private static bool IsWorse(KnownDefect one, KnownDefect other) =>
        one.Severity != other.Severity ? one.Severity > other.Severity : one.Drops > other.Drops;

    private static string AndMore(int count) => count switch
    {
        0 => "",
        1 => ", and 1 more known defect",
        _ => $", and {count} more known defects",
    };

    private static string Remedy(ReferencedPackage package, BetterRelease? target, int count) => target switch
    {
        null => $"no later release of {package.Version.Major}.x is free of {(count == 1 ? "it" : "them")}",
        { Staying: 0 } => $"{target.Version} is free of {(count == 1 ? "it" : "them")}",
        _ => $"no release of {package.Version.Major}.x is free of all of them, {target.Version} has {target.Staying} left",
    };

    private static Location? EarliestUse(SdkInspection inspection, List<ReferencedPackage> packages)
    {
        Location? earliest = null;
        foreach (var package in packages)
        {
            if (inspection.FirstUseOf(package) is { } use && (earliest is null || FirstUses.IsEarlier(use, earliest)))
                earliest = use;
        }

        return earliest;
    }

    /// <summary>
    /// What the project names itself comes first, what others bring along last: a defect that reaches the program through several of them
    /// is counted for the first.
    /// </summary>
    private static List<ReferencedPackage> InOrder(IReadOnlyList<ReferencedPackage> suspects, PackageDeclarations declarations)
    {
        var ordered = new List<ReferencedPackage>(suspects);
        if (ordered.Count < 2)
            return ordered;
        var all = SdkCatalogue.All;
        ordered.Sort((one, other) => RankOf(one.Package).CompareTo(RankOf(other.Package)));
        return ordered;

        int RankOf(KnownPackage package)
        {
            var place = 0;
            while (place < all.Count && !ReferenceEquals(all[place], package))
                place++;
            return package.BroughtBy.Count > 0 && declarations.Name(package.Id) ? place - all.Count : place;
        }
    }
}
