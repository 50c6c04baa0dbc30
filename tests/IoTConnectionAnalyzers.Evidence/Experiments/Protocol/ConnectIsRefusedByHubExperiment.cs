using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

using MQTTnet.Formatter;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Protocol;

public sealed class ConnectIsRefusedByHubExperiment : HubExperiment
{
    public override string Rule => "IOTC6005";

    public override string Claim => "MQTTnet 5 speaks MQTT 5 by itself, IoT Hub MQTT 3.1.1";

    public override string Method => "connects to a hub that speaks MQTT 3.1.1";

    public override string HubAnswer => "supports MQTT 3.1.1 only; 400001 InvalidProtocolVersion";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(Connection.Options(Peer.Host, Peer.Port, Peer.DeviceId, Peer.Token(TimeSpan.FromHours(1))));
            await client.DisconnectAsync();
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.Message);
        }
        """;

    private protected override bool IsHubTrusted => true;

    protected override HubOptions SetUp(HubOptions options) => options with { AllowsPlainTcp = false };

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal((0, 1), (seen.Count(HubEventKind.Connected), seen.Count(HubEventKind.Refused)));
        Assert.True(seen.IsLogged(HubCode.InvalidProtocolVersion));
    }

    protected override void ShowsNoMistake(HubView seen) => Assert.True(seen.Count(HubEventKind.Connected) == 1, seen.Output);

    protected override string Tell(HubView seen) => $"CONNECT with MQTT {(seen.FirstConnect.Protocol == MqttProtocolVersion.V500 ? "5" : "3.1.1")} {(seen.Count(HubEventKind.Connected) == 0 ? "refused" : "accepted")}";
}
