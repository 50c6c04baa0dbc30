using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Reconnection;

public sealed class ConnectionLossIsIgnoredExperiment : HubExperiment
{
    public override string Rule => "IOTC5012";

    public override string Claim => "a handler that only logs the loss leaves the device offline";

    public override string Method => "connects; the network is cut for a moment; the hub waits for the device to come back";

    public override string HubAnswer => "none: the device alone decides";

    public override Knowledge Known => Knowledge.NoAnswer;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await Peer.Call("RunAsync", client, Peer.Options().Build(), CancellationToken.None);
        Console.WriteLine("connected");
        await Task.Delay(TimeSpan.FromMinutes(1));
        """;

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await device.WaitForOutputAsync("connected", Patience);
        hub.Cut();
        hub.Heal();
        if (IsBad)
            await Task.Delay(TimeSpan.FromSeconds(4));
        else
            await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected && e.Connection > 1, Patience);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(1, seen.Count(HubEventKind.Connected));

    protected override void ShowsNoMistake(HubView seen) => Assert.Equal(2, seen.Count(HubEventKind.Connected));

    protected override string Tell(HubView seen) => seen.Count(HubEventKind.Connected) == 1 ? "not back after 4 s" : "back";
}
