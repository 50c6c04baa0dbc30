using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Puts the body of a handler into a try block whose catch clause reports what has happened.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandlerCanCrashProcessFix))]
public sealed class HandlerCanCrashProcessFix : ConnectionFix
{
    private const string Key = "Catch and report exceptions";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.HandlerCanCrashProcess.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(span)
            || FunctionAt(root, span) is not { } function)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var name = function switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax local => local.Identifier.ValueText,
            _ => null,
        };
        var exception = Names.ForLocal(model, span.Start, function, "exception");
        var position = function.Span.End - 1;
        var report = $"{Names.OfType(model, position, "System.Diagnostics.Trace")}.TraceError($\"{(name is null ? "A connection handler" : $"'{name}'")} has failed: {{{exception}}}\");";
        var clause = $"catch ({Names.OfType(model, position, "System.Exception")} {exception})";

        var changes = function switch
        {
            MethodDeclarationSyntax { Body: { } body } => OfBlock(body, clause, report, style, root),
            LocalFunctionStatementSyntax { Body: { } body } => OfBlock(body, clause, report, style, root),
            AnonymousFunctionExpressionSyntax { Block: { } body } => OfBlock(body, clause, report, style, root),
            MethodDeclarationSyntax { ExpressionBody: { } arrow, SemicolonToken: var end } method => OfExpression(arrow.Expression, arrow.ArrowToken.GetPreviousToken().Span.End, end.Span.End, method, clause, report, style),
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow, SemicolonToken: var end } local => OfExpression(arrow.Expression, arrow.ArrowToken.GetPreviousToken().Span.End, end.Span.End, local, clause, report, style),
            AnonymousFunctionExpressionSyntax { ExpressionBody: { } expression } lambda => OfExpression(expression, expression.GetFirstToken().GetPreviousToken().Span.End, expression.Span.End, lambda, clause, report, style),
            _ => null,
        };
        return changes is null ? [] : [new(name is null ? "Catch and report the exceptions of the handler" : $"Catch and report the exceptions of '{name}'", Key, changes)];
    }

    private static SyntaxNode? FunctionAt(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        return node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax ? node : null;
    }

    private static List<TextChange>? OfBlock(BlockSyntax body, string clause, string report, SourceStyle style, SyntaxNode root)
    {
        if (body.Statements.Count == 0 || body.OpenBraceToken.IsMissing || body.CloseBraceToken.IsMissing)
            return null;
        var indent = style.IndentationAt(body.CloseBraceToken.SpanStart);
        var inner = indent + style.Unit;
        var lines = style.Text.Lines;
        var ending = $"{inner}}}{style.NewLine}{inner}{clause}{style.NewLine}{inner}{{{style.NewLine}{inner}{style.Unit}{report}{style.NewLine}{inner}}}{style.NewLine}{indent}";
        if (!style.BeginsLine(body.CloseBraceToken.SpanStart) || lines.GetLineFromPosition(body.OpenBraceToken.SpanStart).End - body.OpenBraceToken.Span.End > 0)
        {
            // All on one line, or something behind the brace: the statements get lines of their own.
            if (body.DescendantTrivia().Any(static trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
                return null;
            var start = style.BeginsLine(body.OpenBraceToken.SpanStart) ? body.SpanStart : body.OpenBraceToken.GetPreviousToken().Span.End;
            var opening = start == body.SpanStart ? "{" : style.NewLine + indent + "{";
            var statements = string.Concat(body.Statements.Select(statement => inner + style.Unit + statement + style.NewLine));
            return [new(TextSpan.FromBounds(start, body.Span.End), $"{opening}{style.NewLine}{inner}try{style.NewLine}{inner}{{{style.NewLine}{statements}{ending}}}")];
        }

        var content = TextSpan.FromBounds(lines.GetLineFromPosition(body.OpenBraceToken.SpanStart).EndIncludingLineBreak, lines.GetLineFromPosition(body.CloseBraceToken.SpanStart).Start);
        var changes = style.Indent(content, root).ToList();
        changes.Add(new(new TextSpan(body.OpenBraceToken.Span.End, 0), $"{style.NewLine}{inner}try{style.NewLine}{inner}{{"));
        changes.Add(new(TextSpan.FromBounds(content.End, body.CloseBraceToken.SpanStart), ending));
        return changes;
    }

    private static List<TextChange> OfExpression(ExpressionSyntax expression, int start, int end, SyntaxNode function, string clause, string report, SourceStyle style)
    {
        var indent = style.IndentationAt(function.SpanStart);
        var inner = indent + style.Unit;
        var text = string.Join(style.NewLine,
            "", indent + "{", inner + "try", inner + "{", inner + style.Unit + expression + ";", inner + "}", inner + clause, inner + "{", inner + style.Unit + report, inner + "}", indent + "}");
        return [new(TextSpan.FromBounds(start, end), text)];
    }
}
