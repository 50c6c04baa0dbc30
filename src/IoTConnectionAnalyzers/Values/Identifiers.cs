using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Values;

/// <summary>What code names, told by its words alone: cheap, and before anybody asks for symbols.</summary>
internal static class Identifiers
{
    /// <summary>Whether a name stands somewhere in some code.</summary>
    public static bool Names(SyntaxNode code, string name)
    {
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                return true;
        }

        return false;
    }

    /// <summary>The name of the variable, or of the member of the type itself or of a type, that an assignment writes to; null for any other target.</summary>
    public static string? OfTarget(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
