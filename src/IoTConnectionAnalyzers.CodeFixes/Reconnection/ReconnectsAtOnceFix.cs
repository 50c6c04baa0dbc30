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

/// <summary>Lets a handler wait before it connects again, longer after every attempt, and not at all once the program stops.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReconnectsAtOnceFix))]
public sealed class ReconnectsAtOnceFix : ConnectionFix
{
    private const string Key = "Wait before the reconnect";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ReconnectsAtOnce.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax call
            || Waiting.FunctionAround(call) is not { } function
            || !AsyncContext.AllowsAwait(call))
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var name = call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } ? method : call.ToString();
        if (Counter.For(function, call, model, style) is not { } counter)
            return [];

        var changes = new List<TextChange> { counter.Declaration };
        var token = Waiting.TokenAt(model, call.SpanStart);
        var wait = new List<string>();
        if (token is not null)
        {
            wait.Add($"if ({token}.IsCancellationRequested)");
            wait.Add(style.Unit + "return;");
        }

        wait.Add(Waiting.Comment);
        wait.Add(Waiting.Statement(model, call.SpanStart, call, counter.Name, token));
        var reset = $"{counter.Name} = 0;";

        if (function is AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } lambda)
        {
            var indent = style.IndentationAt(lambda.SpanStart);
            var lines = wait.Concat([body + ";", reset]).Select(line => indent + style.Unit + line);
            changes.Add(new(TextSpan.FromBounds(body.GetFirstToken().GetPreviousToken().Span.End, body.Span.End), style.NewLine + indent + "{" + style.NewLine + string.Join(style.NewLine, lines) + style.NewLine + indent + "}"));
        }
        else if (call.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax statement && style.BeginsLine(statement.SpanStart))
        {
            AddAround(statement, wait, reset, style, changes);
        }
        else
        {
            return [];
        }

        return [new($"Wait before '{name}', longer after every attempt", Key, changes)];
    }

    private static void AddAround(StatementSyntax statement, List<string> before, string after, SourceStyle style, List<TextChange> changes)
    {
        var indent = style.IndentationAt(statement.SpanStart);
        if (statement.Parent is BlockSyntax)
        {
            changes.Add(new(new TextSpan(statement.SpanStart, 0), string.Concat(before.Select(line => line + style.NewLine + indent))));
            changes.Add(new(new TextSpan(statement.Span.End, 0), style.NewLine + indent + after));
            return;
        }

        // The only statement of an `if` becomes a block.
        var outer = indent.EndsWith(style.Unit, System.StringComparison.Ordinal) ? indent.Substring(0, indent.Length - style.Unit.Length) : indent;
        var start = style.Text.Lines.GetLineFromPosition(statement.SpanStart).Start;
        changes.Add(new(TextSpan.FromBounds(start, statement.SpanStart), outer + "{" + style.NewLine + indent + string.Concat(before.Select(line => line + style.NewLine + indent))));
        changes.Add(new(new TextSpan(statement.Span.End, 0), style.NewLine + indent + after + style.NewLine + outer + "}"));
    }

    /// <summary>The variable that counts the attempts, and where it is declared: beside the registration of a lambda, or as a field beside a method.</summary>
    private sealed record Counter(string Name, TextChange Declaration)
    {
        public static Counter? For(SyntaxNode function, ExpressionSyntax call, SemanticModel model, SourceStyle style)
        {
            switch (function)
            {
                case AnonymousFunctionExpressionSyntax lambda when OutermostStatement(lambda) is { } statement && style.BeginsLine(statement.SpanStart):
                    var name = Names.ForLocal(model, statement.SpanStart, function.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? function, "reconnects");
                    return new(name, new(new TextSpan(statement.SpanStart, 0), $"var {name} = 0;{style.NewLine}{style.IndentationAt(statement.SpanStart)}"));
                case MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } method when style.BeginsLine(method.SpanStart):
                    var field = Names.ForLocal(model, call.SpanStart, type, "_reconnects");
                    var isStatic = method.Modifiers.Any(SyntaxKind.StaticKeyword) ? "static " : "";
                    var indent = style.IndentationAt(method.SpanStart);
                    // Comments and attributes of the method stay with it.
                    var start = style.Text.Lines.GetLineFromPosition(method.GetLeadingTrivia().FirstOrDefault(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } comment ? comment.SpanStart : method.SpanStart).Start;
                    return new(field, new(new TextSpan(start, 0), $"{indent}private {isStatic}int {field};{style.NewLine}{style.NewLine}"));
                default:
                    return null;
            }
        }

        private static StatementSyntax? OutermostStatement(AnonymousFunctionExpressionSyntax lambda) =>
            lambda.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax or GlobalStatementSyntax } statement ? statement : null;
    }
}
