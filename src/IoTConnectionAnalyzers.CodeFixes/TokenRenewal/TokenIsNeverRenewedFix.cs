using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
            return [];
        var clients = KnownClients.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken);
        if (Find(model, span, clients, cancellationToken) is not { } token || TokenIdentity.Of(token) is not { } identity)
            return [];

        var place = new Place(token, TokenOrigin.Of(token.Token, token.Argument.Value, clients, cancellationToken), identity, model, text);
        var proposals = new List<Proposal>();
        if (FromKey(place) is { } key)
            proposals.Add(key);
        if (FromMaker(place) is { } provider)
            proposals.Add(provider);
        return proposals;
    }

    /// <summary>The use of a token whose argument stands at a place.</summary>
    private static FixedToken? Find(SemanticModel model, TextSpan span, KnownClients clients, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        if (!root.FullSpan.Contains(span))
            return null;
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
                && model.GetOperation(node, cancellationToken) is { } use
                && FixedToken.Find(use, clients, cancellationToken) is { } token && token.Place.Span == span)
            {
                return token;
            }
        }

        return null;
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
        var container = place.Token.Use.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var root = (CompilationUnitSyntax)place.Model.SyntaxTree.GetRoot();
        var siblings = container is null ? root.Members.OfType<ClassDeclarationSyntax>() : container.Members.OfType<ClassDeclarationSyntax>();
        var known = siblings.FirstOrDefault(provider.Is)?.Identifier.ValueText;
        var name = known ?? Names.ForLocal(place.Model, place.Position, container ?? (SyntaxNode)root, place.Identity.Module is null ? "DeviceTokenProvider" : "ModuleTokenProvider");
        IReadOnlyList<TextChange> declaration = known is null ? [NewClass.Insertion(container, root, place.Text, (isNested, unit) => provider.Lines(name, isNested, unit))] : [];
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
