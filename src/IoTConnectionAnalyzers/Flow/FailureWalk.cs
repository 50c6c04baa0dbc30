using System;
using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>What a walk is looking for and how it began.</summary>
/// <param name="IsAttempt">Tells the calls whose repetition matters.</param>
/// <param name="BeginsFailed">Whether the connection is lost already when the function begins, as in a handler of that loss.</param>
/// <param name="CallsItself">Whether the function calls itself, so that any failure in it, and not only that of an attempt, may start it again.</param>
/// <param name="FailsQuietly">Whether an attempt that does not throw may have brought nothing, as a receive over HTTP.</param>
internal sealed record FailureQuestion(Func<IOperation, bool> IsAttempt, bool BeginsFailed = false, bool CallsItself = false, bool FailsQuietly = false);

/// <summary>
/// Walks a function along the paths on which a connection has failed and no time has passed since, and notes each attempt that such a
/// path leads to: from a failing call back to itself, in whatever syntax, or from the beginning of a handler to its first call.
/// </summary>
/// <remarks>
/// The public graph has no exception edges. An attempt inside a try region may end in each catch region that can take its failure; where a
/// finally region lets time pass, so does every path through it. An attempt outside a try region ends the function, and its paths with it.
/// </remarks>
internal sealed class FailureWalk
{
    /// <summary>Blocks entered in a state; over it nothing is proved and nothing reported.</summary>
    private const int MaximumSteps = 4_000;

    private readonly FunctionBody _function;
    private readonly FailureQuestion _question;
    private readonly KnownClients _clients;
    private readonly CancellationToken _cancellationToken;
    private readonly FlagTable _flags;
    private readonly DelayVariables _delays;
    private readonly Queue<(BasicBlock Block, State State)> _work = new();
    private readonly HashSet<(int Block, State State)> _entered = [];
    private readonly List<IOperation> _found = [];

    private FailureWalk(FunctionBody function, FailureQuestion question, KnownClients clients, CancellationToken cancellationToken)
    {
        _function = function;
        _question = question;
        _clients = clients;
        _cancellationToken = cancellationToken;
        _flags = new FlagTable(clients);
        _delays = new DelayVariables(function, clients, cancellationToken);
    }

    /// <summary>What a path knows.</summary>
    /// <param name="Hurries">An attempt has failed, and no time has passed since.</param>
    /// <param name="HasFailed">Anything has failed, and no time has passed since.</param>
    /// <param name="IsDown">An attempt has failed, and none has succeeded since.</param>
    /// <param name="Known">What the flags are.</param>
    private readonly record struct State(bool Hurries, bool HasFailed, bool IsDown, Known Known);

    /// <summary>The attempts, and the calls of the function of itself, that a hurrying path leads to; empty where there are none or the function is too big.</summary>
    public static IReadOnlyList<IOperation> Of(FunctionBody function, FailureQuestion question, KnownClients clients, CancellationToken cancellationToken)
    {
        var walk = new FailureWalk(function, question, clients, cancellationToken);
        return walk.Run() ? walk._found : [];
    }

