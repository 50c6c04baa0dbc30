using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Takes an assignment out of the code: a statement, or one in the braces of an object.</summary>
internal static class RemovedAssignment
{
    /// <summary>The change that removes the assignment of which a span is the value; null where a comment or something else would go with it.</summary>
    public static TextChange[]? Of(SyntaxNode root, TextSpan span)
    {
        if (root.FindNode(span).FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment || assignment.Right.Span != span)
            return null;
        return assignment.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement => WithLine(root, statement.Span) ?? Between(root, statement.SpanStart, statement.FullSpan.End),
            InitializerExpressionSyntax initializer => OfInitializer(root, initializer, assignment),
            _ => null,
        };
    }

    private static TextChange[]? OfInitializer(SyntaxNode root, InitializerExpressionSyntax initializer, AssignmentExpressionSyntax assignment)
    {
        var index = initializer.Expressions.IndexOf(assignment);
        if (index < initializer.Expressions.SeparatorCount)
        {
            var comma = initializer.Expressions.GetSeparator(index);
            var whole = TextSpan.FromBounds(assignment.SpanStart, comma.Span.End);
            return WithLine(root, whole) ?? (index + 1 < initializer.Expressions.Count
                ? Between(root, assignment.SpanStart, initializer.Expressions[index + 1].SpanStart)
                : Between(root, assignment.SpanStart, comma.Span.End));
        }

        if (index > 0)
            return Between(root, initializer.Expressions.GetSeparator(index - 1).SpanStart, assignment.Span.End);

        // Nothing is left in the braces: what remains must still be a creation.
        return initializer.Parent is ObjectCreationExpressionSyntax { ArgumentList: not null } or ImplicitObjectCreationExpressionSyntax
            ? Between(root, initializer.GetFirstToken().GetPreviousToken().Span.End, initializer.Span.End)
            : null;
    }

    /// <summary>Removes a span with the line that it has for itself; null where it shares its line.</summary>
    private static TextChange[]? WithLine(SyntaxNode root, TextSpan span)
    {
        var text = root.GetText();
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        return text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim().Length == 0 && text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim().Length == 0
            ? [new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "")]
            : null;
    }

    /// <summary>Removes all between two positions, unless there is a comment.</summary>
    private static TextChange[]? Between(SyntaxNode root, int start, int end)
    {
        var span = TextSpan.FromBounds(start, end);
        foreach (var trivia in root.DescendantTrivia(span))
        {
            if (span.Contains(trivia.Span) && !string.IsNullOrWhiteSpace(trivia.ToFullString()))
                return null;
        }

        return [new TextChange(span, "")];
    }
}
