using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>The body of a method, local function or lambda.</summary>
/// <param name="Operation">The whole function.</param>
/// <param name="Symbol">What declares it; for a lambda a nameless method.</param>
/// <param name="Graph">Its control-flow graph.</param>
internal sealed record FunctionBody(IOperation Operation, IMethodSymbol Symbol, ControlFlowGraph Graph)
{
    /// <summary>The name in messages.</summary>
    public string Name => Symbol.MethodKind == MethodKind.AnonymousFunction ? "the handler" : $"'{Symbol.Name}'";

    /// <summary>Whether an operation belongs to this function and not to one inside it.</summary>
    public bool Contains(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around == Operation)
                return true;
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return false;
    }
}
