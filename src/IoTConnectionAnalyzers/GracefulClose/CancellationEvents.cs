using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>What a place in the code does to, or tells about, a token.</summary>
internal enum CancellationEvent
{
    /// <summary>The source is cancelled, or a wait ends that only its cancellation ends.</summary>
    Cancels,

    /// <summary>The variable gets another token or source.</summary>
    Resets,

    /// <summary>A call that the cancellation makes throw.</summary>
    Throws,

    /// <summary>A call or wait that goes on until the cancellation makes it throw, or is one turn of a loop that does.</summary>
    ThrowsInTheEnd,

    /// <summary>A wait that ends in no other way than by throwing.</summary>
    OnlyThrows,
}

/// <summary>Finds the places in a body that matter to one token, by the syntax that they stand on: the graph has operations of its own.</summary>
internal sealed class CancellationEvents
{
    private readonly Dictionary<SyntaxNode, CancellationEvent> _events = new();
    private readonly List<SyntaxNode> _otherTokens = [];
    private readonly CancellationKeys _keys;
    private readonly SyntaxNode _goodbye;

    public CancellationEvents(CancellationKeys keys, IOperation body, IInvocationOperation goodbye)
    {
        _keys = keys;
        _goodbye = goodbye.Syntax;
        var stops = StopsTheProgram(body);
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case IInvocationOperation call when call.Syntax != goodbye.Syntax:
                    OfCall(call, stops);
                    break;
                case IAssignmentOperation { Target: var target, Value: var value } when _keys.Cover(target) && !Links(value):
                    _events[operation.Syntax] = CancellationEvent.Resets;
                    break;
                case IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var value } when _keys.Contains(local) && !Links(value):
                    _events[operation.Syntax] = CancellationEvent.Resets;
                    break;
            }
        }
    }

    /// <summary>Whether the body has any place at which the token may be cancelled.</summary>
    public bool Any => _events.Count > 0;

    public bool TryGet(SyntaxNode place, out CancellationEvent found) => _events.TryGetValue(place, out found);

    /// <summary>Whether calls in a block are given other tokens as well, so that a caught cancellation may be theirs.</summary>
    public bool HasOtherTokens(SyntaxNode block)
    {
        foreach (var other in _otherTokens)
        {
            if (block.Span.Contains(other.Span))
                return true;
        }

        return false;
    }

    /// <summary>A source linked to a cancelled token is cancelled from the start.</summary>
    private static bool Links(IOperation value) => KnownClients.WithoutConversion(value) is IInvocationOperation { TargetMethod.Name: "CreateLinkedTokenSource" };

    private void OfCall(IInvocationOperation call, bool stops)
    {
        var method = call.TargetMethod;
        if (call.Instance is { } instance && _keys.Cover(instance))
        {
            switch (method.Name)
            {
                case "Cancel" or "CancelAsync":
                    _events[call.Syntax] = CancellationEvent.Cancels;
                    return;
                case "TryReset":
                    _events[call.Syntax] = CancellationEvent.Resets;
                    return;
                case "ThrowIfCancellationRequested":
                    _events[call.Syntax] = stops || IsRepeated(call.Syntax) ? CancellationEvent.ThrowsInTheEnd : CancellationEvent.Throws;
                    return;
            }
        }

        if (method.Name == "WaitOne" && call.Arguments.Length == 0 && call.Instance is IPropertyReferenceOperation { Property.Name: "WaitHandle", Instance: { } token } && _keys.Cover(token))
        {
            _events[call.Syntax] = CancellationEvent.Cancels;
            return;
        }

        if (CancellationKeys.IsSource(method.ReturnType) || method.Name is "Register" or "UnsafeRegister")
            return;
        foreach (var argument in call.Arguments)
        {
            if (!CancellationKeys.IsToken(argument.Value.Type) || argument.IsImplicit)
                continue;
            if (!_keys.Cover(argument.Value))
            {
                if (CancellationKeys.Of(argument.Value) is not null)
                    _otherTokens.Add(argument.Syntax);
                continue;
            }

            _events[call.Syntax] = IsEndlessDelay(call)
                ? IsAwaitedAsItIs(call) ? CancellationEvent.OnlyThrows : CancellationEvent.Cancels
                : stops || IsRepeated(call.Syntax) ? CancellationEvent.ThrowsInTheEnd : CancellationEvent.Throws;
        }
    }

    private static bool IsEndlessDelay(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Delay", ContainingType.Name: "Task" } || call.Arguments.Length < 2)
            return false;
        return KnownClients.WithoutConversion(call.Arguments[0].Value) is { ConstantValue: { HasValue: true, Value: -1 } } or IFieldReferenceOperation { Field.Name: "InfiniteTimeSpan" };
    }

    private static bool IsAwaitedAsItIs(IInvocationOperation call) => call.Parent switch
    {
        IAwaitOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue is { HasValue: true, Value: bool },
        _ => false,
    };

    /// <summary>
    /// Whether the token is one that ends the program or the service: every call that takes it is cancelled in the end.
    /// </summary>
    private bool StopsTheProgram(IOperation body)
    {
        foreach (var key in _keys.Symbols)
        {
            if (key is IParameterSymbol { ContainingSymbol: IMethodSymbol { Name: "ExecuteAsync", IsOverride: true, ContainingType: { } type } } && IsBackgroundService(type)
                || key is IPropertySymbol { Name: "ApplicationStopping" })
            {
                return true;
            }
        }

        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation { TargetMethod.Name: "Cancel", Instance: { } source } && _keys.Cover(source) && IsInHandler(operation, body))
                return true;
        }

        return false;
    }

    private static bool IsBackgroundService(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "BackgroundService")
                return true;
        }

        return false;
    }

    /// <summary>In a lambda that an event or a registration keeps, such as <c>Console.CancelKeyPress</c>.</summary>
    private static bool IsInHandler(IOperation operation, IOperation body)
    {
        for (var around = operation.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is IEventAssignmentOperation)
                return true;
            if (around is IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "PosixSignalRegistration" } })
                return true;
        }

        return false;
    }

    /// <summary>One turn of a loop that goes on before the goodbye: <c>while</c>, <c>do</c>, <c>for (;;)</c> or <c>await foreach</c>.</summary>
    private bool IsRepeated(SyntaxNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            switch (node)
            {
                // A loop round the goodbye says it once a turn, and only the last turn is cancelled.
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax { Condition: null } when !node.Span.Contains(_goodbye.Span):
                case ForEachStatementSyntax loop when loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword) && !node.Span.Contains(_goodbye.Span):
                    return true;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return false;
            }
        }

        return false;
    }
}
