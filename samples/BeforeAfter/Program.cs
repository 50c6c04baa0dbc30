using System.Runtime.InteropServices;

using BeforeAfter;

using LocalHub.Observations;

using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

const int MostRounds = 4;

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "IoTConnectionAnalyzers.sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("The sample runs from its repository.");

try
{
    Console.WriteLine($"A thermostat lives through a bad day: {Day.Story}.");
    Console.WriteLine("Then its code is fixed by 'dotnet format analyzers', and it lives through the same day again. Ctrl+C ends it.");
    Console.WriteLine();

    var sample = new Sample(Path.Combine(root, "samples", "FlakyThermostat"));
    var warnings = await Screen.WorkAsync("Building samples/FlakyThermostat", sample.BuildAsync(stop.Token));
    var before = await Screen.WorkAsync($"The day of the thermostat ({Day.Length.TotalSeconds:0} s)", Day.RunAsync(sample.Program, stop.Token));
    Console.WriteLine();
    Screen.SideBySide("What the build said", warnings, "What the hub logged", Summarise(before.Log));

    var copy = sample.CopyTo(Path.Combine(root, "artifacts", "before-after"));
    await Screen.WorkAsync("Building a copy in artifacts/before-after", copy.BuildAsync(stop.Token));
    await Screen.WorkAsync("Fixing the copy", FixAsync(copy));
    var left = await Screen.WorkAsync("Building the fixed copy", copy.BuildAsync(stop.Token));
    var after = await Screen.WorkAsync($"The day of the fixed thermostat ({Day.Length.TotalSeconds:0} s)", Day.RunAsync(copy.Program, stop.Token));
    Console.WriteLine();
    Screen.SideBySide("What the build still says", left, "What the hub logged", Summarise(after.Log));

    Screen.Table(
        ("warnings", warnings.Count, left.Count),
        ("drops with 404104", before.Drops, after.Drops),
        ("attempts to connect", before.Attempts, after.Attempts),
        ("CONNECTs that the hub refused", before.Refused, after.Refused),
        ("readings that never arrived", before.Lost, after.Lost),
        ("readings in all", before.Readings, after.Readings),
        ("starts by the supervisor", before.Starts, after.Starts));
    return 0;
}
catch (OperationCanceledException)
{
    Console.WriteLine();
    Console.WriteLine("Stopped.");
    return 1;
}
catch (CommandFailedException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

// A fix may uncover what another rule has to say: go on while the list changes.
async Task<int> FixAsync(Sample copy)
{
    IReadOnlyList<string> before = [];
    for (var rounds = 0; ; rounds++)
    {
        var now = await copy.BuildAsync(stop.Token);
        if (now.Count == 0 || rounds == MostRounds || now.SequenceEqual(before))
            return rounds;
        await copy.FixAsync(now.Select(static warning => warning[warning.IndexOf("IOTC", StringComparison.Ordinal)..][..8]).Distinct(), stop.Token);
        before = now;
    }
}

// Entries that repeat one another become one line with their number.
static IEnumerable<string> Summarise(IEnumerable<HubLogEntry> log)
{
    (HubLogEntry Entry, int Count)? last = null;
    foreach (var entry in log)
    {
        if (last is { } same && same.Entry with { Time = entry.Time } == entry)
        {
            last = (same.Entry, same.Count + 1);
            continue;
        }

        if (last is { } finished)
            yield return Line(finished.Entry, finished.Count);
        last = (entry, 1);
    }

    if (last is { } end)
        yield return Line(end.Entry, end.Count);
}

static string Line(HubLogEntry entry, int count) =>
    $"{entry.Time.ToLocalTime():HH:mm:ss.f} {entry.Device} {entry.Operation} {entry.Code}{(entry.Code is null ? "" : ": ")}{entry.Reason}{(count > 1 ? $" (x {count})" : "")}";
