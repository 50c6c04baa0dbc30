using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed class KeepAliveDelaysDetectionExperiment : IdleExperiment
{
    public override string Rule => "IOTC4004";

    public override string Claim => "with a long keep-alive the hub takes a device whose line is dead for connected for one and a half times as long";

    public override string Method => "connects; no byte passes any more; the clock of the hub is moved on until the hub notices";

    public override string HubAnswer => "drops the connection after 1.5 x the keep-alive, after 1767 s at the latest";

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Times.Apply(Peer.Options().WithCredentials(Peer.UserName, Peer.Token(TimeSpan.FromDays(1)))).Build());
        await Task.Delay(TimeSpan.FromMinutes(1));
        """;

    private protected override void OnConnected(Hub hub) => hub.FallSilent();

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(Ending.ClosedByHub, seen.FirstEnding);
        Assert.True(SecondsUntilDropped(seen) > 240, Tell(seen));
    }

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.Equal(Ending.ClosedByHub, seen.FirstEnding);
        Assert.True(SecondsUntilDropped(seen) < 240, Tell(seen));
    }

    protected override string Tell(HubView seen) => $"the hub notices after {SecondsUntilDropped(seen):0} s";
}
