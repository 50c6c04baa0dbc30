namespace IoTConnectionAnalyzers.Evidence.Experiments.TokenRenewal;

public sealed class TokenIsCapturedOnceExperiment : OldTokenExperiment
{
    public override string Rule => "IOTC2002";

    public override string Claim => "options that hold a token send the same token at every CONNECT, also after it has expired";

    public override string Method => "connects; the clock of the hub is moved on by more than the life of a token; the device connects again";

    protected override string Driver =>
        """
        using MQTTnet;

        var telemetry = new Telemetry(Peer.Host, Peer.DeviceId, Peer.Sign);
        using var client = new MqttClientFactory().CreateMqttClient();
        await telemetry.ConnectAsync(client, CancellationToken.None);
        Console.WriteLine("connected");
        Peer.Told().WaitHandle.WaitOne();
        using var again = new MqttClientFactory().CreateMqttClient();
        await telemetry.ConnectAsync(again, CancellationToken.None);
        """;
}
