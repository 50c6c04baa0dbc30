using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>
/// Tells code that this compilation runs once: no loop, delegate or second call leads to it. It reads the compilation for the names
/// of the methods around the code, so a rule asks when it is about to report.
/// </summary>
internal static class SingleRuns
{
    private const int MaximumDepth = 4;

    /// <summary>Whether nothing in the compilation runs the code a second time. What nobody calls is called from outside, once as far as is known.</summary>
    public static bool IsOne(IOperation operation, KnownClients clients, CancellationToken cancellationToken) => IsOne(operation, clients, depth: 0, cancellationToken);

    /// <summary>Whether nothing in the compilation calls the method around the code a second time, whatever the method itself repeats.</summary>
    public static bool IsCalledOnce(IOperation operation, KnownClients clients, CancellationToken cancellationToken) => IsCalledOnce(operation, clients, depth: 0, cancellationToken);

    /// <summary>The only call of the method around an operation, or the start of the thread or task that runs it; null where there is none, or the method is used in other ways too.</summary>
    public static IOperation? OnlyCallOf(IMethodSymbol method, IOperation inside, KnownClients clients, CancellationToken cancellationToken) =>
        UsesOf(method, inside, clients, cancellationToken, out var call) == 1 ? call : null;

    /// <summary>The method or local function around an operation, however deep; null inside a lambda, unless a thread or task just runs it.</summary>
    public static IMethodSymbol? MethodAround(IOperation operation)
    {
        for (var around = operation; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IAnonymousFunctionOperation when StartOf(around) is null:
                    return null;
                case ILocalFunctionOperation { Symbol: var function }:
                    return function;
                case { Parent: null }:
                    return around.SemanticModel?.GetDeclaredSymbol(around.Syntax) as IMethodSymbol;
            }
        }

        return null;
    }

    private static bool IsOne(IOperation operation, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        for (var around = operation.Parent; around is not null and not ILocalFunctionOperation; around = around.Parent)
        {
            if (around is ILoopOperation || around is IAnonymousFunctionOperation && StartOf(around) is null)
                return false;
        }

        return IsCalledOnce(operation, clients, depth, cancellationToken);
    }

    private static bool IsCalledOnce(IOperation operation, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        // A program of top-level statements, a lambda, or the initializer of a field.
        if (MethodAround(operation) is not { } method)
            return true;
        var uses = UsesOf(method, operation, clients, cancellationToken, out var call);
        return uses == 0 || uses == 1 && call is not null && depth < MaximumDepth && IsOne(call, clients, depth + 1, cancellationToken);
    }

    /// <summary>How often the code names a method, and the call by which it does; a constructor is not named.</summary>
    private static int UsesOf(IMethodSymbol method, IOperation inside, KnownClients clients, CancellationToken cancellationToken, out IOperation? call)
    {
        call = null;
        var uses = 0;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            foreach (var operation in LocalValues.RootOf(inside).Descendants())
            {
                if (operation is IInvocationOperation { TargetMethod: var called } invocation && Is(called, method))
                    (call, uses) = (invocation, uses + 1);
                else if (operation is IMethodReferenceOperation { Method: var referenced } && Is(referenced, method))
                    (call, uses) = (StartOf(operation), uses + 1);
            }

            return uses;
        }

        if (method.MethodKind != MethodKind.Ordinary)
            return 0;
        foreach (var tree in clients.Models.Trees)
        {
            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText != method.Name || token.Parent is not SimpleNameSyntax name
                    || IsOther(clients.Models.ModelOf(tree)?.GetSymbolInfo(name, cancellationToken).Symbol, method))
                {
                    continue;
                }

                uses++;
                SyntaxNode expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                call = expression.Parent is InvocationExpressionSyntax invocation
                    ? clients.Models.OperationOf(invocation, cancellationToken) as IInvocationOperation
                    : clients.Models.OperationOf(expression, cancellationToken) is { } reference ? StartOf(reference) : null;
            }
        }

        return uses;
    }

    /// <summary>The creation of the thread, or the start of the task, that runs a lambda or method group once; null for any other delegate.</summary>
    private static IOperation? StartOf(IOperation function)
    {
        var value = function.Parent;
        while (value is IConversionOperation or IDelegateCreationOperation)
            value = value.Parent;
        return value is IArgumentOperation
        {
            Parent: IObjectCreationOperation { Type: { Name: "Thread", ContainingNamespace.Name: "Threading" } }
                or IInvocationOperation { TargetMethod: { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" } },
        }
            ? value.Parent
            : null;
    }

    /// <summary>Whether a name means something else than the method; what it calls by an interface or a base class may still be the method.</summary>
    private static bool IsOther(ISymbol? named, IMethodSymbol method) => named switch
    {
        null => false,
        IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } other => !Is(other, method),
        IMethodSymbol => false,
        _ => true,
    };

    private static bool Is(IMethodSymbol left, IMethodSymbol right) =>
        SymbolEqualityComparer.Default.Equals((left.ReducedFrom ?? left).OriginalDefinition, right.OriginalDefinition);
}
