using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments;

/// <summary>An experiment that asks one question: does the device say DISCONNECT before its connection ends?</summary>
public abstract class GoodbyeExperiment : HubExperiment
{
    public override string HubAnswer => "404104 DeviceConnectionClosedRemotely; the last will is published";

    public override Knowledge Known => Knowledge.Documented;

    /// <summary>The code of the pages talks to any broker.</summary>
    protected override HubOptions SetUp(HubOptions options) => options with { IsAnyBroker = true };

    /// <summary>Whether the device has a last will.</summary>
    private protected virtual bool HasWill => true;

    /// <summary>What makes the program end; none where it ends by itself.</summary>
    private protected virtual Stopping Stopping => Stopping.ByItself;

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        switch (Stopping)
        {
            case Stopping.Told:
                await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Message, Patience);
                device.Tell();
                break;
            case Stopping.Terminated:
                await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected, Patience);
                await Task.Delay(500);
                device.Terminate();
                break;
            case Stopping.Interrupted:
                await device.WaitForOutputAsync("connected", Patience);
                device.Interrupt();
                break;
        }

        await device.WaitForExitAsync(Patience);
        await SettledAsync(hub);
    }

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.True(seen.FirstEnding is Ending.ClosedWithoutDisconnect or Ending.ResetWithoutDisconnect, Tell(seen));
        Assert.Equal(HasWill ? 1 : 0, seen.Count(HubEventKind.Will));
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
        var will = !HasWill ? "" : seen.Count(HubEventKind.Will) == 0 ? ", no will" : ", will published";
        return seen.FirstEnding switch
        {
            Ending.Graceful => $"DISCONNECT{will}",
            Ending.ClosedWithoutDisconnect => $"no DISCONNECT, closed{will}",
            Ending.ResetWithoutDisconnect => $"no DISCONNECT, reset{will}",
            var other => $"{other}{will}",
        };
    }
}

/// <summary>What makes a program end.</summary>
internal enum Stopping
{
    /// <summary>It comes to its end.</summary>
    ByItself,

    /// <summary>Its stopping token is cancelled, once its first message has arrived.</summary>
    Told,

    /// <summary>SIGTERM, once it is connected.</summary>
    Terminated,

    /// <summary>SIGINT, once it has written "connected".</summary>
    Interrupted,
}
