using System;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>What a member does to the life of a client.</summary>
[Flags]
internal enum ClientRole
{
    None = 0,

    /// <summary>Returns a client, or a task of one, that did not exist before.</summary>
    Creates = 1,

    /// <summary>Connects.</summary>
    Opens = 2,

    /// <summary>Talks to the other side, and connects first where the library does that by itself.</summary>
    Operates = 4,

    /// <summary>Says the protocol's goodbye.</summary>
    Closes = 8,

    /// <summary>Releases the client; what the other side then sees is the <see cref="DisposeEffect"/>.</summary>
    Disposes = 16,

    /// <summary>Drops the connection without the goodbye, on purpose.</summary>
    Aborts = 32,
}
