using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Lets a handler return when the token in its sight says that the program stops.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReconnectsAfterOwnDisconnectFix))]
public sealed class ReconnectsAfterOwnDisconnectFix : ConnectionFix
{
    private const string Key = "Return when the program stops";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ReconnectsAfterOwnDisconnect.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true) is not AnonymousFunctionExpressionSyntax { Block.Statements: { Count: > 0 } statements } lambda
            || !lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword)
            || Waiting.TokenAt(model, statements[0].SpanStart) is not { } token)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var first = statements[0];
        if (!style.BeginsLine(first.SpanStart))
            return [];
        var indent = style.IndentationAt(first.SpanStart);
        var check = $"if ({token}.IsCancellationRequested){style.NewLine}{indent}{style.Unit}return;{style.NewLine}{indent}";
        return [new($"Return when '{token}' is cancelled", Key, [new(new TextSpan(first.SpanStart, 0), check)])];
    }
}
