using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// The semantic models of a compilation, for what stands outside the code that an action of the compiler is about:
/// a callee, the initializer of a constant. Each is made once.
/// </summary>
internal sealed class SourceModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The trees of the compilation, for a search that only a report about to be made may start.</summary>
    public IEnumerable<SyntaxTree> Trees => compilation.SyntaxTrees;

    /// <summary>The model of a tree; null where the compilation does not have it.</summary>
    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (!compilation.ContainsSyntaxTree(tree))
            return null;
        // The compiler's own model of another file is out of reach here; this one is kept, so it is made once a file.
#pragma warning disable RS1030
        return _models.TryGetValue(tree, out var known) ? known : _models.GetOrAdd(tree, compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
    }

    /// <summary>The operation of a node; null where it has none.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken) =>
        ModelOf(node.SyntaxTree)?.GetOperation(node, cancellationToken);
}
