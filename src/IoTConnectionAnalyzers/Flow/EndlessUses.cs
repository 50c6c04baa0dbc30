using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>Finds the endless loop or wait by which code shows that a connection made before it is meant to last.</summary>
internal static class EndlessUses
{
    /// <summary>
    /// What stands behind an operation in its body and does not end, or what a method called or started there does; null where there is
    /// nothing of the kind. A loop that connects by itself is no use of a connection made before.
    /// </summary>
    public static SyntaxNode? Behind(IOperation operation, KnownClients clients, CancellationToken cancellationToken)
    {
        var inside = FunctionAround(operation);
        foreach (var part in LocalValues.RootOf(operation).Descendants())
        {
            if (part.Syntax.SpanStart < operation.Syntax.Span.End || IsAround(part, operation) || FunctionAround(part) is { } function && function != inside)
                continue;
            if (IsEndless(part, clients, cancellationToken))
                return Connects(part, clients) ? null : part.Syntax;
            var started = part switch
            {
                IInvocationOperation call => call.TargetMethod,
                IMethodReferenceOperation reference => reference.Method,
                _ => null,
            };
            if (started is null || started.DeclaringSyntaxReferences.IsEmpty || clients.Lifetimes.BodyOf(started.OriginalDefinition, cancellationToken) is not { } body)
                continue;
            foreach (var inner in body.Descendants())
            {
                if (IsEndless(inner, clients, cancellationToken) && (FunctionAround(inner) is not { } own || own == body))
                    return Connects(body, clients) ? null : inner.Syntax;
            }
        }

        return null;
    }

    private static bool IsEndless(IOperation operation, KnownClients clients, CancellationToken cancellationToken) => operation switch
    {
        IWhileLoopOperation loop => IsEndless(loop.Condition),
        IForLoopOperation { Condition: null } => true,
        IInvocationOperation { TargetMethod: { Name: "Delay" or "Sleep" }, Arguments: { Length: > 0 } arguments } =>
            clients.Values.ReadOne(arguments[0].Value, cancellationToken) is -1L or System.TimeSpan { Ticks: -10_000 },
        _ => false,
    };

    private static bool IsEndless(IOperation? condition) => condition switch
    {
        null or { ConstantValue: { HasValue: true, Value: true } } => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: IPropertyReferenceOperation { Property: { Name: "IsCancellationRequested" } } } => true,
        _ => false,
    };

    private static bool Connects(IOperation code, KnownClients clients)
    {
        foreach (var part in code.Descendants())
        {
            if (part is IInvocationOperation call && clients.MemberOf(call)?.Is(ClientRole.Opens) == true || clients.CreatedBy(part) is { Library.CreatedOpen: true })
                return true;
        }

        return false;
    }

    /// <summary>The local function around an operation; the code of a lambda belongs to what it stands in.</summary>
    private static IOperation? FunctionAround(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ILocalFunctionOperation)
                return around;
        }

        return null;
    }

    private static bool IsAround(IOperation outer, IOperation inner) =>
        outer.Syntax.SyntaxTree == inner.Syntax.SyntaxTree && outer.Syntax.Span.Contains(inner.Syntax.Span);
}
