using System.Collections.Immutable;
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
    public SyntaxNode Place => Argument.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression ?? Argument.Value.Syntax;

    /// <summary>Reads a call or object creation; null where it takes no token, or the text is not known to carry one.</summary>
    public static FixedToken? Find(IOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        if (MemberOf(use) is not (var type, var method, var arguments) || !DeviceAuthentication.Names.Contains(method ?? type.Name))
            return null;
        foreach (var api in DeviceAuthentication.FixedTokens)
        {
            if (api.Method != method || api.TypeName != type.Name || !IsOfSdk(type, api) || ArgumentOf(api.Parameter, arguments) is not { } argument)
                continue;
            var text = clients.Texts.Read(argument.Value, cancellationToken);
            if (!api.IsConnectionString)
                return text.Text.Length == 0 ? null : new(use, api, argument, text, null);
            return ConnectionString.Parse(text) is { } connection && connection[ConnectionString.SharedAccessSignature] is { } token
                ? new(use, api, argument, token, connection)
                : null;
        }

        return null;
    }

    private static (INamedTypeSymbol Type, string? Method, ImmutableArray<IArgumentOperation> Arguments)? MemberOf(IOperation use) => use switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol type } creation => (type, null, creation.Arguments),
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } type, Name: var name } } call => (type, name, call.Arguments),
        _ => null,
    };

    // The SDK's own source hands tokens about as well; that is no use of it.
    private static bool IsOfSdk(INamedTypeSymbol type, FixedTokenApi api) =>
        type.DeclaringSyntaxReferences.IsEmpty
        && type.ContainingAssembly?.Name == Clients.Libraries.DeviceSdk.Assembly
        && type.ToDisplayString() == api.Type;

    private static IArgumentOperation? ArgumentOf(string parameter, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind == ArgumentKind.Explicit)
                return argument;
        }

        return null;
    }
}
