using System;
using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.SdkVersions.ProjectFiles;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>What one rule about versions learns of a compilation: where the suspicious packages are used, and how.</summary>
internal sealed class SdkInspection
{
    private readonly AnalyzerOptions _options;
    private readonly FirstUses _uses;
    private readonly ShownTransports _shown = new();

    private SdkInspection(Compilation compilation, AnalyzerOptions options, VersionOptions versions, IReadOnlyList<ReferencedPackage> referenced, List<ReferencedPackage> suspects)
    {
        _options = options;
        Versions = versions;
        Referenced = referenced;
        Suspects = suspects;
        Judge = new(referenced, TargetPlatform.Of(compilation, options), versions, _shown);
        _uses = new(AssembliesToWatch(referenced, suspects));
    }

    /// <summary>What the project says about versions.</summary>
    public VersionOptions Versions { get; }

    /// <summary>All packages of the catalogue that the compilation references.</summary>
    public IReadOnlyList<ReferencedPackage> Referenced { get; }

    /// <summary>Those that the rule may have something to say about.</summary>
    public IReadOnlyList<ReferencedPackage> Suspects { get; }

    /// <summary>Decides which defects count; its answers are complete once the compilation has been looked through.</summary>
    public DefectJudge Judge { get; }

    /// <summary>Begins to look a compilation through; null, and nothing is registered, where no package that it references is suspicious.</summary>
    public static SdkInspection? Begin(CompilationStartAnalysisContext context, Func<ReferencedPackage, VersionOptions, bool> isSuspicious)
    {
        var referenced = ReferencedPackage.AllOf(context.Compilation);
        if (referenced.Count == 0)
            return null;
        var versions = VersionOptions.Of(context.Compilation, context.Options);
        var suspects = new List<ReferencedPackage>();
        foreach (var package in referenced)
        {
            if (isSuspicious(package, versions))
                suspects.Add(package);
        }

        if (suspects.Count == 0)
            return null;

        var inspection = new SdkInspection(context.Compilation, context.Options, versions, referenced, suspects);
        context.RegisterSemanticModelAction(inspection._uses.Look);
        context.RegisterOperationAction(inspection.Note, ShownTransports.Kinds);
        return inspection;
    }

    /// <summary>Where a package is used first; null where it is not used.</summary>
    public Location? FirstUseOf(ReferencedPackage package) => _uses.Of(package.Assembly);

    /// <summary>The packages that bring one along and are used; none where it stands for itself.</summary>
    public List<ReferencedPackage> UsedBringersOf(ReferencedPackage package)
    {
        var bringers = new List<ReferencedPackage>();
        foreach (var id in package.Package.BroughtBy)
        {
            foreach (var candidate in Referenced)
            {
                if (candidate.Package.Id == id && FirstUseOf(candidate) is not null)
                    bringers.Add(candidate);
            }
        }

        return bringers;
    }

    /// <summary>What the project files that the build hands over say about packages.</summary>
    public PackageDeclarations ReadDeclarations(CancellationToken cancellationToken)
    {
        var files = new List<KeyValuePair<string, SourceText>>();
        foreach (var file in _options.AdditionalFiles)
        {
            if (ProjectFile.IsOne(file.Path) && file.GetText(cancellationToken) is { } text)
                files.Add(new(file.Path, text));
        }

        return new(files);
    }

    /// <summary>Whether a reference is the output of another project, which is no package: its version says nothing.</summary>
    public static bool IsBuiltHere(ReferencedPackage package, PackageDeclarations declarations, string id) =>
        declarations.ReferenceProject(package.Assembly.Name) && !declarations.Name(id);

    private void Note(OperationAnalysisContext context)
    {
        if (context.Operation is IInvocationOperation call)
            _uses.Note(call);
        _shown.Note(context.Operation);
    }

    private static List<IAssemblySymbol> AssembliesToWatch(IReadOnlyList<ReferencedPackage> referenced, List<ReferencedPackage> suspects)
    {
        var assemblies = new List<IAssemblySymbol>();
        foreach (var suspect in suspects)
            assemblies.Add(suspect.Assembly);
        foreach (var package in referenced)
        {
            if (!suspects.Contains(package) && BringsOne(package.Package, suspects))
                assemblies.Add(package.Assembly);
        }

        return assemblies;
    }

    private static bool BringsOne(KnownPackage package, List<ReferencedPackage> suspects)
    {
        foreach (var suspect in suspects)
        {
            foreach (var bringer in suspect.Package.BroughtBy)
            {
                if (bringer == package.Id)
                    return true;
            }
        }

        return false;
    }
}
