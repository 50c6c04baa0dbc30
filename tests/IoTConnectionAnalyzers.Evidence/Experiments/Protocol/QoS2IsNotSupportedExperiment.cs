using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Protocol;

public sealed class QoS2IsNotSupportedExperiment : HubExperiment
{
    public override string Rule => "IOTC6001";

    public override string Claim => "the device sends PUBLISH with QoS 2, which IoT Hub does not take";

    public override string Method => "connects, publishes one message and disconnects";

    public override string HubAnswer => "IoT Hub closes the network connection";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Peer.Options().Build());
        try
        {
            await Telemetry.SendAsync(client, Peer.DeviceId, 21.5);
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.Message);
        }

        await client.DisconnectAsync();
        """;

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(Ending.ClosedByHub, seen.FirstEnding);
        Assert.EndsWith("(QoS 2)", Message(seen));
    }

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.Equal(Ending.Graceful, seen.FirstEnding);
        Assert.EndsWith("(QoS 1)", Message(seen));
    }

    protected override string Tell(HubView seen) => $"PUBLISH {Message(seen)[^6..].Trim('(', ')')}, {(seen.FirstEnding == Ending.Graceful ? "DISCONNECT" : "connection closed by the hub")}";

    private static string Message(HubView seen) => seen.Events.First(static e => e.Kind == HubEventKind.Message).Detail;
}
