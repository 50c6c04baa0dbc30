using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Walks a control-flow graph from its entry to a goodbye and finds a path on which the token of the goodbye is cancelled.</summary>
internal sealed class CancellationPaths
{
    private readonly CancellationKeys _keys;
    private readonly CancellationEvents _events;
    private readonly ControlFlowGraph _graph;
    private readonly SyntaxNode _goodbye;
    private readonly Queue<Step> _work = new();
    private readonly HashSet<Step> _entered = [];
    private readonly Dictionary<(CancelledReasonKind, SyntaxNode), CancelledReason> _reasons = new();
    private CancelledReason? _found;

    public CancellationPaths(CancellationKeys keys, CancellationEvents events, ControlFlowGraph graph, SyntaxNode goodbye)
    {
        _keys = keys;
        _events = events;
        _graph = graph;
        _goodbye = goodbye;
    }

    /// <summary>A block entered in a state: why the token is cancelled, null where it is not known to be, and what waits for a finally region to end.</summary>
    private sealed record Step(int Block, CancelledReason? Reason, Continuation? After);

    /// <summary>Why the token is cancelled at the goodbye on some path; null where that is not proved.</summary>
    public CancelledReason? Find(CancellationToken cancellationToken)
    {
        Enter(_graph.Blocks[0], reason: null, after: null);
        for (var steps = 0; _work.Count > 0 && _found is null; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (steps > Budget.StepsPerClient)
                return null;
            Walk(_work.Dequeue());
        }

        return _found;
    }

    private void Enter(BasicBlock block, CancelledReason? reason, Continuation? after)
    {
        var step = new Step(block.Ordinal, reason, after);
        if (_entered.Add(step))
            _work.Enqueue(step);
    }

    private CancelledReason Because(CancelledReasonKind kind, SyntaxNode place)
    {
        if (!_reasons.TryGetValue((kind, place), out var reason))
            _reasons.Add((kind, place), reason = new(kind, place));
        return reason;
    }

    private void Walk(Step step)
    {
        var block = _graph.Blocks[step.Block];
        var reason = step.Reason;
        Throw(block.EnclosingRegion, reason, step.After);
        foreach (var operation in block.Operations)
        {
            if (!Apply(operation, block, ref reason, step.After))
                return;
        }

        if (block.BranchValue is { } value && !Apply(value, block, ref reason, step.After))
            return;

        if (block is { ConditionKind: not ControlFlowConditionKind.None, ConditionalSuccessor: { } conditional, BranchValue: { } condition })
        {
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (Assume(condition, jumpsWhen, reason, out var jumped))
                Follow(conditional, block, jumped, step.After);
            if (block.FallThroughSuccessor is { } otherwise && Assume(condition, !jumpsWhen, reason, out var fallen))
                Follow(otherwise, block, fallen, step.After);
        }
        else if (block.FallThroughSuccessor is { } next)
        {
            Follow(next, block, reason, step.After);
        }
    }

