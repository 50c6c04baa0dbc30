using System;
using System.Collections.Generic;

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
            ? library.Dispose.In(Version)
            : DisposeEffect.None;
        DisposeAsyncEffect = Implements(symbol, "IAsyncDisposable", SpecialType.None) ? library.DisposeAsync : DisposeEffect.None;
    }

    public ClientLibrary Library { get; }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>The version of the referenced assembly.</summary>
    public Version Version => Symbol.ContainingAssembly.Identity.Version;

    /// <summary>What the other side sees when an open client is disposed; None where the type is not disposable.</summary>
    public DisposeEffect DisposeEffect { get; }

    /// <summary>What the other side sees when an open client is disposed asynchronously; None where the type cannot be.</summary>
    public DisposeEffect DisposeAsyncEffect { get; }

    /// <summary><c>await using</c> is a graceful close of this type.</summary>
    public bool DisposeAsyncCloses => DisposeAsyncEffect == DisposeEffect.Graceful;

    /// <summary>The name of the goodbye to recommend.</summary>
    public string Goodbye => Library.Closes.Count > 0 ? Library.Closes[0] : "";

    /// <summary>The program that uses it is firmware: it never ends by itself, the device is just switched off.</summary>
    public bool IsOfFirmware => Symbol.ContainingAssembly.Name.IndexOf("nanoFramework", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether anything can be said about the end of such a client: not about plain sockets, nor where disposal is a goodbye anyway and no other is needed.</summary>
    public bool HasLifetime => Library.Protocol switch
    {
        ConnectionProtocol.Socket => false,
        ConnectionProtocol.Amqp => Library.Dispose.Effect != DisposeEffect.Graceful,
        _ => true,
    };

    /// <summary>The role of a member that the description of the library names; null for any other name.</summary>
    public ClientMember? MemberNamed(string name)
    {
        if (Has(Library.Closes, name))
            return new(this, ClientRole.Closes);
        if (Has(Library.Aborts, name))
            return new(this, ClientRole.Aborts, DisposeEffect.Abrupt);
        if (Has(Library.Opens, name))
            return new(this, ClientRole.Opens);
        if (name == "DisposeAsync")
            return new(this, ClientRole.Disposes, DisposeAsyncEffect);
        if (name == "Dispose")
            return new(this, ClientRole.Disposes, DisposeEffect);
        if (Has(Library.Disposes, name))
            return new(this, ClientRole.Disposes, Library.Dispose.In(Version));
        return Has(Library.Passive, name) || Has(Library.Factories, name) ? new(this, ClientRole.None) : null;
    }

    private static bool Has(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return true;
        }

        return false;
    }

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
