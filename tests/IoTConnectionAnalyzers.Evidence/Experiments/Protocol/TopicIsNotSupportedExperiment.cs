using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Protocol;

public sealed class TopicIsNotSupportedExperiment : HubExperiment
{
    public override string Rule => "IOTC6006";

    public override string Claim => "a property that is not escaped goes onto the wire as it is";

    public override string Method => "publishes with a property that holds a colon, a slash and a space";

    public override string HubAnswer => "drops the connection";

    public override Knowledge Known => Knowledge.UserReport;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Peer.Options().Build());
        await Telemetry.SendAsync(client, Peer.DeviceId, "living room: 1/2");
        await client.DisconnectAsync();
        """;

    protected override void ShowsTheMistake(HubView seen) => Assert.Contains("room=living room: 1/2", Topic(seen));

    protected override void ShowsNoMistake(HubView seen) => Assert.Contains("room=living%20room%3A%201%2F2", Topic(seen));

    protected override string Tell(HubView seen) => $"`{Topic(seen)[Topic(seen).IndexOf("room", StringComparison.Ordinal)..]}`";

    private static string Topic(HubView seen) => seen.Events.First(static e => e.Kind == HubEventKind.Message).Detail.Split(" (QoS")[0];
}
