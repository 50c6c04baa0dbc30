using LocalHub;
using LocalHub.Observations;

namespace BeforeAfter;

/// <summary>A bad day in the life of a thermostat, with a supervisor that starts it again when it ends.</summary>
internal static class Day
{
    /// <summary>The sensor hangs for the first time at second 11, and the supervisor starts the device at 12: the troubles keep clear of that.</summary>
    private const string Script = "cut@5+3,refuse@17+3";

    private const string Device = "thermostat-1";

    /// <summary>How long the day lasts.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(27);

    /// <summary>How long a token lives on that day.</summary>
    private static readonly TimeSpan TokenLife = TimeSpan.FromSeconds(9);

    /// <summary>What happens on the day, in words.</summary>
    public static IReadOnlyList<string> Story { get; } =
    [
        "from second 5 to 8 the network is cut",
        "at second 17 the hub drops its devices, and it refuses them until second 20",
        $"a token expires {TokenLife.TotalSeconds:0} s after the hub has seen it first",
        "after 45 readings, four a second, the sensor hangs; then the device ends, and a supervisor starts it again after a second",
    ];

    /// <summary>Lets a program live through the day.</summary>
    public static async Task<DayResult> RunAsync(Shell shell, string program, CancellationToken cancellationToken)
    {
        await using var hub = await Hub.StartAsync(new HubOptions { TokensLiveAtMost = TokenLife });
        var certificate = Path.Combine(shell.TemporaryFolder, "hub.pem");
        await File.WriteAllTextAsync(certificate, hub.CertificatePem, cancellationToken);
        string[] command = ["exec", program, "--port", $"{hub.Port}", "--certificate", certificate, "--interval", "250", "--seconds", "600"];

        var readings = 0;
        var starts = 0;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var trouble = BadDay.Parse(Script).RunAsync(hub, ending.Token);
        var life = LiveAsync();
        try
        {
            await await Task.WhenAny(life, Task.Delay(Length, ending.Token));
            // What the hub has logged until now counts: that the program is ended next is not its fault.
            return DayResult.Of(hub.Journal, Device, readings, starts);
        }
        finally
        {
            await ending.CancelAsync();
            await Task.WhenAny(life);
            await Task.WhenAny(trouble);
        }

        async Task LiveAsync()
        {
            while (true)
            {
                starts++;
                await shell.RunAsync("dotnet", command, Count, ending.Token);
                await Task.Delay(TimeSpan.FromSeconds(1), ending.Token);
            }
        }

        void Count(string line)
        {
            if (line.StartsWith("Sent ", StringComparison.Ordinal) || line.StartsWith("Trouble ", StringComparison.Ordinal))
                Interlocked.Increment(ref readings);
        }
    }
}

/// <summary>What became of the day.</summary>
/// <param name="Log">What the hub logged.</param>
/// <param name="Drops">How often it logged 404104.</param>
/// <param name="OwnDrops">How often of these it was the device's doing and not that of the network.</param>
/// <param name="Attempts">How many connections were made or tried.</param>
/// <param name="Refused">How many CONNECTs were refused.</param>
/// <param name="Readings">How many temperatures the device wanted to send.</param>
/// <param name="Arrived">How many of them arrived.</param>
/// <param name="Starts">How often the device was started.</param>
internal sealed record DayResult(IReadOnlyList<HubLogEntry> Log, int Drops, int OwnDrops, int Attempts, int Refused, int Readings, int Arrived, int Starts)
{
    public int Lost => Readings - Arrived;

    public static DayResult Of(Journal journal, string device, int readings, int starts)
    {
        var log = journal.Log;
        var events = journal.Events;
        var drops = log.Where(static entry => entry.Code == HubCode.DeviceConnectionClosedRemotely).ToList();
        var cuts = events.Count(static e => e.Ending == Ending.Cut);
        var arrived = events.Count(e => e.Kind == HubEventKind.Message && e.Device == device && e.Detail.Contains("/messages/events/room=", StringComparison.Ordinal));
        return new(
            log,
            drops.Count,
            Math.Max(0, drops.Count - cuts),
            events.Count(static e => e.Kind == HubEventKind.Attempt),
            events.Count(static e => e.Kind == HubEventKind.Refused),
            readings,
            Math.Min(arrived, readings),
            starts);
    }
}
