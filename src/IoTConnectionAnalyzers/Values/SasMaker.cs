using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Values;

/// <summary>What is known of a method or property of this compilation that builds a SAS token.</summary>
/// <param name="Key">The parameter with the device key in Base64, which the method signs with; null where it takes none.</param>
/// <param name="Policy">The parameter with the name of a policy; a token that names one is not signed with a device key.</param>
/// <param name="NamesPolicy">Whether the token names the policy that its key belongs to.</param>
/// <param name="Lifetime">The parameter that says how long the token lives, or until when; null where the method decides itself.</param>
/// <param name="LifetimeUnit">What a number given for the lifetime counts.</param>
internal sealed record SasMaker(IParameterSymbol? Key, IParameterSymbol? Policy, bool NamesPolicy, IParameterSymbol? Lifetime, LifetimeUnit LifetimeUnit);

/// <summary>What the lifetime of a token is given in.</summary>
internal enum LifetimeUnit
{
    /// <summary>No parameter carries it, or it is not clear what it counts.</summary>
    Unknown,
    Seconds,
    Minutes,
    Hours,
    Days,

    /// <summary>A <c>TimeSpan</c>.</summary>
    Span,

    /// <summary>A <c>DateTime</c>: the moment of the expiry.</summary>
    DateTime,

    /// <summary>A <c>DateTimeOffset</c>: the moment of the expiry.</summary>
    DateTimeOffset,
}
