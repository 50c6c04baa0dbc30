using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>Which parts of a function let exceptions out of it.</summary>
internal static class Guards
{
    /// <summary>The first await whose exception leaves the function; null where every one is caught, here or in the method that is awaited.</summary>
    public static IAwaitOperation? FirstUnguardedAwait(IOperation function, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var part in function.Descendants())
        {
            if (part is IAwaitOperation { Operation: not IInvalidOperation } awaited && IsOf(function, part) && !IsGuarded(part, function) && !IsGuardedInside(awaited, clients, cancellationToken))
                return awaited;
        }

        return null;
    }

    /// <summary>The first <c>throw</c> that leaves the function; null where there is none.</summary>
    public static IThrowOperation? FirstUnguardedThrow(IOperation function)
    {
        foreach (var part in function.Descendants())
        {
            if (part is IThrowOperation thrown && IsOf(function, part) && !IsGuarded(part, function))
                return thrown;
        }

        return null;
    }

    private static bool IsOf(IOperation function, IOperation part)
    {
        for (var around = part.Parent; around is not null && around != function; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return true;
    }

    /// <summary>Whether a clause of the function takes every exception of a part, and throws none on.</summary>
    private static bool IsGuarded(IOperation part, IOperation function)
    {
        var inner = part;
        for (var around = part.Parent; around is not null && inner != function; inner = around, around = around.Parent)
        {
            if (around is not ITryOperation { Body: var tried } statement || tried != inner)
                continue;
            foreach (var clause in statement.Catches)
            {
                if (Failures.CatchesEverything(clause.ExceptionType) && !Throws(clause.Handler))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the awaited method of this compilation awaits nothing outside its own guards.</summary>
    private static bool IsGuardedInside(IAwaitOperation awaited, KnownClients clients, CancellationToken cancellationToken)
    {
        var task = KnownClients.WithoutConversion(awaited.Operation);
        if (task is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } inner })
            task = KnownClients.WithoutConversion(inner);
        // A task that is complete from the start has no exception.
        if (task is IPropertyReferenceOperation { Property: { Name: "CompletedTask", ContainingType.Name: "Task" or "ValueTask" } } || task is IInvocationOperation { TargetMethod: { Name: "Yield", ContainingType.Name: "Task" } })
            return true;
        if (task is not IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false, IsAsync: true } method } || clients.Lifetimes.BodyOf(method.OriginalDefinition, cancellationToken) is not { } body)
            return false;
        foreach (var part in body.Descendants())
        {
            if (part is IAwaitOperation or IThrowOperation && IsOf(body, part) && !IsGuarded(part, body))
                return false;
        }

        return true;
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
