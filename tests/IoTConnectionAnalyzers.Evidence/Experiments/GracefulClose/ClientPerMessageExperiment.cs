using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ClientPerMessageExperiment : HubExperiment
{
    public override string Rule => "IOTC3012";

    public override string Claim => "a client for every message connects for every message";

    public override string Method => "sends ten readings";

    public override string HubAnswer => "limits how many connections are made in a second (429001 ThrottlingException)";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        await Meter.SendAsync(Peer.Options().Build(), Peer.Telemetry, ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
        """;

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(10, seen.Count(HubEventKind.Attempt));

    protected override void ShowsNoMistake(HubView seen) => Assert.Equal(1, seen.Count(HubEventKind.Attempt));

    protected override string Tell(HubView seen) => seen.Count(HubEventKind.Attempt) == 1 ? "1 CONNECT" : $"{seen.Count(HubEventKind.Attempt)} CONNECTs";
}
