namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class CloseIsNotAwaitedExperiment : GoodbyeExperiment
{
    public override string Rule => "IOTC3004";

    public override string Claim => "nobody waits for a goodbye in an async Ctrl+C handler: the process is gone before it is sent";

    public override string Method => "connects and waits; then gets SIGINT, as from Ctrl+C";

    protected override string Driver =>
        """
        using MQTTnet;

        Peer.TakeInterrupts();
        using var connection = new Connection(new MqttClientFactory().CreateMqttClient());
        await connection.OpenAsync(Peer.Options().Build());
        connection.StopOnCtrlC();
        Console.WriteLine("connected");
        await Task.Delay(Timeout.Infinite);
        """;

    private protected override Stopping Stopping => Stopping.Interrupted;
}
