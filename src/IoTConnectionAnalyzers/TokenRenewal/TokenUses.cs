using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Follows a token that is written into the code to where it is used. A rule asks when it is about to report.</summary>
internal static class TokenUses
{
    private const int MaximumDepth = 3;

    /// <summary>Whether a report about a use of the token says all there is to say about it.</summary>
    public static bool IsReportedWhereUsed(IOperation literal, KnownClients clients, CancellationToken cancellationToken) =>
        IsReported(literal, clients, depth: 0, cancellationToken);

    private static bool IsReported(IOperation value, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        for (var around = value.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IObjectCreationOperation or IInvocationOperation
                    when FixedToken.Find(around, clients, cancellationToken) is not null || CapturedToken.Find(around, clients, cancellationToken) is { } captured && captured.Reach(clients, cancellationToken) is not null
                        || around is IObjectCreationOperation creation && PutToken.Find(creation, clients, cancellationToken) is { } put && put.Outlived(clients, cancellationToken) is not null:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return IsReportedBy(local, value, clients, depth, cancellationToken);
                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    return IsReportedBy(fields[0], value, clients, depth, cancellationToken);
                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    return IsReportedBy(properties[0], value, clients, depth, cancellationToken);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } }:
                    return IsReportedBy(assigned, value, clients, depth, cancellationToken);
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var assigned } } when !assigned.DeclaringSyntaxReferences.IsEmpty:
                    return IsReportedBy(assigned, value, clients, depth, cancellationToken);
            }
        }

        return false;
    }

    private static bool IsReportedBy(ISymbol holder, IOperation place, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        if (depth >= MaximumDepth)
            return false;
        foreach (var reference in SymbolReferences.To(holder, place, clients.Models, cancellationToken))
        {
            if (IsReported(reference, clients, depth + 1, cancellationToken))
                return true;
        }

        return false;
    }
}
