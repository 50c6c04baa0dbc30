namespace IoTConnectionAnalyzers.Clients;

/// <summary>What the other side of the connection sees when an open client is disposed without its goodbye.</summary>
internal enum DisposeEffect
{
    /// <summary>The type cannot be disposed this way.</summary>
    None,

    /// <summary>The goodbye of the protocol, awaited or waited for.</summary>
    Graceful,

    /// <summary>The goodbye, but the call blocks and hides errors, and some transports only start it (device SDK 1.34.0 and later).</summary>
    BlocksAndHidesErrors,

    /// <summary>The goodbye is started and not waited for, so it can be lost (device SDK before 1.34.0).</summary>
    MayLoseGoodbye,

    /// <summary>No goodbye: the connection just ends.</summary>
    Abrupt,
}
