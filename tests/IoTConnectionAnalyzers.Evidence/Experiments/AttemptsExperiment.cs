using System.Diagnostics;
using System.Globalization;

using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments;

/// <summary>An experiment that counts how often a device tries to connect while the network is cut. Its driver writes "connected" when it is.</summary>
public abstract class AttemptsExperiment : HubExperiment
{
    /// <summary>How long a program without the mistake is watched.</summary>
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(2);

    /// <summary>So many attempts nobody makes who waits between them; a slow machine gets more time for them.</summary>
    private const int TooMany = 25;

    private TimeSpan _watched;

    public override string HubAnswer => "throttles connects (429001 ThrottlingException)";

    public override Knowledge Known => Knowledge.Documented;

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await device.WaitForOutputAsync("connected", Patience);
        hub.Cut();
        var start = Stopwatch.GetTimestamp();
        await Task.Delay(Outage);
        while (IsBad && hub.Journal.Count(HubEventKind.Attempt) <= TooMany && Stopwatch.GetElapsedTime(start) < Patience)
            await Task.Delay(50);
        _watched = Stopwatch.GetElapsedTime(start);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.True(Attempts(seen) >= TooMany, Tell(seen));

    protected override void ShowsNoMistake(HubView seen) => Assert.True(Attempts(seen) <= 5, Tell(seen));

    protected override string Tell(HubView seen) => $"{Attempts(seen).ToString("N0", CultureInfo.InvariantCulture)} attempts in {_watched.TotalSeconds:0} s";

    /// <summary>All attempts but the first, which succeeded.</summary>
    private static int Attempts(HubView seen) => seen.Count(HubEventKind.Attempt) - 1;
}
