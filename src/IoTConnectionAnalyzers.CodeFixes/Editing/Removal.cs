using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>Takes a statement out of the text; comments above it stay.</summary>
internal static class Removal
{
    /// <summary>Whether the statement can go without leaving a hole, as the only statement of an <c>if</c> would.</summary>
    public static bool IsPossible(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax { Statements.Count: > 1 } or GlobalStatementSyntax;

    /// <summary>The text of the statement: its lines where nothing else stands on them, with the blank lines before it where a block ends behind it.</summary>
    public static TextSpan SpanOf(StatementSyntax statement, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        if (text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)).Trim().Length > 0 || text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim().Length > 0)
            return statement.Span;

        var start = first.Start;
        if (statement.GetLastToken().GetNextToken().IsKind(SyntaxKind.CloseBraceToken))
        {
            for (var number = first.LineNumber - 1; number >= 0 && text.Lines[number].ToString().Trim().Length == 0; number--)
                start = text.Lines[number].Start;
        }

        return TextSpan.FromBounds(start, last.EndIncludingLineBreak);
    }
}
