namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ExitWhileConnectedExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3010";

    public override string Claim => "Environment.Exit runs no `finally`, and so no DisconnectAsync in one";

    public override string Method => "connects, publishes and exits";

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await Peer.Call("RunAsync", client, Peer.Options().Build());
        """;
}
