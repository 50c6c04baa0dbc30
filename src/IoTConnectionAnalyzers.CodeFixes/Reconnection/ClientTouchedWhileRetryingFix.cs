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

/// <summary>Restricts a test of the status, or a case of a switch, to <c>Disconnected</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientTouchedWhileRetryingFix))]
public sealed class ClientTouchedWhileRetryingFix : ConnectionFix
{
    private const string Key = "Restrict to Disconnected";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ClientTouchedWhileRetrying.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span))
            return [];
        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        SyntaxNode inner = root.FindNode(span, getInnermostNodeForTie: true);
        for (var around = inner.Parent; around is not null and not MemberDeclarationSyntax; inner = around, around = around.Parent)
        {
            var change = around switch
            {
                IfStatementSyntax { Condition: BinaryExpressionSyntax test } choice when choice.Statement == inner => OfTest(test),
                SwitchSectionSyntax section => OfSection(section, style),
                _ => null,
            };
            if (change is { } found)
                return [new("Restrict to 'Disconnected'", Key, [found])];
        }

        return [];
    }

    /// <summary><c>status != ConnectionStatus.Connected</c>, and the test for the very status in which the client is not to be touched.</summary>
    private static TextChange? OfTest(BinaryExpressionSyntax test)
    {
        if (test.Right is not MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: var status })
            return null;
        return (test.Kind(), status) switch
        {
            (SyntaxKind.NotEqualsExpression, "Connected") => new(TextSpan.FromBounds(test.OperatorToken.SpanStart, test.Span.End), $"== {type}.Disconnected"),
            (SyntaxKind.EqualsExpression, "Disconnected_Retrying" or "DisconnectedRetrying") => new(test.Right.Span, $"{type}.Disconnected"),
            _ => null,
        };
    }

    /// <summary>The label of the status goes where <c>Disconnected</c> has one in the same section.</summary>
    private static TextChange? OfSection(SwitchSectionSyntax section, SourceStyle style)
    {
        var retrying = section.Labels.FirstOrDefault(static label => NameOf(label) is "Disconnected_Retrying" or "DisconnectedRetrying");
        if (retrying is null || !section.Labels.Any(static label => NameOf(label) == "Disconnected"))
            return null;
        var line = style.Text.Lines.GetLineFromPosition(retrying.SpanStart);
        return style.BeginsLine(retrying.SpanStart) && style.Text.ToString(TextSpan.FromBounds(retrying.Span.End, line.End)).Trim().Length == 0
            ? new(line.SpanIncludingLineBreak, "")
            : new(retrying.Span, "");
    }

    private static string? NameOf(SwitchLabelSyntax label) => label is CaseSwitchLabelSyntax { Value: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } ? name : null;
}
