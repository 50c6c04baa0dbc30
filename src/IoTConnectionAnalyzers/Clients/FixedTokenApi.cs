using System.Collections.Generic;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>An API of the device SDK that takes a SAS token ready-made, alone or inside a connection string, and what takes its place.</summary>
/// <param name="Type">The full name of the type that has the constructor or method.</param>
/// <param name="Method">The name of the method; null for the constructor.</param>
/// <param name="Parameter">The parameter of the token or connection string.</param>
/// <param name="IsConnectionString">Whether the parameter takes a connection string, which may also carry a key.</param>
/// <param name="IsModule">Whether the identity is a module's; null where the arguments tell.</param>
internal sealed record FixedTokenApi(string Type, string? Method, string Parameter, bool IsConnectionString, bool? IsModule)
{
    /// <summary>The simple name of the type.</summary>
    public string TypeName => Type.Substring(Type.LastIndexOf('.') + 1);

    /// <summary>What a message calls the API.</summary>
    public string DisplayName => Method ?? TypeName;
}

/// <summary>Types of the device SDK that renew a token: what a fixed token is replaced by.</summary>
/// <param name="Provider">The base class of a provider of the user's own.</param>
/// <param name="Create">The method of it that makes a token.</param>
/// <param name="LifetimeIsSpan">Whether the suggested lifetime is a <c>TimeSpan</c>; else it is whole seconds.</param>
/// <param name="KeyAuthentication">The class that makes and renews tokens from a device key by itself.</param>
/// <param name="KeyComesFirst">Whether that class takes the key before the identity.</param>
internal sealed record TokenRenewalTypes(string Provider, string Create, bool LifetimeIsSpan, string KeyAuthentication, bool KeyComesFirst);

/// <summary>How the device SDK, 1.x and the 2.0 previews, takes credentials.</summary>
internal static class DeviceAuthentication
{
    private const string Space = Libraries.DeviceSdk.Assembly + ".";

    private static readonly Dictionary<string, FixedTokenApi> s_byName = new(System.StringComparer.Ordinal);

    static DeviceAuthentication()
    {
        foreach (var api in FixedTokens)
            s_byName.Add(api.TypeName + api.Method, api);
    }

    /// <summary>Whether a compilation sees the SDK.</summary>
    public static bool IsReferencedBy(KnownClients clients)
    {
        foreach (var type in clients.Types)
        {
            if (type.Library.Name == Libraries.DeviceSdk.Assembly)
                return true;
        }

        return false;
    }

    /// <summary>What is known of a member of the SDK that takes a token or connection string; null for any other.</summary>
    public static FixedTokenApi? FixedTokenApiOf(INamedTypeSymbol type, string? method) =>
        s_byName.TryGetValue(type.Name + method, out var api) && api.Method == method ? api : null;

    /// <summary>Whether a method of this name takes a token in the SDK.</summary>
    public static bool TakesToken(string method) => method == "CreateAuthenticationWithToken";

    /// <summary>Whether a member of the SDK takes the key of a shared access policy.</summary>
    public static bool TakesPolicyKey(INamedTypeSymbol type, string? method) => (type.Name, method) is
        ("DeviceAuthenticationWithSharedAccessPolicyKey", null) or ("AuthenticationMethodFactory", "CreateAuthenticationWithSharedAccessPolicyKey");

    /// <summary>What the SDK reads the token options of the client for: nothing, where the authentication makes the tokens or has none to make.</summary>
    public static bool IgnoresTokenOptions(ITypeSymbol? authentication)
    {
        for (var type = authentication; type is not null; type = type.BaseType)
        {
            if (type.Name is "AuthenticationWithTokenRefresh" or "DeviceAuthenticationWithX509Certificate" or "DeviceAuthenticationWithToken" or "ModuleAuthenticationWithToken"
                && type.ContainingAssembly?.Name == Libraries.DeviceSdk.Assembly)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is, or derives from, a class of the SDK that makes tokens whenever they are needed.</summary>
    public static bool IsTokenProvider(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "AuthenticationWithTokenRefresh" or "ClientAuthenticationWithTokenRefresh" && type.ContainingAssembly?.Name == Libraries.DeviceSdk.Assembly)
                return true;
        }

        return false;
    }

    public static readonly IReadOnlyList<FixedTokenApi> FixedTokens =
    [
        new(Space + "DeviceAuthenticationWithToken", null, "token", IsConnectionString: false, IsModule: false),
        new(Space + "ModuleAuthenticationWithToken", null, "token", IsConnectionString: false, IsModule: true),
        new(Space + "AuthenticationMethodFactory", "CreateAuthenticationWithToken", "token", IsConnectionString: false, IsModule: null),
        new(Space + "ClientAuthenticationWithSharedAccessSignature", null, "token", IsConnectionString: false, IsModule: null),
        new(Space + "DeviceClient", "CreateFromConnectionString", "connectionString", IsConnectionString: true, IsModule: false),
        new(Space + "ModuleClient", "CreateFromConnectionString", "connectionString", IsConnectionString: true, IsModule: true),
        new(Space + "IotHubDeviceClient", null, "connectionString", IsConnectionString: true, IsModule: false),
        new(Space + "IotHubModuleClient", null, "connectionString", IsConnectionString: true, IsModule: true),
    ];

    /// <summary>What renews tokens of a device in 1.x.</summary>
    public static readonly TokenRenewalTypes OfDevice = new(
        Space + "DeviceAuthenticationWithTokenRefresh", "SafeCreateNewToken", LifetimeIsSpan: false, Space + "DeviceAuthenticationWithRegistrySymmetricKey", KeyComesFirst: false);

    /// <summary>What renews tokens of a module in 1.x.</summary>
    public static readonly TokenRenewalTypes OfModule = new(
        Space + "ModuleAuthenticationWithTokenRefresh", "SafeCreateNewToken", LifetimeIsSpan: false, Space + "ModuleAuthenticationWithRegistrySymmetricKey", KeyComesFirst: false);

    /// <summary>What renews tokens in the 2.0 previews.</summary>
    public static readonly TokenRenewalTypes OfVersion2 = new(
        Space + "ClientAuthenticationWithTokenRefresh", "SafeCreateNewTokenAsync", LifetimeIsSpan: true, Space + "ClientAuthenticationWithSharedAccessKeyRefresh", KeyComesFirst: true);
}
