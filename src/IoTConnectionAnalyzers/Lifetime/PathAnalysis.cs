using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// Walks one created client along every path of a control-flow graph and notes the endings without a goodbye.
/// A step is a block entered in a state; a block is entered once per state, so loops end by themselves.
/// </summary>
/// <remarks>
/// The public graph has no exception edges. Inside a try region, and only there, an exception may leave every statement
/// while the client is there: to the catch regions of the try, and through its finally region outwards.
/// </remarks>
internal sealed class PathAnalysis
{
    private readonly LifetimeEngine _engine;
    private readonly CreationSite _site;
    private readonly ControlFlowGraph _graph;
    private readonly ISymbol _member;
    private readonly CancellationToken _cancellationToken;

    private readonly HolderTable _holders = new();
    private readonly PathConditions _conditions;
    private readonly CapturedUsages _captured;
    private readonly Queue<Step> _work = new();
    private readonly HashSet<(int Block, PathState State, Continuation? After)> _entered = [];
    private readonly List<(EndingKind Kind, IOperation? Operation, DisposeEffect Effect, PathState State, Step Step)> _endings = [];
    private readonly SkippedCloses _skips;
    private readonly HashSet<IOperation> _run = [];
    private readonly HashSet<int> _closingBlocks = [];
    private readonly HashSet<SyntaxNode>? _watched;
    private readonly Dictionary<SyntaxNode, bool>? _places;
    private readonly bool _isMadeInHandler;
    private string? _name;
    private bool _isOpened;
    private bool _isClosed;
    private bool _isSettled;
    private bool _isCut;
    private bool _isGivenUp;

