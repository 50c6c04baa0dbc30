using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;
using IoTConnectionAnalyzers.KeepAlive;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Gives a will its message, or makes a message the will.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WillIsIncompleteFix))]
public sealed class WillIsIncompleteFix : ConnectionFix
{
    private const string Will = "Microsoft.Azure.Devices.Client.Transport.Mqtt.WillMessage";
    private const string Quality = "DotNetty.Codecs.Mqtt.Packets.QualityOfService";
    private const string Message = "Microsoft.Azure.Devices.Client.Message";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.WillIsIncomplete.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AssignmentExpressionSyntax>(assignment => assignment.Right.Span == span) is not { } set)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var others = diagnostic.AdditionalLocations;
        if (!set.Right.IsKind(SyntaxKind.TrueLiteralExpression))
        {
            var changes = others.Count == 0 ? Behind(set, "HasWill", "true", style) : Replaced(root, others, SyntaxKind.FalseLiteralExpression, "true");
            return changes is null ? [] : [new("Set 'HasWill'", "HasWill", changes)];
        }

        var message = $"new {Names.OfType(model, span.Start, Will)}({Names.OfType(model, span.Start, Quality)}.AtLeastOnce, "
            + $"new {Names.OfType(model, span.Start, Message)}({Names.OfType(model, span.Start, "System.Text.Encoding")}.UTF8.GetBytes(\"offline\")))";
        var proposals = new List<Proposal>();
        if ((others.Count == 0 ? Behind(set, "WillMessage", message, style) : Replaced(root, others, SyntaxKind.NullLiteralExpression, message)) is { } given)
            proposals.Add(new("Set 'WillMessage' to the message 'offline'", "WillMessage", given));
        if (RemovedAssignment.Of(root, span) is { } removal)
            proposals.Add(new("Remove 'HasWill': connect without a will", "Remove", removal));
        return proposals;
    }

    /// <summary>The change that sets the other part behind the one that is set.</summary>
    private static IReadOnlyList<TextChange>? Behind(AssignmentExpressionSyntax set, string part, string value, SourceStyle style)
    {
        switch (set)
        {
            case { Parent: InitializerExpressionSyntax }:
                var separator = style.BeginsLine(set.SpanStart) ? "," + style.NewLine + style.IndentationAt(set.SpanStart) : ", ";
                return [new(new(set.Span.End, 0), $"{separator}{part} = {value}")];
            case { Left: MemberAccessExpressionSyntax { Expression: var settings }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement }:
                var line = style.BeginsLine(statement.SpanStart) ? style.NewLine + style.IndentationAt(statement.SpanStart) : " ";
                return [new(new(statement.Span.End, 0), $"{line}{settings}.{part} = {value};")];
            default:
                return null;
        }
    }

    /// <summary>The changes that replace what says that there is none.</summary>
    private static IReadOnlyList<TextChange>? Replaced(SyntaxNode root, IReadOnlyList<Location> places, SyntaxKind kind, string value)
    {
        var isThere = places.All(place => place.SourceTree?.FilePath == root.SyntaxTree.FilePath && root.FullSpan.Contains(place.SourceSpan)
            && root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).IsKind(kind));
        return isThere ? places.Select(place => new TextChange(place.SourceSpan, value)).ToArray() : null;
    }
}
