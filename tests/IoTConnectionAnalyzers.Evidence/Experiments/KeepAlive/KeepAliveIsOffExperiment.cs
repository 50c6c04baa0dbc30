using IoTConnectionAnalyzers.Evidence.Harness;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed class KeepAliveIsOffExperiment : HubExperiment
{
    public override string Rule => "IOTC4001";

    public override string Claim => "the client tells the broker that it will never ping";

    public override string Method => "connects, and the hub reads the keep-alive of CONNECT";

    public override string HubAnswer => "not documented for a keep-alive of 0";

    public override Knowledge Known => Knowledge.NotKnown;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Times.Apply(Peer.Options()).Build());
        await client.DisconnectAsync();
        """;

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(0, seen.FirstConnect.KeepAliveSeconds);

    protected override void ShowsNoMistake(HubView seen) => Assert.InRange(seen.FirstConnect.KeepAliveSeconds, 1, 1177);

    protected override string Tell(HubView seen) => $"CONNECT says {seen.FirstConnect.KeepAliveSeconds} s";
}
