using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>A SAS token that an AMQP connection is given by a request to <c>$cbs</c>.</summary>
/// <param name="Message">The creation of the request.</param>
/// <param name="Place">The token as it is written there.</param>
/// <param name="Token">The text of the token, as far as it is fixed.</param>
/// <param name="Origin">Where the token comes from.</param>
internal sealed record PutToken(IObjectCreationOperation Message, SyntaxNode Place, TextPattern Token, TokenOrigin Origin)
{
    private const int MaximumDepth = 3;

    /// <summary>Reads the creation of a message; null where it is no such request, or its token need not be a SAS token.</summary>
    public static PutToken? Find(IObjectCreationOperation message, KnownClients clients, CancellationToken cancellationToken)
    {
        if (CbsRequests.BodyOf(message) is not { Value: var body } argument
            || clients.Values.ReadText(CbsRequests.PropertyOf(message, CbsRequests.Operation, clients.Values, cancellationToken), cancellationToken) != CbsRequests.PutToken)
        {
            return null;
        }

        var value = Given(body, message, clients, cancellationToken);
        var token = clients.Texts.Read(value, cancellationToken);
        var origin = TokenOrigin.Of(token, value, clients, cancellationToken);
        var kind = clients.Values.ReadText(CbsRequests.PropertyOf(message, CbsRequests.Kind, clients.Values, cancellationToken), cancellationToken);
        return token.Text.Length > 0 && (kind is null ? SasToken.IsIn(token) || origin.Maker is not null : CbsRequests.IsSasToken(kind))
            ? new(message, argument.Syntax is ArgumentSyntax { Expression: var written } ? written : body.Syntax, token, origin)
            : null;
    }

    /// <summary>The endless loop or wait beside which the token is put only once; null where it may be put again, or the connection is not seen to last.</summary>
    public SyntaxNode? Outlived(KnownClients clients, CancellationToken cancellationToken)
    {
        IOperation step = Message;
        for (var depth = 0; depth <= MaximumDepth; depth++)
        {
            if (EndlessUses.Behind(step, clients, cancellationToken) is { } place)
                return SingleRuns.IsOne(Message, clients, cancellationToken) && !IsPutElsewhere(clients, cancellationToken) ? place : null;
            if (SingleRuns.MethodAround(step) is not { } method || SingleRuns.OnlyCallOf(method, step, clients, cancellationToken) is not { } call)
                return null;
            step = call;
        }

        return null;
    }

    /// <summary>What the only caller of the method around a message gives for the token.</summary>
    private static IOperation Given(IOperation body, IOperation message, KnownClients clients, CancellationToken cancellationToken)
    {
        if (KnownClients.WithoutConversion(body) is not IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
            || SingleRuns.OnlyCallOf(method, message, clients, cancellationToken) is not IInvocationOperation call)
        {
            return body;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal && argument.ArgumentKind == ArgumentKind.Explicit)
                return argument.Value;
        }

        return body;
    }

    /// <summary>Whether another request of this compilation may renew the token: the word stands there twice, or is a constant for all.</summary>
    private static bool IsPutElsewhere(KnownClients clients, CancellationToken cancellationToken)
    {
        var words = 0;
        foreach (var tree in clients.Models.Trees)
        {
            foreach (var part in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (!part.IsKind(SyntaxKind.StringLiteralToken) || part.ValueText != CbsRequests.PutToken)
                    continue;
                words += part.Parent is LiteralExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax constant } } ? NamesOf(constant.Identifier.ValueText, clients, cancellationToken) : 1;
            }
        }

        return words > 1;
    }

    private static int NamesOf(string constant, KnownClients clients, CancellationToken cancellationToken)
    {
        var names = 0;
        foreach (var tree in clients.Models.Trees)
        {
            foreach (var part in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (part.IsKind(SyntaxKind.IdentifierToken) && part.ValueText == constant && part.Parent is IdentifierNameSyntax)
                    names++;
            }
        }

        return names;
    }
}
