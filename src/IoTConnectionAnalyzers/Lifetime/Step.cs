using Microsoft.CodeAnalysis.FlowAnalysis;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>A block entered in a state, and where the path came from.</summary>
internal sealed class Step(BasicBlock block, PathState state, Continuation? after, Step? from, bool? condition)
{
    public BasicBlock Block { get; } = block;

    /// <summary>What the path knows on entry.</summary>
    public PathState State { get; } = state;

    /// <summary>What is to be done once the finally region that is running has ended.</summary>
    public Continuation? After { get; } = after;

    /// <summary>The step before.</summary>
    public Step? From { get; } = from;

    /// <summary>What the branch value of the step before was on this path; null for a branch without condition.</summary>
    public bool? Condition { get; } = condition;
}

/// <summary>What waits for a finally region to end.</summary>
internal abstract record Continuation
{
    public abstract Continuation? Next { get; init; }

    public int Depth => (Next?.Depth ?? 0) + 1;

    /// <summary>A branch that has to run more finally regions before it arrives.</summary>
    internal sealed record Branch(ControlFlowBranch Target, int Index, Continuation? Next) : Continuation;

    /// <summary>An exception on its way out of a region.</summary>
    internal sealed record Unwind(ControlFlowRegion Region, Continuation? Next) : Continuation;
}
