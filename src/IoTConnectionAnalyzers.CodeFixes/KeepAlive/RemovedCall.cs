using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Takes one call out of a fluent chain.</summary>
internal static class RemovedCall
{
    /// <summary>The change that removes the call of which a span has the name and the arguments; null where something else would not be left whole.</summary>
    public static TextChange[]? Of(SyntaxNode root, TextSpan span)
    {
        if (root.FindToken(span.Start).Parent is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Expression: var receiver, OperatorToken: var dot } access } name
            || access.Name != name || access.Parent is not InvocationExpressionSyntax call || call.Span.End != span.End)
        {
            return null;
        }

        // What is left of a statement must still do something; a variable alone does not.
        if (call.Parent is (ExpressionStatementSyntax or LambdaExpressionSyntax or ArrowExpressionClauseSyntax) && receiver is not InvocationExpressionSyntax)
            return call.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement && receiver is SimpleNameSyntax ? OfStatement(root, statement) : null;

        // With the line that the call has for itself goes the line break, but not a comment.
        return HasComment(receiver.GetTrailingTrivia()) || HasComment(dot.LeadingTrivia) || HasComment(call.ArgumentList.OpenParenToken.TrailingTrivia)
            ? null
            : [new TextChange(TextSpan.FromBounds(receiver.Span.End, call.Span.End), "")];
    }

    private static TextChange[]? OfStatement(SyntaxNode root, ExpressionStatementSyntax statement)
    {
        if (HasComment(statement.GetLeadingTrivia()) || HasComment(statement.GetTrailingTrivia()))
            return null;
        var text = root.GetText();
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var isAlone = text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)).Trim().Length == 0
            && text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim().Length == 0;
        return [new TextChange(isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : statement.FullSpan, "")];
    }

    private static bool HasComment(SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            if (!string.IsNullOrWhiteSpace(piece.ToFullString()))
                return true;
        }

        return false;
    }
}
