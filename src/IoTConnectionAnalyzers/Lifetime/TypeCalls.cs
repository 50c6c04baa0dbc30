using System.Collections.Concurrent;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>How the methods of one type are called from within it: gathered while the compiler goes over the type, to tell whether a method may run a second time.</summary>
internal sealed class TypeCalls(KnownClients clients)
{
    private const int MaximumDepth = 4;

    private readonly ConcurrentDictionary<IMethodSymbol, ConcurrentBag<Call>> _calls = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _lossHandlers = new(SymbolEqualityComparer.Default);

    private readonly record struct Call(ISymbol Caller, bool IsRepeated);

    /// <summary>Notes a call of a method of the type, or that a delegate is made of it.</summary>
    public void Note(IOperation operation, ISymbol caller)
    {
        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        if (method is null || method.DeclaringSyntaxReferences.IsEmpty)
            return;
        if (operation is IMethodReferenceOperation && IsLossHandler(operation))
            _lossHandlers.TryAdd(method.OriginalDefinition, true);
        // What is made a delegate is called by events and timers whenever they like.
        var isRepeated = operation is IMethodReferenceOperation ? !IsHandlerOfClient(operation) : IsRepeated(operation);
        _calls.GetOrAdd(method.OriginalDefinition, static _ => []).Add(new(caller, isRepeated));
    }

    /// <summary>Whether the code of the type itself runs a method more than once: from a loop, a handler, a timer, or from two places.</summary>
    public bool RunsAgain(ISymbol? member) => RunsAgain(member as IMethodSymbol, depth: 0);

    private bool RunsAgain(IMethodSymbol? method, int depth)
    {
        if (method is null || depth > MaximumDepth)
            return false;
        if (Triggers.IsEventHandler(method))
            return true;
        if (!_calls.TryGetValue(method.OriginalDefinition, out var calls))
            return false;
        if (calls.Count > 1)
            return true;
        foreach (var call in calls)
        {
            if (call.IsRepeated || RunsAgain(call.Caller as IMethodSymbol, depth + 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether code runs repeatedly within its member: in a loop, or in a lambda that an event or timer calls.</summary>
    public bool IsRepeated(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation)
                return true;
            if (around is IAnonymousFunctionOperation)
                return !IsHandlerOfClient(around);
        }

        return false;
    }

    /// <summary>Whether an operation stands in a handler that a client calls when its connection is lost: nothing is left to close there.</summary>
    public bool RunsAfterLoss(IOperation operation, CancellationToken cancellationToken)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
                return IsLossHandler(around);
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellationToken) is IMethodSymbol method && _lossHandlers.ContainsKey(method.OriginalDefinition);
    }

    private bool IsLossHandler(IOperation function)
    {
        for (var around = function.Parent; around is not null and not IBlockOperation; around = around.Parent)
        {
            if (HookRegistration.Find(around, clients) is { } registration)
                return registration.Hook.Kind == HookKind.Disconnected;
        }

        return false;
    }

    /// <summary>A handler of a client's own events runs when the connection is gone already.</summary>
    private bool IsHandlerOfClient(IOperation function)
    {
        for (var around = function.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event.ContainingType: var type } }:
                    return clients.TypeOf(type) is not null;
                case IInvocationOperation call:
                    return clients.MemberOf(call) is not null;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.ContainingType: var type } }:
                    return clients.TypeOf(type) is not null;
            }
        }

        return false;
    }
}
