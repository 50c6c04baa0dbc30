namespace IoTConnectionAnalyzers.Evidence.Experiments.Reconnection;

public sealed class RetryLoopHasNoDelayExperiment : AttemptsExperiment
{
    public override string Rule => "IOTC5011";

    public override string Claim => "a connect loop whose failing path has no delay tries again as fast as the machine can";

    public override string Method => "connects; the network is cut for 2 s; the hub counts attempts";

    protected override string Driver =>
        """
        using MQTTnet;

        var options = Peer.Options().Build();
        using var client = new MqttClientFactory().CreateMqttClient();
        while (true)
        {
            await Peer.Call("ConnectAsync", client, options, CancellationToken.None);
            Console.WriteLine("connected");
            while (client.IsConnected)
                await Task.Delay(20);
        }
        """;
}
