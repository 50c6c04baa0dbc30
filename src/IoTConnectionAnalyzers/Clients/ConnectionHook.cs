namespace IoTConnectionAnalyzers.Clients;

/// <summary>What a library calls a handler for.</summary>
internal enum HookKind
{
    /// <summary>Every change of the connection's status.</summary>
    Status,

    /// <summary>The loss or the end of the connection.</summary>
    Disconnected,
}

/// <summary>How one library lets code register a handler.</summary>
/// <param name="Member">The method, event or property that takes it.</param>
/// <param name="Kind">What it is called for.</param>
/// <param name="HandlerMethod">The method of a handler object; null where only delegates are taken.</param>
/// <param name="Replaces">Whether a second handler takes the place of the first.</param>
internal sealed record ConnectionHook(string Member, HookKind Kind, string? HandlerMethod = null, bool Replaces = false);
