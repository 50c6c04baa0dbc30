using System;
using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>An operation in a status handler and the statuses in which it can run.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Statuses">The statuses.</param>
/// <param name="IsTested">Whether a test of the status has led there; else it runs whatever the status is.</param>
internal sealed record StatusPlace(IOperation Operation, Statuses Statuses, bool IsTested);

/// <summary>
/// Walks a status handler along its tests of the status and notes in which statuses the operations in question run. A test that it does not
/// understand, and that may be about the status, makes the path vague, and of a vague path nothing is noted.
/// </summary>
internal sealed class StatusWalk
{
    private const int MaximumSteps = 4_000;

    private readonly FunctionBody _function;
    private readonly Func<IOperation, bool> _isInQuestion;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<object> _aliases = [];
    private readonly HashSet<ISymbol> _derived = new(SymbolEqualityComparer.Default);
    private readonly Queue<(BasicBlock Block, State State)> _work = new();
    private readonly HashSet<(int Block, State State)> _entered = [];
    private readonly List<StatusPlace> _places = [];

    private StatusWalk(FunctionBody function, Func<IOperation, bool> isInQuestion, CancellationToken cancellationToken)
    {
        _function = function;
        _isInQuestion = isInQuestion;
        _cancellationToken = cancellationToken;
    }

    private readonly record struct State(Statuses Statuses, bool IsTested, bool HasBranched);

    /// <summary>The operations in question; empty where the function is too big.</summary>
    public static IReadOnlyList<StatusPlace> Of(FunctionBody function, Func<IOperation, bool> isInQuestion, CancellationToken cancellationToken)
    {
        var walk = new StatusWalk(function, isInQuestion, cancellationToken);
        return walk.Run() ? walk._places : [];
    }

    private bool Run()
    {
        FindAliases();
        Enter(_function.Graph.Blocks[0], new State(Statuses.All, IsTested: false, HasBranched: false));
        var steps = 0;
        while (_work.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (++steps > MaximumSteps)
                return false;
            var (block, state) = _work.Dequeue();
            Walk(block, state);
        }

        return true;
    }

