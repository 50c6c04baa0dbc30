namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>How much the engine looks at before it gives up on a client. Over budget it proves nothing, so nothing is reported.</summary>
internal static class Budget
{
    /// <summary>Steps of one client through the blocks of its member; a step is a block entered in a new state.</summary>
    public const int StepsPerClient = 4_000;

    /// <summary>Blocks of a member's control-flow graph.</summary>
    public const int BlocksPerMember = 3_000;

    /// <summary>Variables that one client can be in at a time, captures of the graph included.</summary>
    public const int HoldersPerClient = 60;

    /// <summary>Locals that a scan without paths follows.</summary>
    public const int AliasesPerBody = 8;

    /// <summary>Finally blocks that wait for each other.</summary>
    public const int PendingFinallies = 8;

    /// <summary>Calls of one name that a search for what repeats a method looks at.</summary>
    public const int CallsPerSearch = 100;

    /// <summary>Places that one search over the rest of the compilation looks at.</summary>
    public const int PlacesPerSearch = 2_000;
}
