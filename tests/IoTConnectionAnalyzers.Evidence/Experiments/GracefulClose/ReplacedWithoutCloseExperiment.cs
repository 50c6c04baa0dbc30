using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class ReplacedWithoutCloseExperiment : HubExperiment
{
    public override string Rule => "IOTC3006";

    public override string Claim => "the old client stays connected: with the same device id the hub throws it out";

    public override string Method => "connects, replaces the client by a new one, and closes that";

    protected override string Driver =>
        """
        await Connection.RenewAsync(Peer.Options().Build());
        """;

    public override string HubAnswer => "400027 ConnectionForcefullyClosedOnNewConnection";

    public override Knowledge Known => Knowledge.Documented;

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.Equal(Ending.TakenOver, seen.FirstEnding);
        Assert.True(seen.IsLogged(HubCode.ConnectionForcefullyClosedOnNewConnection));
    }

    protected override void ShowsNoMistake(HubView seen) => Assert.All(seen.Events.Where(static e => e.Ending is not null), static e => Assert.Equal(Ending.Graceful, e.Ending));

    protected override string Tell(HubView seen) => string.Join(", then ", seen.Events.Where(static e => e.Ending is not null).Select(static e => e.Ending == Ending.Graceful ? "DISCONNECT" : "thrown out by the second CONNECT"));
}
