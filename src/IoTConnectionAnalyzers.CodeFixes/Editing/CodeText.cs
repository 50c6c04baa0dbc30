using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>Writes values as C#.</summary>
internal static class CodeText
{
    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A text with holes as an expression: a literal, the one expression that it is, or an interpolated string.</summary>
    public static string Of(Values.TextPattern text)
    {
        if (text.IsKnown)
            return Literal(text.Text);
        if (text.OnlyHole is { } only)
            return only.Syntax.ToString();

        var code = new StringBuilder("$\"");
        var hole = 0;
        foreach (var character in text.Text)
        {
            if (character == Values.TextPattern.Hole)
                code.Append('{').Append(InHole(text.Holes[hole++].Syntax)).Append('}');
            else if (character is '{' or '}')
                code.Append(character, 2);
            else
                code.Append(Escaped(character));
        }

        return code.Append('"').ToString();
    }

    private static string Escaped(char character)
    {
        var quoted = SymbolDisplay.FormatLiteral(character.ToString(), quote: true);
        return quoted.Substring(1, quoted.Length - 2);
    }

    private static string InHole(SyntaxNode expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax ? expression.ToString() : $"({expression})";
}
