namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Where a client stands on one path.</summary>
internal enum ClientState : byte
{
    /// <summary>It does not exist yet on this path.</summary>
    None,

    /// <summary>It exists and has no connection.</summary>
    Created,

    /// <summary>It has a connection.</summary>
    Open,

    /// <summary>It has said goodbye, or is known to have no connection left.</summary>
    Closed,
}

/// <summary>All that one path knows; sets of variables are bits, numbered by <see cref="HolderTable"/>.</summary>
/// <param name="Client">Where the client stands.</param>
/// <param name="Holders">The variables and captures that hold it.</param>
/// <param name="Nulls">The variables and captures that are known to be null.</param>
/// <param name="Connected">The captures and locals that hold its <c>IsConnected</c>.</param>
/// <param name="Results">The captures and locals that hold what its connect call returned.</param>
/// <param name="Caught">The first block of the catch clause that the path went through last; 0 for none.</param>
/// <param name="IsUnwinding">An exception is on its way out and runs finally blocks.</param>
/// <param name="IsThrown">That exception is thrown by the code itself, by a statement outside any catch clause.</param>
/// <param name="IsCancelled">The last exception came from a wait that ends like this whenever the program is asked to stop.</param>
internal readonly record struct PathState(
    ClientState Client,
    ulong Holders = 0,
    ulong Nulls = 0,
    ulong Connected = 0,
    ulong Results = 0,
    int Caught = 0,
    bool IsUnwinding = false,
    bool IsThrown = false,
    bool IsCancelled = false)
{
    public bool IsLive => Client is ClientState.Created or ClientState.Open;

    public bool Holds(ulong bit) => (Holders & bit) != 0;

    /// <summary>The state after the variables are gone.</summary>
    public PathState Without(ulong bits) => this with { Holders = Holders & ~bits, Nulls = Nulls & ~bits, Connected = Connected & ~bits, Results = Results & ~bits };
}
