using System;
using System.Globalization;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Time spans in the words of a message.</summary>
internal static class Durations
{
    public static string Text(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => Number(span.TotalDays) + " days",
        { TotalHours: >= 2 } => Number(span.TotalHours) + " hours",
        { TotalMinutes: >= 2 } => Number(span.TotalMinutes) + " minutes",
        { TotalSeconds: >= 1 } => Number(span.TotalSeconds) + " s",
        _ => Number(span.TotalMilliseconds) + " ms",
    };

    private static string Number(double value) => Math.Round(value, value < 10 ? 1 : 0).ToString(CultureInfo.InvariantCulture);
}
