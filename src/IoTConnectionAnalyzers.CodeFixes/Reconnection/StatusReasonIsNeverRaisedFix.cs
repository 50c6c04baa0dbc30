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

/// <summary>Names the reason that the SDK raises in the place of one that it never does, unless the code around handles that one already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatusReasonIsNeverRaisedFix))]
public sealed class StatusReasonIsNeverRaisedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.StatusReasonIsNeverRaised.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(span)
            || !diagnostic.Properties.TryGetValue(StatusReasonIsNeverRaisedAnalyzer.RaisedKey, out var raised) || raised is null)
        {
            return [];
        }

        var name = root.FindNode(span, getInnermostNodeForTie: true) switch
        {
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax member } => member,
            IdentifierNameSyntax simple => simple,
            _ => null,
        };
        if (name is null || IsHandledAround(name, raised))
            return [];
        return [new($"Use '{raised}'", "Use " + raised, [new(name.Span, raised)])];
    }

    /// <summary>The same case twice in one switch, or the same test twice in one condition, is no improvement.</summary>
    private static bool IsHandledAround(SyntaxNode name, string raised)
    {
        var decision = name.Ancestors().FirstOrDefault(static around => around is SwitchStatementSyntax or SwitchExpressionSyntax or IfStatementSyntax or StatementSyntax);
        while (decision?.Parent?.FirstAncestorOrSelf<SyntaxNode>(static around => around is SwitchStatementSyntax or SwitchExpressionSyntax or IfStatementSyntax) is { } outer)
            decision = outer;
        return decision is not null && decision.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == raised);
    }
}
