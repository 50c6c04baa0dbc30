using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Gives MQTTnet credentials that make a new token for every connect, by the code that made the captured one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenIsCapturedOnceFix))]
public sealed class TokenIsCapturedOnceFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenIsCapturedOnce.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.ContainsKey(TokenIsCapturedOnceAnalyzer.MakerIsVisible))
            return [];
        return await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is { } place
            && TokenUseAt.Find(place, span, use => CapturedToken.Find(use, place.Clients, cancellationToken) is { } found && found.Place.Span == span ? found : null) is { Carrier.Library: "MQTTnet" } token
            && Propose(token, place.Model, place.Text) is { } proposal
                ? [proposal]
                : [];
    }

    private static Proposal? Propose(CapturedToken token, SemanticModel model, SourceText text)
    {
        if (TokenIdentity.ArgumentOf(token.Use, token.Carrier.User) is not { Value: var user }
            || TokenCredentialsClass.Describe(token, user.Syntax.ToString(), model) is not { } credentials)
        {
            return null;
        }

        var (name, declaration) = NewClass.For(token.Use, model, text, "TokenCredentials", credentials.Is, credentials.Lines);
        var creation = $"new {name}({string.Join(", ", credentials.HandedOver)})";

        // `WithCredentials(user, token)` keeps its name, an object of the library's own class is replaced.
        TextChange? edit = token.Use.Syntax switch
        {
            InvocationExpressionSyntax { ArgumentList: var arguments } => new(TextSpan.FromBounds(arguments.OpenParenToken.Span.End, arguments.CloseParenToken.SpanStart), creation),
            ObjectCreationExpressionSyntax { Initializer: null } construction when model.GetTypeInfo(construction).ConvertedType is { TypeKind: TypeKind.Interface } => new(construction.Span, creation),
            _ => null,
        };
        if (edit is not { } change)
            return null;

        List<IOperation> parts = [user, .. credentials.Moved];
        var leftovers = LeftoverLocals.Find(token.Use, [change.Span], LeftoverLocals.NamedBy(parts), token.Origin.Making);
        List<TextSpan> replaced = [change.Span, .. leftovers.Select(static declaration => declaration.Span)];
        if (LeftoverLocals.WouldCopySecret(credentials.Moved, replaced))
            return null;

        var maker = token.Origin.Making is IInvocationOperation { TargetMethod.Name: var method } ? method : ((IPropertyReferenceOperation)token.Origin.Making!).Property.Name;
        return new(
            $"Generate '{name}', which calls '{maker}' for every connect", "TokenIsCapturedOnce",
            [change, .. declaration, .. leftovers.Select(leftover => LeftoverLocals.Removal(leftover, text))]);
    }
}
