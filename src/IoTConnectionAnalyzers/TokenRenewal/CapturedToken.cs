using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>A SAS token that is put into options, credentials, an address or a connect call.</summary>
/// <param name="Use">The call or object creation that takes it.</param>
/// <param name="Carrier">What is known of that.</param>
/// <param name="Place">The expression of the argument as it is written.</param>
/// <param name="Password">The token without the encoding into bytes around it.</param>
/// <param name="Token">The text of the token, as far as it is fixed.</param>
/// <param name="Origin">Where the token comes from.</param>
/// <param name="LooksLikeOne">The name that alone tells of a token; null where there is evidence.</param>
internal sealed record CapturedToken(IOperation Use, TokenCarrier Carrier, SyntaxNode Place, IOperation Password, TextPattern Token, TokenOrigin Origin, string? LooksLikeOne)
{
    /// <summary>Reads a call or object creation; null where it takes no password, or nothing shows that the password is a SAS token.</summary>
    public static CapturedToken? Find(IOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        if (use is IInvalidOperation unbound)
            return FindUnbound(unbound, clients, cancellationToken);
        var (method, arguments) = use switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (method is null || TokenCarrier.Of(method) is not { } carrier || SdkCall.ArgumentOf(carrier.Password, arguments) is not { } argument)
            return null;

        return Of(use, carrier, argument.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression ?? argument.Value.Syntax, argument.Value, clients, cancellationToken);
    }

    /// <summary>A call that does not bind because something among its arguments is not known to the compiler; what it is called on is.</summary>
    private static CapturedToken? FindUnbound(IInvalidOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        if (use is not { Syntax: InvocationExpressionSyntax { ArgumentList: { Arguments.Count: 2, CloseParenToken.IsMissing: false } list, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithCredentials" } } call, SemanticModel: { } model })
            return null;
        var written = list.Arguments[1].Expression;
        if (list.ContainsDiagnostics || list.Arguments[0].NameColon is not null || list.Arguments[1].NameColon is not null)
            return null;
        foreach (var candidate in model.GetSymbolInfo(call, cancellationToken).CandidateSymbols)
        {
            if (candidate is not IMethodSymbol { Parameters.Length: 2 } method || TokenCarrier.Of(method) is not { } carrier)
                continue;
            foreach (var part in use.Descendants())
            {
                if (part.Syntax == written)
                    return Of(use, carrier, written, part, clients, cancellationToken);
            }
        }

        return null;
    }

    private static CapturedToken? Of(IOperation use, TokenCarrier carrier, SyntaxNode place, IOperation value, KnownClients clients, CancellationToken cancellationToken)
    {
        var password = WithoutEncoding(value);
        var token = clients.Texts.Read(password, cancellationToken);
        // An X.509 client has an empty password.
        if (token.Text.Length == 0)
            return null;
        var origin = TokenOrigin.Of(token, value, clients, cancellationToken);
        if (SasToken.IsIn(token) || origin.Maker is not null)
            return new(use, carrier, place, password, token, origin, LooksLikeOne: null);
        return clients.Hub.BrokerOf(use, cancellationToken) switch
        {
            Broker.IotHub => new(use, carrier, place, password, token, origin, LooksLikeOne: null),
            Broker.Unknown when TokenNames.OfToken(password, token) is { } name => new(use, carrier, place, password, token, origin, name),
            _ => null,
        };
    }

    /// <summary>Where the token is used again, or outlived by its connection; null where it is used once, or made anew.</summary>
    public TokenReach? Reach(KnownClients clients, CancellationToken cancellationToken) => new TokenReachSearch(this, clients, cancellationToken).Run();

    /// <summary>The text in <c>Encoding.UTF8.GetBytes(token)</c>.</summary>
    private static IOperation WithoutEncoding(IOperation value)
    {
        var inner = KnownClients.WithoutConversion(value) ?? value;
        if (inner is ILocalReferenceOperation { Local: var local } && LocalValues.OnlyValueOf(local, inner) is IInvocationOperation { TargetMethod.Name: "GetBytes" } source)
            inner = source;
        return inner is IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType: { Name: "Encoding" } or { BaseType.Name: "Encoding" } } } call && call.Arguments.Length == 1
            ? call.Arguments[0].Value
            : value;
    }
}

/// <summary>Where a captured token goes.</summary>
/// <param name="Kind">How it is used beyond its time.</param>
/// <param name="Place">The call, loop or handler that shows it.</param>
/// <param name="Name">The name of the handler or member, where it has one.</param>
internal sealed record TokenReach(TokenReachKind Kind, SyntaxNode Place, string? Name);

/// <summary>How a token is used beyond its time.</summary>
internal enum TokenReachKind
{
    /// <summary>A client that reconnects by itself with the options it was started with.</summary>
    ManagedClient,

    /// <summary>A handler, or <c>ReconnectAsync</c>, connects with it again.</summary>
    Handler,

    /// <summary>A loop connects with it again.</summary>
    Loop,

    /// <summary>A member connects with what the constructor or an initializer made.</summary>
    Member,

    /// <summary>The connection is kept for ever.</summary>
    EndlessUse,
}
