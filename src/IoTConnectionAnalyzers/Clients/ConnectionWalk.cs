using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>
/// Walks over all that belongs to the connection of an operation: first what its member says, then what the type says elsewhere of the
/// same fields, properties and methods. It is long, so a rule asks when it is about to report.
/// </summary>
/// <param name="clients">The knowledge of the compilation.</param>
/// <param name="isOptionsOnly">Whether the walk keeps to what belongs to the options of a client, and does not go through the client to other options that it is given.</param>
internal sealed class ConnectionWalk(KnownClients clients, bool isOptionsOnly = false)
{
    private const int MaximumBodies = 60;

    /// <summary>Whether the walk has ended before it has seen everything.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>The nodes of the connection, those of the member first.</summary>
    public IEnumerable<ConnectionGraph.Node> NodesAround(IOperation operation, CancellationToken cancellationToken)
    {
        var graph = new ConnectionGraph(clients);
        graph.Add(LocalValues.RootOf(operation), cancellationToken);
        if (graph.Around(operation) is not { } start)
            yield break;

        var bodies = 0;
        var seen = new HashSet<ConnectionGraph.Node> { start };
        var open = new Queue<ConnectionGraph.Node>();
        var later = new Queue<ISymbol>();
        open.Enqueue(start);
        while (true)
        {
            while (open.Count > 0)
            {
                var node = open.Dequeue();
                yield return node;
                if (node.Key is IFieldSymbol or IPropertySymbol or IMethodSymbol)
                    later.Enqueue((ISymbol)node.Key);
                Follow(node);
            }

            // The member itself has said all; what else the type does with the same fields comes next.
            if (later.Count == 0)
                break;
            foreach (var body in BodiesThatName(later.Dequeue(), cancellationToken))
            {
                if (++bodies > MaximumBodies)
                {
                    IsCutShort = true;
                    yield break;
                }

                graph.Add(body, cancellationToken);
            }

            // New bodies may have given old nodes new neighbours.
            foreach (var node in new List<ConnectionGraph.Node>(seen))
                Follow(node);
        }

        IsCutShort = graph.IsFull;

        void Follow(ConnectionGraph.Node node)
        {
            foreach (var neighbour in node.Neighbours)
            {
                if ((!isOptionsOnly || clients.TypeOf(neighbour.Type) is null) && seen.Add(neighbour))
                    open.Enqueue(neighbour);
            }
        }
    }

    /// <summary>The bodies of the type of a field, property or method that name it.</summary>
    private IEnumerable<IOperation> BodiesThatName(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.ContainingType is not { } type || member.DeclaringSyntaxReferences.IsEmpty)
            yield break;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
                continue;
            foreach (var sibling in declaration.Members)
            {
                if (sibling is BaseTypeDeclarationSyntax || !Identifiers.Names(sibling, member.Name))
                    continue;
                foreach (var body in BodiesOf(sibling))
                {
                    if (clients.Models.OperationOf(body, cancellationToken) is { } operation)
                        yield return operation;
                }
            }
        }
    }

    private static IEnumerable<SyntaxNode> BodiesOf(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax method:
                yield return method;
                break;
            case BaseFieldDeclarationSyntax { Declaration.Variables: var variables }:
                foreach (var variable in variables)
                {
                    if (variable.Initializer is { } initializer)
                        yield return initializer;
                }

                break;
            case BasePropertyDeclarationSyntax property:
                if (property is PropertyDeclarationSyntax { ExpressionBody: { } body })
                    yield return body;
                if (property is PropertyDeclarationSyntax { Initializer: { } value })
                    yield return value;
                foreach (var accessor in property.AccessorList?.Accessors ?? default)
                    yield return accessor;
                break;
        }
    }
}
