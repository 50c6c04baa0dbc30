namespace IoTConnectionAnalyzers.Evidence.Experiments.TokenRenewal;

public sealed class TokenProviderReturnsOldTokenExperiment : OldTokenExperiment
{
    public override string Rule => "IOTC2007";

    public override string Claim => "credentials that keep their token hand it out at every CONNECT, also after it has expired";

    public override string Method => "connects; the clock of the hub is moved on by more than the life of a token; the device connects again";

    protected override string Driver =>
        """
        using MQTTnet;

        var options = Peer.Options().WithCredentials(new SasCredentials(Peer.Host, Peer.DeviceId, Peer.Sign)).Build();
        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options);
        Console.WriteLine("connected");
        Peer.Told().WaitHandle.WaitOne();
        using var again = new MqttClientFactory().CreateMqttClient();
        await again.ConnectAsync(options);
        """;
}
