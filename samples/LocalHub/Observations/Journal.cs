namespace LocalHub.Observations;

/// <summary>Everything that the hub saw and logged since it started, in the order of events.</summary>
public sealed class Journal
{
    private readonly Lock _gate = new();
    private readonly List<HubEvent> _events = [];
    private readonly List<HubLogEntry> _log = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Raised for each new line of the log.</summary>
    public event Action<HubLogEntry>? Logged;

    /// <summary>A copy of the events so far.</summary>
    public IReadOnlyList<HubEvent> Events
    {
        get
        {
            lock (_gate)
                return [.. _events];
        }
    }

    /// <summary>A copy of the log so far.</summary>
    public IReadOnlyList<HubLogEntry> Log
    {
        get
        {
            lock (_gate)
                return [.. _log];
        }
    }

    /// <summary>How many events of a kind there were.</summary>
    public int Count(HubEventKind kind)
    {
        lock (_gate)
            return _events.Count(e => e.Kind == kind);
    }

    /// <summary>Waits until an event fits, also one of the past.</summary>
    /// <exception cref="TimeoutException">None came in time; the text lists what did happen.</exception>
    public async Task<HubEvent> WaitForAsync(Func<HubEvent, bool> fits, TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout);
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_events.FirstOrDefault(fits) is { } found)
                    return found;
                changed = _changed.Task;
            }

            try
            {
                await changed.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"The event did not come within {timeout.TotalSeconds} s. Seen so far: {string.Join(" | ", Events)}");
            }
        }
    }

    internal void Add(HubEvent seen)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            _events.Add(seen);
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    internal void Add(HubLogEntry entry)
    {
        lock (_gate)
            _log.Add(entry);
        Logged?.Invoke(entry);
    }
}
