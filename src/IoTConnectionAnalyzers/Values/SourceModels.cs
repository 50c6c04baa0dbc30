using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// The semantic models of a compilation, for what stands outside the code that an action of the compiler is about:
/// a callee, the initializer of a constant. Each is made once.
/// </summary>
internal sealed class SourceModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private Dictionary<string, List<SimpleNameSyntax>>? _calls;

    /// <summary>The trees of the compilation, for a search that only a report about to be made may start.</summary>
    public IEnumerable<SyntaxTree> Trees => compilation.SyntaxTrees;

    /// <summary>The places that call what has a name, or make a delegate of it, in the order of the files. Every file is read once, when somebody first asks.</summary>
    public IReadOnlyList<SimpleNameSyntax> CallsOf(string name, CancellationToken cancellationToken)
    {
        var calls = Volatile.Read(ref _calls);
        if (calls is null)
        {
            calls = FindCalls(cancellationToken);
            Volatile.Write(ref _calls, calls);
        }

        return calls.TryGetValue(name, out var places) ? places : [];
    }

    private Dictionary<string, List<SimpleNameSyntax>> FindCalls(CancellationToken cancellationToken)
    {
        var calls = new Dictionary<string, List<SimpleNameSyntax>>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                if (node is not SimpleNameSyntax name)
                    continue;
                var expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax ? name.Parent : name;
                if (expression.Parent is not (InvocationExpressionSyntax or ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax))
                    continue;
                if (!calls.TryGetValue(name.Identifier.ValueText, out var places))
                    calls.Add(name.Identifier.ValueText, places = []);
                places.Add(name);
            }
        }

        return calls;
    }

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
