using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>
/// Lets the SDK renew the token: from the device key where the code shows it, else by a class that calls the code that made the token
/// whenever a new one is needed. Offers nothing where that code is not visible.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenIsNeverRenewedFix))]
public sealed class TokenIsNeverRenewedFix : ConnectionFix
{
    private const string KeyFix = "TokenIsNeverRenewed.Key";
    private const string ProviderFix = "TokenIsNeverRenewed.Provider";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenIsNeverRenewed.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.ContainsKey(TokenIsNeverRenewedAnalyzer.KeyIsVisible) && !diagnostic.Properties.ContainsKey(TokenIsNeverRenewedAnalyzer.MakerIsVisible))
            return [];
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } seen
            || TokenUseAt.Find(seen, span, use => FixedToken.Find(use, seen.Clients, cancellationToken) is { } found && found.Place.Span == span ? found : null) is not { } token
            || TokenIdentity.Of(token) is not { } identity)
        {
            return [];
        }

        var place = new Place(token, TokenOrigin.Of(token.Token, token.Argument.Value, seen.Clients, cancellationToken), identity, seen.Model, seen.Text);
        var proposals = new List<Proposal>();
        if (FromKey(place) is { } key)
            proposals.Add(key);
        if (FromMaker(place) is { } provider)
            proposals.Add(provider);
        return proposals;
    }

    private static Proposal? FromKey(Place place)
    {
        if (place.Origin.Key is not { } key || !MakingCall.IsInSight(key, place.Token.Use, place.Model))
            return null;
        var types = place.Identity.TypesFor(place.Token);
        var type = Names.OfType(place.Model, place.Position, types.KeyAuthentication);
        var code = key.Syntax.ToString();
        var arguments = new List<string> { place.Identity.Device };
        if (place.Identity.Module is { } module)
            arguments.Add(types.KeyComesFirst ? "moduleId: " + module : module);
        // A class of the previews has an overload with the name of a policy between key and identity.
        if (types.KeyComesFirst)
            arguments = [code, place.Identity.Module is null ? arguments[0] : "deviceId: " + arguments[0], .. arguments.Skip(1)];
        else
            arguments.Add(code);
        return place.Propose(
            type, arguments, [key], [], $"Give the device key to '{type.Substring(type.LastIndexOf('.') + 1)}', which renews the token by itself", KeyFix);
    }

    private static Proposal? FromMaker(Place place)
    {
        var types = place.Identity.TypesFor(place.Token);
        if (TokenProviderClass.Describe(place.Origin, types, place.Identity.Device, place.Identity.Module, place.Token.Use, place.Model) is not { } provider)
            return null;
        var (name, declaration) = NewClass.For(
            place.Token.Use, place.Model, place.Text, place.Identity.Module is null ? "DeviceTokenProvider" : "ModuleTokenProvider", provider.Is, provider.Lines);
        IEnumerable<string> identity = place.Identity.Module is { } module ? [place.Identity.Device, module] : [place.Identity.Device];
        var maker = place.Origin.Making is IInvocationOperation { TargetMethod.Name: var method } ? method : ((IPropertyReferenceOperation)place.Origin.Making!).Property.Name;
        return place.Propose(
            name, [.. identity, .. provider.HandedOver], provider.Moved, declaration, $"Generate '{name}', which calls '{maker}' whenever a new token is needed", ProviderFix);
    }

    /// <summary>The use of a token with all that is known of it.</summary>
    private sealed record Place(FixedToken Token, TokenOrigin Origin, TokenIdentity Identity, SemanticModel Model, SourceText Text)
    {
        public int Position => Token.Use.Syntax.SpanStart;

        /// <summary>Puts the changes together; null where they would not compile or would copy a secret.</summary>
        public Proposal? Propose(string type, IReadOnlyList<string> arguments, IEnumerable<IOperation> moved, IReadOnlyList<TextChange> more, string title, string key)
        {
            var parts = new List<IOperation>(Identity.Parts);
            if (TokenUseEdits.Of(Token, type, arguments, parts, Model) is not { } edits
                || !parts.All(part => MakingCall.IsInSight(part, Token.Use, Model)))
            {
                return null;
            }

            var secrets = moved.ToList();
            parts.AddRange(secrets);
            var replaced = edits.Select(static edit => edit.Span).ToList();
            var leftovers = LeftoverLocals.Find(Token.Use, replaced, LeftoverLocals.NamedBy(parts), Origin.Making);
            replaced.AddRange(leftovers.Select(static declaration => declaration.Span));
            if (LeftoverLocals.WouldCopySecret(secrets, replaced))
                return null;
            return new(title, key, [.. edits, .. more, .. leftovers.Select(declaration => LeftoverLocals.Removal(declaration, Text))]);
        }
    }
}
