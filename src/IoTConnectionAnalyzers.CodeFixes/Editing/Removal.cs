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
    /// <param name="statement">The statement.</param>
    /// <param name="text">The file.</param>
    /// <param name="start">Where it begins; before the statement itself, where comments above it go with it.</param>
    public static TextSpan SpanOf(StatementSyntax statement, SourceText text, int? start = null)
    {
        var first = text.Lines.GetLineFromPosition(start ?? statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        if (text.ToString(TextSpan.FromBounds(first.Start, start ?? statement.SpanStart)).Trim().Length > 0 || text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim().Length > 0)
            return statement.Span;

        var from = first.Start;
        if (statement.GetLastToken().GetNextToken().IsKind(SyntaxKind.CloseBraceToken))
        {
            for (var number = first.LineNumber - 1; number >= 0 && text.Lines[number].ToString().Trim().Length == 0; number--)
                from = text.Lines[number].Start;
        }

        return TextSpan.FromBounds(from, last.EndIncludingLineBreak);
    }
}
