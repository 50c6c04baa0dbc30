using LocalHub;
using LocalHub.Observations;

namespace BeforeAfter;

/// <summary>A bad day in the life of a thermostat, with a supervisor that starts it again when it ends.</summary>
internal static class Day
{
    private const string Script = "cut@5+3,refuse@13+3";

    private const string Device = "thermostat-1";

    /// <summary>How long the day lasts.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(24);

    /// <summary>How long a token lives on that day.</summary>
    private static readonly TimeSpan TokenLife = TimeSpan.FromSeconds(9);

    /// <summary>What happens on the day, in words.</summary>
    public static string Story => $"the network is cut from second 5 to 8, the hub refuses from 13 to 16, and tokens expire after {TokenLife.TotalSeconds:0} s";

    /// <summary>Lets a program live through the day.</summary>
    public static async Task<DayResult> RunAsync(string program, CancellationToken cancellationToken)
    {
        await using var hub = await Hub.StartAsync(new HubOptions { TokensLiveAtMost = TokenLife });
        var certificate = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(certificate, hub.CertificatePem, cancellationToken);
            using var evening = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            evening.CancelAfter(Length);
            var readings = 0;
            var starts = 0;
            var trouble = BadDay.Parse(Script).RunAsync(hub, evening.Token);
            try
            {
                while (true)
                {
                    starts++;
                    await Command.RunAsync(
                        "dotnet",
                        ["exec", program, "--port", $"{hub.Port}", "--certificate", certificate, "--interval", "250", "--seconds", "600"],
                        line => readings += line.StartsWith("Sent ", StringComparison.Ordinal) || line.StartsWith("Trouble ", StringComparison.Ordinal) ? 1 : 0,
                        evening.Token);
                    await Task.Delay(TimeSpan.FromSeconds(1), evening.Token);
                }
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // The day is over. What the hub has logged until now counts: that we end the program is not its fault.
            }

            var result = DayResult.Of(hub.Journal, Device, readings, starts);
            await Task.WhenAny(trouble);
            return result;
        }
        finally
        {
            File.Delete(certificate);
        }
    }
}

/// <summary>What became of the day.</summary>
internal sealed record DayResult(IReadOnlyList<HubLogEntry> Log, int Drops, int Attempts, int Refused, int Readings, int Arrived, int Starts)
{
    public int Lost => Readings - Arrived;

    public static DayResult Of(Journal journal, string device, int readings, int starts)
    {
        var events = journal.Events;
        var arrived = events.Count(e => e.Kind == HubEventKind.Message && e.Device == device && e.Detail.Contains("/messages/events/room=", StringComparison.Ordinal));
        return new(
            journal.Log,
            journal.Log.Count(static entry => entry.Code == HubCode.DeviceConnectionClosedRemotely),
            events.Count(static e => e.Kind == HubEventKind.Attempt),
            events.Count(static e => e.Kind == HubEventKind.Refused),
            readings,
            Math.Min(arrived, readings),
            starts);
    }
}
