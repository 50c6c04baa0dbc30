using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Writes the default of the SDK instead of a lifetime or renewal buffer: one hour, 15 %; between two renewals 85 % of the lifetime.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenLifetimeIsUnsafeFix))]
public sealed class TokenLifetimeIsUnsafeFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenLifetimeIsUnsafe.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        diagnostic.Properties.TryGetValue(TokenLifetimeIsUnsafeAnalyzer.DefaultKey, out var value);
        diagnostic.Properties.TryGetValue(TokenLifetimeIsUnsafeAnalyzer.PeriodKey, out var period);
        if (value is null && period is null)
            return [];
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { Root: var root, Model: var model } || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression || expression.Span != span)
        {
            return [];
        }

        if (value is null)
            return int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? [OfPeriod(expression, seconds, model, cancellationToken)] : [];
        var (code, words) = value switch
        {
            "TimeSpan" => ($"{Names.OfType(model, span.Start, "System.TimeSpan")}.FromHours(1)", "a lifetime of one hour"),
            "3600" => ("3600", "a lifetime of one hour"),
            _ => ("15", "a renewal buffer of 15 %"),
        };
        return [new($"Use {words}, the default of the SDK", "TokenLifetimeIsUnsafe", [new TextChange(span, code)])];
    }

    private static Proposal OfPeriod(ExpressionSyntax expression, int seconds, SemanticModel model, CancellationToken cancellationToken)
    {
        var (amount, unit) = seconds % 60 == 0 ? (seconds / 60, "Minutes") : (seconds, "Seconds");
        var code = model.GetTypeInfo(expression, cancellationToken).Type?.Name == "TimeSpan"
            ? $"{Names.OfType(model, expression.SpanStart, "System.TimeSpan")}.From{unit}({amount})"
            : unit == "Minutes" ? $"{amount} * 60 * 1000" : $"{amount} * 1000";
        var changes = new List<TextChange> { new(expression.Span, code) };
        // The first time is to come as early as the others.
        if (expression.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } period && list.Parent is BaseObjectCreationExpressionSyntax)
        {
            foreach (var argument in list.Arguments)
            {
                if (argument != period && argument.Expression.IsEquivalentTo(expression))
                    changes.Add(new(argument.Expression.Span, code));
            }
        }

        return new($"Renew every {amount} {unit.ToLowerInvariant()}", "TokenLifetimeIsUnsafe", changes);
    }
}
