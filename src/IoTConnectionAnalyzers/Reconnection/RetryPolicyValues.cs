using System;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>What is weak about the delays of a policy.</summary>
internal enum Backoff
{
    /// <summary>There is none.</summary>
    Zero,

    /// <summary>It is always the same.</summary>
    Constant,

    /// <summary>It grows, but alike on every device.</summary>
    NoJitter,
}

/// <summary>The constants that a policy of the library is made with.</summary>
internal sealed class RetryPolicyValues
{
    private readonly RetryPolicyKind _kind;
    private readonly TimeSpan? _shortest;
    private readonly TimeSpan? _longest;
    private readonly TimeSpan? _growth;
    private readonly TimeSpan? _fixed;
    private readonly bool? _jitter;

    public RetryPolicyValues(RetryPolicyKind kind, IObjectCreationOperation creation, ValueReader values, CancellationToken cancellationToken)
    {
        _kind = kind;
        CountArgument = Argument(creation, kind.Count);
        Count = values.ReadWhole(CountArgument, cancellationToken);
        _shortest = values.ReadTimeSpan(Argument(creation, kind.Shortest), cancellationToken);
        _longest = values.ReadTimeSpan(Argument(creation, kind.Longest), cancellationToken);
        _growth = values.ReadTimeSpan(Argument(creation, kind.Growth), cancellationToken);
        _fixed = values.ReadTimeSpan(Argument(creation, kind.Fixed), cancellationToken);
        _jitter = values.ReadOne(Argument(creation, kind.Jitter), cancellationToken) as bool?;
    }

    /// <summary>The name of the policy.</summary>
    public string Name => _kind.Name;

    /// <summary>How often it retries; null where that is not constant.</summary>
    public long? Count { get; }

    /// <summary>The argument that says so.</summary>
    public IOperation? CountArgument { get; }

    /// <summary>Whether the policy goes on for ever, so that another one that does is no change in that.</summary>
    public bool CountsForEver(RetryPolicyLibrary library) => library.ZeroMeansForEver ? Count is 0 : Count is int.MaxValue;

    /// <summary>What is weak about the delays; null where nothing is, or where it is not known.</summary>
    public Backoff? Backoff(RetryPolicyLibrary library)
    {
        if (_longest == TimeSpan.Zero || _fixed == TimeSpan.Zero || _growth == TimeSpan.Zero && (_shortest == TimeSpan.Zero || _kind.Shortest is null))
            return Reconnection.Backoff.Zero;
        if (_kind.Jitter is null)
            return _growth == TimeSpan.Zero && _shortest is not null ? Reconnection.Backoff.Constant : null;
        if (_jitter is not false)
            return null;
        return _fixed is not null ? Reconnection.Backoff.Constant : Reconnection.Backoff.NoJitter;
    }

    /// <summary>How long the policy waits in all before it gives up, by the formula of the 1.x SDK; null where that is not known.</summary>
    public TimeSpan? LongestWait(RetryPolicyLibrary library)
    {
        if (Count is not { } count || count > int.MaxValue)
            return null;
        if (_fixed is { } always)
            return TimeSpans.FromTicks(always.Ticks * (double)count);
        if (_kind.Shortest is null || _shortest is not { } shortest || _longest is not { } longest || _growth is not { } growth)
            return null;
        var ticks = 0d;
        for (var retry = 0; retry < count; retry++)
        {
            var delay = Math.Min(shortest.Ticks + (Math.Pow(2, retry) - 1) * growth.Ticks * 1.2, longest.Ticks);
            ticks += library.SpacesRetries && delay > 0 ? Math.Max(delay, TimeSpan.TicksPerSecond) : delay;
        }

        return TimeSpans.FromTicks(ticks);
    }

    private static IOperation? Argument(IObjectCreationOperation creation, string? parameter)
    {
        if (parameter is null)
            return null;
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return argument.Value;
        }

        return null;
    }
}
