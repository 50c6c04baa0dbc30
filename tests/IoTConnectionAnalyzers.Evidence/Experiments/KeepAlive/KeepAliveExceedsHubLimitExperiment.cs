using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed class KeepAliveExceedsHubLimitExperiment : IdleExperiment
{
    public override string Rule => "IOTC4003";

    public override string Claim => "the hub waits 1767 s at most, and drops an idle client before that client's first ping";

    public override string Method => "connects and idles; the clock of the hub is moved on until the hub drops it";

    public override string HubAnswer => "drops the connection after 1.5 x the keep-alive, after 1767 s at the latest";

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Connection.Options(Peer.Token(TimeSpan.FromDays(1))));
        await Task.Delay(TimeSpan.FromMinutes(1));
        """;

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(Ending.ClosedByHub, seen.FirstEnding);
        Assert.True(seen.FirstConnect.KeepAliveSeconds > SecondsUntilDropped(seen), Tell(seen));
    }

    protected override void ShowsNoMistake(HubView seen) => Assert.True(seen.FirstConnect.KeepAliveSeconds < SecondsUntilDropped(seen), Tell(seen));

    protected override string Tell(HubView seen) =>
        $"dropped after {SecondsUntilDropped(seen):0} s of silence; the first ping is due after {seen.FirstConnect.KeepAliveSeconds} s";
}
