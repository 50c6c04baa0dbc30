using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Whether the type that makes a client ever deals with its final loss.</summary>
internal static class LossHandling
{
    /// <summary>Whether a client is made by the type around it and the type names no final status, so that nobody starts the client again.</summary>
    public static bool IsMissing(IOperation? client, ISymbol member, KnownClients clients, CancellationToken cancellationToken)
    {
        if (client is null || member.ContainingType is not { } type || ClientOrigin.CreationsOf(client, clients, cancellationToken).Count == 0)
            return false;
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var token in declaration.GetSyntax(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && ConnectionStatuses.TellsOfLoss(token.ValueText))
                    return false;
            }
        }

        return true;
    }
}
