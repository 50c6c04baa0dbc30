using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>A client in a local, field or property, with the calls that connect it and those that end its connection.</summary>
/// <param name="Name">The variable; empty for a client without one.</param>
/// <param name="Creation">Where it is made.</param>
/// <param name="Type">What it is.</param>
/// <param name="Member">The field or property; null for a local.</param>
internal sealed record LiveClient(string Name, IOperation Creation, ClientType Type, ISymbol? Member = null)
{
    private readonly Dictionary<SyntaxNode, ClientIdentity?> _identities = [];

    /// <summary>The calls that connect it, or use it so that it connects.</summary>
    public List<IOperation> Opens { get; } = [];

    /// <summary>The calls that close or dispose it, and those that put another one in its place.</summary>
    public List<IOperation> Ends { get; } = [];

    /// <summary>Other code may do with it what it likes.</summary>
    public bool IsOutOfSight { get; set; }

    /// <summary>Whether it is told who it is when it connects, and not when it is made.</summary>
    public bool IsMqtt => Type.Library.Protocol == ConnectionProtocol.Mqtt;

    /// <summary>As whom it connects by a call; null where that is not certain.</summary>
    public ClientIdentity? IdentityAt(IOperation open, KnownClients clients, CancellationToken cancellationToken)
    {
        var place = (IsMqtt ? open : Creation).Syntax;
        if (!_identities.TryGetValue(place, out var identity))
            _identities.Add(place, identity = ClientIdentity.Of(Creation, IsMqtt ? open : null, clients, cancellationToken));
        return identity;
    }
}
