using System.Globalization;
using System.Linq;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Writes a time the way the code writes the one that it replaces.</summary>
internal static class TimeExpressions
{
    /// <summary>Whether a whole number in a unit can be so many seconds.</summary>
    public static bool CanCount(int seconds, string unit) => unit != "Minutes" || seconds % 60 == 0;

    /// <summary>The text for so many seconds in place of an expression.</summary>
    /// <param name="seconds">The new value.</param>
    /// <param name="unit">In what the expression counts: <c>Span</c>, or the unit of a number.</param>
    /// <param name="replaced">The expression that it replaces; null where there is none.</param>
    /// <param name="model">Tells what a name means.</param>
    /// <param name="position">Where the text will stand.</param>
    public static string Write(int seconds, string unit, ExpressionSyntax? replaced, SemanticModel model, int position) => unit switch
    {
        "Milliseconds" => Number(seconds * 1000L, replaced),
        "Minutes" => Number(seconds / 60, replaced),
        "Span" => Span(seconds, replaced, model, position),
        _ => Number(seconds, replaced),
    };

    /// <summary>A number with the digit groups and the suffix of the literal that it replaces; overloads may hang on the suffix.</summary>
    private static string Number(long value, ExpressionSyntax? replaced)
    {
        if (replaced is CastExpressionSyntax { Expression: LiteralExpressionSyntax inner } cast && cast.Type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.UShortKeyword })
            return $"({cast.Type}){Number(value, inner)}";
        var text = (replaced as LiteralExpressionSyntax)?.Token.Text ?? "";
        var digits = value.ToString(text.IndexOf('_') >= 0 ? "#,0" : "0", CultureInfo.InvariantCulture).Replace(',', '_');
        var suffix = text.Length;
        while (suffix > 0 && text[suffix - 1] is 'u' or 'U' or 'l' or 'L')
            suffix--;
        return digits + text.Substring(suffix);
    }

    private static string Span(int seconds, ExpressionSyntax? replaced, SemanticModel model, int position)
    {
        switch (replaced)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: var factory }, ArgumentList.Arguments.Count: 1 } call:
                if (CountOf(factory, seconds) is { } count)
                {
                    // An argument by name keeps its name.
                    var name = call.ArgumentList.Arguments[0].NameColon is { } colon ? colon.Name.Identifier.ValueText + ": " : "";
                    return $"{type}.{factory}({name}{Number(count, call.ArgumentList.Arguments[0].Expression)})";
                }

                break;
            case ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 3 } parts, Type: var type } when parts.All(static part => part.NameColon is null):
                return string.Format(CultureInfo.InvariantCulture, "new {0}({1}, {2}, {3})", type, seconds / 3600, seconds / 60 % 60, seconds % 60);
        }

        var span = Names.OfType(model, position, "System.TimeSpan");
        return seconds % 60 == 0 ? $"{span}.FromMinutes({seconds / 60})" : $"{span}.FromSeconds({seconds})";
    }

    /// <summary>How many of its units a factory needs; null where they are no whole number, or it is no factory.</summary>
    private static long? CountOf(string factory, int seconds) => factory switch
    {
        "FromSeconds" => seconds,
        "FromMilliseconds" => seconds * 1000L,
        "FromMinutes" when seconds % 60 == 0 => seconds / 60,
        "FromHours" when seconds % 3600 == 0 => seconds / 3600,
        _ => null,
    };
}
