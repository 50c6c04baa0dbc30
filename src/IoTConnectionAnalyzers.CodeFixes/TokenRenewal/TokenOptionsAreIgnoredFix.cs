using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Gives what an option says to the constructor of the token provider, which does read it; where that cannot be, removes the assignment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenOptionsAreIgnoredFix))]
public sealed class TokenOptionsAreIgnoredFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenOptionsAreIgnored.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span)
            || place.Root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment || assignment.Span != span
            || RemovalOf(assignment, place.Text) is not { } removal)
        {
            return [];
        }

        var name = assignment.Left is MemberAccessExpressionSyntax access ? access.Name.ToString() : assignment.Left.ToString();
        var remove = new Proposal($"Remove '{name}', which has no effect here", "TokenOptionsAreIgnored", [removal]);
        return place.Model.GetOperation(assignment, cancellationToken) is ISimpleAssignmentOperation operation
            && ProviderOfOptions.Find(operation, place.Clients, cancellationToken) is { } provider && provider.TakingOver(place.Model, place.Clients, cancellationToken) is { } given
                ? [new($"Give '{name}' to '{provider.Name}', which reads it in its constructor", remove.Key, [removal, given]), remove with { Key = "TokenOptionsAreIgnored.Removed" }]
                : [remove];
    }

    private static TextChange? RemovalOf(AssignmentExpressionSyntax assignment, SourceText text)
    {
        switch (assignment.Parent)
        {
            case ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement:
                return LineOf(statement.Span, text);
            case InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation } initializer when initializer.Expressions.Count == 1:
                // `new ClientOptions { … }` has no parentheses of its own yet.
                var start = creation.ArgumentList?.Span.End ?? creation.Type.Span.End;
                return HasComment(initializer) ? null : new(TextSpan.FromBounds(start, initializer.Span.End), creation.ArgumentList is null ? "()" : "");
            case InitializerExpressionSyntax initializer:
                var place = initializer.Expressions.IndexOf(assignment);
                if (place < initializer.Expressions.SeparatorCount)
                {
                    var comma = initializer.Expressions.GetSeparator(place);
                    return LineOf(TextSpan.FromBounds(assignment.SpanStart, comma.Span.End), text);
                }

                return place > 0 ? new(TextSpan.FromBounds(initializer.Expressions.GetSeparator(place - 1).SpanStart, assignment.Span.End), "") : null;
            default:
                return null;
        }
    }

    private static bool HasComment(SyntaxNode node)
    {
        foreach (var trivia in node.DescendantTrivia())
        {
            if (!string.IsNullOrWhiteSpace(trivia.ToString()))
                return true;
        }

        return false;
    }

    /// <summary>A span with its line, where it stands alone there; else with the blanks behind it.</summary>
    private static TextChange LineOf(TextSpan span, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        if (text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim().Length == 0 && text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim().Length == 0)
            return new(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
        var end = span.End;
        while (end < last.End && text[end] is ' ' or '\t')
            end++;
        return new(TextSpan.FromBounds(span.Start, end), "");
    }
}
