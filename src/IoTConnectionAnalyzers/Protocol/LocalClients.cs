using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Finds the clients that a body makes and keeps in a local, or uses at once.</summary>
internal static class LocalClients
{
    // Nobody makes that many clients in one body but a test of the libraries.
    private const int MaximumClients = 40;

    /// <summary>Whether an operation makes a client of the device SDK or of MQTT that has a connection.</summary>
    public static bool IsConnected(IOperation operation, KnownClients clients, CancellationToken cancellationToken) =>
        operation is IInvocationOperation or IObjectCreationOperation
        && CreationSite.Find(operation, clients.Lifetimes, cancellationToken) is { Type.Library.Protocol: ConnectionProtocol.DeviceSdk or ConnectionProtocol.Mqtt };

    /// <summary>The clients of a body in the order of the code.</summary>
    public static List<LiveClient> In(IOperation body, KnownClients clients, CancellationToken cancellationToken)
    {
        var creations = new List<IOperation>();
        foreach (var operation in body.Descendants())
        {
            if (IsConnected(operation, clients, cancellationToken))
                creations.Add(operation);
        }

        return creations.Count is 0 or > MaximumClients ? [] : Of(creations, clients, cancellationToken);
    }

    private static List<LiveClient> Of(List<IOperation> creations, KnownClients clients, CancellationToken cancellationToken)
    {
        var found = new List<LiveClient>();
        var locals = new Dictionary<ILocalSymbol, LiveClient?>(SymbolEqualityComparer.Default);
        foreach (var creation in creations)
        {
            if (CreationSite.Find(creation, clients.Lifetimes, cancellationToken) is not { } site || IsInStatusHandler(creation))
                continue;
            switch (clients.Lifetimes.Classifier.Classify(creation))
            {
                case { Kind: UsageKind.MovesToLocal, Target: ILocalSymbol local }:
                    // Which client a local holds is certain only where it is given one.
                    locals[local] = locals.ContainsKey(local) ? null : new(local.Name, creation, site.Type);
                    break;
                case { Kind: UsageKind.Calls, Member: { } member, Operation: var call } when member.Is(ClientRole.Opens | ClientRole.Operates):
                    found.Add(WithOpen(new("", creation, site.Type), call));
                    break;
            }
        }

        if (locals.Count == 0)
            return found;
        foreach (var operation in LocalValues.RootOf(creations[0]).Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is ILocalReferenceOperation { IsDeclaration: false, Local: var used } && locals.TryGetValue(used, out var client) && client is not null)
                NoteOpen(client, operation, clients, cancellationToken);
        }

        foreach (var client in locals.Values)
        {
            if (client is { Opens.Count: > 0 })
                found.Add(client);
        }

        found.Sort(static (left, right) => left.Creation.Syntax.SpanStart.CompareTo(right.Creation.Syntax.SpanStart));
        return found;
    }

    private static LiveClient WithOpen(LiveClient client, IOperation call)
    {
        client.Opens.Add(call);
        return client;
    }

    private static void NoteOpen(LiveClient client, IOperation reference, KnownClients clients, CancellationToken cancellationToken)
    {
        var usage = clients.Lifetimes.Classifier.Classify(reference);
        switch (usage.Kind)
        {
            case UsageKind.Calls when usage.Member!.Is(ClientRole.Opens | ClientRole.Operates):
                client.Opens.Add(usage.Operation);
                break;
            case UsageKind.Passes when (clients.Lifetimes.Summaries.Of(usage.Parameter!, cancellationToken) & UsageSummary.Opens) != 0 && usage.Operation.Parent is IInvocationOperation call:
                client.Opens.Add(call);
                break;
        }
    }

    /// <summary>A handler of the status that makes clients is a mistake of its own.</summary>
    private static bool IsInStatusHandler(IOperation operation)
    {
        if (operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is not IMethodSymbol method)
            return false;
        foreach (var parameter in method.Parameters)
        {
            if (ConnectionStatuses.Tells(parameter.Type))
                return true;
        }

        return false;
    }
}
