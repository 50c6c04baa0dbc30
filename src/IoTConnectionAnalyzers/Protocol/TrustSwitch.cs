using System;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells a condition by which whoever runs the program decides to trust any certificate, such as a setting, or that it runs in development.</summary>
internal static class TrustSwitch
{
    private static readonly string[] s_words = ["development", "debug", "untrusted", "insecure", "selfsigned", "ignore", "skip", "invalid", "validat", "verif", "trust"];

    /// <summary>Whether such a condition stands around an operation.</summary>
    public static bool Guards(IOperation operation)
    {
        for (var node = operation.Syntax; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            var condition = node.Parent switch
            {
                IfStatementSyntax choice when choice.Condition != node => choice.Condition,
                ConditionalExpressionSyntax choice when choice.Condition != node => choice.Condition,
                _ => null,
            };
            if (condition is not null && HasWord(condition))
                return true;
        }

        return false;
    }

    private static bool HasWord(ExpressionSyntax condition)
    {
        foreach (var token in condition.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) && !token.IsKind(SyntaxKind.StringLiteralToken))
                continue;
            foreach (var word in s_words)
            {
                if (token.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                    return true;
            }
        }

        return false;
    }
}