    /// <param name="engine">The engine of the compilation.</param>
    /// <param name="site">Where the client is made.</param>
    /// <param name="graph">The graph of the body around it.</param>
    /// <param name="member">The member that the body belongs to.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <param name="places">Calls of which the walk is to say whether the client is open there: on every path that reaches them and that no exception has taken.</param>
    public PathAnalysis(
        LifetimeEngine engine, CreationSite site, ControlFlowGraph graph, ISymbol member, CancellationToken cancellationToken, IReadOnlyCollection<SyntaxNode>? places = null)
    {
        _engine = engine;
        _site = site;
        _graph = graph;
        _member = member;
        _cancellationToken = cancellationToken;
        _conditions = new PathConditions(_holders, engine.Clients);
        _captured = new CapturedUsages(engine, graph.OriginalOperation, cancellationToken);
        _skips = new SkippedCloses(graph, engine.Classifier, _holders);
        _isMadeInHandler = site.Operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node => node is CatchClauseSyntax or FinallyClauseSyntax) is not null;
        if (places is null)
            return;
        _places = [];
        _watched = [.. places];
    }

    /// <summary>The places where the client is open.</summary>
    public IEnumerable<SyntaxNode> OpenPlaces
    {
        get
        {
            foreach (var place in _places ?? [])
            {
                if (place.Value)
                    yield return place.Key;
            }
        }
    }

    /// <summary>How many steps the walk took; tests hold it against the budget.</summary>
    public int Steps { get; private set; }

    public ClientLifetime? Run()
    {
        Enter(_graph.Blocks[0], new PathState(ClientState.None), after: null, from: null);
        while (_work.Count > 0 && !_isGivenUp)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (++Steps > Budget.StepsPerClient || _holders.IsFull)
                return null;
            Walk(_work.Dequeue());
        }

        if (_isGivenUp)
            return null;
        var reasons = new PathReasons(_graph, _closingBlocks);
        var endings = Endings(reasons);
        return new(_site, _name ?? "the client", _member, endings, _isOpened, _isClosed, _isOpened ? _skips.Find(reasons, endings, _isCut ? null : _run) : null);
    }

    private List<Ending> Endings(PathReasons reasons)
    {
        var endings = new List<Ending>();
        foreach (var (kind, operation, effect, state, step) in _endings)
        {
            var path = PathOf(state);
            // Where no path says goodbye, no turn of this one makes a difference.
            var reason = !_isClosed ? null : state.Caught != 0 && !state.IsUnwinding ? reasons.OfCatch(state.Caught) : reasons.Of(step);
            var ending = new Ending(kind, path, operation, reason, effect, state.IsCancelled);
            if (!endings.Contains(ending))
                endings.Add(ending);
        }

        if (_isOpened && !_isSettled && !_site.Type.IsOfFirmware && !endings.Exists(static ending => ending.Path == PathKind.Normal))
            endings.Insert(0, new(EndingKind.NeverEnds, PathKind.Normal, Operation: null, Reason: null));
        return endings;
    }

    private PathKind PathOf(PathState state)
    {
        if (state.IsUnwinding)
            return state.IsThrown ? PathKind.Throw : PathKind.SkippedGoodbye;
        if (state.Caught == 0)
            return PathKind.Normal;
        return SkipsGoodbye(state.Caught) ? PathKind.SkippedGoodbye : PathKind.Catch;
    }

    /// <summary>Whether the try block of a catch clause has the goodbye, so that the exception has jumped over it.</summary>
    private bool SkipsGoodbye(int caught)
    {
        var handler = _graph.Blocks[caught].EnclosingRegion;
        while (handler is { Kind: not (ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.Root) })
            handler = handler.EnclosingRegion;
        if (handler is null || handler.NestedRegions.IsEmpty)
            return true;
        var tried = handler.NestedRegions[0];
        foreach (var closing in _closingBlocks)
        {
            if (closing >= tried.FirstBlockOrdinal && closing <= tried.LastBlockOrdinal)
                return true;
        }

        return false;
    }

    private void Enter(BasicBlock block, PathState state, Continuation? after, Step? from, bool? condition = null)
    {
        if (_entered.Add((block.Ordinal, state, after)))
            _work.Enqueue(new(block, state, after, from, condition));
    }

    private void Walk(Step step)
    {
        var state = step.State;
        var block = step.Block;
        var mayThrow = IsTried(block);
        foreach (var operation in block.Operations)
        {
            if (!Run(operation, mayThrow, ref state, step))
                return;
        }

        if (block.BranchValue is { } value && !Run(value, mayThrow, ref state, step))
            return;

        if (block.Kind == BasicBlockKind.Exit)
        {
            End(EndingKind.LeftOpen, null, state, step);
            return;
        }

        if (block is { ConditionKind: not ControlFlowConditionKind.None, ConditionalSuccessor: { } conditional, BranchValue: { } condition })
        {
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var known = _conditions.Evaluate(condition, state);
            if (known != !jumpsWhen)
                Follow(conditional, _conditions.Assume(condition, jumpsWhen, state), step, jumpsWhen);
            if (known != jumpsWhen && block.FallThroughSuccessor is { } otherwise)
                Follow(otherwise, _conditions.Assume(condition, !jumpsWhen, state), step, !jumpsWhen);
        }
        else if (block.FallThroughSuccessor is { } next)
        {
            Follow(next, state, step, condition: null);
        }
    }

    /// <summary>Making a source for a token throws nothing: the goodbye that comes next is as good as reached.</summary>
    private static bool IsHarmless(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation { TargetMethod: not { ContainingType.Name: "TimeSpan", IsStatic: true } }
                or IObjectCreationOperation { Type: not { Name: "CancellationTokenSource" } } or IPropertyReferenceOperation or IAwaitOperation or IArrayElementReferenceOperation or IThrowOperation)
            {
                return false;
            }
        }

        return operation is ISimpleAssignmentOperation { Value: IObjectCreationOperation { Type.Name: "CancellationTokenSource" } }
            or IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Value: IObjectCreationOperation { Type.Name: "CancellationTokenSource" } } };
    }

    /// <summary>Runs an operation and, where a try region is around it, the exceptions that may leave it; false where the path has nothing more to tell.</summary>
    private bool Run(IOperation operation, bool mayThrow, ref PathState state, Step step)
    {
        var before = state;
        _run.Add(operation);
        if (!Apply(operation, ref state, step) || EndlessWaits.IsOne(operation))
            return false;
        if (!before.IsLive)
        {
            // A catch clause that makes the client is entered before there is one.
            if (_isMadeInHandler && mayThrow && before.Client == ClientState.None)
                Throw(step.Block.EnclosingRegion, before, step, isThrown: false);
            return true;
        }

        var wait = before.Client == ClientState.Open && state.Client == ClientState.Open ? CancellableWaits.In(operation) : null;
        if (wait is not null)
            _skips.NoteWait(wait, step.Block);
        if (mayThrow && !IsHarmless(operation))
        {
            var thrown = state.Client == ClientState.Closed ? state : before;
            Throw(step.Block.EnclosingRegion, thrown with { IsCancelled = false }, step, isThrown: false);
            if (wait is not null)
                Throw(step.Block.EnclosingRegion, thrown with { IsCancelled = true }, step, isThrown: false);
        }
        else if (wait is not null && !IsHandling(step.Block))
        {
            _skips.NoteCancellationLeaves();
        }

        return !CallsEndlessly(operation);
    }

    /// <summary>Whether an operation calls, and waits for, a method of this compilation that does not return.</summary>
    private bool CallsEndlessly(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.Length: 1 } callee } call
                && (!callee.IsAsync || call.Parent is IAwaitOperation or IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter" or "ConfigureAwait" })
                && _engine.Summaries.IsEndless(callee, _cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private void Follow(ControlFlowBranch branch, PathState state, Step step, bool? condition)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw:
                Throw(step.Block.EnclosingRegion, state, step, isThrown: state.Caught == 0);
                break;
            case ControlFlowBranchSemantics.Rethrow:
                Throw(step.Block.EnclosingRegion, state with { Caught = 0 }, step, isThrown: false);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                Resume(step.After, state, step);
                break;
            case ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return:
                if (branch.FinallyRegions.IsEmpty)
                    Arrive(branch, state, step.After, step, condition);
                else
                    RunFinally(new Continuation.Branch(branch, 0, step.After), state, step, condition);
                break;
        }
    }

    /// <summary>Ends a branch at its destination, where the variables of the regions that it leaves are gone.</summary>
    private void Arrive(ControlFlowBranch branch, PathState state, Continuation? after, Step step, bool? condition)
    {
        if (branch.Destination is not { } destination)
            return;
        var gone = 0ul;
        foreach (var region in branch.LeavingRegions)
            gone |= _holders.BitsOf(region);
        var here = gone == 0 ? state : state.Without(gone);
        if (state.Holders != 0 && here.Holders == 0 && state.IsLive)
        {
            End(EndingKind.LeftOpen, null, state, new(step.Block, state, after, step, condition));
            return;
        }

        Enter(destination, here, after, step, condition);
    }

    private void RunFinally(Continuation.Branch pending, PathState state, Step step, bool? condition)
    {
        if (pending.Depth > Budget.PendingFinallies)
        {
            _isGivenUp = true;
            return;
        }

        var region = pending.Target.FinallyRegions[pending.Index];
        Enter(_graph.Blocks[region.FirstBlockOrdinal], state, pending, step, condition);
    }

    /// <summary>Goes on after a finally region with what it interrupted.</summary>
    private void Resume(Continuation? pending, PathState state, Step step)
    {
        switch (pending)
        {
            case Continuation.Branch branch when branch.Index + 1 < branch.Target.FinallyRegions.Length:
                RunFinally(branch with { Index = branch.Index + 1 }, state, step, condition: null);
                break;
            case Continuation.Branch branch:
                Arrive(branch.Target, state, branch.Next, step, condition: null);
                break;
            case Continuation.Unwind unwind:
                Unwind(unwind.Region, state, unwind.Next, step);
                break;
        }
    }

    private void Throw(ControlFlowRegion region, PathState state, Step step, bool isThrown) =>
        Unwind(region, state with { IsUnwinding = true, IsThrown = isThrown }, step.After, step);

    /// <summary>Takes an exception outwards from a region: into every catch that may take it, and through the finally regions on the way.</summary>
    private void Unwind(ControlFlowRegion region, PathState state, Continuation? after, Step step)
    {
        for (var inner = region; inner is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; inner = outer)
        {
            if (inner.Kind != ControlFlowRegionKind.Try)
                continue;
            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                var last = outer.NestedRegions[outer.NestedRegions.Length - 1];
                if ((after?.Depth ?? 0) < Budget.PendingFinallies)
                    Enter(_graph.Blocks[last.FirstBlockOrdinal], state, new Continuation.Unwind(outer, after), step);
                return;
            }

            if (outer.Kind != ControlFlowRegionKind.TryAndCatch)
                continue;
            for (var i = 1; i < outer.NestedRegions.Length; i++)
            {
                var handler = outer.NestedRegions[i];
                if (state.IsCancelled && !MayCatchCancellation(handler))
                    continue;
                Enter(_graph.Blocks[handler.FirstBlockOrdinal], state with { Caught = handler.FirstBlockOrdinal, IsUnwinding = false, IsThrown = false }, after, step);
                if (CatchesEverything(handler) || state.IsCancelled && handler.Kind == ControlFlowRegionKind.Catch)
                    return;
            }
        }

        // The exception leaves the member: a throw of the code itself is a way out like a return.
        if (state.IsThrown)
            End(EndingKind.LeftOpen, null, state, step);
        else if (state is { Client: ClientState.Open, IsCancelled: true })
            _skips.NoteCancellationLeaves();
    }

    /// <summary>Whether a handler is for exceptions of a cancelled wait, or for such a wide range that they are among them.</summary>
    private static bool MayCatchCancellation(ControlFlowRegion handler) =>
        CatchesEverything(handler) || handler.ExceptionType is null or { Name: "Exception" or "SystemException" or "OperationCanceledException" or "TaskCanceledException" or "Object" };

    private static bool CatchesEverything(ControlFlowRegion handler) =>
        handler.Kind == ControlFlowRegionKind.Catch
        && (handler.ExceptionType is null or { SpecialType: SpecialType.System_Object }
            || handler.ExceptionType is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>Whether a block is part of a catch or finally clause.</summary>
    private static bool IsHandling(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler)
                return true;
        }

        return false;
    }

    private static bool IsTried(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            switch (region.Kind)
            {
                case ControlFlowRegionKind.Try:
                    return true;
                case ControlFlowRegionKind.Catch or ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler:
                    return false;
            }
        }

        return false;
    }

    private void End(EndingKind kind, IOperation? operation, PathState state, Step step, DisposeEffect effect = DisposeEffect.None)
    {
        if (state.Client == ClientState.Open)
            _endings.Add((kind, operation, effect, state, step));
    }

    /// <summary>Runs one operation of a block; false where the path has nothing more to tell.</summary>
    private bool Apply(IOperation operation, ref PathState state, Step step)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (_watched is not null)
                Look(part, state);
            if (part.Syntax == _site.Operation.Syntax && part.Kind == _site.Operation.Kind && part.Type is not null)
            {
                // Round a loop: the client of the last round is out of reach once this one takes its place.
                state = state with { Client = _site.IsOpen ? ClientState.Open : ClientState.Created, Holders = 0, Connected = 0, Results = 0, Caught = 0 };
                _isOpened |= _site.IsOpen;
                if (!Apply(_engine.Classifier.Classify(part), ref state, step))
                    return false;
            }
            else if (part is IFlowAnonymousFunctionOperation function)
            {
                if (!ApplyFunction(_captured.Of(function.Syntax), function, ref state))
                    return false;
            }
            else if (part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call)
            {
                if (!ApplyFunction(_captured.OfFunction(call.TargetMethod), call, ref state))
                    return false;
            }
            else if (part is IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } reference)
            {
                if (!ApplyFunction(_captured.OfFunction(reference.Method), reference, ref state))
                    return false;
            }
            else if (_holders.BitOf(part) is var bit and not 0 && !ApplyReference(part, bit, ref state, step))
            {
                return false;
            }
        }

        // Only now: a target that is visited forgets what it held before.
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is ISimpleAssignmentOperation or IFlowCaptureOperation)
                Remember(part, ref state);
        }

        // A client that nothing holds can not be closed any more.
        if (state is { Client: ClientState.Open, Holders: 0 })
        {
            End(EndingKind.LeftOpen, null, state, step);
            return false;
        }

        return true;
    }

    private void Look(IOperation part, PathState state)
    {
        if (part is not (IInvocationOperation or IObjectCreationOperation) || state.Caught != 0 || state.IsUnwinding || !_watched!.Contains(part.Syntax))
            return;
        _places![part.Syntax] = state.Client == ClientState.Open && (!_places.TryGetValue(part.Syntax, out var known) || known);
    }

    private bool ApplyReference(IOperation reference, ulong bit, ref PathState state, Step step)
    {
        if (!state.Holds(bit) || !state.IsLive && state.Client != ClientState.Closed)
        {
            // Not the client on this path, but what is assigned to it is news.
            state = IsTarget(reference) ? state.Without(bit) : state;
            return true;
        }

        return Apply(_engine.Classifier.Classify(reference), ref state, step, bit);
    }

    private static bool IsTarget(IOperation reference) => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    private bool Apply(Usage usage, ref PathState state, Step step, ulong bit = 0)
    {
        switch (usage.Kind)
        {
            case UsageKind.Calls:
                return ApplyCall(usage, ref state, step);
            case UsageKind.Passes:
                return ApplySummary(UsageScan.OfPassing(usage, _engine.Summaries.Of(usage.Parameter!, _cancellationToken)), usage.Operation, ref state, step);
            case UsageKind.MovesToLocal:
                return MoveTo(usage.Target!, ref state);
            case UsageKind.MovesToCapture:
                state = state with { Holders = state.Holders | CaptureBit(usage.Operation) };
                return true;
            case UsageKind.Overwrites:
                return Overwrite(usage, bit, ref state, step);
            case UsageKind.Returns or UsageKind.MovesToMember or UsageKind.Escapes:
                return Leave();
            case UsageKind.Discards when IsReturned(usage.Operation, step.Block):
                return Leave();
            default:
                return true;
        }
    }

    private ulong CaptureBit(IOperation capture) => capture switch
    {
        IFlowCaptureOperation made => _holders.BitOf(made.Id),
        IFlowCaptureReferenceOperation assigned => _holders.BitOf(assigned.Id),
        _ => 0,
    };

    /// <summary>A value that a block branches with and that leaves the member is the member's result.</summary>
    private static bool IsReturned(IOperation value, BasicBlock block) =>
        block.BranchValue is { } result && block.ConditionKind == ControlFlowConditionKind.None && IsWithin(value, result)
        && block.FallThroughSuccessor?.Semantics is ControlFlowBranchSemantics.Return or ControlFlowBranchSemantics.Throw;

    private static bool IsWithin(IOperation value, IOperation root)
    {
        for (var current = value; current is not null; current = current.Parent)
        {
            if (current == root)
                return true;
        }

        return false;
    }

    /// <summary>The client is somebody else's from here on: what comes after on this path is not looked at.</summary>
    private bool Leave()
    {
        _isSettled = true;
        _isCut = true;
        return false;
    }

    private bool MoveTo(ISymbol target, ref PathState state)
    {
        // A local of an outer function outlives this one.
        if (!IsDeclaredHere(target) || (_captured.Of(target) & UsageSummary.Settles) != 0)
            return Leave();

        _name ??= target.Name;
        var bit = _holders.BitOf(target);
        state = state.Without(bit);
        state = state with { Holders = state.Holders | bit };
        return true;
    }

    private bool IsDeclaredHere(ISymbol variable)
    {
        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == _graph.OriginalOperation.Syntax.SyntaxTree && _graph.OriginalOperation.Syntax.FullSpan.Contains(reference.Span))
                return true;
        }

        return variable is ILocalSymbol && _graph.OriginalOperation.Syntax is CompilationUnitSyntax;
    }

    private bool ApplyCall(Usage usage, ref PathState state, Step step)
    {
        var member = usage.Member!;
        if (member.Is(ClientRole.Closes))
        {
            Close(usage.Operation, ref state, step);
        }
        else if (member.Is(ClientRole.Disposes | ClientRole.Aborts))
        {
            _isSettled = true;
            End(EndingKind.DisposedOpen, usage.Operation, state, step, member.DisposeEffect);
            return false;
        }
        else if (member.Is(ClientRole.Opens) || member.Is(ClientRole.Operates) && state.Client == ClientState.Created)
        {
            Open(usage.Operation, ref state);
        }

        return true;
    }

    private bool ApplySummary(UsageSummary summary, IOperation operation, ref PathState state, Step step)
    {
        if ((summary & UsageSummary.Escapes) != 0)
            return Leave();

        if ((summary & UsageSummary.Opens) != 0 && state.Client == ClientState.Created)
            Open(operation, ref state);
        if ((summary & UsageSummary.Closes) != 0)
            Close(operation, ref state, step);
        if ((summary & UsageSummary.Disposes) != 0)
        {
            _isSettled = true;
            // A helper disposes; what there is to say of it is what the type's own disposal does.
            End(EndingKind.DisposedOpen, operation, state, step, _site.Type.DisposeEffect is DisposeEffect.None ? DisposeEffect.Abrupt : _site.Type.DisposeEffect);
            return false;
        }

        return true;
    }

    private bool ApplyFunction(Dictionary<ISymbol, UsageSummary>? captured, IOperation function, ref PathState state)
    {
        if (captured is null || !state.IsLive)
            return true;
        foreach (var pair in captured)
        {
            if (!state.Holds(_holders.BitOf(pair.Key)))
                continue;
            // A handler of the client's own events connects again; it is not what opens it.
            if ((pair.Value & UsageSummary.Opens) != 0 && state.Client == ClientState.Created && !IsOwnHandler(function, state))
                Open(function, ref state);
        }

        return true;
    }

    private bool IsOwnHandler(IOperation function, PathState state)
    {
        for (var around = function.Parent; around is not null; around = around.Parent)
        {
            if (around is IEventAssignmentOperation { EventReference: IEventReferenceOperation { Instance: { } client } })
                return state.Holds(_holders.BitOf(KnownClients.WithoutConversion(client)));
            if (around is IInvocationOperation call && _engine.Clients.MemberOf(call) is not null)
                return true;
        }

        return false;
    }

    private void Open(IOperation operation, ref PathState state)
    {
        _isOpened = true;
        state = state with { Client = ClientState.Open, Results = state.Results | ResultBit(operation) };
    }

    private void Close(IOperation goodbye, ref PathState state, Step step)
    {
        _isClosed = true;
        if (state.Client == ClientState.Open)
            _skips.NoteGoodbye(goodbye, step.Block);
        _isSettled = true;
        _closingBlocks.Add(step.Block.Ordinal);
        state = state with { Client = ClientState.Closed };
    }

    /// <summary>The local or capture that takes what a connect call returns.</summary>
    private ulong ResultBit(IOperation call)
    {
        var value = call;
        while (value.Parent is IAwaitOperation or IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" } or IPropertyReferenceOperation { Property.Name: "Result" })
            value = value.Parent;
        return value.Parent switch
        {
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => _holders.BitOf(local),
            IFlowCaptureOperation capture => _holders.BitOf(capture.Id),
            _ => 0,
        };
    }

    private bool Overwrite(Usage usage, ulong bit, ref PathState state, Step step)
    {
        var before = state;
        state = state.Without(bit);
        if (state.Holders == 0 && before.IsLive && usage.Operation is ISimpleAssignmentOperation { Value: var value } && !Gives(value, before))
        {
            End(EndingKind.Overwritten, usage.Operation, before, step);
            return false;
        }

        return true;
    }

    /// <summary>Whether an expression gives the client itself, as in <c>c = c ?? other</c>.</summary>
    private bool Gives(IOperation value, PathState state)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (state.Holds(_holders.BitOf(part)))
                return true;
        }

        return false;
    }

    /// <summary>Notes what an assignment tells about nulls and about copies of <c>IsConnected</c>.</summary>
    private void Remember(IOperation assignment, ref PathState state)
    {
        var (bit, value) = assignment switch
        {
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var assigned } when Matters(local) => (_holders.BitOf(local), assigned),
            ISimpleAssignmentOperation { Target: IFlowCaptureReferenceOperation { Id: var id }, Value: var assigned } => (_holders.BitOf(id), assigned),
            IFlowCaptureOperation { Id: var id, Value: var captured } => (_holders.BitOf(id), captured),
            _ => default,
        };
        if (bit == 0 || state.Holds(bit))
            return;

        var source = KnownClients.WithoutConversion(value);
        var isNull = source is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation { Type.IsReferenceType: true }
            || (state.Nulls & _holders.BitOf(source)) != 0;
        var isConnected = _conditions.IsConnected(value, state) is true;
        state = state with
        {
            Nulls = isNull ? state.Nulls | bit : state.Nulls & ~bit,
            Connected = isConnected ? state.Connected | bit : state.Connected & ~bit,
        };
    }

    private bool Matters(ILocalSymbol local) =>
        local.Type.SpecialType == SpecialType.System_Boolean || _engine.Clients.AwaitedTypeOf(local.Type) is not null;
}
