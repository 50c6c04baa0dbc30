using System;
using System.Threading;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>
/// Tells whom the options, builder or client that an operation stands on talk to, by what the code around it says: hosts, user names and
/// topics that meet on the same connection. It searches the member, and by its fields the type; so a rule asks when it is about to report.
/// </summary>
internal sealed class HubEvidence(KnownClients clients, SourceModels models)
{
    private readonly TextShapes _texts = new(models);

    /// <summary>Whether it is evident that the other side is IoT Hub.</summary>
    public bool IsEvident(IOperation operation, CancellationToken cancellationToken) => BrokerOf(operation, cancellationToken) == Broker.IotHub;

    /// <summary>What the code shows of the other side: the hub wins over any other host that is named beside it.</summary>
    public Broker BrokerOf(IOperation operation, CancellationToken cancellationToken) => BrokerOf(operation, IotHubNames.AreIn, cancellationToken);

    /// <summary>The same for a rule about topics: one that the hub does not document says nothing of the hub, though it looks like its.</summary>
    public Broker BrokerWithoutStrangeTopics(IOperation operation, CancellationToken cancellationToken) =>
        BrokerOf(operation, static text => IotHubNames.HasHost(text) || IotHubNames.HasUserName(text) || IotHubTopics.TellHub(text), cancellationToken);

    private Broker BrokerOf(IOperation operation, Func<string, bool> namesHub, CancellationToken cancellationToken)
    {
        if (IsOfDeviceSdk(operation))
            return Broker.IotHub;

        var broker = Broker.Unknown;
        foreach (var node in new ConnectionWalk(clients).NodesAround(operation, cancellationToken))
        {
            switch (OfNode(node, namesHub, cancellationToken))
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

    /// <summary>Whether all the brokers that the parts of a connection name are IoT Hub, and there is one.</summary>
    public bool IsAlone(IOperation operation, CancellationToken cancellationToken)
    {
        var isNamed = false;
        foreach (var node in new ConnectionWalk(clients).NodesAround(operation, cancellationToken))
        {
            switch (OfNode(node, IotHubNames.AreIn, cancellationToken))
            {
                case Broker.IotHub:
                    isNamed = true;
                    break;
                case Broker.Other:
                    return false;
            }
        }

        return isNamed;
    }

    private Broker OfNode(ConnectionGraph.Node node, Func<string, bool> namesHub, CancellationToken cancellationToken)
    {
        if (node.IsDeviceSdk)
            return Broker.IotHub;
        var broker = Broker.Unknown;
        foreach (var (name, value) in node.Given)
        {
            switch (OfGiven(name, value, namesHub, cancellationToken))
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

    private Broker OfGiven(string name, IOperation value, Func<string, bool> namesHub, CancellationToken cancellationToken)
    {
        if (value is IDelegateCreationOperation or IAnonymousFunctionOperation)
            return Broker.Unknown;
        if (IsText(value))
            return OfText(name, value, namesHub, cancellationToken);

        // `new Uri("…")`, `Encoding.UTF8.GetBytes(…)`, `new DnsEndPoint("…", 8883)`, an array of topics.
        var broker = Broker.Unknown;
        foreach (var part in value.ChildOperations)
        {
            var found = part is IArgumentOperation argument
                ? OfGiven(argument.Parameter?.Name ?? name, argument.Value, namesHub, cancellationToken)
                : OfGiven(name, part, namesHub, cancellationToken);
            if (found == Broker.IotHub)
                return found;
            if (found == Broker.Other)
                broker = found;
        }

        return broker;
    }

    private Broker OfText(string name, IOperation value, Func<string, bool> namesHub, CancellationToken cancellationToken)
    {
        var broker = Broker.Unknown;
        foreach (var shape in _texts.Read(value, cancellationToken))
        {
            if (namesHub(shape))
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
}
