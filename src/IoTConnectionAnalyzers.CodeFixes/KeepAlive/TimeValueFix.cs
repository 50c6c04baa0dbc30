using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>
/// Puts another time in the place of the reported one, in the style of the code that is there; a constant that nobody else uses is changed
/// where it is declared. Calls that take no value are removed or give way to the one that takes one, and what was not set is set.
/// </summary>
public abstract class TimeValueFix : ConnectionFix
{
    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(KeepAliveReports.OffersKey, out var offers) || !properties.TryGetValue(KeepAliveReports.UnitKey, out var unit)
            || !properties.TryGetValue(KeepAliveReports.SettingKey, out var setting) || !properties.TryGetValue(KeepAliveReports.ShapeKey, out var shape)
            || !properties.TryGetValue(KeepAliveReports.DefaultKey, out var usual) || offers is null || unit is null || setting is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(span))
        {
            return [];
        }

        var proposals = new List<Proposal>();
        if (shape == nameof(KeepAliveReports.Shape.Call) && RemovedCall.Of(root, span) is { } removal)
            proposals.Add(new($"Remove '{setting}'", "Remove", removal));
        foreach (var offer in offers.Split(';'))
        {
            if (!int.TryParse(offer, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || shape == nameof(KeepAliveReports.Shape.Call) && offer == usual && proposals.Count > 0)
                continue;
            var changes = shape switch
            {
                nameof(KeepAliveReports.Shape.Value) => OfValue(root, diagnostic, span, seconds, unit, model, cancellationToken),
                nameof(KeepAliveReports.Shape.Call) => OfCall(root, span, seconds, model),
                _ => MissingSetting.Set(root, span, setting, properties.TryGetValue(KeepAliveReports.OwnerKey, out var owner) ? owner : null, TimeExpressions.Write(seconds, unit, null, model, span.Start), model),
            };
            if (changes is not null)
                proposals.Add(new($"Set {Target(setting)} to {offer} s{(offer == usual ? ", the default" : "")}", "Set" + (proposals.Count == 0 ? "" : offer), changes));
        }

        return proposals;
    }

    private static string Target(string setting) => setting == "WithNoKeepAlive" ? "the keep-alive" : $"'{setting}'";

    private static TextChange[]? OfValue(SyntaxNode root, Diagnostic diagnostic, TextSpan span, int seconds, string unit, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ExpressionAt(root, span) is not { } expression)
            return null;
        if (diagnostic.AdditionalLocations.Count == 1 && !TimeExpressions.CanCount(seconds, unit))
        {
            // The constant counts in minutes, the new value does not: it takes the place of the time span that the constant was in.
            unit = "Span";
        }
        else if (diagnostic.AdditionalLocations.Count == 1)
        {
            if (DeclarationOf(expression, model, cancellationToken) is not { } declared)
                return null;
            expression = declared;
        }

        return [new TextChange(expression.Span, TimeExpressions.Write(seconds, unit, expression, model, expression.SpanStart))];
    }

    /// <summary>What the constant that an expression names is declared with; the analyzer has seen that nothing else uses it.</summary>
    private static ExpressionSyntax? DeclarationOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } ? arguments[0].Expression : expression;
        return model.GetSymbolInfo(name, cancellationToken).Symbol is { DeclaringSyntaxReferences: { Length: 1 } declarations }
            && declarations[0].SyntaxTree == expression.SyntaxTree
            && declarations[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? value
            : null;
    }

    private static TextChange[]? OfCall(SyntaxNode root, TextSpan span, int seconds, SemanticModel model) =>
        root.FindToken(span.Start).Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } }
            ? [new TextChange(span, $"WithKeepAlivePeriod({TimeExpressions.Write(seconds, "Span", null, model, span.Start)})")]
            : null;

    private static ExpressionSyntax? ExpressionAt(SyntaxNode root, TextSpan span)
    {
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span.Start >= span.Start; node = node.Parent)
        {
            if (node.Span == span && node is ExpressionSyntax expression)
                return expression;
        }

        return null;
    }
}
