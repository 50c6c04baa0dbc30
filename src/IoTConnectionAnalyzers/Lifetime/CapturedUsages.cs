using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>What the lambdas and local functions of a body do to the locals that they capture from it.</summary>
internal sealed class CapturedUsages
{
    private readonly Dictionary<SyntaxNode, Dictionary<ISymbol, UsageSummary>> _bySyntax = new();
    private readonly Dictionary<ISymbol, Dictionary<ISymbol, UsageSummary>> _byFunction = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, UsageSummary> _byLocal = new(SymbolEqualityComparer.Default);

    public CapturedUsages(LifetimeEngine engine, IOperation body, CancellationToken cancellationToken)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is not ILocalReferenceOperation { Local: var local } || engine.Clients.AwaitedTypeOf(local.Type) is null)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (FunctionAround(operation, body) is not { } function || DeclaredIn(local, function))
                continue;

            var usage = engine.Classifier.Classify(operation);
            var summary = UsageScan.Of(usage, aliases: null, parameter => engine.Summaries.Of(parameter, cancellationToken));
            Add(_byLocal, local, summary);
            if (!_bySyntax.TryGetValue(function.Syntax, out var captured))
                _bySyntax.Add(function.Syntax, captured = new(SymbolEqualityComparer.Default));
            Add(captured, local, summary);
            if (function is ILocalFunctionOperation { Symbol: var symbol })
                _byFunction[symbol] = captured;
        }
    }

    /// <summary>What a lambda captures.</summary>
    public Dictionary<ISymbol, UsageSummary>? Of(SyntaxNode lambda) => _bySyntax.TryGetValue(lambda, out var captured) ? captured : null;

    /// <summary>What a local function captures.</summary>
    public Dictionary<ISymbol, UsageSummary>? Of(IMethodSymbol function) => _byFunction.TryGetValue(function, out var captured) ? captured : null;

    /// <summary>What all of them do to a local.</summary>
    public UsageSummary Of(ILocalSymbol local) => _byLocal.TryGetValue(local, out var summary) ? summary : UsageSummary.None;

    private static void Add(Dictionary<ISymbol, UsageSummary> summaries, ISymbol local, UsageSummary summary)
    {
        summaries.TryGetValue(local, out var known);
        summaries[local] = known | summary;
    }

    /// <summary>The outermost lambda or local function of the body around an operation.</summary>
    private static IOperation? FunctionAround(IOperation operation, IOperation body)
    {
        IOperation? function = null;
        for (var around = operation.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                function = around;
        }

        return function;
    }

    private static bool DeclaredIn(ILocalSymbol local, IOperation function)
    {
        foreach (var reference in local.DeclaringSyntaxReferences)
        {
            if (function.Syntax.FullSpan.Contains(reference.Span))
                return true;
        }

        return false;
    }
}
