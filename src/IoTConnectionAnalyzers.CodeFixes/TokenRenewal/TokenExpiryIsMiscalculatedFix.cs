using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Takes the time in UTC, and counts seconds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenExpiryIsMiscalculatedFix))]
public sealed class TokenExpiryIsMiscalculatedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenExpiryIsMiscalculated.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(TokenExpiryIsMiscalculatedAnalyzer.ReplacementKey, out var replacement) || replacement is null)
            return [];
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || !root.FullSpan.Contains(span))
            return [];
        var expression = root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
        var name = expression switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var called } } => called,
            MemberAccessExpressionSyntax { Name: var read } => read,
            _ => null,
        };
        return name is null || expression!.Span != span
            ? []
            : [new($"Use '{replacement}' instead of '{name}'", "TokenExpiryIsMiscalculated." + replacement, [new TextChange(name.Span, replacement)])];
    }
}
