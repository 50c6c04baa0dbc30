using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reads the result of a connect call, and throws where the broker refused.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectResultIsIgnoredFix))]
public sealed class ConnectResultIsIgnoredFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ConnectResultIsIgnored.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax { Expression: AwaitExpressionSyntax awaited, Parent: BlockSyntax or GlobalStatementSyntax } statement)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var position = statement.SpanStart;
        var scope = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? root;
        var name = Names.ForLocal(model, position, scope, "result");
        var code = Names.OfType(model, position, "MQTTnet.MqttClientConnectResultCode");
        var exception = Names.OfType(model, position, "System.InvalidOperationException");
        var line = style.NewLine + style.IndentationAt(position);
        return
        [
            new("Throw when the broker refuses the connection", "Throw",
            [
                new(new(awaited.SpanStart, 0), $"var {name} = "),
                new(new(statement.Span.End, 0), $"{line}if ({name}.ResultCode != {code}.Success){line}{style.Unit}throw new {exception}($\"The broker refused the connection: {{{name}.ResultCode}}\");"),
            ]),
        ];
    }
}
