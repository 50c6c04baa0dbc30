using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>An option about tokens that the client it is set for does not read.</summary>
/// <param name="Name">The option.</param>
/// <param name="Authentication">The argument that makes the client ignore it.</param>
/// <param name="Reason">What that argument is.</param>
internal sealed record IgnoredTokenOption(string Name, IOperation Authentication, string Reason)
{
    /// <summary>Reads an assignment; null where it sets no such option, or a client reads it.</summary>
    public static IgnoredTokenOption? Find(ISimpleAssignmentOperation assignment, KnownClients clients, CancellationToken cancellationToken)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: { Name: ("SasTokenTimeToLive" or "SasTokenRenewalBuffer") and var name, ContainingType: { Name: "ClientOptions" } type } } property
            || type.ContainingAssembly?.Name != Clients.Libraries.DeviceSdk.Assembly)
        {
            return null;
        }

        IgnoredTokenOption? found = null;
        var options = assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } ? creation : property.Instance;
        return IsIgnored(options, name, ref found, clients, cancellationToken) ? found : null;
    }

    /// <summary>Whether all that takes the options ignores this one; where nothing takes them, it is not known.</summary>
    private static bool IsIgnored(IOperation? options, string name, ref IgnoredTokenOption? found, KnownClients clients, CancellationToken cancellationToken)
    {
        switch (options)
        {
            case ILocalReferenceOperation { Local: var local }:
                return LocalValues.OnlyValueOf(local, options) is IObjectCreationOperation && AreUsesIgnored(local, options, name, ref found, clients, cancellationToken);
            case IObjectCreationOperation { Parent: IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } } }:
                return LocalValues.OnlyValueOf(declared, options) is not null && AreUsesIgnored(declared, options, name, ref found, clients, cancellationToken);
            case IObjectCreationOperation { Parent: IArgumentOperation argument }:
                return IsIgnoredBy(argument, name, ref found, clients, cancellationToken);
            default:
                return false;
        }
    }

    private static bool AreUsesIgnored(ILocalSymbol local, IOperation place, string name, ref IgnoredTokenOption? found, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var reference in SymbolReferences.To(local, place, clients.Models, cancellationToken))
        {
            switch (reference.Parent)
            {
                case IPropertyReferenceOperation:
                    continue;
                case IArgumentOperation argument when IsIgnoredBy(argument, name, ref found, clients, cancellationToken):
                    continue;
                default:
                    return false;
            }
        }

        return found is not null;
    }

    private static bool IsIgnoredBy(IArgumentOperation argument, string name, ref IgnoredTokenOption? found, KnownClients clients, CancellationToken cancellationToken)
    {
        if (argument.Parameter?.Name != "options" || argument.Parent is not IInvocationOperation call)
            return false;
        var arguments = SdkCall.ArgumentsOf(call, out var type, out _);
        if (type is null)
            return false;
        if (SdkCall.ArgumentOf("authenticationMethod", arguments) is { } authentication)
        {
            var value = ValueOf(authentication.Value);
            if (value is IInvocationOperation { TargetMethod: { Name: "CreateAuthenticationWithToken" } })
                found = new(name, authentication.Value, "a fixed token has its lifetime already");
            else if (DeviceAuthentication.IgnoresTokenOptions(value.Type))
                found = new(name, authentication.Value, ReasonOf(value.Type!));
            else
                return false;
            return true;
        }

        if (FixedToken.Find(call, clients, cancellationToken) is not { } token)
            return false;
        found = new(name, token.Argument.Value, "a fixed token has its lifetime already");
        return true;
    }

    /// <summary>The value of a variable of a general type, where it has only one.</summary>
    private static IOperation ValueOf(IOperation expression)
    {
        var value = KnownClients.WithoutConversion(expression)!;
        return value is ILocalReferenceOperation { Local: var local } && LocalValues.OnlyValueOf(local, value) is { } source ? KnownClients.WithoutConversion(source)! : value;
    }

    private static string ReasonOf(ITypeSymbol type) =>
        DeviceAuthentication.IsTokenProvider(type) ? $"'{type.Name}' makes its tokens itself, and takes lifetime and buffer in its constructor"
        : type.Name.EndsWith("X509Certificate", System.StringComparison.Ordinal) ? "a certificate needs no token"
        : "a fixed token has its lifetime already";
}
