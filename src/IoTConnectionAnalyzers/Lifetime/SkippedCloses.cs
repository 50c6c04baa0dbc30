using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Gathers, while a client is followed, what its goodbye can be jumped over by.</summary>
internal sealed class SkippedCloses(ControlFlowGraph graph, UsageClassifier classifier, HolderTable holders)
{
    private readonly List<(IOperation Call, BasicBlock Block)> _goodbyes = [];
    private readonly List<(IOperation Call, BasicBlock Block)> _waits = [];
    private bool _isLeftByCancellation;

    /// <summary>Notes a goodbye to the open client.</summary>
    public void NoteGoodbye(IOperation call, BasicBlock block)
    {
        if (!_goodbyes.Exists(known => known.Call == call))
            _goodbyes.Add((call, block));
    }

    /// <summary>Notes a wait with the client open.</summary>
    public void NoteWait(IOperation wait, BasicBlock block)
    {
        if (!_waits.Exists(known => known.Call == wait))
            _waits.Add((wait, block));
    }

    /// <summary>Notes that a cancelled wait leaves the member while the client is open.</summary>
    public void NoteCancellationLeaves() => _isLeftByCancellation = true;

    /// <summary>The goodbye that is skipped, and by what; null where none is.</summary>
    /// <param name="reasons">Tells which blocks lead to a goodbye.</param>
    /// <param name="endings">The endings of the client.</param>
    /// <param name="run">The operations that some path runs; null where not every path was followed to its end.</param>
    public SkippedClose? Find(PathReasons reasons, IReadOnlyList<Ending> endings, HashSet<IOperation>? run)
    {
        if (_goodbyes.Count == 0)
            return run is not null && Unreachable(run) is { } never ? new(never, Wait: null, IsUnreachable: true) : null;

        // An exception that nobody here survives ends the program, a finally clause or not; one that is caught, or that disposes, is survived.
        var isSkipped = false;
        var isCancelled = _isLeftByCancellation;
        foreach (var ending in endings)
        {
            if (ending.Path != PathKind.SkippedGoodbye || !IsWithoutGoodbye(ending))
                continue;
            isSkipped = true;
            isCancelled |= ending.IsCancelled;
        }

        if (isCancelled && FirstWait(reasons) is { } wait)
            return new(FirstGoodbye(), wait, IsUnreachable: false);
        return isSkipped ? new(FirstGoodbye(), Wait: null, IsUnreachable: false) : null;
    }

    /// <summary>Where disposal closes by itself, nothing is lost.</summary>
    private static bool IsWithoutGoodbye(Ending ending) => ending is not { Kind: EndingKind.DisposedOpen, Effect: DisposeEffect.Graceful or DisposeEffect.BlocksAndHidesErrors };

    private IOperation FirstGoodbye()
    {
        var first = _goodbyes[0].Call;
        foreach (var (call, _) in _goodbyes)
        {
            if (call.Syntax.SpanStart < first.Syntax.SpanStart)
                first = call;
        }

        return first;
    }

    private IOperation? FirstWait(PathReasons reasons)
    {
        IOperation? first = null;
        foreach (var (call, block) in _waits)
        {
            if (reasons.ReachesGoodbye(block) && (first is null || call.Syntax.SpanStart < first.Syntax.SpanStart))
                first = call;
        }

        return first;
    }

    /// <summary>A goodbye that no path leads to.</summary>
    private IOperation? Unreachable(HashSet<IOperation> run)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (run.Contains(operation))
                    continue;
                foreach (var part in operation.DescendantsAndSelf())
                {
                    if (holders.BitOf(part) != 0 && classifier.Classify(part) is { Kind: UsageKind.Calls, Member: { } member } usage && member.Is(ClientRole.Closes))
                        return usage.Operation;
                }
            }
        }

        return null;
    }
}
