using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Protocol;

public sealed class ServerCertificateIsNotValidatedExperiment : HubExperiment
{
    public override string Rule => "IOTC6002";

    public override string Claim => "the device hands its token to whoever answers";

    public override string Method => "connects to a hub whose certificate it has no reason to trust";

    public override string HubAnswer => "none: the hub does not see it";

    public override Knowledge Known => Knowledge.NoAnswer;

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

    protected override HubOptions SetUp(HubOptions options) => options with { AllowsPlainTcp = false };

    protected override void ShowsTheMistake(HubView seen) => Assert.StartsWith("SharedAccessSignature", seen.FirstConnect.Password);

    protected override void ShowsNoMistake(HubView seen) => Assert.DoesNotContain(seen.Events, static e => e.Connect is not null);

    protected override string Tell(HubView seen) => seen.Count(HubEventKind.Connected) == 0 ? "the device hangs up before CONNECT" : "the stranger has the token";
}
