using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;
using IoTConnectionAnalyzers.GracefulClose;
using IoTConnectionAnalyzers.Lifetime;
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
        context.RegisterOperationBlockStartAction(body => OfBody(body, clients));
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

    private static void OfBody(OperationBlockStartAnalysisContext context, KnownClients clients)
    {
        List<IOperation>? creations = null;
        context.RegisterOperationAction(
            operation =>
            {
                if (CreationSite.Find(operation.Operation, clients.Lifetimes, operation.CancellationToken) is { Type.Library.Protocol: ConnectionProtocol.DeviceSdk or ConnectionProtocol.Mqtt }
                    && !TestCode.IsLeftAlone(clients, operation.Options, operation.Operation.Syntax.SyntaxTree))
                {
                    (creations ??= []).Add(operation.Operation);
                }
            },
            OperationKind.Invocation, OperationKind.ObjectCreation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (creations is not null)
                Report(creations, clients, end);
        });
    }

    private static void Report(List<IOperation> creations, KnownClients clients, OperationBlockAnalysisContext context)
    {
        var locals = LocalClients.Of(creations, clients, context.CancellationToken);
        if (locals.Count == 0)
            return;
        var kept = KeptClients.UsedIn(LocalValues.RootOf(locals[0].Creation), clients, context.CancellationToken);
        var reported = new HashSet<SyntaxNode>();
        for (var i = 0; i < locals.Count; i++)
        {
            for (var j = i + 1; j < locals.Count; j++)
            {
                if (ConnectWhileOpen(locals[i], locals[j], clients, context) is { } places)
                    ReportOnce(locals[i], locals[j], places.Identity, places.Connect);
            }

            foreach (var client in kept)
            {
                if (ConnectBesideKept(locals[i], client, clients, context) is { } places)
                    ReportOnce(locals[i], client, places.Identity, places.Connect);
            }
        }

        void ReportOnce(LiveClient one, LiveClient other, ClientIdentity identity, IOperation connect)
        {
            var report = SharedIdentity.Report(one, other, connect, identity, clients, context.CancellationToken);
            if (reported.Add(report.Location.SourceTree!.GetRoot(context.CancellationToken).FindNode(report.Location.SourceSpan)))
                context.ReportDiagnostic(report);
        }
    }

    /// <summary>The call by which one of two clients connects while the other one is open.</summary>
    private static (ClientIdentity Identity, IOperation Connect)? ConnectWhileOpen(LiveClient one, LiveClient other, KnownClients clients, OperationBlockAnalysisContext context)
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
    private static (ClientIdentity Identity, IOperation Connect)? ConnectBesideKept(LiveClient local, LiveClient kept, KnownClients clients, OperationBlockAnalysisContext context)
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

    private static bool IsOpenAt(LiveClient client, IOperation place, KnownClients clients, OperationBlockAnalysisContext context)
    {
        foreach (var block in context.OperationBlocks)
        {
            if (!block.Syntax.Span.Contains(client.Creation.Syntax.Span))
                continue;
            foreach (var open in clients.Lifetimes.OpenAt(client.Creation, [place.Syntax], context.GetControlFlowGraph(block), context.OwningSymbol, context.CancellationToken))
                return open == place.Syntax;
        }

        return false;
    }
}
