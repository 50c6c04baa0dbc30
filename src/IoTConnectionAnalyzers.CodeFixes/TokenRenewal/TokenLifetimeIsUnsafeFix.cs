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

/// <summary>Writes the default of the SDK instead of a lifetime or renewal buffer: one hour, 15 %.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenLifetimeIsUnsafeFix))]
public sealed class TokenLifetimeIsUnsafeFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenLifetimeIsUnsafe.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(TokenLifetimeIsUnsafeAnalyzer.DefaultKey, out var value) || value is null)
            return [];
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression || expression.Span != span)
        {
            return [];
        }

        var (code, words) = value switch
        {
            "TimeSpan" => ($"{Names.OfType(model, span.Start, "System.TimeSpan")}.FromHours(1)", "a lifetime of one hour"),
            "3600" => ("3600", "a lifetime of one hour"),
            _ => ("15", "a renewal buffer of 15 %"),
        };
        return [new($"Use {words}, the default of the SDK", "TokenLifetimeIsUnsafe", [new TextChange(span, code)])];
    }
}
