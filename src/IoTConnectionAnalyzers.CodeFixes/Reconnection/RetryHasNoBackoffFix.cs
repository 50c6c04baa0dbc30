using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Lets a delay grow with the number of retries and differ from device to device, or makes a power of what was meant as one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetryHasNoBackoffFix))]
public sealed class RetryHasNoBackoffFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.RetryHasNoBackoff.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(RetryHasNoBackoffAnalyzer.KindKey, out var kind)
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax code || code.Span != span)
        {
            return [];
        }

        string Type(string name) => Names.OfType(model, span.Start, name);
        switch (kind)
        {
            case RetryHasNoBackoffAnalyzer.PolicyKind when diagnostic.Properties.TryGetValue(RetryHasNoBackoffAnalyzer.CountKey, out var count) && count is not null:
                return [new("Let the delay grow with every retry", "Let the delay grow", [new(span, Waiting.Span(model, span.Start, count))])];
            case RetryHasNoBackoffAnalyzer.DelayKind:
                return [new($"Wait {ReconnectDelays.DefaultSeconds} s between two attempts", "Wait between two attempts", [new(span, $"{Type("System.TimeSpan")}.FromSeconds({ReconnectDelays.DefaultSeconds})")])];
            case RetryHasNoBackoffAnalyzer.PowerKind when code is BinaryExpressionSyntax { Left: var left, Right: var right }:
                var power = $"{Type("System.Math")}.Pow({left}, {right})";
                return model.GetTypeInfo(code, cancellationToken).ConvertedType?.SpecialType switch
                {
                    // A time span takes fractions as well as whole numbers.
                    SpecialType.System_Double or SpecialType.System_Int64 => [new($"Use '{power}'", "Use a power", [new(span, power)])],
                    SpecialType.System_Int32 => [new($"Use '{power}'", "Use a power", [new(span, $"(int){power}")])],
                    _ => [],
                };
            default:
                return [];
        }
    }
}
