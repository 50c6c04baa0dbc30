namespace Thermostat;

/// <summary>How long to wait before the next attempt: longer after each failure, and not as long as all the other devices.</summary>
public static class Backoff
{
    public static TimeSpan After(int failures)
    {
        var longest = Math.Min(60, Math.Pow(2, Math.Min(failures, 10)));
        return TimeSpan.FromSeconds(longest * (0.5 + Random.Shared.NextDouble() / 2));
    }
}
