using System.Collections.Generic;
using System.Linq;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>Statements that follow one another in one block, or at the top level of a program, and can become the body of a try statement.</summary>
internal sealed class StatementRun
{
    private readonly IReadOnlyList<SyntaxNode> _statements;
    private readonly FixPlace _place;
    private readonly int _start;
    private readonly int _end;

    private StatementRun(IReadOnlyList<SyntaxNode> statements, FixPlace place)
    {
        _statements = statements;
        _place = place;
        _start = StartOf(statements[0]);
        _end = EndOf(statements[statements.Count - 1], place.Text);
    }

    /// <summary>The statements; at the top level of a program, the global statements round them.</summary>
    public IReadOnlyList<SyntaxNode> Statements => _statements;

    /// <summary>The statements after one, without local functions at the end that can stay where they are; null where they can not be moved into a block.</summary>
    public static StatementRun? After(StatementSyntax statement, FixPlace place) =>
        SiblingsOf(statement) is { } siblings ? Of(siblings.SkipWhile(node => node.SpanStart <= statement.SpanStart).ToList(), place) : null;

    /// <summary>All statements of a block; null where they can not be moved into a block of their own.</summary>
    public static StatementRun? Within(BlockSyntax block, FixPlace place) => Of(block.Statements.ToList<SyntaxNode>(), place);

    /// <summary>A statement that is the whole body of another one; its wrapping gets braces.</summary>
    public static StatementRun? Embedded(StatementSyntax statement, FixPlace place) => Of([statement], place);

    /// <summary>The statements of the block that a statement stands in; null where it stands in none.</summary>
    public static IReadOnlyList<SyntaxNode>? SiblingsOf(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().ToList<SyntaxNode>(),
        _ => null,
    };

    private static StatementRun? Of(List<SyntaxNode> statements, FixPlace place)
    {
        while (statements.Count > 0 && CanStay(statements[statements.Count - 1], statements))
            statements.RemoveAt(statements.Count - 1);
        if (statements.Count == 0 || Unwrapped(statements[0]).ContainsDiagnostics)
            return null;
        var run = new StatementRun(statements, place);
        return run.CanMove() ? run : null;
    }

    /// <summary>A local function that uses no variable of the statements before it.</summary>
    private static bool CanStay(SyntaxNode node, List<SyntaxNode> statements)
    {
        if (Unwrapped(node) is not LocalFunctionStatementSyntax)
            return false;
        var names = new HashSet<string>(statements.Where(other => other != node).SelectMany(DeclaredNames));
        return !node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText));
    }

    private static IEnumerable<string> DeclaredNames(SyntaxNode node) => node.DescendantNodesAndSelf().Select(static inner => inner switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => "",
    }).Where(static name => name.Length > 0);

    private static SyntaxNode Unwrapped(SyntaxNode node) => node is GlobalStatementSyntax global ? global.Statement : node;

    /// <summary>No jump leads into the statements, nothing outside uses what they declare, and no directive would end up half inside.</summary>
    private bool CanMove()
    {
        var span = TextSpan.FromBounds(_statements[0].SpanStart, _end);
        var names = new HashSet<string>();
        foreach (var statement in _statements)
        {
            if (Unwrapped(statement) is LabeledStatementSyntax || statement.DescendantNodes().Any(static node => node is LabeledStatementSyntax))
                return false;
            if (Unwrapped(statement) is LocalFunctionStatementSyntax function)
                names.Add(function.Identifier.ValueText);
        }

        var around = _statements[0].Parent!;
        if (names.Count > 0 && around.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => !span.Contains(name.Span) && names.Contains(name.Identifier.ValueText)))
            return false;

        // A conditional directive before the first statement or behind the last one belongs to code on both sides of the new brace.
        var last = _statements[_statements.Count - 1].GetLastToken();
        return !HasCondition(_statements[0].GetLeadingTrivia()) && !HasCondition(last.GetNextToken().LeadingTrivia) && AreBalanced(span);
    }

    private static bool HasCondition(SyntaxTriviaList trivia) => trivia.Any(static item => item.IsKind(SyntaxKind.IfDirectiveTrivia)
        || item.IsKind(SyntaxKind.ElifDirectiveTrivia) || item.IsKind(SyntaxKind.ElseDirectiveTrivia) || item.IsKind(SyntaxKind.EndIfDirectiveTrivia)
        || item.IsKind(SyntaxKind.RegionDirectiveTrivia) || item.IsKind(SyntaxKind.EndRegionDirectiveTrivia));

    private bool AreBalanced(TextSpan span)
    {
        var depth = 0;
        foreach (var trivia in _place.Root.DescendantTrivia(span))
        {
            depth += trivia.IsKind(SyntaxKind.IfDirectiveTrivia) ? 1 : trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia) ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    /// <summary>Where statements begin, comments above them included.</summary>
    public static int StartOf(SyntaxNode first)
    {
        int? start = null;
        foreach (var trivia in first.GetLeadingTrivia())
        {
            if (trivia.IsDirective)
                start = null;
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                start ??= trivia.SpanStart;
        }

        return start ?? first.SpanStart;
    }

    /// <summary>Where the statements end, a comment on the last line included.</summary>
    private static int EndOf(SyntaxNode last, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(last.Span.End);
        var end = last.Span.End;
        foreach (var trivia in last.GetTrailingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                end = trivia.Span.End;
        }

        return end > line.End ? line.End : end;
    }

    /// <summary>The changes that make the statements the body of a try statement with the given clauses behind it.</summary>
    /// <param name="clauses">The lines from behind the body to the end, such as <c>finally</c> and its block.</param>
    /// <param name="gone">What other changes remove from the body.</param>
    public IEnumerable<TextChange> WrapInTry(IEnumerable<string> clauses, IReadOnlyList<TextSpan> gone)
    {
        var style = _place.Style;
        var indentation = style.IndentationAt(_start);
        var last = _statements.LastOrDefault(statement => !gone.Any(span => span.Contains(statement.Span))) ?? _statements[0];
        var end = EndOf(last, style.Text);
        var beginsLine = style.BeginsLine(_start);
        var isEmbedded = SiblingsOf((StatementSyntax)Unwrapped(_statements[0])) is null;
        IEnumerable<string> body = ["try", "{"];
        IEnumerable<string> rest = ["}", .. clauses];
        if (isEmbedded)
        {
            body = ["{", .. Lines.Indented(body)];
            rest = [.. Lines.Indented(rest), "}"];
        }

        var step = isEmbedded ? style.Unit : "";
        var opening = Lines.Write(body, indentation, style) + style.NewLine;
        if (!beginsLine)
        {
            // Behind something else on its line: the white space between becomes the line break.
            var behind = _place.Root.FindToken(_start).GetPreviousToken().Span.End;
            yield return new(TextSpan.FromBounds(behind, _start), style.NewLine + indentation + opening + indentation + style.Unit + step);
        }

        var lineStart = style.Text.Lines.GetLineFromPosition(_start).Start;
        foreach (var change in style.Indent(TextSpan.FromBounds(_start, end), _place.Root))
        {
            var isFirst = beginsLine && change.Span.Start == lineStart;
            if (isFirst)
                yield return new(change.Span, indentation + opening + change.NewText + step);
            else if (!gone.Any(span => span.Start <= change.Span.Start && change.Span.Start < span.End))
                yield return new(change.Span, change.NewText + step);
        }

        yield return new(new(end, 0), style.NewLine + indentation + Lines.Write(rest, indentation, style));
    }
}
