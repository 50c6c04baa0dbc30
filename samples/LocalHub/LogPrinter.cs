using LocalHub.Observations;

namespace LocalHub;

/// <summary>Prints the log; of entries that repeat one another it prints the first and their number.</summary>
internal sealed class LogPrinter(TextWriter output)
{
    private readonly Lock _gate = new();
    private HubLogEntry? _last;
    private int _repeated;

    public void Print(HubLogEntry entry)
    {
        lock (_gate)
        {
            if (_last is not null && _last with { Time = entry.Time } == entry)
            {
                _repeated++;
                return;
            }

            if (_repeated > 0)
                output.WriteLine($"              ... and {_repeated} more like it");
            output.WriteLine(entry);
            _last = entry;
            _repeated = 0;
        }
    }
}
