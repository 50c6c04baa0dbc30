using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Why a token is cancelled on a path; none where it is not known to be.</summary>
internal readonly record struct Cancelled(CancelledReason? Reason);

/// <summary>Walks a control-flow graph from its entry to a goodbye and finds a path on which the token of the goodbye is cancelled.</summary>
internal sealed class CancellationPaths(CancellationKeys keys, CancellationEvents events, ControlFlowGraph graph, SyntaxNode goodbye) : GraphWalk<Cancelled>(graph)
{
    private readonly Dictionary<(CancelledReasonKind, SyntaxNode), CancelledReason> _reasons = new();
    private CancelledReason? _found;

    /// <summary>Why the token is cancelled at the goodbye on some path; null where that is not proved.</summary>
    public CancelledReason? Find(CancellationToken cancellationToken)
    {
        Run(default, cancellationToken);
        return _found;
    }

    private CancelledReason Because(CancelledReasonKind kind, SyntaxNode place)
    {
        if (!_reasons.TryGetValue((kind, place), out var reason))
            _reasons.Add((kind, place), reason = new(kind, place));
        return reason;
    }

    protected override bool Apply(IOperation part, BasicBlock block, ref Cancelled state, Continuation? after)
    {
        if (part.Syntax == goodbye && part is IInvocationOperation)
        {
            _found = state.Reason;
            IsDone = _found is not null;
            return !IsDone;
        }

        if (!events.TryGet(part.Syntax, out var what) || !IsTheEvent(part, what))
            return true;
        switch (what)
        {
            case CancellationEvent.Cancels:
                state = new(Because(CancelledReasonKind.Cancelled, part.Syntax));
                return true;
            case CancellationEvent.Resets:
                state = default;
                return true;
            case CancellationEvent.OnlyThrows:
                Cancel(block.EnclosingRegion, part.Syntax, isSure: true, after);
                return false;
            default:
                Cancel(block.EnclosingRegion, part.Syntax, what == CancellationEvent.ThrowsInTheEnd, after);
                return true;
        }
    }

    /// <summary>The expression statement round a call stands on other syntax, the assignment that a declarator becomes does not.</summary>
    private static bool IsTheEvent(IOperation part, CancellationEvent what) =>
        what == CancellationEvent.Resets ? part is IAssignmentOperation or IInvocationOperation : part is IInvocationOperation;

    protected override bool Assume(IOperation condition, bool outcome, ref Cancelled state)
    {
        if (IsCancelledTest(condition) is not { } whenTrue)
            return true;
        if (whenTrue == outcome)
        {
            state = new(state.Reason ?? Because(IsOfLoop(condition.Syntax) ? CancelledReasonKind.LoopEnded : CancelledReasonKind.Found, condition.Syntax));
            return true;
        }

        // The token is cancelled, so it can not be found otherwise.
        return state.Reason is null;
    }

    /// <summary>True where a condition is true when the token is cancelled, false where it is true when it is not; null where it says nothing of it.</summary>
    private bool? IsCancelledTest(IOperation condition)
    {
        switch (KnownClients.WithoutConversion(condition))
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                return !IsCancelledTest(operand);
            case IParenthesizedOperation { Operand: var inner }:
                return IsCancelledTest(inner);
            case IPropertyReferenceOperation { Property.Name: "IsCancellationRequested", Instance: { } token }:
                return keys.Cover(token) ? true : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when KnownClients.WithoutConversion(comparison.RightOperand) is { ConstantValue: { HasValue: true, Value: bool constant } }:
                return IsCancelledTest(comparison.LeftOperand) is { } cancelled ? cancelled == (constant == (comparison.OperatorKind == BinaryOperatorKind.Equals)) : null;
            case IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } } }:
                return IsCancelledTest(value) is { } requested ? requested == constant : null;
            default:
                return null;
        }
    }

    private static bool IsOfLoop(SyntaxNode condition)
    {
        for (var node = condition.Parent; node is ExpressionSyntax or StatementSyntax; node = node.Parent)
        {
            if (node is StatementSyntax)
                return node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax;
        }

        return false;
    }

    /// <summary>Takes the exception of a cancelled call outwards.</summary>
    /// <param name="region">Where it is thrown.</param>
    /// <param name="call">The call.</param>
    /// <param name="isSure">The call ends by its cancellation sooner or later; else only a clause that catches cancellations tells of one.</param>
    /// <param name="after">What waits for a finally region to end.</param>
    private void Cancel(ControlFlowRegion region, SyntaxNode call, bool isSure, Continuation? after)
    {
        var reason = Because(CancelledReasonKind.Thrown, call);
        var level = 0;
        for (var inner = region; inner is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; inner = outer)
        {
            if (inner.Kind != ControlFlowRegionKind.Try)
                continue;
            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                if (!isSure)
                    continue;
                EnterFinally(outer, new(reason), after);
                return;
            }

            if (outer.Kind != ControlFlowRegionKind.TryAndCatch)
                continue;
            var tried = TriedBlock(call, level++);
            for (var i = 1; i < outer.NestedRegions.Length; i++)
            {
                var handler = outer.NestedRegions[i];
                var isForCancellation = IsForCancellation(handler);
                if (!isForCancellation && !CatchesAny(handler))
                    continue;
                if (isSure || isForCancellation && tried is not null && !events.HasOtherTokens(tried))
                    Enter(Graph.Blocks[handler.FirstBlockOrdinal], new(reason), after);
                if (handler.Kind == ControlFlowRegionKind.Catch)
                    return;
            }
        }
    }

    /// <summary>A clause that catches cancellations, by its type or its filter.</summary>
    private bool IsForCancellation(ControlFlowRegion handler)
    {
        if (IsCancellation(handler.ExceptionType))
            return true;
        if (handler.Kind != ControlFlowRegionKind.FilterAndHandler || handler.NestedRegions.IsEmpty)
            return false;
        var filter = handler.NestedRegions[0];
        for (var block = filter.FirstBlockOrdinal; block <= filter.LastBlockOrdinal; block++)
        {
            var tested = KnownClients.WithoutConversion(Graph.Blocks[block].BranchValue) switch
            {
                IIsTypeOperation { IsNegated: false, TypeOperand: var type } => type,
                IIsPatternOperation { Pattern: ITypePatternOperation { MatchedType: var type } } => type,
                IIsPatternOperation { Pattern: IDeclarationPatternOperation { MatchedType: var type } } => type,
                _ => null,
            };
            if (IsCancellation(tested))
                return true;
        }

        return false;
    }

    private static bool IsCancellation(ITypeSymbol? type) => type is { Name: "OperationCanceledException" or "TaskCanceledException" };

    /// <summary>The block of the try statement with catch clauses that is the given number of such statements further out.</summary>
    private static SyntaxNode? TriedBlock(SyntaxNode call, int level)
    {
        for (var node = call; node is not null; node = node.Parent)
        {
            if (node.Parent is TryStatementSyntax { Catches.Count: > 0 } statement && statement.Block == node && level-- == 0)
                return node;
        }

        return null;
    }
}
