using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// Walks a control-flow graph along every path with a small state: a block is entered once per state. For rules that ask what may have
/// happened before a place; <see cref="PathAnalysis"/> is the walk that follows one client to its end.
/// </summary>
/// <remarks>The public graph has no exception edges; an exception may leave any block of a try region in the states that it is in there.</remarks>
internal abstract class GraphWalk<TState>(ControlFlowGraph graph)
    where TState : struct
{
    private readonly Queue<Step> _work = new();
    private readonly HashSet<Step> _entered = [];

    /// <summary>A block entered in a state, and what waits for a finally region to end.</summary>
    private sealed record Step(int Block, TState State, Continuation? After);

    protected ControlFlowGraph Graph => graph;

    /// <summary>Nothing more is to be found.</summary>
    protected bool IsDone { get; set; }

    /// <summary>Walks from the entry; ends silently over budget.</summary>
    public void Run(TState initial, CancellationToken cancellationToken)
    {
        Enter(graph.Blocks[0], initial, after: null);
        for (var steps = 0; _work.Count > 0 && !IsDone && steps < Budget.StepsPerClient; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Walk(_work.Dequeue());
        }
    }

    /// <summary>What one operation, or a part of it, does to the state; false where the path ends with it.</summary>
    protected abstract bool Apply(IOperation part, BasicBlock block, ref TState state, Continuation? after);

    /// <summary>What a path knows once it has taken a branch; false where it can not take it.</summary>
    protected virtual bool Assume(IOperation condition, bool outcome, ref TState state) => true;

    protected void Enter(BasicBlock block, TState state, Continuation? after)
    {
        var step = new Step(block.Ordinal, state, after);
        if (_entered.Add(step))
            _work.Enqueue(step);
    }

    /// <summary>Takes any exception outwards from a region: into every catch, and through the finally regions on the way.</summary>
    protected void Throw(ControlFlowRegion region, TState state, Continuation? after)
    {
        for (var inner = region; inner is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; inner = outer)
        {
            if (inner.Kind != ControlFlowRegionKind.Try)
                continue;
            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                EnterFinally(outer, state, after);
                return;
            }

            if (outer.Kind != ControlFlowRegionKind.TryAndCatch)
                continue;
            for (var i = 1; i < outer.NestedRegions.Length; i++)
            {
                Enter(graph.Blocks[outer.NestedRegions[i].FirstBlockOrdinal], state, after);
                if (outer.NestedRegions[i].Kind == ControlFlowRegionKind.Catch && CatchesAny(outer.NestedRegions[i]))
                    return;
            }
        }
    }

    protected void EnterFinally(ControlFlowRegion region, TState state, Continuation? after)
    {
        if ((after?.Depth ?? 0) < Budget.PendingFinallies)
            Enter(graph.Blocks[region.NestedRegions[region.NestedRegions.Length - 1].FirstBlockOrdinal], state, new Continuation.Unwind(region, after));
    }

    protected static bool CatchesAny(ControlFlowRegion handler) =>
        handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception" or "SystemException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private void Walk(Step step)
    {
        var block = graph.Blocks[step.Block];
        var state = step.State;
        Throw(block.EnclosingRegion, state, step.After);
        foreach (var operation in block.Operations)
        {
            if (!ApplyAll(operation, block, ref state, step.After))
                return;
        }

        if (block.BranchValue is { } value && !ApplyAll(value, block, ref state, step.After))
            return;

        if (block is { ConditionKind: not ControlFlowConditionKind.None, ConditionalSuccessor: { } conditional, BranchValue: { } condition })
        {
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var jumped = state;
            if (Assume(condition, jumpsWhen, ref jumped))
                Follow(conditional, block, jumped, step.After);
            var fallen = state;
            if (block.FallThroughSuccessor is { } otherwise && Assume(condition, !jumpsWhen, ref fallen))
                Follow(otherwise, block, fallen, step.After);
        }
        else if (block.FallThroughSuccessor is { } next)
        {
            Follow(next, block, state, step.After);
        }
    }

    private bool ApplyAll(IOperation operation, BasicBlock block, ref TState state, Continuation? after)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            var before = state;
            if (!Apply(part, block, ref state, after))
                return false;
            if (!state.Equals(before))
                Throw(block.EnclosingRegion, state, after);
        }

        return true;
    }

    private void Follow(ControlFlowBranch branch, BasicBlock block, TState state, Continuation? after)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Throw(block.EnclosingRegion, state, after);
                break;
            // A filter that says no: the clauses further out have been entered already.
            case ControlFlowBranchSemantics.StructuredExceptionHandling when IsInFilter(block):
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                Resume(after, state);
                break;
            case ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return:
                if (!branch.FinallyRegions.IsEmpty)
                    RunFinally(new Continuation.Branch(branch, 0, after), state);
                else if (branch.Destination is { } destination)
                    Enter(destination, state, after);
                break;
        }
    }

    private static bool IsInFilter(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Filter)
                return true;
            if (region.Kind is ControlFlowRegionKind.Finally or ControlFlowRegionKind.Catch)
                return false;
        }

        return false;
    }

    private void RunFinally(Continuation.Branch pending, TState state)
    {
        if (pending.Depth <= Budget.PendingFinallies)
            Enter(graph.Blocks[pending.Target.FinallyRegions[pending.Index].FirstBlockOrdinal], state, pending);
    }

    /// <summary>Goes on after a finally region with what it interrupted.</summary>
    private void Resume(Continuation? pending, TState state)
    {
        switch (pending)
        {
            case Continuation.Branch branch when branch.Index + 1 < branch.Target.FinallyRegions.Length:
                RunFinally(branch with { Index = branch.Index + 1 }, state);
                break;
            case Continuation.Branch { Target.Destination: { } destination, Next: var next }:
                Enter(destination, state, next);
                break;
            case Continuation.Unwind unwind:
                Throw(unwind.Region, state, unwind.Next);
                break;
        }
    }
}
