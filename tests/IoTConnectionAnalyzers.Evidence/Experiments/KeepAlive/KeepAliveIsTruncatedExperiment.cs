using IoTConnectionAnalyzers.Evidence.Harness;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed class KeepAliveIsTruncatedExperiment : HubExperiment
{
    public override string Rule => "IOTC4002";

    public override string Claim => "a keep-alive that does not fit into 16 bits arrives as another value";

    public override string Method => "connects, and the hub reads the keep-alive of CONNECT";

    public override string HubAnswer => "waits 1.5 x the value that arrives, 1767 s at most";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(Times.Apply(Peer.Options()).Build());
            await client.DisconnectAsync();
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.Message);
        }
        """;

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(24 * 3600 % 65536, seen.FirstConnect.KeepAliveSeconds);

    protected override void ShowsNoMistake(HubView seen) => Assert.InRange(seen.FirstConnect.KeepAliveSeconds, 1, 1177);

    protected override string Tell(HubView seen) => $"CONNECT says {seen.FirstConnect.KeepAliveSeconds} s";
}
