using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>A place where the device SDK is given a SAS token that it cannot renew.</summary>
/// <param name="Use">The call or object creation that takes the token.</param>
/// <param name="Api">What is known of it.</param>
/// <param name="Argument">The argument with the token or the connection string.</param>
/// <param name="Token">The text of the token, as far as it is fixed.</param>
/// <param name="ConnectionString">The connection string that carries the token; null where it is given alone.</param>
internal sealed record FixedToken(IOperation Use, FixedTokenApi Api, IArgumentOperation Argument, TextPattern Token, ConnectionString? ConnectionString)
{
    /// <summary>The expression of the argument as it is written.</summary>
    public SyntaxNode Place => PlaceOf(Argument);

    /// <summary>Reads a call or object creation; null where it takes no token, or the text is not known to carry one.</summary>
    public static FixedToken? Find(IOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        var arguments = SdkCall.ArgumentsOf(use, out var type, out var method);
        if (type is null || DeviceAuthentication.FixedTokenApiOf(type, method) is not { } api || SdkCall.ArgumentOf(api.Parameter, arguments) is not { } argument)
            return null;
        var text = clients.Texts.Read(argument.Value, cancellationToken);
        if (!api.IsConnectionString)
            return text.Text.Length == 0 ? null : new(use, api, argument, text, null);
        return ConnectionString.Parse(text) is { } connection && connection[ConnectionString.SharedAccessSignature] is { } token
            ? new(use, api, argument, token, connection)
            : null;
    }

    /// <summary>The connection string of a client that by its name alone looks as if it contained a SAS token; null for any other call or creation.</summary>
    public static (FixedTokenApi Api, SyntaxNode Place, string Name)? FindByName(IOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        var arguments = SdkCall.ArgumentsOf(use, out var type, out var method);
        if (type is null || DeviceAuthentication.FixedTokenApiOf(type, method) is not { IsConnectionString: true } api || SdkCall.ArgumentOf(api.Parameter, arguments) is not { } argument)
            return null;
        var text = clients.Texts.Read(argument.Value, cancellationToken);
        return TokenNames.OfConnectionString(argument.Value, text) is { } name ? (api, PlaceOf(argument), name) : null;
    }

    private static SyntaxNode PlaceOf(IArgumentOperation argument) => argument.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression ?? argument.Value.Syntax;
}
