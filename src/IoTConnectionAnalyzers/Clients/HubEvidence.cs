using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>
/// Tells whom the options, builder or client that an operation stands on talk to, by what the code around it says: hosts, user names and
/// topics that meet on the same connection. It searches the member, and by its fields the type; so a rule asks when it is about to report.
/// </summary>
internal sealed class HubEvidence(KnownClients clients, SourceModels models)
{
    private const int MaximumBodies = 60;

    private readonly TextShapes _texts = new(models);

    /// <summary>Whether it is evident that the other side is IoT Hub.</summary>
    public bool IsEvident(IOperation operation, CancellationToken cancellationToken) => BrokerOf(operation, cancellationToken) == Broker.IotHub;

    /// <summary>What the code shows of the other side: the hub wins over any other host that is named beside it.</summary>
    public Broker BrokerOf(IOperation operation, CancellationToken cancellationToken)
    {
        if (IsOfDeviceSdk(operation))
            return Broker.IotHub;

        var graph = new ConnectionGraph(clients);
        graph.Add(LocalValues.RootOf(operation), cancellationToken);
        if (graph.Around(operation) is not { } start)
            return Broker.Unknown;

        var broker = Broker.Unknown;
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
                switch (OfNode(node, cancellationToken))
                {
                    case Broker.IotHub:
                        return Broker.IotHub;
                    case Broker.Other:
                        broker = Broker.Other;
                        break;
                }

                if (node.Key is IFieldSymbol or IPropertySymbol or IMethodSymbol)
                    later.Enqueue((ISymbol)node.Key);
                Follow(node);
            }

            // The member itself has said all; what else the type does with the same fields comes next.
            if (later.Count == 0)
                return broker;
            foreach (var body in BodiesThatName(later.Dequeue(), cancellationToken))
            {
                if (++bodies > MaximumBodies)
                    return broker;
                graph.Add(body, cancellationToken);
            }

            // New bodies may have given old nodes new neighbours.
            foreach (var node in new List<ConnectionGraph.Node>(seen))
                Follow(node);
        }

        void Follow(ConnectionGraph.Node node)
        {
            foreach (var neighbour in node.Neighbours)
            {
                if (seen.Add(neighbour))
                    open.Enqueue(neighbour);
            }
        }
    }

    private Broker OfNode(ConnectionGraph.Node node, CancellationToken cancellationToken)
    {
        if (node.IsDeviceSdk)
            return Broker.IotHub;
        var broker = Broker.Unknown;
        foreach (var (name, value) in node.Given)
        {
            switch (OfGiven(name, value, cancellationToken))
            {
                case Broker.IotHub:
                    return Broker.IotHub;
                case Broker.Other:
                    broker = Broker.Other;
                    break;
            }
        }

        return broker;
    }

    private Broker OfGiven(string name, IOperation value, CancellationToken cancellationToken)
    {
        if (value is IDelegateCreationOperation or IAnonymousFunctionOperation)
            return Broker.Unknown;
        if (IsText(value))
            return OfText(name, value, cancellationToken);

        // `new Uri("…")`, `Encoding.UTF8.GetBytes(…)`, `new DnsEndPoint("…", 8883)`, an array of topics.
        var broker = Broker.Unknown;
        foreach (var part in value.ChildOperations)
        {
            var found = part is IArgumentOperation argument
                ? OfGiven(argument.Parameter?.Name ?? name, argument.Value, cancellationToken)
                : OfGiven(name, part, cancellationToken);
            if (found == Broker.IotHub)
                return found;
            if (found == Broker.Other)
                broker = found;
        }

        return broker;
    }

    private Broker OfText(string name, IOperation value, CancellationToken cancellationToken)
    {
        var broker = Broker.Unknown;
        foreach (var shape in _texts.Read(value, cancellationToken))
        {
            if (IotHubNames.AreIn(shape))
                return Broker.IotHub;
            if (IotHubNames.TakesHost(name) && IotHubNames.IsConstantHost(shape))
                broker = Broker.Other;
        }

        return IsMadeForHub(value, cancellationToken) ? Broker.IotHub : broker;
    }

    /// <summary>Whether a text is what a call makes of a text that names the hub, as a token is made for a resource of it.</summary>
    private bool IsMadeForHub(IOperation value, CancellationToken cancellationToken)
    {
        ISymbol? variable = value switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: var field } => field,
            _ => null,
        };
        var source = variable is null ? value : clients.Values.SourceOf(variable, value, cancellationToken);
        if (source is IAwaitOperation { Operation: var awaited })
            source = awaited;
        foreach (var argument in (source as IInvocationOperation)?.Arguments ?? System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty)
        {
            if (!IsText(argument.Value))
                continue;
            foreach (var shape in _texts.Read(argument.Value, cancellationToken))
            {
                if (IotHubNames.HasHost(shape))
                    return true;
            }
        }

        return false;
    }

    private static bool IsText(IOperation value) => value.Type?.SpecialType == SpecialType.System_String;

    private bool IsOfDeviceSdk(IOperation operation)
    {
        for (var current = operation; current is not null and not IBlockOperation; current = current.Parent)
        {
            var type = current switch
            {
                IInvocationOperation call => call.TargetMethod.ContainingType,
                IMemberReferenceOperation { Member.ContainingType: var owner } => owner,
                IAssignmentOperation { Target: IMemberReferenceOperation { Member.ContainingType: var owner } } => owner,
                IObjectCreationOperation creation => creation.Type as INamedTypeSymbol,
                _ => null,
            };
            if (clients.IsDeviceSdk(type))
                return true;
        }

        return false;
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
                if (sibling is BaseTypeDeclarationSyntax || !Names(sibling, member.Name))
                    continue;
                foreach (var body in BodiesOf(sibling))
                {
                    if (models.OperationOf(body, cancellationToken) is { } operation)
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

    private static bool Names(SyntaxNode node, string name)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                return true;
        }

        return false;
    }
}
