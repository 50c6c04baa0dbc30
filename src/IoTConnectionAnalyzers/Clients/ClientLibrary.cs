using System;
using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>What is known of one kind of client in one library: names as they stand in metadata, for all major versions at once.</summary>
/// <remarks>Members are told by name on the client type, its extension classes included; overloads never differ in their role.</remarks>
internal sealed class ClientLibrary
{
    /// <summary>The name of the library in messages.</summary>
    public required string Name { get; init; }

    /// <summary>What the client speaks.</summary>
    public required ConnectionProtocol Protocol { get; init; }

    /// <summary>The simple names of the assemblies that declare the types; none for types of the framework itself.</summary>
    public IReadOnlyList<string> Assemblies { get; init; } = [];

    /// <summary>The metadata names of the client types: interfaces and classes, of every major version.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>Whether a constructor of the type creates a client.</summary>
    public bool ConstructorCreates { get; init; }

    /// <summary>Whether what a constructor or factory returns is connected already.</summary>
    public bool CreatedOpen { get; init; }

    /// <summary>Static, instance or extension methods that return a new client.</summary>
    public IReadOnlyList<string> Factories { get; init; } = [];

    /// <summary>Methods that connect.</summary>
    public IReadOnlyList<string> Opens { get; init; } = [];

    /// <summary>Whether what connects only starts a loop that connects, and connects again, by itself.</summary>
    public bool OpensInBackground { get; init; }

    /// <summary>Whether every other operation connects by itself, except those in <see cref="Passive"/>.</summary>
    public bool OperationsOpen { get; init; }

    /// <summary>Methods of a client whose <see cref="OperationsOpen"/> that do not connect.</summary>
    public IReadOnlyList<string> Passive { get; init; } = [];

    /// <summary>Methods that say goodbye; the first is the one to recommend.</summary>
    public IReadOnlyList<string> Closes { get; init; } = [];

    /// <summary>The parameter of a goodbye that switches it off when it is <c>false</c>.</summary>
    public string? CloseSwitch { get; init; }

    /// <summary>Methods that drop the connection on purpose.</summary>
    public IReadOnlyList<string> Aborts { get; init; } = [];

    /// <summary>Methods that release the client, besides <c>Dispose</c> and <c>DisposeAsync</c>.</summary>
    public IReadOnlyList<string> Disposes { get; init; } = [];

    /// <summary>How code learns that a connection is lost.</summary>
    public IReadOnlyList<ConnectionHook> Hooks { get; init; } = [];

    /// <summary>Whether the client brings a lost connection back by itself.</summary>
    public bool Reconnects { get; init; }

    /// <summary>What <c>Dispose</c> means, by version of the library.</summary>
    public VersionedEffect Dispose { get; init; } = DisposeEffect.None;

    /// <summary>What <c>DisposeAsync</c> means, where the type has it.</summary>
    public DisposeEffect DisposeAsync { get; init; } = DisposeEffect.None;

    /// <summary>What a goodbye with an already cancelled token does; Unknown where the goodbye takes no token.</summary>
    public CancelledClose CancelledClose { get; init; }

    /// <summary>A call of a library's own member that gets a client borrows it: it neither closes nor keeps it.</summary>
    public bool IsOwnAssembly(string assemblyName)
    {
        foreach (var own in Assemblies)
        {
            if (assemblyName.StartsWith(own, StringComparison.OrdinalIgnoreCase)
                && (assemblyName.Length == own.Length || assemblyName[own.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What is known to happen when a goodbye gets an already cancelled token.</summary>
internal enum CancelledClose
{
    /// <summary>Nothing is known, or the goodbye takes no token.</summary>
    Unknown,

    /// <summary>The goodbye is not sent (MQTTnet, web sockets).</summary>
    GoodbyeIsNotSent,

    /// <summary>The call throws and skips what follows, the goodbye still goes out (device SDK 1.x).</summary>
    ThrowsButCloses,

    /// <summary>The call throws and closes nothing (device SDK 2.0).</summary>
    ThrowsAndClosesNothing,
}

/// <summary>An effect that changed with a release: <paramref name="Before"/> below <paramref name="Since"/>, <paramref name="Effect"/> from it on.</summary>
internal sealed record VersionedEffect(DisposeEffect Effect, DisposeEffect Before, Version? Since)
{
    public static implicit operator VersionedEffect(DisposeEffect effect) => new(effect, effect, null);

    public DisposeEffect In(Version version) => Since is { } since && version < since ? Before : Effect;
}
