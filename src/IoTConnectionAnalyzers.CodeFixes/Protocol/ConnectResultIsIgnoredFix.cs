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

/// <summary>Reads the result of a connect call, and throws where the broker refused what the library throws when it cannot connect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectResultIsIgnoredFix))]
public sealed class ConnectResultIsIgnoredFix : ConnectionFix
{
    private const string CommunicationFailure = "MQTTnet.Exceptions.MqttCommunicationException";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ConnectResultIsIgnored.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement
            || AwaitedBy(statement.Expression) is not { } awaited
            || model.GetTypeInfo(awaited, cancellationToken).Type is not { } type
            || CodesOf(type) is not { } codes)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var position = statement.SpanStart;
        var scope = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? root;
        var name = Names.ForLocal(model, position, scope, "result");
        var exception = Names.OfType(model, position, CommunicationFailure);
        var line = style.NewLine + style.IndentationAt(position);
        return
        [
            new("Throw when the broker refuses the connection", "Throw",
            [
                new(TextSpan.FromBounds(position, awaited.SpanStart), $"var {name} = "),
                new(new(statement.Span.End, 0), $"{line}if ({name}.ResultCode != {codes.ToMinimalDisplayString(model, position)}.Success){line}{style.Unit}throw new {exception}($\"The broker refused the connection: {{{name}.ResultCode}}\");"),
            ]),
        ];
    }

    /// <summary>The await whose result a statement drops, with or without a discard.</summary>
    private static AwaitExpressionSyntax? AwaitedBy(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax awaited => awaited,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Right: AwaitExpressionSyntax awaited } => awaited,
        _ => null,
    };

    private static ITypeSymbol? CodesOf(ITypeSymbol result)
    {
        foreach (var member in result.GetMembers("ResultCode"))
        {
            if (member is IPropertySymbol { Type: { } codes })
                return codes;
        }

        return null;
    }
}
