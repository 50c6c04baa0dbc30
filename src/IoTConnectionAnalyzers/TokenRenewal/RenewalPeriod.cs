using System;
using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>A timer or loop that makes a new token in place of the old one.</summary>
/// <param name="Work">What it does again and again.</param>
/// <param name="Making">The call that makes the token.</param>
/// <param name="Maker">Its name.</param>
/// <param name="Lifetime">How long the token lives.</param>
internal sealed record RenewalPeriod(PeriodicWork Work, IOperation Making, string Maker, TimeSpan Lifetime)
{
    /// <summary>How much of its life the token has to have left.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);

    /// <summary>Reads what sets the time of a timer or waits in a loop; null where no token with a constant lifetime is renewed by it.</summary>
    public static RenewalPeriod? Find(IOperation operation, KnownClients clients, CancellationToken cancellationToken)
    {
        if (PeriodicWork.Find(operation, clients, cancellationToken) is not { } work)
            return null;
        foreach (var body in BodiesOf(work.Body, clients, cancellationToken))
        {
            foreach (var part in body.Descendants())
            {
                if (part is IInvocationOperation or IPropertyReferenceOperation
                    && clients.SasMakers.MakerOf(part, cancellationToken) is { } maker
                    && IsRenewal(part, body, clients, cancellationToken)
                    && TokenLifetimes.Of(part, maker, clients, cancellationToken) is { Ticks: > 0 } lifetime)
                {
                    return new(work, part, part is IInvocationOperation { TargetMethod.Name: var method } ? method : ((IPropertyReferenceOperation)part).Property.Name, lifetime);
                }
            }
        }

        return null;
    }

    /// <summary>The code itself, and the methods of this compilation that it calls.</summary>
    private static IEnumerable<IOperation> BodiesOf(IOperation body, KnownClients clients, CancellationToken cancellationToken)
    {
        yield return body;
        foreach (var part in body.Descendants())
        {
            if (part is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, DeclaringSyntaxReferences.Length: 1 } method }
                && clients.SasMakers.MakerOf(method, cancellationToken) is null
                && clients.Lifetimes.BodyOf(method.OriginalDefinition, cancellationToken) is { } callee)
            {
                yield return callee;
            }
        }
    }

    /// <summary>Whether the token takes the place of another one that is in use: it is kept, or given to a client that outlives the code.</summary>
    private static bool IsRenewal(IOperation making, IOperation body, KnownClients clients, CancellationToken cancellationToken)
    {
        if (!IsKept(making, body, clients, depth: 0, cancellationToken))
            return false;
        // What says goodbye again, or makes a client of its own, needs its token for this time only.
        foreach (var part in body.Descendants())
        {
            if (part.Syntax.SpanStart > making.Syntax.SpanStart && part is IInvocationOperation call && clients.MemberOf(call) is { } member && (member.Is(ClientRole.Closes) || member.Is(ClientRole.Disposes))
                || part is IVariableDeclaratorOperation { Symbol: var local } && clients.TypeOf(local.Type) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKept(IOperation token, IOperation body, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        var value = token;
        while (value.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "GetBytes" } }
            or IInvocationOperation { TargetMethod.Name: "GetBytes" or "ConfigureAwait" or "GetAwaiter" or "GetResult" })
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } }:
                return true;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var outer } }:
                return outer.DeclaringSyntaxReferences.Length == 1 && !body.Syntax.Span.Contains(outer.DeclaringSyntaxReferences[0].Span);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when depth == 0:
                foreach (var part in body.Descendants())
                {
                    if (part is ILocalReferenceOperation { Local: var used } && SymbolEqualityComparer.Default.Equals(used, local) && IsKept(part, body, clients, depth + 1, cancellationToken))
                        return true;
                }

                return false;
            case IArgumentOperation { Parent: (IInvocationOperation or IObjectCreationOperation) and var use }:
                return IsTakenBy(use, clients, cancellationToken);
            default:
                return false;
        }
    }

    private static bool IsTakenBy(IOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        if (Carries(use, clients, cancellationToken) || FixedToken.Find(use, clients, cancellationToken) is not null)
            return true;
        // A helper that connects with it, or puts it into what connects.
        if (use is not IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.Length: 1 } method } || clients.Lifetimes.BodyOf(method.OriginalDefinition, cancellationToken) is not { } body)
            return false;
        var isTaken = false;
        foreach (var part in body.Descendants())
        {
            if (part is IInvocationOperation call && clients.MemberOf(call) is { } member)
            {
                if (member.Is(ClientRole.Closes) || member.Is(ClientRole.Disposes))
                    return false;
                isTaken |= member.Is(ClientRole.Opens);
            }

            isTaken |= Carries(part, clients, cancellationToken);
        }

        return isTaken;
    }

    private static bool Carries(IOperation use, KnownClients clients, CancellationToken cancellationToken) => use switch
    {
        IInvocationOperation { TargetMethod: var method } => TokenCarrier.Of(method) is not null,
        IObjectCreationOperation { Constructor: { } constructor } creation => TokenCarrier.Of(constructor) is not null || PutToken.Find(creation, clients, cancellationToken) is not null,
        _ => false,
    };
}
