namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ClosedWithCancelledTokenExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3003";

    public override string Claim => "DisconnectAsync with a token that is already cancelled sends no DISCONNECT";

    public override string Method => "publishes until it is told to stop, then disconnects in `finally`";

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await Peer.Call("RunAsync", client, Peer.Options().Build(), Peer.Told());
        }
        catch (OperationCanceledException)
        {
        }
        """;

    private protected override Stopping Stopping => Stopping.Told;
}
