using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;
using IoTConnectionAnalyzers.GracefulClose;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports two clients that connect as the same device at the same time: <see cref="Rules.IdentityIsSharedByTwoClients"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentityIsSharedByTwoClientsAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.IdentityIsSharedByTwoClients);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        if (!HasClients(clients))
            return;
        context.RegisterOperationAction(creation => Analyze(creation, clients), OperationKind.Invocation, OperationKind.ObjectCreation);
        context.RegisterSymbolStartAction(type => KeptClients.Register(type, clients), SymbolKind.NamedType);
    }

    private static bool HasClients(KnownClients clients)
    {
        foreach (var type in clients.Types)
        {
            if (type.Library.Protocol is ConnectionProtocol.DeviceSdk or ConnectionProtocol.Mqtt)
                return true;
        }

        return false;
    }

    /// <summary>Looks from a client at those that are made before it in the same body, and at those that the type keeps.</summary>
    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        if (!LocalClients.IsConnected(context.Operation, clients, context.CancellationToken) || TestCode.IsLeftAlone(clients, context.Options, context.Operation.Syntax.SyntaxTree))
            return;
        var body = LocalValues.RootOf(context.Operation);
        var locals = LocalClients.In(body, clients, context.CancellationToken);
        if (locals.Find(local => local.Creation.Syntax == context.Operation.Syntax) is not { } client)
            return;

        foreach (var earlier in locals)
        {
            if (earlier == client)
                break;
            if (ConnectWhileOpen(earlier, client, clients, context) is { } places)
            {
                context.ReportDiagnostic(SharedIdentity.Report(earlier, client, places.Connect, places.Identity, clients, context.CancellationToken));
                return;
            }
        }

        foreach (var kept in KeptClients.UsedIn(body, clients, context.CancellationToken))
        {
            if (ConnectBesideKept(client, kept, clients, context) is { } places)
            {
                context.ReportDiagnostic(SharedIdentity.Report(client, kept, places.Connect, places.Identity, clients, context.CancellationToken));
                return;
            }
        }
    }

    /// <summary>The call by which one of two clients connects while the other one is open.</summary>
    private static (ClientIdentity Identity, IOperation Connect)? ConnectWhileOpen(LiveClient one, LiveClient other, KnownClients clients, OperationAnalysisContext context)
    {
        foreach (var (openOfOne, openOfOther, identity) in Pairs(one, other, clients, context.CancellationToken))
        {
            if (IsOpenAt(one, openOfOther, clients, context))
                return (identity, openOfOther);
            if (IsOpenAt(other, openOfOne, clients, context))
                return (identity, openOfOne);
        }

        return null;
    }

    /// <summary>The same for a client in a local and one that the type keeps: the kept one is open once it was used in this body and not closed since.</summary>
    private static (ClientIdentity Identity, IOperation Connect)? ConnectBesideKept(LiveClient local, LiveClient kept, KnownClients clients, OperationAnalysisContext context)
    {
        foreach (var (openOfLocal, openOfKept, identity) in Pairs(local, kept, clients, context.CancellationToken))
        {
            if (KeptClients.IsOpenAt(kept, openOfKept, openOfLocal))
                return (identity, openOfLocal);
            if (IsOpenAt(local, openOfKept, clients, context))
                return (identity, openOfKept);
        }

        return null;
    }

    private static IEnumerable<(IOperation One, IOperation Other, ClientIdentity Identity)> Pairs(LiveClient one, LiveClient other, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var openOfOne in one.Opens)
        {
            foreach (var openOfOther in other.Opens)
            {
                if (!Order.AreAlternatives(openOfOne, openOfOther) && SharedIdentity.Of(one, openOfOne, other, openOfOther, clients, cancellationToken) is { } identity)
                    yield return (openOfOne, openOfOther, identity);
            }
        }
    }

    private static bool IsOpenAt(LiveClient client, IOperation place, KnownClients clients, OperationAnalysisContext context)
    {
        foreach (var open in clients.Lifetimes.OpenAt(client.Creation, [place.Syntax], context.GetControlFlowGraph(), context.ContainingSymbol, context.CancellationToken))
            return open == place.Syntax;
        return false;
    }
}
