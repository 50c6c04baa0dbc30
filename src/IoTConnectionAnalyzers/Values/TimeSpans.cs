using System;
using System.Globalization;

using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>The forms in which code writes a time span.</summary>
internal static class TimeSpans
{
    /// <summary>A span made of parts: a factory such as <c>TimeSpan.FromSeconds</c>, in the forms of any framework, or a constructor.</summary>
    /// <param name="method">The name of the factory; it tells the unit of a parameter called <c>value</c>.</param>
    /// <param name="arguments">The arguments, default values included.</param>
    /// <param name="read">Gives the value of an argument; null where it is not known.</param>
    public static TimeSpan? FromParts(string method, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, Func<IArgumentOperation, object?> read)
    {
        var ticks = 0d;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
                return null;
            var unit = parameter.Name == "value" ? TicksOf(method.StartsWith("From", StringComparison.Ordinal) ? method.Substring(4) : method) : TicksOf(parameter.Name);
            if (unit == 0 || Numbers.AsDouble(read(argument)) is not { } amount)
                return null;
            ticks += amount * unit;
        }

        return FromTicks(ticks);
    }

    /// <summary>A span of so many ticks; null where there is none that long.</summary>
    public static TimeSpan? FromTicks(double ticks) =>
        ticks >= long.MaxValue || ticks <= long.MinValue || double.IsNaN(ticks) ? null : TimeSpan.FromTicks((long)Math.Round(ticks));

    /// <summary>One of the fixed spans of the framework.</summary>
    public static TimeSpan? Named(string type, string field) => (type, field) switch
    {
        ("TimeSpan", "Zero") => TimeSpan.Zero,
        ("TimeSpan", "MaxValue") => TimeSpan.MaxValue,
        ("TimeSpan", "MinValue") => TimeSpan.MinValue,
        ("Timeout", "InfiniteTimeSpan") => TimeSpan.FromMilliseconds(-1),
        _ => null,
    };

    /// <summary>A member of a span; null where it is not a number.</summary>
    public static object? Property(TimeSpan span, string name) => name switch
    {
        "Ticks" => span.Ticks,
        "TotalDays" => span.TotalDays,
        "TotalHours" => span.TotalHours,
        "TotalMinutes" => span.TotalMinutes,
        "TotalSeconds" => span.TotalSeconds,
        "TotalMilliseconds" => span.TotalMilliseconds,
        "Days" => (long)span.Days,
        "Hours" => (long)span.Hours,
        "Minutes" => (long)span.Minutes,
        "Seconds" => (long)span.Seconds,
        "Milliseconds" => (long)span.Milliseconds,
        _ => null,
    };

    /// <summary>The result of an operator, or of the method of the same meaning.</summary>
    public static object? Apply(BinaryOperatorKind kind, object left, object right) => (kind, left, right) switch
    {
        (BinaryOperatorKind.Add, TimeSpan a, TimeSpan b) => FromTicks((double)a.Ticks + b.Ticks),
        (BinaryOperatorKind.Subtract, TimeSpan a, TimeSpan b) => FromTicks((double)a.Ticks - b.Ticks),
        (BinaryOperatorKind.Multiply, TimeSpan a, long or double) => FromTicks(a.Ticks * Numbers.AsDouble(right)!.Value),
        (BinaryOperatorKind.Multiply, long or double, TimeSpan b) => FromTicks(b.Ticks * Numbers.AsDouble(left)!.Value),
        (BinaryOperatorKind.Divide, TimeSpan a, long or double) => FromTicks(a.Ticks / Numbers.AsDouble(right)!.Value),
        (BinaryOperatorKind.Divide, TimeSpan a, TimeSpan b) when b != TimeSpan.Zero => (double)a.Ticks / b.Ticks,
        _ => null,
    };

    public static TimeSpan? Parse(string text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : null;

    private static double TicksOf(string unit) => unit switch
    {
        "Days" or "days" => TimeSpan.TicksPerDay,
        "Hours" or "hours" => TimeSpan.TicksPerHour,
        "Minutes" or "minutes" => TimeSpan.TicksPerMinute,
        "Seconds" or "seconds" => TimeSpan.TicksPerSecond,
        "Milliseconds" or "milliseconds" => TimeSpan.TicksPerMillisecond,
        "Microseconds" or "microseconds" => TimeSpan.TicksPerMillisecond / 1000d,
        "Ticks" or "ticks" => 1,
        _ => 0,
    };
}
