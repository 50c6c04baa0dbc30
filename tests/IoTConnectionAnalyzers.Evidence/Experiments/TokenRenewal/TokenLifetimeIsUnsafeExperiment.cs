using LocalHub;

namespace IoTConnectionAnalyzers.Evidence.Experiments.TokenRenewal;

public sealed class TokenLifetimeIsUnsafeExperiment : OldTokenExperiment
{
    public override string Rule => "IOTC2003";

    public override string Claim => "a timer that renews a token as late as it expires leaves the device with the expired one";

    public override string Method => "connects with a token for 65 s, which a timer renews; after 15 s the clock of the hub is moved on by 52 s more, and the device connects again";

    /// <summary>A token that is some seconds old lives for longer than that, one that is a quarter of a minute old does not.</summary>
    protected override TimeSpan LeapFrom(DateTimeOffset time) => DateTimeOffset.UtcNow.AddSeconds(52) - time;

    protected override TimeSpan Stay => TimeSpan.FromSeconds(15);

    protected override HubOptions SetUp(HubOptions options) => base.SetUp(options) with { TokensLiveAtMost = null };

    protected override string Driver =>
        """
        using MQTTnet;

        using var credentials = new SasCredentials(Peer.Host, Peer.DeviceId, Peer.Sign);
        var options = Peer.Options().WithCredentials(credentials).Build();
        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options);
        Console.WriteLine("connected");
        Peer.Told().WaitHandle.WaitOne();
        using var again = new MqttClientFactory().CreateMqttClient();
        await again.ConnectAsync(options);
        """;
}
