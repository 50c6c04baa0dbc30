using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Protocol;

public sealed class ConnectResultIsIgnoredExperiment : HubExperiment
{
    public override string Rule => "IOTC6009";

    public override string Claim => "MQTTnet 5 does not throw when the broker refuses: who does not look believes that he is connected";

    public override string Method => "connects to a hub that refuses";

    public override string HubAnswer => "refuses CONNECT with return code 5";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await Connection.OpenAsync(client, Peer.Options().Build());
            Console.WriteLine("the program goes on");
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.Message);
        }
        """;

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        hub.RefusesConnects = true;
        await device.RunToEndAsync(Patience);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal((1, true), (seen.Count(HubEventKind.Refused), GoesOn(seen)));

    protected override void ShowsNoMistake(HubView seen) => Assert.Equal((1, false), (seen.Count(HubEventKind.Refused), GoesOn(seen)));

    protected override string Tell(HubView seen) => GoesOn(seen) ? "refused, and the program goes on" : "refused, and the program knows";

    private static bool GoesOn(HubView seen) => seen.Output.Contains("the program goes on", StringComparison.Ordinal);
}
