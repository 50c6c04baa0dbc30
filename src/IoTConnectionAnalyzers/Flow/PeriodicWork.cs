using System;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>Code that a timer, or a loop with one delay, runs again and again with a constant time between.</summary>
/// <param name="Period">The expression of that time.</param>
/// <param name="Time">The time.</param>
/// <param name="Body">The code.</param>
/// <param name="What">What repeats it, in words.</param>
internal sealed record PeriodicWork(IOperation Period, TimeSpan Time, IOperation Body, string What)
{
    /// <summary>Reads what sets the time of a timer, or waits in a loop; null for anything else, and where the time or the code is not in sight.</summary>
    public static PeriodicWork? Find(IOperation operation, KnownClients clients, CancellationToken cancellationToken) => operation switch
    {
        IObjectCreationOperation { Type: { Name: "Timer", ContainingNamespace.Name: "Threading" }, Arguments: var arguments } =>
            Make(ArgumentOf(arguments, "period"), clients.Functions.OfDelegate(ArgumentOf(arguments, "callback"), handler: null, cancellationToken)?.Operation, "The timer", clients, cancellationToken),
        IObjectCreationOperation { Type: { Name: "Timer", ContainingNamespace.Name: "Timers" }, Arguments: var arguments } creation =>
            OfEvent(ArgumentOf(arguments, "interval"), HolderOf(creation), creation, clients, cancellationToken),
        IObjectCreationOperation { Type: { Name: "PeriodicTimer", ContainingNamespace.Name: "Threading" }, Arguments: var arguments } creation =>
            Make(ArgumentOf(arguments, "period"), LoopOver(HolderOf(creation), creation, clients, cancellationToken), "The timer", clients, cancellationToken),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Interval", ContainingType: { Name: "Timer", ContainingNamespace.Name: "Timers" } } } target, Value: var interval } =>
            OfEvent(interval, HolderOf(target.Instance), target, clients, cancellationToken),
        IInvocationOperation { TargetMethod: { Name: "Delay" or "Sleep", ContainingType: { Name: "Task" or "Thread", ContainingNamespace: { } space } }, Arguments: { Length: > 0 } arguments } wait when space.Name is "Tasks" or "Threading" =>
            LoopAround(wait) is { } loop ? Make(arguments[0].Value, loop, "The loop", clients, cancellationToken) : null,
        _ => null,
    };

    private static PeriodicWork? Make(IOperation? period, IOperation? body, string what, KnownClients clients, CancellationToken cancellationToken)
    {
        if (period is null || body is null)
            return null;
        var value = clients.Values.ReadOne(period, cancellationToken);
        // A number counts milliseconds.
        TimeSpan? time = value is TimeSpan span ? span : Numbers.AsDouble(value) is >= 0 and < 1e12 and var milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
        return time is { Ticks: > 0 } known ? new(period, known, body, what) : null;
    }

    private static IOperation? ArgumentOf(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return KnownClients.WithoutConversion(argument.Value);
        }

        return null;
    }

    private static PeriodicWork? OfEvent(IOperation? interval, ISymbol? timer, IOperation place, KnownClients clients, CancellationToken cancellationToken)
    {
        if (interval is null || timer is null)
            return null;
        IOperation? handler = null;
        foreach (var reference in SymbolReferences.To(timer, place, clients.Models, cancellationToken))
        {
            switch (reference.Parent)
            {
                case IEventReferenceOperation { Event.Name: "Elapsed", Parent: IEventAssignmentOperation { Adds: true, HandlerValue: var value } }:
                    handler = value;
                    break;
                // A timer that is started anew each time has a time of its own.
                case IPropertyReferenceOperation { Property.Name: "AutoReset", Parent: ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: false } } }:
                    return null;
            }
        }

        return Make(KnownClients.WithoutConversion(interval), clients.Functions.OfDelegate(handler, handler: null, cancellationToken)?.Operation, "The timer", clients, cancellationToken);
    }

    /// <summary>The body of <c>while (await timer.WaitForNextTickAsync())</c>.</summary>
    private static IOperation? LoopOver(ISymbol? timer, IOperation place, KnownClients clients, CancellationToken cancellationToken)
    {
        if (timer is null)
            return null;
        foreach (var reference in SymbolReferences.To(timer, place, clients.Models, cancellationToken))
        {
            if (reference.Parent is not IInvocationOperation { TargetMethod.Name: "WaitForNextTickAsync" } tick)
                continue;
            for (IOperation? around = tick; around is not null and not IBlockOperation; around = around.Parent)
            {
                if (around is IWhileLoopOperation { ConditionIsTop: true, Body: var body })
                    return body;
            }
        }

        return null;
    }

    /// <summary>The body of the loop around a wait, where that is the only one and is done every time.</summary>
    private static IOperation? LoopAround(IOperation wait)
    {
        for (IOperation inner = wait, around = wait.Parent!; around is not null; inner = around, around = around.Parent!)
        {
            switch (around)
            {
                case ILoopOperation { LoopKind: LoopKind.While or LoopKind.For, Body: var body }:
                    return body == inner && IsOnlyWait(wait, body) ? body : null;
                case IBlockOperation or IExpressionStatementOperation or IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Wait" }:
                case ITryOperation tried when tried.Body == inner:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsOnlyWait(IOperation wait, IOperation body)
    {
        foreach (var part in body.Descendants())
        {
            if (part != wait && part is IInvocationOperation { TargetMethod.Name: "Delay" or "Sleep" or "WaitAsync" or "WaitOne" or "WaitForNextTickAsync" })
                return false;
        }

        return true;
    }

    private static ISymbol? HolderOf(IOperation? timer)
    {
        switch (timer)
        {
            case ILocalReferenceOperation { Local: var local }:
                return local;
            case IFieldReferenceOperation { Field: var field }:
                return field;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver, Parent.Parent.Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation created } }:
                return HolderOf(created);
        }

        var value = timer?.Parent;
        while (value is IConversionOperation)
            value = value.Parent;
        return value switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } } => declared,
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0],
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } } => assigned,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var kept } } => kept,
            _ => null,
        };
    }
}
