using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Protocol;

public sealed class TlsVersionIsRefusedExperiment : HubExperiment
{
    public override string Rule => "IOTC6003";

    public override string Claim => "a device that offers no TLS version above 1.1 is not connected";

    public override string Method => "connects to a hub that speaks TLS 1.2 and 1.3";

    public override string HubAnswer => "refuses TLS below 1.2 since 2025-08-31";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(Connection.Options(Peer.Options()));
            await client.DisconnectAsync();
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.Message);
        }
        """;

    private protected override bool IsHubTrusted => true;

    protected override HubOptions SetUp(HubOptions options) => options with { AllowsPlainTcp = false };

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(0, seen.Count(HubEventKind.Connected));

    protected override void ShowsNoMistake(HubView seen) => Assert.True(seen.Count(HubEventKind.Connected) == 1, seen.Output);

    protected override string Tell(HubView seen) => seen.Count(HubEventKind.Connected) == 0 ? "no TLS, no CONNECT" : "connected";
}
