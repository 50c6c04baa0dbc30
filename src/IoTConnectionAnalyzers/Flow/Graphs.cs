using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>The control-flow graph of a function, however deep it stands in others.</summary>
internal static class Graphs
{
    /// <summary>The graph of a function; null where the code has none, as while it is typed.</summary>
    public static ControlFlowGraph? Of(IOperation function, CancellationToken cancellationToken)
    {
        switch (function)
        {
            case ILocalFunctionOperation { Symbol: var symbol }:
                return OfFunctionAround(function, cancellationToken) is { } outer && outer.LocalFunctions.Contains(symbol)
                    ? outer.GetLocalFunctionControlFlowGraph(symbol, cancellationToken)
                    : null;
            case IAnonymousFunctionOperation:
                return OfFunctionAround(function, cancellationToken) is { } enclosing && FlowOf(function.Syntax, enclosing) is { } flow
                    ? enclosing.GetAnonymousFunctionControlFlowGraph(flow, cancellationToken)
                    : null;
            case IMethodBodyOperation { Parent: null } method:
                return ControlFlowGraph.Create(method, cancellationToken);
            case IConstructorBodyOperation { Parent: null } constructor:
                return ControlFlowGraph.Create(constructor, cancellationToken);
            case IBlockOperation { Parent: null } block:
                return ControlFlowGraph.Create(block, cancellationToken);
            case IFieldInitializerOperation { Parent: null } field:
                return ControlFlowGraph.Create(field, cancellationToken);
            case IPropertyInitializerOperation { Parent: null } property:
                return ControlFlowGraph.Create(property, cancellationToken);
            default:
                return null;
        }
    }

    private static ControlFlowGraph? OfFunctionAround(IOperation function, CancellationToken cancellationToken)
    {
        var around = function.Parent;
        while (around is not (null or ILocalFunctionOperation or IAnonymousFunctionOperation or { Parent: null }))
            around = around.Parent;
        return around is null ? null : Of(around, cancellationToken);
    }

    private static IFlowAnonymousFunctionOperation? FlowOf(SyntaxNode lambda, ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (Find(operation, lambda) is { } found)
                    return found;
            }

            if (block.BranchValue is { } value && Find(value, lambda) is { } inBranch)
                return inBranch;
        }

        return null;
    }

    private static IFlowAnonymousFunctionOperation? Find(IOperation root, SyntaxNode lambda)
    {
        foreach (var part in root.DescendantsAndSelf())
        {
            if (part is IFlowAnonymousFunctionOperation flow && flow.Syntax == lambda)
                return flow;
        }

        return null;
    }
}
