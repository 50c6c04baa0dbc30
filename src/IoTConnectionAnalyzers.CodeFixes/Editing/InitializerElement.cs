using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>Takes an element of an initializer out of the text together with its comma.</summary>
internal static class InitializerElement
{
    public static TextChange Removal(ExpressionSyntax element, InitializerExpressionSyntax initializer, SourceStyle style)
    {
        var index = initializer.Expressions.IndexOf(element);
        var start = element.SpanStart;
        var end = element.Span.End;
        if (index < initializer.Expressions.SeparatorCount)
            end = initializer.Expressions.GetSeparator(index).Span.End;
        else if (index > 0)
            start = initializer.Expressions.GetSeparator(index - 1).SpanStart;

        var first = style.Text.Lines.GetLineFromPosition(element.SpanStart);
        var last = style.Text.Lines.GetLineFromPosition(end);
        var isAlone = style.BeginsLine(element.SpanStart) && style.Text.ToString(TextSpan.FromBounds(end, last.End)).Trim().Length == 0;
        if (isAlone && start == element.SpanStart)
            return new(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
        // The blank after a comma goes with it.
        while (start == element.SpanStart && end < style.Text.Length && style.Text[end] == ' ')
            end++;
        return new(TextSpan.FromBounds(start, end), "");
    }
}
