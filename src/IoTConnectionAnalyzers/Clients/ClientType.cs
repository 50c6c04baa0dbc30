using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A client type as this compilation references it: the knowledge of its library at the referenced version.</summary>
internal sealed class ClientType
{
    public ClientType(ClientLibrary library, INamedTypeSymbol symbol)
    {
        Library = library;
        Symbol = symbol;
        DisposeEffect = Implements(symbol, "IDisposable", SpecialType.System_IDisposable)
            ? library.Dispose.In(symbol.ContainingAssembly.Identity.Version)
            : DisposeEffect.None;
        DisposeAsyncEffect = Implements(symbol, "IAsyncDisposable", SpecialType.None) ? library.DisposeAsync : DisposeEffect.None;
    }

    public ClientLibrary Library { get; }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>What the other side sees when an open client is disposed; None where the type is not disposable.</summary>
    public DisposeEffect DisposeEffect { get; }

    /// <summary>What the other side sees when an open client is disposed asynchronously; None where the type cannot be.</summary>
    public DisposeEffect DisposeAsyncEffect { get; }

    /// <summary><c>await using</c> is a graceful close of this type.</summary>
    public bool DisposeAsyncCloses => DisposeAsyncEffect == DisposeEffect.Graceful;

    /// <summary>The name of the goodbye to recommend.</summary>
    public string Goodbye => Library.Closes.Count > 0 ? Library.Closes[0] : "";

    /// <summary>Rules 3001 and 3002 speak of MQTT, device SDK and user-defined clients; the others have rules of their own.</summary>
    public bool HasMqttLifetime => Library.Protocol is ConnectionProtocol.Mqtt or ConnectionProtocol.DeviceSdk or ConnectionProtocol.UserDefined;

    private static bool Implements(INamedTypeSymbol type, string name, SpecialType special)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (special == SpecialType.None
                ? implemented.Name == name && implemented.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
                : implemented.SpecialType == special)
            {
                return true;
            }
        }

        return false;
    }
}
