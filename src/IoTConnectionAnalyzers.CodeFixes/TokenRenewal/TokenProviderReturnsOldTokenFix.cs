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

/// <summary>Makes the token where the provider returns it, by the call that has made the one it kept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenProviderReturnsOldTokenFix))]
public sealed class TokenProviderReturnsOldTokenFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenProviderReturnsOldToken.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span)
            || KeptMember(place.Root.FindNode(span, getInnermostNodeForTie: true), span, place.Model, cancellationToken) is not { } returned
            || KeptToken.Find(returned, place.Clients, cancellationToken) is not { } kept || kept.Repeated(place.Model, cancellationToken) is not { } call)
        {
            return [];
        }

        List<TextChange> changes = [new(returned.Syntax.Span, call), .. kept.Removal(place.Text, cancellationToken)];
        return changes.Count > 1 || !kept.HoldsText ? [new($"Call '{kept.Maker}' for every token", "TokenProviderReturnsOldToken", changes)] : [];
    }

    /// <summary>The one field or property in what is returned.</summary>
    private static IMemberReferenceOperation? KeptMember(SyntaxNode node, TextSpan span, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var candidate in node.AncestorsAndSelf())
        {
            if (candidate.Span != span || candidate is not ExpressionSyntax || model.GetOperation(candidate, cancellationToken) is not { } value)
                continue;
            IMemberReferenceOperation? found = null;
            foreach (var part in value.DescendantsAndSelf())
            {
                if (part is not IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: null or IInstanceReferenceOperation } reference || reference.Member.DeclaringSyntaxReferences.IsEmpty)
                    continue;
                if (found is not null)
                    return null;
                found = reference;
            }

            return found;
        }

        return null;
    }
}
