using System;
using System.Collections.Concurrent;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>
/// Tells the operations that let time pass: delays, waits, blocking reads, retry libraries, and calls of methods of this compilation that
/// do any of it. In doubt time passes, so that nothing is called a hot loop that may be none.
/// </summary>
internal sealed class Pauses(KnownClients clients)
{
    /// <summary>How many calls deep a helper may hide its delay.</summary>
    private const int MaximumDepth = 3;

    private static readonly string[] s_tellingNames = ["Delay", "Sleep", "Backoff", "BackOff", "Pause", "Wait", "Throttl", "Debounce", "Poll"];

    private static readonly string[] s_readingNames = ["Read", "Receive", "Take", "TryTake", "TryRead", "Dequeue", "TryDequeue", "TryPop", "Accept", "Consume", "MoveNext", "WhenAny", "WhenAll"];

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an operation, or any part of it, lets time pass.</summary>
    /// <param name="operation">A statement or value of a control-flow graph, or of the tree.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public bool Contains(IOperation operation, CancellationToken cancellationToken) => Contains(operation, depth: 0, cancellationToken);

    /// <summary>Whether a method of this compilation lets time pass somewhere.</summary>
    public bool Contains(IMethodSymbol method, CancellationToken cancellationToken) => Contains(method, depth: 0, cancellationToken);

    private bool Contains(IOperation operation, int depth, CancellationToken cancellationToken)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (Is(part, depth, cancellationToken))
                return true;
        }

        return false;
    }

    private bool Contains(IMethodSymbol method, int depth, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (_methods.TryGetValue(method, out var known))
            return known;
        if (depth >= MaximumDepth || method.DeclaringSyntaxReferences.IsEmpty || clients.Lifetimes.BodyOf(method, cancellationToken) is not { } body)
            return false;
        var pauses = Contains(body, depth + 1, cancellationToken);
        // What a shallow search has not found, a search from nearer by may find.
        return pauses || depth == 0 ? _methods.GetOrAdd(method, pauses) : false;
    }

    private bool Is(IOperation operation, int depth, CancellationToken cancellationToken)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                return IsCall(call, depth, cancellationToken);
            // A task that was started elsewhere may take its time, as that of a completion source does.
            case IAwaitOperation { Operation: var awaited }:
                return IsTaskOfElsewhere(KnownClients.WithoutConversion(awaited));
            // A loop that looks at the clock keeps its own time.
            case IPropertyReferenceOperation { Property: { Name: "Now" or "UtcNow" or "TickCount" or "TickCount64" or "Elapsed" or "ElapsedMilliseconds" or "ElapsedTicks", ContainingType: { Name: "DateTime" or "DateTimeOffset" or "Environment" or "Stopwatch" } } } clock:
                return IsCompared(clock);
            default:
                return false;
        }
    }

    private static bool IsTaskOfElsewhere(IOperation? awaited) =>
        awaited is IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation
        && !(awaited is IPropertyReferenceOperation { Property: { Name: "CompletedTask", ContainingType.Name: "Task" or "ValueTask" } });

    private static bool IsCompared(IOperation clock)
    {
        for (var around = clock.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual }:
                    return true;
                case IExpressionStatementOperation or IBlockOperation or IArgumentOperation or IAssignmentOperation:
                    return false;
            }
        }

        return false;
    }

    private bool IsCall(IInvocationOperation call, int depth, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return true;
        // A call that asks something of the client itself is what is waited between, not what waits.
        if (clients.MemberOf(call) is not null || Traffic.KindOf(call, clients) is not null)
            return false;
        switch (type?.Name)
        {
            case "Task" when method.Name == "Delay":
                return IsWaitedFor(call) && !IsZero(call, cancellationToken);
            case "Thread" when method.Name == "Sleep":
                return !IsZero(call, cancellationToken);
            // To wait for a task is to do what the task does.
            case "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter":
                return method.Name is "WhenAll" or "WhenAny" or "WaitAll" or "WaitAny";
            case "SemaphoreSlim" or "Semaphore" or "Mutex" when method.Name is "Wait" or "WaitAsync" or "WaitOne":
                return !IsReleasedHere(call) && !IsZero(call, cancellationToken);
        }

        if (IsOfRetryLibrary(type))
            return true;
        if (!method.DeclaringSyntaxReferences.IsEmpty)
            return Contains(method, depth, cancellationToken) || HasTellingName(method.Name) && clients.Lifetimes.BodyOf(method, cancellationToken) is null;
        return HasTellingName(method.Name) || StartsLikeReading(method.Name) && !IsZero(call, cancellationToken);
    }

    /// <summary>A delay that nobody awaits delays nothing.</summary>
    private static bool IsWaitedFor(IOperation call)
    {
        var value = call;
        while (value.Parent is IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" })
            value = value.Parent;
        return value.Parent is not (IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation });
    }

    private bool IsZero(IInvocationOperation call, CancellationToken cancellationToken)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && clients.Values.ReadOne(argument.Value, cancellationToken) is { } value)
                return value is 0L || value is TimeSpan span && span == TimeSpan.Zero;
        }

        return false;
    }

    /// <summary>A semaphore that the same body releases is a lock, and a lock is not a delay.</summary>
    private static bool IsReleasedHere(IInvocationOperation wait)
    {
        if (wait.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var taken } } || wait.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return false;
        foreach (var node in member.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Release" or "ReleaseMutex", Expression: var released } }
                && SyntaxFactory.AreEquivalent(released, taken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfRetryLibrary(INamedTypeSymbol? type)
    {
        for (var space = type?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name == "Polly")
                return true;
        }

        return false;
    }

    private static bool HasTellingName(string name)
    {
        foreach (var part in s_tellingNames)
        {
            if (name.IndexOf(part, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static bool StartsLikeReading(string name)
    {
        foreach (var start in s_readingNames)
        {
            if (name.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
