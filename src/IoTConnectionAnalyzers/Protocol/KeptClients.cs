using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;
using IoTConnectionAnalyzers.GracefulClose;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>The clients that a type keeps in its fields and properties, and whether two of them are open as the same device.</summary>
internal static class KeptClients
{
    /// <summary>Watches the types that keep more than one client.</summary>
    public static void Register(SymbolStartAnalysisContext context, KnownClients clients)
    {
        var members = new List<ISymbol>();
        foreach (var member in ((INamedTypeSymbol)context.Symbol).GetMembers())
        {
            var type = member switch
            {
                IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
                IPropertySymbol { IsIndexer: false } property => property.Type,
                _ => null,
            };
            if (IsConnected(clients.TypeOf(type)))
                members.Add(member);
        }

        if (members.Count < 2)
            return;

        var references = new List<IOperation>();
        context.RegisterOperationAction(
            operation =>
            {
                var member = ((IMemberReferenceOperation)operation.Operation).Member.OriginalDefinition;
                if (members.Exists(known => SymbolEqualityComparer.Default.Equals(known, member)))
                {
                    lock (references)
                        references.Add(operation.Operation);
                }
            },
            OperationKind.FieldReference, OperationKind.PropertyReference);
        context.RegisterSymbolEndAction(end =>
        {
            var kept = Of(references, clients, end.CancellationToken);
            for (var i = 0; i < kept.Count; i++)
            {
                for (var j = i + 1; j < kept.Count; j++)
                    Report(kept[i], kept[j], clients, end);
            }
        });
    }

    /// <summary>The kept clients that a body uses.</summary>
    public static List<LiveClient> UsedIn(IOperation body, KnownClients clients, CancellationToken cancellationToken)
    {
        var references = new List<IOperation>();
        foreach (var operation in body.Descendants())
        {
            if (operation is IFieldReferenceOperation or IPropertyReferenceOperation && !((IMemberReferenceOperation)operation).Member.DeclaringSyntaxReferences.IsEmpty && IsConnected(clients.TypeOf(operation.Type)))
                references.Add(operation);
        }

        return references.Count == 0 ? [] : Of(references, clients, cancellationToken);
    }

    /// <summary>Whether a kept client is open at a call of another one in the same body: it was used before, whatever way the code takes, and not closed since.</summary>
    public static bool IsOpenAt(LiveClient client, IOperation open, IOperation place)
    {
        if (!Order.RunsBefore(open, place))
            return false;
        foreach (var end in client.Ends)
        {
            if (end.Syntax.SyntaxTree == place.Syntax.SyntaxTree && end.Syntax.SpanStart > open.Syntax.SpanStart && end.Syntax.SpanStart < place.Syntax.SpanStart)
                return false;
        }

        return !IsNamedByCalls(client, open, place);
    }

    /// <summary>Whether a method of the program that knows the client is called in between: it may close it.</summary>
    private static bool IsNamedByCalls(LiveClient client, IOperation open, IOperation place)
    {
        foreach (var operation in LocalValues.RootOf(place).Descendants())
        {
            if (operation is not IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } call || call.Syntax.SpanStart <= open.Syntax.SpanStart || call.Syntax.SpanStart >= place.Syntax.SpanStart)
                continue;
            foreach (var reference in method.DeclaringSyntaxReferences)
            {
                if (Identifiers.Names(reference.GetSyntax(), client.Name))
                    return true;
            }
        }

