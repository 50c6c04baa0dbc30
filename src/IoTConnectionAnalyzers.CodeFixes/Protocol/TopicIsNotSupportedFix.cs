using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Escapes what goes into the property bag of a topic.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TopicIsNotSupportedFix))]
public sealed class TopicIsNotSupportedFix : ConnectionFix
{
    private const string Key = "Escape";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TopicIsNotSupported.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(TopicIsNotSupportedAnalyzer.EscapeKey, out var what) || what is null
            || await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place
            || !place.Root.FullSpan.Contains(span) || ExpressionAt(place.Root, span) is not { } expression)
        {
            return [];
        }

        switch (what)
        {
            case TopicIsNotSupportedAnalyzer.Literals:
                return Written(expression) is { Count: > 0 } changes ? [new("Escape the property bag", Key, changes)] : [];
            case TopicIsNotSupportedAnalyzer.Variable:
                return InVariables(place, expression) is { Count: > 0 } values ? [new("Escape the property bag with 'Uri.EscapeDataString'", Key, values)] : [];
            default:
                return IsInText(expression) && Escaped(place, expression) is { } change ? [new($"Escape '{expression}' with 'Uri.EscapeDataString'", Key, [change])] : [];
        }
    }

    /// <summary>Escapes the names and values in the variables that a topic is put together from; null where one of them cannot be.</summary>
    private static List<TextChange>? InVariables(FixPlace place, ExpressionSyntax topic)
    {
        if (place.Model.GetOperation(topic, place.CancellationToken) is not { } operation)
            return null;
        var changes = new List<TextChange>();
        foreach (var property in UnescapedProperties.In(operation, place.Clients.Texts.Read(operation, place.CancellationToken), place.Clients, place.CancellationToken))
        {
            if (property.Place?.Syntax is not ExpressionSyntax expression || topic.Span.Contains(expression.Span))
                continue;
            if (expression.SyntaxTree != topic.SyntaxTree || !IsInText(expression) || Escaped(place, expression) is not { } change)
                return null;
            changes.Add(change);
        }

        return changes;
    }

    private static ExpressionSyntax? ExpressionAt(SyntaxNode root, TextSpan span)
    {
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span.Start >= span.Start; node = node.Parent)
        {
            if (node is ExpressionSyntax expression && node.Span == span)
                return expression;
        }

        return null;
    }

    /// <summary>Whether an expression is a part of a text that is put together, so that it can be wrapped there.</summary>
    private static bool IsInText(ExpressionSyntax expression)
    {
        SyntaxNode part = expression;
        while (part.Parent is ParenthesizedExpressionSyntax)
            part = part.Parent;
        return part.Parent is InterpolationSyntax { AlignmentClause: null } or ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
            || part.Parent is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression);
    }

    private static TextChange? Escaped(FixPlace place, ExpressionSyntax expression)
    {
        var type = place.Model.GetTypeInfo(expression, place.CancellationToken);
        var uri = Names.OfType(place.Model, expression.SpanStart, "System.Uri");
        if (type.Type is { SpecialType: SpecialType.System_String })
        {
            // Nothing is an empty text where texts are put together, and an exception where they are escaped.
            var orEmpty = type.Nullability.FlowState == NullableFlowState.MaybeNull ? " ?? \"\"" : "";
            return new(expression.Span, $"{uri}.EscapeDataString({expression}{orEmpty})");
        }

        // A time in the form that the text would have given it.
        if (type.Type is not { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            || expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax))
        {
            return null;
        }

        return (expression.Parent as InterpolationSyntax)?.FormatClause is { FormatStringToken: var format } clause
            ? new(TextSpan.FromBounds(expression.SpanStart, clause.Span.End), $"{uri}.EscapeDataString({expression}.ToString({CodeText.Literal(format.ValueText)}))")
            : new(expression.Span, $"{uri}.EscapeDataString({expression}.ToString())");
    }

    /// <summary>Escapes what the literals of a text themselves have in the bag; null where they are written in a way that hides their characters.</summary>
    private static List<TextChange>? Written(ExpressionSyntax text)
    {
        var changes = new List<TextChange>();
        var isInBag = false;
        foreach (var node in text.DescendantNodesAndSelf(static node => node is BinaryExpressionSyntax or ParenthesizedExpressionSyntax or InterpolatedStringExpressionSyntax))
        {
            var (start, written, value) = node switch
            {
                InterpolatedStringTextSyntax { TextToken: var token } => (token.SpanStart, token.Text, token.ValueText),
                LiteralExpressionSyntax { Token: { RawKind: (int)SyntaxKind.StringLiteralToken, Text.Length: > 1 } token } when token.Text[0] == '"' => (token.SpanStart + 1, token.Text.Substring(1, token.Text.Length - 2), token.ValueText),
                _ => (0, "", ""),
            };
            if (written.Length == 0)
                continue;
            if (written != value)
                return null;

            var from = isInBag ? 0 : IotHubTopics.EndOfEvents(value);
            isInBag |= from >= 0;
            if (from < 0)
                continue;
            if (from > 0 && from < value.Length && value[from] == '?')
                from++;
            var isLast = start + written.Length >= text.Span.End - 1;
            for (var i = from; i < value.Length; i++)
            {
                if (IotHubTopics.HasToBeEscaped(value[i]) && !(isLast && i == value.Length - 1 && value[i] == '/'))
                    changes.Add(new(new TextSpan(start + i, char.IsHighSurrogate(value[i]) ? 2 : 1), InPercent(value, ref i)));
            }
        }

        return changes;
    }

    private static string InPercent(string text, ref int position)
    {
        var length = char.IsHighSurrogate(text[position]) && position + 1 < text.Length ? 2 : 1;
        var escaped = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(text.Substring(position, length)))
            escaped.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        position += length - 1;
        return escaped.ToString();
    }
}
