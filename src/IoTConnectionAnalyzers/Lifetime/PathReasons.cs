using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Finds the statement that makes a path miss the goodbye, by looking at which turn it took where the other one would have reached it.</summary>
internal sealed class PathReasons
{
    private readonly ControlFlowGraph _graph;
    private readonly HashSet<int> _reachesGoodbye;

    public PathReasons(ControlFlowGraph graph, IEnumerable<int> closingBlocks)
    {
        _graph = graph;
        _reachesGoodbye = new(closingBlocks);
        var work = new Queue<int>(_reachesGoodbye);
        while (work.Count > 0)
        {
            var block = graph.Blocks[work.Dequeue()];
            foreach (var branch in block.Predecessors)
            {
                if (_reachesGoodbye.Add(branch.Source.Ordinal))
                    work.Enqueue(branch.Source.Ordinal);
            }
        }
    }

    /// <summary>Whether a goodbye stands in a block or can follow it.</summary>
    public bool ReachesGoodbye(BasicBlock block) => _reachesGoodbye.Contains(block.Ordinal);

    /// <summary>The turn that leads to an ending; null where no turn of the path makes a difference.</summary>
    public PathReason? Of(Step ending)
    {
        if (ending.State.IsThrown && ThrowIn(ending.Block) is { } thrown)
            return new(PathReasonKind.Throws, thrown.GetLocation());

        for (var step = ending; step?.From is { } from; step = from)
        {
            if (step.Condition is not { } outcome || _reachesGoodbye.Contains(step.Block.Ordinal) && step != ending || !OtherTurnCloses(from.Block, outcome))
                continue;
            return from.Block.BranchValue is { } condition ? OfTurn(condition.Syntax, outcome) : null;
        }

        return null;
    }

    /// <summary>The catch clause that begins at a block.</summary>
    public PathReason? OfCatch(int firstBlock)
    {
        var handler = _graph.Blocks[firstBlock].EnclosingRegion;
        while (handler is { Kind: not (ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler), EnclosingRegion: not null })
            handler = handler.EnclosingRegion;
        if (handler is not { EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } around })
            return null;

        // An empty clause has no operation, so the try statement is found through its block.
        var statement = TryAround(around);
        var index = around.NestedRegions.IndexOf(handler) - 1;
        return statement is not null && index >= 0 && index < statement.Catches.Count
            ? new(PathReasonKind.Catches, statement.Catches[index].CatchKeyword.GetLocation())
            : null;
    }

    private TryStatementSyntax? TryAround(ControlFlowRegion region)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            var block = _graph.Blocks[ordinal];
            var syntax = block.Operations.IsEmpty ? block.BranchValue?.Syntax : block.Operations[0].Syntax;
            for (var node = syntax; node is not null; node = node.Parent)
            {
                if (node is TryStatementSyntax statement && statement.Catches.Count > 0 && region.NestedRegions.Length == statement.Catches.Count + 1)
                    return statement;
            }
        }

        return null;
    }

    private bool OtherTurnCloses(BasicBlock block, bool outcome)
    {
        var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        var other = outcome == jumpsWhen ? block.FallThroughSuccessor : block.ConditionalSuccessor;
        if (other is null)
            return false;
        if (other.Destination is { } destination && _reachesGoodbye.Contains(destination.Ordinal))
            return true;
        foreach (var region in other.FinallyRegions)
        {
            if (_reachesGoodbye.Contains(region.FirstBlockOrdinal))
                return true;
        }

        return false;
    }

    private static SyntaxNode? ThrowIn(BasicBlock block)
    {
        for (var node = block.BranchValue?.Syntax; node is not null; node = node.Parent)
        {
            if (node is ThrowStatementSyntax or ThrowExpressionSyntax)
                return node;
            if (node is BlockSyntax or MemberDeclarationSyntax)
                break;
        }

        return null;
    }

    /// <summary>Names a turn by what stands in it: the jump where it has one, else the condition.</summary>
    private static PathReason OfTurn(SyntaxNode condition, bool outcome)
    {
        for (var node = condition; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            switch (node)
            {
                case IfStatementSyntax statement:
                    var taken = outcome ? statement.Statement : statement.Else?.Statement;
                    return JumpIn(taken) is { } jump
                        ? new(jump.Kind() switch
                        {
                            SyntaxKind.ThrowStatement => PathReasonKind.Throws,
                            SyntaxKind.BreakStatement => PathReasonKind.Breaks,
                            SyntaxKind.ContinueStatement => PathReasonKind.Continues,
                            _ => PathReasonKind.ReturnsEarly,
                        }, jump.GetLocation())
                        : new(PathReasonKind.TakesBranch, condition.GetLocation());
                case SwitchLabelSyntax or SwitchStatementSyntax or SwitchExpressionArmSyntax:
                    return new(PathReasonKind.TakesSwitchCase, condition.GetLocation());
            }
        }

        return new(PathReasonKind.TakesBranch, condition.GetLocation());
    }

    private static StatementSyntax? JumpIn(StatementSyntax? statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax => statement,
        BlockSyntax { Statements: { Count: > 0 } statements } => JumpIn(statements[statements.Count - 1]),
        _ => null,
    };
}
