using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed class KeepAliveIsTooShortExperiment : HubExperiment
{
    private static readonly TimeSpan HoldUp = TimeSpan.FromSeconds(5);

    private ManualClock _clock = new();

    public override string Rule => "IOTC4005";

    public override string Claim => "with a very short keep-alive a hold-up of the network is enough for the hub to drop the device";

    public override string Method => "connects; no byte passes for 5 s by the clock of the hub; then the device publishes";

    public override string HubAnswer => "drops the connection after 1.5 x the keep-alive";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        var told = Peer.Told();
        await client.ConnectAsync(Times.Apply(Peer.Options()).Build());
        Console.WriteLine("connected");
        told.WaitHandle.WaitOne();
        await client.PublishStringAsync(Peer.Telemetry, "21.5");
        await client.DisconnectAsync();
        """;

    protected override HubOptions SetUp(HubOptions options) => options with { Clock = _clock = new() };

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await device.WaitForOutputAsync("connected", Patience);
        hub.FallSilent();
        _clock.Advance(HoldUp);
        if (IsBad)
        {
            await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Ended, Patience);
            return;
        }

        // The hub looks at its clock every 25 ms.
        await Task.Delay(500);
        hub.Heal();
        device.Tell();
        await device.RunToEndAsync(Patience);
        await SettledAsync(hub);
    }

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(Ending.ClosedByHub, seen.FirstEnding);
        Assert.True(seen.IsLogged(HubCode.DeviceConnectionClosedRemotely));
    }

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.Equal(Ending.Graceful, seen.FirstEnding);
        Assert.Equal(1, seen.Count(HubEventKind.Message));
    }

    protected override string Tell(HubView seen) => seen.FirstEnding == Ending.Graceful ? "the message arrives" : $"dropped: {seen.Events.First(static e => e.Kind == HubEventKind.Ended).Detail}";
}
