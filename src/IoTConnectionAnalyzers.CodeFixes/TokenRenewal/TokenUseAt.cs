using System;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Finds the call or object creation around the argument that a report about a token stands on.</summary>
internal static class TokenUseAt
{
    /// <summary>What <paramref name="read"/> makes of the innermost use around a place; null where it makes something of none.</summary>
    public static T? Find<T>(FixPlace place, TextSpan span, Func<IOperation, T?> read)
        where T : class
    {
        if (!place.Root.FullSpan.Contains(span))
            return null;
        for (var node = place.Root.FindNode(span, getInnermostNodeForTie: true); node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax && place.Model.GetOperation(node, place.CancellationToken) is { } use && read(use) is { } found)
                return found;
        }

        return null;
    }
}
