using System;
using System.Collections.Generic;

using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place in the API of a library that takes a time: a property, or a parameter of a method.</summary>
internal class TimeSetting
{
    /// <summary>The metadata names of the types that declare it, in every major version.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>The name of the property or method.</summary>
    public required string Member { get; init; }

    /// <summary>The parameter that takes the time; null for a property, and for a method that needs no value to set one.</summary>
    public string? Parameter { get; init; }

    /// <summary>In what the time is counted.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>What a reader calls the setting.</summary>
    public string Name => Parameter is not null && Member == "Connect" ? Parameter : Member;

    /// <summary>A known value in seconds; null where it is not of the kind that the setting takes.</summary>
    public double? SecondsOf(object? value) => (Unit, value) switch
    {
        (TimeUnit.Span, TimeSpan span) => span.TotalSeconds,
        (TimeUnit.Seconds, long or double) => Numbers.AsDouble(value),
        (TimeUnit.Milliseconds, long or double) => Numbers.AsDouble(value) / 1000,
        _ => null,
    };
}

/// <summary>In what a time is counted.</summary>
internal enum TimeUnit
{
    /// <summary>A <see cref="TimeSpan"/>.</summary>
    Span,

    Seconds,

    Milliseconds,
}
