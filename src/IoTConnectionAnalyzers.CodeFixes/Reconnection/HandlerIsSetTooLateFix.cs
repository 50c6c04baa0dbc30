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

/// <summary>Moves the registration of a handler before the call that opens the connection, where it uses nothing that is declared in between.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandlerIsSetTooLateFix))]
public sealed class HandlerIsSetTooLateFix : ConnectionFix
{
    private const string Key = "Set the handler first";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.HandlerIsSetTooLate.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(HandlerIsSetTooLate.OpenKey, out var open) || open is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } statement)
        {
            return [];
        }

        var index = block.Statements.IndexOf(statement);
        var first = block.Statements.Take(index).ToList().FindIndex(other => Calls(other, open));
        if (first < 0 || UsesWhatIsDeclared(statement, block.Statements.Skip(first).Take(index - first)))
            return [];

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var target = block.Statements[first];
        if (!style.BeginsLine(statement.SpanStart) || !style.BeginsLine(target.SpanStart))
            return [];
        var gone = Removal.SpanOf(statement, style.Text);
        return
        [
            new($"Set the handler before '{open}'", Key,
            [
                new(new TextSpan(target.SpanStart, 0), statement + style.NewLine + style.IndentationAt(target.SpanStart)),
                new(gone, ""),
            ]),
        ];
    }

    private static bool Calls(StatementSyntax statement, string method) =>
        statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
        && statement.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && name == method);

    private static bool UsesWhatIsDeclared(StatementSyntax statement, IEnumerable<StatementSyntax> before)
    {
        var names = new HashSet<string>(before.SelectMany(static other => other.DescendantNodes().OfType<VariableDeclaratorSyntax>()).Select(static declarator => declarator.Identifier.ValueText));
        return statement.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText));
    }
}
