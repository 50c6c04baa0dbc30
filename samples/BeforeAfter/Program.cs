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
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);

const int MostRounds = 4;

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "IoTConnectionAnalyzers.sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("The sample runs from its repository.");

using var shell = new Shell();
Sample? copy = null;
try
{
    Console.WriteLine("A thermostat lives through a bad day:");
    foreach (var trouble in Day.Story)
        Console.WriteLine($"- {trouble}");
    Console.WriteLine("Then its code is fixed by 'dotnet format analyzers', and it lives through the same day again. Ctrl+C ends it.");
    Console.WriteLine();

    var sample = new Sample(shell, Path.Combine(root, "samples", "FlakyThermostat"));
    var warnings = await Screen.WorkAsync("Building samples/FlakyThermostat", sample.BuildAsync(stop.Token));
    var before = await Screen.WorkAsync($"The day of the thermostat ({Day.Length.TotalSeconds:0} s)", Day.RunAsync(shell, sample.Program, stop.Token));
    Console.WriteLine();
    Screen.SideBySide("What the build said", warnings, "What the hub logged", Summarise(before.Log));

    copy = sample.CopyTo(Path.Combine(root, "artifacts", "before-after"));
    var left = await Screen.WorkAsync("Building a copy in artifacts/before-after", copy.BuildAsync(stop.Token));
    // A fix may uncover what another rule has to say: go on while the list changes.
    IReadOnlyList<Warning> known = [];
    for (var round = 1; left.Count > 0 && round <= MostRounds && !left.SequenceEqual(known); round++)
    {
        known = left;
        await Screen.WorkAsync($"Fixing the copy, round {round}", copy.FixAsync(left.Select(static warning => warning.Rule).Distinct(), stop.Token));
        left = await Screen.WorkAsync("Building the fixed copy", copy.BuildAsync(stop.Token));
    }

    var after = await Screen.WorkAsync($"The day of the fixed thermostat ({Day.Length.TotalSeconds:0} s)", Day.RunAsync(shell, copy.Program, stop.Token));
    Console.WriteLine();
    Screen.SideBySide("What the build still says", left, "What the hub logged", Summarise(after.Log));

    (string, int, int)[] figures =
    [
        ("warnings of the build", warnings.Count, left.Count),
        ("drops that the hub logged with 404104", before.Drops, after.Drops),
        ("of these the device's own doing", before.OwnDrops, after.OwnDrops),
        ("connections made or tried", before.Attempts, after.Attempts),
        ("CONNECTs that the hub refused", before.Refused, after.Refused),
        ("readings", before.Readings, after.Readings),
        ("readings that never arrived", before.Lost, after.Lost),
        ("starts by the supervisor", before.Starts, after.Starts),
    ];
    Screen.Table(figures);
    Console.WriteLine("The fixed code is in artifacts/before-after.");
    if (args.Contains("--update"))
    {
        await ResultPage.WriteAsync(Path.Combine(root, "docs", "before-after.md"), figures, left, stop.Token);
        await Picture.WriteAsync(Path.Combine(root, "docs", "images", "flaky-thermostat.svg"), warnings, stop.Token);
    }

    return 0;
}
catch (OperationCanceledException)
{
    Console.WriteLine();
    Console.WriteLine("Stopped.");
    copy?.Delete();
    return 1;
}
catch (Exception exception)
{
    // One that nobody caught would end the program with its temporary folder still there.
    Console.WriteLine();
    Console.Error.WriteLine(exception is CommandFailedException ? exception.Message : exception);
    return 2;
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
