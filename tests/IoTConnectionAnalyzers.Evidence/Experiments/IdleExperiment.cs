using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments;

/// <summary>An experiment that asks after how long a silence the hub gives up a device. The clock of the hub is moved on, so that hours take seconds.</summary>
public abstract class IdleExperiment : HubExperiment
{
    /// <summary>The clock of the hub: it decides how long the device has been silent.</summary>
    private ManualClock _clock = new();

    public override Knowledge Known => Knowledge.Documented;

    protected override HubOptions SetUp(HubOptions options) => options with { Clock = _clock = new() };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        var connected = await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected, Patience);
        OnConnected(hub);
        // Nothing happens until shortly before the time that IoT Hub documents; from there on the clock moves second by second.
        _clock.Advance(TimeSpan.FromSeconds(Math.Min(1767, 1.5 * connected.Connect!.KeepAliveSeconds) - 10));
        while (hub.Journal.Count(HubEventKind.Ended) == 0)
        {
            // The hub looks at its clock every 25 ms.
            await Task.Delay(100);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>What happens to the hub once the device is connected.</summary>
    private protected virtual void OnConnected(Hub hub)
    {
    }

    /// <summary>How long the hub has waited, by its clock.</summary>
    protected static double SecondsUntilDropped(HubView seen) =>
        (seen.Events.First(static e => e.Kind == HubEventKind.Ended).Time - seen.Events.First(static e => e.Kind == HubEventKind.Connected).Time).TotalSeconds;
}
