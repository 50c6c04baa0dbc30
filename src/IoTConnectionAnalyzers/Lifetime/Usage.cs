using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>What one place in the code does with a client that it names or makes.</summary>
internal enum UsageKind
{
    /// <summary>Nothing that matters: reads a property, compares, prints.</summary>
    Uses,

    /// <summary>The value goes nowhere.</summary>
    Discards,

    /// <summary>Calls a member of the client; <see cref="Usage.Member"/> says what that does.</summary>
    Calls,

    /// <summary>Hands the client to a method of this compilation, as <see cref="Usage.Parameter"/>.</summary>
    Passes,

    /// <summary>Puts it into the local <see cref="Usage.Target"/>.</summary>
    MovesToLocal,

    /// <summary>Puts it into the flow capture <see cref="Usage.Operation"/>.</summary>
    MovesToCapture,

    /// <summary>Puts it into the field or property <see cref="Usage.Target"/> of the type that the code stands in.</summary>
    MovesToMember,

    /// <summary>Is the target of an assignment: whatever was in it before is gone.</summary>
    Overwrites,

    /// <summary>Returns it to the caller.</summary>
    Returns,

    /// <summary>Hands it to somebody who may close it.</summary>
    Escapes,
}

/// <summary>One use of a client: what, where, and what it leads to.</summary>
internal readonly record struct Usage(
    UsageKind Kind,
    IOperation Operation,
    ClientMember? Member = null,
    ISymbol? Target = null,
    IParameterSymbol? Parameter = null);
