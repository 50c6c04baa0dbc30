using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>How a file is written: its line breaks and its indentation. New text takes both from the file, never from the machine.</summary>
internal sealed class SourceStyle
{
    public SourceStyle(SourceText text)
    {
        Text = text;
        NewLine = FirstLineBreak(text) ?? "\n";
        Unit = SmallestIndentation(text) ?? "    ";
    }

    public SourceText Text { get; }

    /// <summary>The line break of the file.</summary>
    public string NewLine { get; }

    /// <summary>One step of indentation.</summary>
    public string Unit { get; }

    /// <summary>The white space that the line of a position begins with.</summary>
    public string IndentationAt(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position).ToString();
        var length = 0;
        while (length < line.Length && line[length] is ' ' or '\t')
            length++;
        return line.Substring(0, length);
    }

    /// <summary>Whether nothing but white space stands before a position on its line.</summary>
    public bool BeginsLine(int position) =>
        Text.Lines.GetLineFromPosition(position) is var line && IndentationAt(position).Length >= position - line.Start;

    /// <summary>The insertions that move the lines of a span one step to the right; lines inside a literal and directives stay.</summary>
    public IEnumerable<TextChange> Indent(TextSpan span, SyntaxNode root)
    {
        var literals = LinesInsideLiterals(root, span);
        for (var number = Text.Lines.GetLineFromPosition(span.Start).LineNumber; number < Text.Lines.Count; number++)
        {
            var line = Text.Lines[number];
            if (line.Start >= span.End)
                break;
            var start = line.Start < span.Start ? span.Start : line.Start;
            if (line.Start < span.Start && !BeginsLine(span.Start))
                continue;
            var content = Text.ToString(TextSpan.FromBounds(start, line.End)).Trim();
            if (content.Length > 0 && content[0] != '#' && !literals.Contains(number))
                yield return new(new TextSpan(line.Start, 0), Unit);
        }
    }

    private HashSet<int> LinesInsideLiterals(SyntaxNode root, TextSpan span)
    {
        var lines = new HashSet<int>();
        foreach (var token in root.DescendantTokens(span))
        {
            if (IsLiteralText(token.Kind()))
                AddLines(token.Span);
            foreach (var trivia in token.LeadingTrivia)
            {
                if (trivia.IsKind(SyntaxKind.DisabledTextTrivia))
                    AddLines(TextSpan.FromBounds(trivia.SpanStart > 0 ? trivia.SpanStart - 1 : 0, trivia.Span.End > 0 ? trivia.Span.End - 1 : 0));
            }
        }

        foreach (var node in root.DescendantNodes(span))
        {
            // A raw literal with holes: what it strips from its lines is told by its last line.
            if (node.IsKind(SyntaxKind.InterpolatedStringExpression))
                AddLines(node.Span);
        }

        return lines;

        void AddLines(TextSpan literal)
        {
            var first = Text.Lines.GetLineFromPosition(literal.Start).LineNumber;
            var last = Text.Lines.GetLineFromPosition(literal.End).LineNumber;
            for (var number = first + 1; number <= last; number++)
                lines.Add(number);
        }
    }

    private static bool IsLiteralText(SyntaxKind kind) => kind is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken;

    private static string? FirstLineBreak(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        }

        return null;
    }

    private static string? SmallestIndentation(SourceText text)
    {
        string? smallest = null;
        foreach (var line in text.Lines)
        {
            if (line.End == line.Start)
                continue;
            if (text[line.Start] == '\t')
                return "\t";
            var length = 0;
            while (line.Start + length < line.End && text[line.Start + length] == ' ')
                length++;
            // One blank is the indentation of a comment's star.
            if (length > 1 && line.Start + length < line.End && text[line.Start + length] != '*' && (smallest is null || length < smallest.Length))
                smallest = new string(' ', length);
        }

        return smallest;
    }
}
