using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Lets a loop wait after a failure, longer after every attempt.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetryLoopHasNoDelayFix))]
public sealed class RetryLoopHasNoDelayFix : ConnectionFix
{
    private const string Key = "Wait between the attempts";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.RetryLoopHasNoDelay.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax call
            || TryAround(call) is not { } statement
            || LoopAround(statement) is not { Parent: BlockSyntax or GlobalStatementSyntax } loop)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var clauses = statement.Catches.Where(static clause => GoesOn(clause.Block)).ToArray();
        if (clauses.Length == 0 || !style.BeginsLine(loop.SpanStart) || !statement.Catches.All(clause => style.BeginsLine(clause.SpanStart) || clause.Block.Statements.Count == 0))
            return [];

        var name = call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } ? method : call.ToString();
        var attempts = Names.ForLocal(model, loop.SpanStart, loop.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root, "failures");
        var changes = new List<TextChange> { new(new TextSpan(loop.SpanStart, 0), $"var {attempts} = 0;{style.NewLine}{style.IndentationAt(loop.SpanStart)}") };
        foreach (var clause in clauses)
            changes.Add(AtEnd(clause, [Waiting.Comment, Waiting.Statement(model, clause.Block.SpanStart, clause.Block, attempts, Waiting.TokenAt(model, loop.SpanStart))], style));
        if (call.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax or LocalDeclarationStatementSyntax)
        {
            var tried = call.FirstAncestorOrSelf<StatementSyntax>()!;
            if (tried.Parent is BlockSyntax && style.BeginsLine(tried.SpanStart) && !LeavesNext(tried))
                changes.Add(new(new TextSpan(tried.Span.End, 0), $"{style.NewLine}{style.IndentationAt(tried.SpanStart)}{attempts} = 0;"));
        }

        return [new($"Wait after '{name}' has failed, longer after every attempt", Key, changes)];
    }

    private static TryStatementSyntax? TryAround(SyntaxNode call)
    {
        var inner = call;
        for (var around = call.Parent; around is not null and not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax); inner = around, around = around.Parent)
        {
            if (around is TryStatementSyntax { Catches.Count: > 0 } statement && statement.Block == inner)
                return statement;
        }

        return null;
    }

    private static StatementSyntax? LoopAround(SyntaxNode statement)
    {
        for (var around = statement.Parent; around is not null and not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax); around = around.Parent)
        {
            if (around is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax)
                return (StatementSyntax)around;
        }

        return null;
    }

    private static bool GoesOn(BlockSyntax block) => block.Statements.LastOrDefault() is not (ThrowStatementSyntax or ReturnStatementSyntax or BreakStatementSyntax or GotoStatementSyntax);

    /// <summary>What leaves the loop after a success has nothing to count any more.</summary>
    private static bool LeavesNext(StatementSyntax statement) =>
        statement.Parent is BlockSyntax block && block.Statements.IndexOf(statement) is var index && index + 1 < block.Statements.Count && block.Statements[index + 1] is BreakStatementSyntax or ReturnStatementSyntax;

    private static TextChange AtEnd(CatchClauseSyntax clause, IReadOnlyList<string> lines, SourceStyle style)
    {
        var block = clause.Block;
        var indent = style.IndentationAt(style.BeginsLine(clause.SpanStart) ? clause.SpanStart : clause.Parent!.SpanStart);
        var inner = indent + style.Unit;
        if (style.BeginsLine(block.CloseBraceToken.SpanStart) && !style.Text.Lines.GetLineFromPosition(block.OpenBraceToken.SpanStart).Span.Contains(block.CloseBraceToken.SpanStart))
        {
            // A `continue` at the end stays there.
            var place = block.Statements.LastOrDefault() is ContinueStatementSyntax last && style.BeginsLine(last.SpanStart) ? last.SpanStart : block.CloseBraceToken.SpanStart;
            var start = style.Text.Lines.GetLineFromPosition(place).Start;
            return new(new TextSpan(start, 0), string.Concat(lines.Select(line => inner + line + style.NewLine)));
        }

        var kept = string.Concat(block.Statements.Select(statement => inner + statement + style.NewLine));
        return new(TextSpan.FromBounds(block.OpenBraceToken.GetPreviousToken().Span.End, block.Span.End),
            style.NewLine + indent + "{" + style.NewLine + kept + string.Concat(lines.Select(line => inner + line + style.NewLine)) + indent + "}");
    }
}