    /// <summary>Runs one operation of a block; false where the path ends with it.</summary>
    private bool Apply(IOperation operation, BasicBlock block, ref CancelledReason? reason, Continuation? after)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part.Syntax == _goodbye && part is IInvocationOperation)
            {
                _found = reason;
                if (reason is not null)
                    return false;
                continue;
            }

            if (part is IFlowAnonymousFunctionOperation || part.IsImplicit && part is not (ISimpleAssignmentOperation or IInvocationOperation) || !_events.TryGet(part.Syntax, out var what) || !IsTheEvent(part, what))
                continue;
            switch (what)
            {
                case CancellationEvent.Cancels:
                    reason = Because(CancelledReasonKind.Cancelled, part.Syntax);
                    break;
                case CancellationEvent.Resets:
                    reason = null;
                    break;
                case CancellationEvent.OnlyThrows:
                    Cancel(block.EnclosingRegion, part.Syntax, isSure: true, after);
                    return false;
                default:
                    Cancel(block.EnclosingRegion, part.Syntax, what == CancellationEvent.ThrowsInTheEnd, after);
                    break;
            }

            Throw(block.EnclosingRegion, reason, after);
        }

        return true;
    }

    /// <summary>The expression statement round a call stands on other syntax, the assignment that a declarator becomes does not.</summary>
    private static bool IsTheEvent(IOperation part, CancellationEvent what) =>
        what == CancellationEvent.Resets ? part is IAssignmentOperation or IInvocationOperation : part is IInvocationOperation;

    /// <summary>What a path knows once it has taken a branch; false where it can not take it.</summary>
    private bool Assume(IOperation condition, bool outcome, CancelledReason? before, out CancelledReason? after)
    {
        after = before;
        if (IsCancelledTest(condition) is not { } whenTrue)
            return true;
        if (whenTrue == outcome)
        {
            after = before ?? Because(IsOfLoop(condition.Syntax) ? CancelledReasonKind.LoopEnded : CancelledReasonKind.Found, condition.Syntax);
            return true;
        }

        // The token itself is cancelled, so it can not be found otherwise.
        return before is null;
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
                return _keys.Cover(token) ? true : null;
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

    private void Follow(ControlFlowBranch branch, BasicBlock block, CancelledReason? reason, Continuation? after)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Throw(block.EnclosingRegion, reason, after);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling when IsInFilter(block):
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                Resume(after, reason);
                break;
            case ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return:
                if (!branch.FinallyRegions.IsEmpty)
                    RunFinally(new Continuation.Branch(branch, 0, after), reason);
                else if (branch.Destination is { } destination)
                    Enter(destination, reason, after);
                break;
        }
    }

    private static bool IsInFilter(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Filter)
                return true;
            if (region.Kind is ControlFlowRegionKind.Finally or ControlFlowRegionKind.Catch)
                return false;
        }

        return false;
    }

    private void RunFinally(Continuation.Branch pending, CancelledReason? reason)
    {
        if (pending.Depth <= Budget.PendingFinallies)
            Enter(_graph.Blocks[pending.Target.FinallyRegions[pending.Index].FirstBlockOrdinal], reason, pending);
    }

    private void Resume(Continuation? pending, CancelledReason? reason)
    {
        switch (pending)
        {
            case Continuation.Branch branch when branch.Index + 1 < branch.Target.FinallyRegions.Length:
                RunFinally(branch with { Index = branch.Index + 1 }, reason);
                break;
            case Continuation.Branch { Target.Destination: { } destination, Next: var next }:
                Enter(destination, reason, next);
                break;
            case Continuation.Unwind unwind:
                Throw(unwind.Region, reason, unwind.Next);
                break;
        }
    }

    /// <summary>Takes any exception outwards from a region: into every catch, and through the finally regions on the way.</summary>
    private void Throw(ControlFlowRegion region, CancelledReason? reason, Continuation? after)
    {
        for (var inner = region; inner.EnclosingRegion is { } outer; inner = outer)
        {
            if (inner.Kind != ControlFlowRegionKind.Try)
                continue;
            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                EnterFinally(outer, reason, after);
                return;
            }

            if (outer.Kind != ControlFlowRegionKind.TryAndCatch)
                continue;
            for (var i = 1; i < outer.NestedRegions.Length; i++)
            {
                Enter(_graph.Blocks[outer.NestedRegions[i].FirstBlockOrdinal], reason, after);
                if (CatchesEverything(outer.NestedRegions[i]))
                    return;
            }
        }
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
        for (var inner = region; inner.EnclosingRegion is { } outer; inner = outer)
        {
            if (inner.Kind != ControlFlowRegionKind.Try)
                continue;
            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                if (!isSure)
                    continue;
                EnterFinally(outer, reason, after);
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
                if (isSure || isForCancellation && tried is not null && !_events.HasOtherTokens(tried))
                    Enter(_graph.Blocks[handler.FirstBlockOrdinal], reason, after);
                if (handler.Kind == ControlFlowRegionKind.Catch)
                    return;
            }
        }
    }

    private void EnterFinally(ControlFlowRegion region, CancelledReason? reason, Continuation? after)
    {
        if ((after?.Depth ?? 0) < Budget.PendingFinallies)
            Enter(_graph.Blocks[region.NestedRegions[region.NestedRegions.Length - 1].FirstBlockOrdinal], reason, new Continuation.Unwind(region, after));
    }

    private static bool CatchesEverything(ControlFlowRegion handler) => handler.Kind == ControlFlowRegionKind.Catch && CatchesAny(handler);

    private static bool CatchesAny(ControlFlowRegion handler) =>
        handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception" or "SystemException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

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
            var tested = KnownClients.WithoutConversion(_graph.Blocks[block].BranchValue) switch
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
