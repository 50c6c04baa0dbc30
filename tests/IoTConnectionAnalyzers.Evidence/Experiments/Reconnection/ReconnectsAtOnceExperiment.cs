namespace IoTConnectionAnalyzers.Evidence.Experiments.Reconnection;

public sealed class ReconnectsAtOnceExperiment : AttemptsExperiment
{
    public override string Rule => "IOTC5010";

    public override string Claim => "a disconnected handler that connects at once tries again as fast as the machine can";

    public override string Method => "connects; the network is cut for 2 s; the hub counts attempts";

    protected override string Driver =>
        """
        using MQTTnet;

        var options = Peer.Options().Build();
        using var client = new MqttClientFactory().CreateMqttClient();
        await Peer.Call("Watch", client, options, CancellationToken.None);
        await client.ConnectAsync(options);
        Console.WriteLine("connected");
        await Task.Delay(TimeSpan.FromMinutes(1));
        """;
}
