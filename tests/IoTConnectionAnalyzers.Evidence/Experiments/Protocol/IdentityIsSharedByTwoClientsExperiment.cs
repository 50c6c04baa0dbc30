using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Protocol;

public sealed class IdentityIsSharedByTwoClientsExperiment : HubExperiment
{
    public override string Rule => "IOTC6007";

    public override string Claim => "the second client of a device throws the first one out";

    public override string Method => "connects two clients of one device";

    public override string HubAnswer => "400027 ConnectionForcefullyClosedOnNewConnection";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        await Devices.RunAsync(Peer.Options(), Peer.DeviceId, Peer.Telemetry);
        """;

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(Ending.TakenOver, seen.FirstEnding);
        Assert.True(seen.IsLogged(HubCode.ConnectionForcefullyClosedOnNewConnection));
    }

    protected override void ShowsNoMistake(HubView seen) => Assert.Equal(Ending.Graceful, seen.FirstEnding);

    protected override string Tell(HubView seen) => seen.FirstEnding == Ending.TakenOver ? "the first client is thrown out" : "one client, DISCONNECT";
}
