using System.Collections.Concurrent;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>
/// Tells the calls that ask something of the other side, made on the client or, one call deep, by a method of this compilation.
/// </summary>
internal sealed class Attempts(KnownClients clients)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Attempt?> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>What a call or object creation asks of the other side; null where it asks nothing.</summary>
    public Attempt? Of(IOperation operation, CancellationToken cancellationToken)
    {
        if (Traffic.KindOf(operation, clients) is { } kind)
            return new(kind, operation, Throws: true);
        return operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } && !method.DeclaringSyntaxReferences.IsEmpty
            ? Of(method, cancellationToken)
            : null;
    }

    /// <summary>What a method of this compilation asks of the other side by itself; the most telling of its calls.</summary>
    private Attempt? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        return _methods.TryGetValue(method, out var known) ? known : _methods.GetOrAdd(method, Find(method, cancellationToken));
    }

    private Attempt? Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (clients.Lifetimes.BodyOf(method, cancellationToken) is not { } body)
            return null;
        Attempt? found = null;
        foreach (var part in body.Descendants())
        {
            if (Traffic.KindOf(part, clients) is not { } kind || IsOfInnerFunction(part, body))
                continue;
            var attempt = new Attempt(kind, part, Throws: !IsCaught(part, body));
            if (found is null || attempt.Throws && !found.Throws || attempt.Throws == found.Throws && attempt.Kind < found.Kind)
                found = attempt;
        }

        return found;
    }

    private static bool IsOfInnerFunction(IOperation operation, IOperation body)
    {
        for (var around = operation.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    /// <summary>Whether a clause of the body takes every failure of a call, and does not throw it on.</summary>
    private static bool IsCaught(IOperation call, IOperation body)
    {
        var inner = call;
        for (var around = call.Parent; around is not null && around != body; inner = around, around = around.Parent)
        {
            if (around is not ITryOperation { Body: var tried } statement || tried != inner)
                continue;
            foreach (var clause in statement.Catches)
            {
                if (clause.Filter is null && Failures.CatchesEverything(clause.ExceptionType) && !Throws(clause.Handler))
                    return true;
            }
        }

        return false;
    }

    private static bool Throws(IOperation handler)
    {
        foreach (var part in handler.Descendants())
        {
            if (part is IThrowOperation)
                return true;
        }

        return false;
    }
}

/// <summary>A call that asks something of the other side.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Call">The call on the client itself.</param>
/// <param name="Throws">Whether its failure reaches the caller.</param>
internal sealed record Attempt(TrafficKind Kind, IOperation Call, bool Throws);
