using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed class KeepAliveExceedsHubLimitExperiment : HubExperiment
{
    /// <summary>The clock of the hub: it decides how long the device has been silent.</summary>
    private ManualClock _clock = new();

    public override string Rule => "IOTC4003";

    public override string Claim => "the hub waits 1767 s at most, and drops an idle client before that client's first ping";

    public override string Method => "connects and idles; the clock of the hub is moved on until the hub drops it";

    public override string HubAnswer => "drops the connection after 1.5 x the keep-alive, after 1767 s at the latest";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Connection.Options(Peer.Token(TimeSpan.FromDays(1))));
        await Task.Delay(TimeSpan.FromMinutes(1));
        """;

    protected override HubOptions SetUp(HubOptions options) => options with { Clock = _clock = new() };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        var connected = await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected, Patience);
        // Nothing happens until shortly before the time that IoT Hub documents; from there on the clock moves second by second.
        _clock.Advance(TimeSpan.FromSeconds(Math.Min(1767, 1.5 * connected.Connect!.KeepAliveSeconds) - 10));
        while (hub.Journal.Count(HubEventKind.Ended) == 0)
        {
            // The hub looks at its clock every 25 ms.
            await Task.Delay(100);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(Ending.ClosedByHub, seen.FirstEnding);
        Assert.True(seen.FirstConnect.KeepAliveSeconds > SecondsUntilDropped(seen), Tell(seen));
    }

    protected override void ShowsNoMistake(HubView seen) => Assert.True(seen.FirstConnect.KeepAliveSeconds < SecondsUntilDropped(seen), Tell(seen));

    protected override string Tell(HubView seen) =>
        $"dropped after {SecondsUntilDropped(seen):0} s of silence; the first ping is due after {seen.FirstConnect.KeepAliveSeconds} s";

    private static double SecondsUntilDropped(HubView seen) =>
        (seen.Events.First(static e => e.Kind == HubEventKind.Ended).Time - seen.Events.First(static e => e.Kind == HubEventKind.Connected).Time).TotalSeconds;
}
