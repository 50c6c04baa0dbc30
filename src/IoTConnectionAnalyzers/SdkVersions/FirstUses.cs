using System;
using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Finds where a compilation uses some assemblies first: in the file with the smallest path, at the smallest position.</summary>
/// <remarks>
/// What counts is the name of a type; where no type of an assembly is named anywhere, a call of one of its methods.
/// A using directive for a namespace is no use.
/// </remarks>
internal sealed class FirstUses
{
    private readonly Use[] _uses;

    public FirstUses(IReadOnlyList<IAssemblySymbol> assemblies)
    {
        _uses = new Use[assemblies.Count];
        for (var i = 0; i < _uses.Length; i++)
            _uses[i] = new(assemblies[i]);
    }

    /// <summary>The first use of an assembly; null where there is none.</summary>
    public Location? Of(IAssemblySymbol assembly)
    {
        foreach (var use in _uses)
        {
            if (ReferenceEquals(use.Assembly, assembly))
                return use.Named ?? use.Called;
        }

        return null;
    }

    /// <summary>Looks through a file for names of types.</summary>
    public void Look(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var wanted = 0;
        foreach (var use in _uses)
        {
            if (use.CouldBeEarlierIn(tree.FilePath))
                wanted++;
        }

        if (wanted == 0)
            return;

        var found = new bool[_uses.Length];
        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes(static node => node is not UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: 0 }))
        {
            if (node is not SimpleNameSyntax { Identifier: var identifier } name)
                continue;
            for (var i = 0; i < _uses.Length; i++)
            {
                var use = _uses[i];
                if (found[i] || !use.TypeNames.Contains(identifier.ValueText) || !use.CouldBeEarlierIn(tree.FilePath) || !IsOf(use.Assembly, name, context))
                    continue;
                found[i] = true;
                use.NoteName(identifier.GetLocation());
                if (--wanted == 0)
                    return;
            }
        }
    }

    /// <summary>Notes a call, for code that uses an assembly without naming one of its types.</summary>
    public void Note(IInvocationOperation call)
    {
        foreach (var use in _uses)
        {
            if (use.Named is null && ReferenceEquals(call.TargetMethod.ContainingAssembly, use.Assembly))
                use.NoteCall(call.Syntax.GetLocation());
        }
    }

    /// <summary>Whether one place comes before another.</summary>
    public static bool IsEarlier(Location one, Location other)
    {
        var order = string.CompareOrdinal(one.SourceTree!.FilePath, other.SourceTree!.FilePath);
        return order != 0 ? order < 0 : one.SourceSpan.Start < other.SourceSpan.Start;
    }

    private static bool IsOf(IAssemblySymbol assembly, SimpleNameSyntax name, SemanticModelAnalysisContext context)
    {
        var info = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken);
        var symbol = info.Symbol ?? (info.CandidateSymbols.Length > 0 ? info.CandidateSymbols[0] : null);
        if (symbol is IAliasSymbol alias)
            symbol = alias.Target;
        return ReferenceEquals(symbol?.ContainingAssembly, assembly);
    }

    private sealed class Use(IAssemblySymbol assembly)
    {
        private readonly object _gate = new();
        private Location? _named;
        private Location? _called;
        private HashSet<string>? _typeNames;

        public IAssemblySymbol Assembly { get; } = assembly;

        public HashSet<string> TypeNames => _typeNames ??= new(Assembly.TypeNames, StringComparer.Ordinal);

        public Location? Named => Volatile.Read(ref _named);

        public Location? Called => Volatile.Read(ref _called);

        public bool CouldBeEarlierIn(string path) =>
            Named is not { } known || string.CompareOrdinal(path, known.SourceTree!.FilePath) <= 0;

        public void NoteName(Location place) => Note(ref _named, place);

        public void NoteCall(Location place) => Note(ref _called, place);

        private void Note(ref Location? field, Location place)
        {
            lock (_gate)
            {
                if (field is null || IsEarlier(place, field))
                    field = place;
            }
        }
    }
}
