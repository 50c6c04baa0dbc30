namespace IoTConnectionAnalyzers.Clients;

/// <summary>A member of a client type and what it does to a client's life.</summary>
internal sealed record ClientMember(ClientType Type, ClientRole Role, DisposeEffect DisposeEffect = DisposeEffect.None)
{
    public bool Is(ClientRole role) => (Role & role) != 0;
}