        return false;
    }

    private static bool IsConnected(ClientType? type) => type?.Library.Protocol is ConnectionProtocol.DeviceSdk or ConnectionProtocol.Mqtt;

    /// <summary>The clients behind some references: those that the type makes in one place, keeps to itself and connects.</summary>
    private static List<LiveClient> Of(List<IOperation> references, KnownClients clients, CancellationToken cancellationToken)
    {
        var members = new Dictionary<ISymbol, LiveClient?>(SymbolEqualityComparer.Default);
        references.Sort(static (left, right) => left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart));
        foreach (var reference in references)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var member = ((IMemberReferenceOperation)reference).Member;
            if (!members.TryGetValue(member, out var client))
                members.Add(member, client = Make(reference, member, clients, cancellationToken));
            if (client is not null)
                Note(client, reference, clients, cancellationToken);
        }

        var kept = new List<LiveClient>();
        foreach (var client in members.Values)
        {
            if (client is { IsOutOfSight: false, Opens.Count: > 0 })
                kept.Add(client);
        }

        return kept;
    }

    private static LiveClient? Make(IOperation reference, ISymbol member, KnownClients clients, CancellationToken cancellationToken)
    {
        var creations = ClientOrigin.CreationsOf(reference, clients, cancellationToken);
        return creations.Count == 1 && !HttpTransport.IsChosenBy(creations[0], clients, cancellationToken) && clients.CreatedBy(creations[0]) is { } type && IsMadeFor(member, creations[0]) && Order.RunsAlways(creations[0])
            ? new(member.Name, creations[0], type, member)
            : null;
    }

    /// <summary>Whether a creation stands where the member gets it, not in a method that makes clients for others as well.</summary>
    private static bool IsMadeFor(ISymbol member, IOperation creation)
    {
        switch (creation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>())
        {
            case FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null }:
                return true;
            case { } place:
                foreach (var node in place.DescendantNodes())
                {
                    if (node is AssignmentExpressionSyntax { Left: var target } && Identifiers.OfTarget(target) == member.Name)
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static void Note(LiveClient client, IOperation reference, KnownClients clients, CancellationToken cancellationToken)
    {
        var usage = clients.Lifetimes.Classifier.Classify(reference);
        switch (usage.Kind)
        {
            case UsageKind.Calls when usage.Member!.Is(ClientRole.Closes | ClientRole.Disposes | ClientRole.Aborts):
                client.Ends.Add(usage.Operation);
                break;
            case UsageKind.Calls when usage.Member!.Is(ClientRole.Opens | ClientRole.Operates):
                client.Opens.Add(usage.Operation);
                break;
            case UsageKind.Passes:
                var summary = clients.Lifetimes.Summaries.Of(usage.Parameter!, cancellationToken);
                client.IsOutOfSight |= (summary & UsageSummary.Escapes) != 0;
                if ((summary & (UsageSummary.Closes | UsageSummary.Disposes)) != 0)
                    client.Ends.Add(usage.Operation);
                else if ((summary & UsageSummary.Opens) != 0 && usage.Operation.Parent is IInvocationOperation call)
                    client.Opens.Add(call);
                break;
            case UsageKind.Overwrites:
                client.Ends.Add(usage.Operation);
                break;
            case UsageKind.Returns or UsageKind.Escapes or UsageKind.MovesToMember or UsageKind.MovesToLocal or UsageKind.MovesToCapture:
                client.IsOutOfSight = true;
                break;
        }
    }

    private static void Report(LiveClient one, LiveClient other, KnownClients clients, SymbolAnalysisContext context)
    {
        foreach (var openOfOne in one.Opens)
        {
            foreach (var openOfOther in other.Opens)
            {
                if (!AreOpenTogether(one, openOfOne, other, openOfOther, clients, context.CancellationToken)
                    || SharedIdentity.Of(one, openOfOne, other, openOfOther, clients, context.CancellationToken) is not { } identity)
                    continue;
                if (!TestCode.IsLeftAlone(clients, context.Options, one.Creation.Syntax.SyntaxTree))
                    context.ReportDiagnostic(SharedIdentity.Report(one, other, openOfOther, identity, clients, context.CancellationToken));
                return;
            }
        }
    }

    private static bool AreOpenTogether(LiveClient one, IOperation openOfOne, LiveClient other, IOperation openOfOther, KnownClients clients, CancellationToken cancellationToken)
    {
        if (LocalValues.RootOf(openOfOne).Syntax == LocalValues.RootOf(openOfOther).Syntax)
            return IsOpenAt(one, openOfOne, openOfOther) || IsOpenAt(other, openOfOther, openOfOne);

        // Two members, each of which uses one: nobody makes two clients alike in order to use only one of them, unless they differ in their transport.
        return Order.RunsAlways(openOfOne) && Order.RunsAlways(openOfOther) && AreMadeAlike(one.Creation, other.Creation) && EndTogether(one, other) && EndTogether(other, one)
            && !OutsideUse.MayClose(one.Member!, clients.Lifetimes, cancellationToken) && !OutsideUse.MayClose(other.Member!, clients.Lifetimes, cancellationToken);
    }

    private static bool AreMadeAlike(IOperation one, IOperation other)
    {
        if (one is not IInvocationOperation { TargetMethod: var method, Arguments: var given } || other is not IInvocationOperation { TargetMethod: var otherMethod, Arguments: var otherGiven })
            return one.Syntax.ToString() == other.Syntax.ToString();
        if (!SymbolEqualityComparer.Default.Equals(method, otherMethod) || given.Length != otherGiven.Length)
            return false;
        for (var i = 1; i < given.Length; i++)
        {
            if (given[i].Value.Syntax.ToString() != otherGiven[i].Value.Syntax.ToString())
                return false;
        }

        return true;
    }

    /// <summary>Whether each member that ends one of them ends the other one as well.</summary>
    private static bool EndTogether(LiveClient one, LiveClient other)
    {
        foreach (var end in one.Ends)
        {
            // The assignment that gives it its client ends nothing.
            if (end is IAssignmentOperation { Value: var value } && value.Syntax.Span.Contains(one.Creation.Syntax.Span))
                continue;
            var member = end.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
            if (member is null || !other.Ends.Exists(its => its.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() == member))
                return false;
        }

        return true;
    }
}
