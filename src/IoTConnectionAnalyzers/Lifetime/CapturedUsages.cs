using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>What the lambdas and local functions of a body do to the locals and parameters that they capture from it.</summary>
internal sealed class CapturedUsages
{
    private readonly Dictionary<SyntaxNode, Dictionary<ISymbol, UsageSummary>> _bySyntax = new();
    private readonly Dictionary<ISymbol, Dictionary<ISymbol, UsageSummary>> _byFunction = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, UsageSummary> _byVariable = new(SymbolEqualityComparer.Default);

    public CapturedUsages(LifetimeEngine engine, IOperation body, CancellationToken cancellationToken)
    {
        foreach (var operation in body.Descendants())
        {
            ISymbol? variable = operation switch
            {
                ILocalReferenceOperation { Local: var local } => local,
                IParameterReferenceOperation { Parameter: var parameter } => parameter,
                _ => null,
            };
            if (variable is null || engine.Clients.AwaitedTypeOf(operation.Type) is null)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (FunctionAround(operation, body) is not { } function || DeclaredIn(variable, function))
                continue;

            var usage = engine.Classifier.Classify(operation);
            var summary = UsageScan.Of(usage, aliases: null, parameter => engine.Summaries.Of(parameter, cancellationToken));
            Add(_byVariable, variable, summary);
            if (!_bySyntax.TryGetValue(function.Syntax, out var captured))
                _bySyntax.Add(function.Syntax, captured = new(SymbolEqualityComparer.Default));
            Add(captured, variable, summary);
            if (function is ILocalFunctionOperation { Symbol: var symbol })
                _byFunction[symbol] = captured;
        }
    }

    /// <summary>What a lambda captures.</summary>
    public Dictionary<ISymbol, UsageSummary>? Of(SyntaxNode lambda) => _bySyntax.TryGetValue(lambda, out var captured) ? captured : null;

    /// <summary>What a local function captures.</summary>
    public Dictionary<ISymbol, UsageSummary>? OfFunction(IMethodSymbol function) => _byFunction.TryGetValue(function, out var captured) ? captured : null;

    /// <summary>What all of them do to a local or parameter.</summary>
    public UsageSummary Of(ISymbol variable) => _byVariable.TryGetValue(variable, out var summary) ? summary : UsageSummary.None;

    private static void Add(Dictionary<ISymbol, UsageSummary> summaries, ISymbol variable, UsageSummary summary)
    {
        summaries.TryGetValue(variable, out var known);
        summaries[variable] = known | summary;
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

    private static bool DeclaredIn(ISymbol variable, IOperation function)
    {
        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            if (function.Syntax.FullSpan.Contains(reference.Span))
                return true;
        }

        return false;
    }
}