    private bool Run()
    {
        Enter(_function.Graph.Blocks[0], new State(_question.BeginsFailed, _question.BeginsFailed, _question.BeginsFailed, default));
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

    private void Enter(BasicBlock block, State state)
    {
        if (_entered.Add((block.Ordinal, state)))
            _work.Enqueue((block, state));
    }

    private void Walk(BasicBlock block, State state)
    {
        foreach (var operation in block.Operations)
            Apply(operation, block, ref state);
        if (block.BranchValue is { } value)
            Apply(value, block, ref state);
        // A test of what a delay is given asks whether there is to be one.
        if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } test } && _delays.Decides(test))
            state = state with { Hurries = false, HasFailed = false };

        if (block is { ConditionKind: not ControlFlowConditionKind.None, ConditionalSuccessor: { } conditional, BranchValue: { } condition })
        {
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var known = _flags.Evaluate(condition, state.Known, state.IsDown);
            if (known != !jumpsWhen)
                Follow(conditional, block, state);
            if (known != jumpsWhen && block.FallThroughSuccessor is { } otherwise)
                Follow(otherwise, block, state);
        }
        else if (block.FallThroughSuccessor is { } next)
        {
            Follow(next, block, state);
        }
    }

    private void Follow(ControlFlowBranch branch, BasicBlock block, State state)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Unwind(block.EnclosingRegion, state);
                break;
            case ControlFlowBranchSemantics.Regular when branch.Destination is { } destination:
                foreach (var region in branch.FinallyRegions)
                    state = Through(region, state);
                Enter(destination, state);
                break;
        }
    }

    /// <summary>Runs one statement or value of a block.</summary>
    private void Apply(IOperation operation, BasicBlock block, ref State state)
    {
        if (_clients.Pauses.Contains(operation, _cancellationToken) || MovesOn(operation) || Waits(operation))
        {
            // An attempt in the same statement, as in Task.WhenAll, shares the time that it takes.
            state = state with { Hurries = false, HasFailed = false };
        }
        else
        {
            foreach (var part in operation.DescendantsAndSelf())
            {
                if (_question.IsAttempt(part))
                    Attempt(part, block, ref state);
                else if (IsCallOfItself(part))
                    Restart(part, state);
                else if (_question.CallsItself && part is IInvocationOperation)
                    Unwind(block.EnclosingRegion, state with { HasFailed = true });
            }
        }

        foreach (var part in operation.DescendantsAndSelf())
            state = state with { Known = _flags.Apply(part, state.Known, state.IsDown) };
    }

    private void Attempt(IOperation attempt, BasicBlock block, ref State state)
    {
        if (state.Hurries)
            Note(attempt);
        Unwind(block.EnclosingRegion, state with { Hurries = true, HasFailed = true, IsDown = true });
        state = state with { Hurries = _question.FailsQuietly, HasFailed = false, IsDown = false };
    }

    private void Restart(IOperation call, State state)
    {
        if (state.Hurries || state.HasFailed)
            Note(call);
    }

    private void Note(IOperation operation)
    {
        foreach (var found in _found)
        {
            if (found.Syntax == operation.Syntax)
                return;
        }

        _found.Add(operation);
    }

    /// <summary>Takes a failure outwards: into each catch region that can take it, and through the finally regions on the way.</summary>
    private void Unwind(ControlFlowRegion region, State state)
    {
        // The regions of a lambda's graph go on in the graph around it.
        for (var inner = region; inner is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; inner = outer)
        {
            if (inner.Kind != ControlFlowRegionKind.Try)
                continue;
            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                state = Through(outer.NestedRegions[outer.NestedRegions.Length - 1], state);
            }
            else if (outer.Kind == ControlFlowRegionKind.TryAndCatch)
            {
                for (var i = 1; i < outer.NestedRegions.Length; i++)
                {
                    var handler = outer.NestedRegions[i];
                    if (!Failures.CanBeCaughtAs(handler.ExceptionType, _clients))
                        continue;
                    Enter(_function.Graph.Blocks[handler.FirstBlockOrdinal], state);
                    if (handler.Kind == ControlFlowRegionKind.Catch && Failures.CatchesEverything(handler.ExceptionType))
                        return;
                }
            }
        }
    }

    /// <summary>What is left of the hurry after a finally region.</summary>
    private State Through(ControlFlowRegion region, State state)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal && (state.Hurries || state.HasFailed); ordinal++)
        {
            var block = _function.Graph.Blocks[ordinal];
            foreach (var operation in block.Operations)
            {
                if (_clients.Pauses.Contains(operation, _cancellationToken))
                    state = state with { Hurries = false, HasFailed = false };
            }

            if (block.BranchValue is { } value && _clients.Pauses.Contains(value, _cancellationToken))
                state = state with { Hurries = false, HasFailed = false };
        }

        return state;
    }

    /// <summary>The next element of a collection is another attempt, not the same one again.</summary>
    private static bool MovesOn(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: "MoveNext" or "MoveNextAsync", IsImplicit: true }
        || operation is IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "MoveNextAsync", IsImplicit: true } };

    /// <summary>A receive waits for a message, unless it is the very call in question.</summary>
    private bool Waits(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (Traffic.KindOf(part, _clients) == TrafficKind.Receive && !_question.IsAttempt(part))
                return true;
        }

        return false;
    }

    private bool IsCallOfItself(IOperation part) =>
        part is IInvocationOperation { TargetMethod: var method } && SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, _function.Symbol.OriginalDefinition);
}
