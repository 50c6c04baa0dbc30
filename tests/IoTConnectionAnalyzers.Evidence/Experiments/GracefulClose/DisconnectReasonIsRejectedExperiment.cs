namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class DisconnectReasonIsRejectedExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3017";

    public override string Claim => "on an MQTT 3.1.1 connection DisconnectAsync with a reason throws and sends no DISCONNECT";

    public override string Method => "connects, and disconnects with a reason";

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await Peer.Call("SendAsync", client);
        }
        catch (NotSupportedException exception)
        {
            Console.WriteLine(exception.Message);
        }
        """;

    private protected override bool HasWill => false;
}
