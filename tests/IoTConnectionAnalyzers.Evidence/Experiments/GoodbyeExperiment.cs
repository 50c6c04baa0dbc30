using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments;

/// <summary>An experiment that asks one question: does the device say DISCONNECT before its connection ends?</summary>
public abstract class GoodbyeExperiment : HubExperiment
{
    public override string HubAnswer => "404104 DeviceConnectionClosedRemotely; the last will is published";

    public override Harness.Knowledge Known => Harness.Knowledge.Documented;

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.True(seen.FirstEnding is Ending.ClosedWithoutDisconnect or Ending.ResetWithoutDisconnect, Tell(seen));
        Assert.Equal(1, seen.Count(HubEventKind.Will));
        Assert.True(seen.IsLogged(HubCode.DeviceConnectionClosedRemotely));
    }

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.True(seen.FirstEnding == Ending.Graceful, $"{Tell(seen)}\n{seen.Output}");
        Assert.Equal(0, seen.Count(HubEventKind.Will));
        Assert.False(seen.IsLogged(HubCode.DeviceConnectionClosedRemotely));
    }

    protected override string Tell(HubView seen)
    {
        var will = seen.Count(HubEventKind.Will) == 0 ? "no will" : "will published";
        return seen.FirstEnding switch
        {
            Ending.Graceful => $"DISCONNECT, {will}",
            Ending.ClosedWithoutDisconnect => $"no DISCONNECT, closed, {will}",
            Ending.ResetWithoutDisconnect => $"no DISCONNECT, reset, {will}",
            var other => $"{other}, {will}",
        };
    }
}