    /// <summary>Locals and captures that are the status by another name, and variables that are derived from it.</summary>
    private void FindAliases()
    {
        // Twice, because a copy of a copy may stand before it in a loop.
        for (var round = 0; round < 2; round++)
        {
            foreach (var block in _function.Graph.Blocks)
            {
                foreach (var operation in block.Operations)
                    Note(operation);
                if (block.BranchValue is { } value)
                    Note(value);
            }
        }

        void Note(IOperation operation)
        {
            foreach (var part in operation.DescendantsAndSelf())
            {
                (object? key, ISymbol? symbol, IOperation? value) = part switch
                {
                    IFlowCaptureOperation { Id: var id, Value: var captured } => (id, null, captured),
                    ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var assigned } => (local, local, assigned),
                    ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var field }, Value: var assigned } => (field, field, assigned),
                    _ => default((object?, ISymbol?, IOperation?)),
                };
                if (key is null)
                    continue;
                if (IsStatus(value))
                    _aliases.Add(key);
                else if (symbol is not null && Mentions(value!))
                    _derived.Add(symbol);
            }
        }
    }

    private void Enter(BasicBlock block, State state)
    {
        if (state.Statuses != Statuses.None && _entered.Add((block.Ordinal, state)))
            _work.Enqueue((block, state));
    }

    private void Walk(BasicBlock block, State state)
    {
        // The regions of a lambda's graph go on in the graph around it.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer)
        {
            for (var i = 1; region.Kind == ControlFlowRegionKind.Try && i < outer.NestedRegions.Length; i++)
                Enter(_function.Graph.Blocks[outer.NestedRegions[i].FirstBlockOrdinal], state);
        }

        foreach (var operation in block.Operations)
            Look(operation, state);
        if (block.BranchValue is { } value)
            Look(value, state);

        if (block is { ConditionKind: not ControlFlowConditionKind.None, ConditionalSuccessor.Destination: { } conditional, BranchValue: { } condition })
        {
            var when = Test(condition);
            if (when is null && Mentions(condition))
                return;
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Enter(conditional, Narrowed(state, when, jumpsWhen));
            if (block.FallThroughSuccessor?.Destination is { } otherwise)
                Enter(otherwise, Narrowed(state, when, !jumpsWhen));
        }
        else if (block.FallThroughSuccessor is { Destination: { } next })
        {
            Enter(next, state);
        }
    }

    private static State Narrowed(State state, (Statuses WhenTrue, Statuses WhenFalse)? when, bool outcome) => when is { } known
        ? new(state.Statuses & (outcome ? known.WhenTrue : known.WhenFalse), IsTested: true, HasBranched: true)
        : state with { HasBranched = true };

    private void Look(IOperation operation, State state)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            // Where no test of the status has been seen, another condition may stand for one.
            if ((state.IsTested || !state.HasBranched) && _isInQuestion(part))
                _places.Add(new(part, state.Statuses, state.IsTested));
        }
    }

    /// <summary>The statuses that a condition leaves where it is true and where it is false; null where it is no test that is understood.</summary>
    private (Statuses WhenTrue, Statuses WhenFalse)? Test(IOperation condition)
    {
        switch (KnownClients.WithoutConversion(condition))
        {
            case IParenthesizedOperation { Operand: var inner }:
                return Test(inner);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                return Test(operand) is { } negated ? (negated.WhenFalse, negated.WhenTrue) : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var equal = IsStatus(comparison.LeftOperand) ? WhenEqual(comparison.RightOperand) : IsStatus(comparison.RightOperand) ? WhenEqual(comparison.LeftOperand) : null;
                return equal is { } known && comparison.OperatorKind == BinaryOperatorKind.NotEquals ? (known.WhenFalse, known.WhenTrue) : equal;
            case IIsPatternOperation { Value: var value, Pattern: var pattern } when IsStatus(value):
                return Matches(pattern);
            default:
                return null;
        }
    }

    private (Statuses WhenTrue, Statuses WhenFalse)? Matches(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value: var value }:
                return WhenEqual(value);
            case INegatedPatternOperation { Pattern: var negated }:
                return Matches(negated) is { } inner ? (inner.WhenFalse, inner.WhenTrue) : null;
            case IBinaryPatternOperation { LeftPattern: var left, RightPattern: var right, OperatorKind: var kind }:
                if (Matches(left) is not { } a || Matches(right) is not { } b)
                    return null;
                return kind == BinaryOperatorKind.Or ? (a.WhenTrue | b.WhenTrue, a.WhenFalse & b.WhenFalse) : (a.WhenTrue & b.WhenTrue, a.WhenFalse | b.WhenFalse);
            default:
                return null;
        }
    }

    private static (Statuses WhenTrue, Statuses WhenFalse)? WhenEqual(IOperation constant)
    {
        if (KnownClients.WithoutConversion(constant) is not IFieldReferenceOperation { Field: var field } || ConnectionStatuses.Of(field) is not { } statuses)
            return null;
        // Another reason can come with the same status.
        return (statuses, ConnectionStatuses.IsStatus(field.ContainingType) ? Statuses.All & ~statuses : Statuses.All);
    }

    /// <summary>Whether an expression is what the handler was given: its parameter, a property of it, or a copy.</summary>
    private bool IsStatus(IOperation? expression) => KnownClients.WithoutConversion(expression) switch
    {
        IParameterReferenceOperation { Type: var type } => ConnectionStatuses.Tells(type),
        IPropertyReferenceOperation { Instance: { } owner, Type: var type } => ConnectionStatuses.Tells(type) && IsStatus(owner),
        IFlowCaptureReferenceOperation { Id: var id } => _aliases.Contains(id),
        ILocalReferenceOperation { Local: var local } => _aliases.Contains(local),
        IFieldReferenceOperation { Field: var field } => _aliases.Contains(field),
        _ => false,
    };

    /// <summary>Whether an expression may depend on the status in a way that is not understood.</summary>
    private bool Mentions(IOperation expression)
    {
        foreach (var part in expression.DescendantsAndSelf())
        {
            switch (part)
            {
                case ILocalReferenceOperation { Local: var local } when _derived.Contains(local):
                case IFieldReferenceOperation { Field: var field } when _derived.Contains(field) || ConnectionStatuses.Tells(field.Type) && !field.IsConst:
                // What a property or method of this compilation answers may depend on anything.
                case IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false, Type.SpecialType: SpecialType.System_Boolean } }:
                case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } }:
                    return true;
                case { } when IsStatus(part):
                    return true;
            }
        }

        return false;
    }
}
