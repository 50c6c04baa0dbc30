using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments;

/// <summary>An experiment whose other side is the local hub.</summary>
public abstract class HubExperiment : Experiment<HubView>
{
    /// <summary>The time that a program may take.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    protected sealed override async Task<HubView> WatchAsync(string program)
    {
        await using var hub = await Probe.StartHubAsync(SetUp);
        Prepare(hub);
        var certificate = IsHubTrusted ? await DeviceFolder.WriteAsync(".pem", hub.CertificatePem) : null;
        await using var device = DeviceProgram.Start(program, hub.Port, certificate, Environment);
        await PlayAsync(hub, device);
        return new(hub.Journal.Events, hub.Journal.Log, device.Output);
    }

    /// <summary>Whether the device trusts the certificate of the hub.</summary>
    private protected virtual bool IsHubTrusted => false;

    /// <summary>What the program finds in its environment.</summary>
    private protected virtual IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>();

    /// <summary>Changes the settings of the hub.</summary>
    protected virtual HubOptions SetUp(HubOptions options) => options;

    /// <summary>What happens to the hub before the program starts.</summary>
    private protected virtual void Prepare(Hub hub)
    {
    }

    /// <summary>What happens while the program runs; by default it runs to its end, and the hub sees the end of each connection.</summary>
    private protected virtual async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await device.RunToEndAsync(Patience);
        await SettledAsync(hub);
    }

    /// <summary>Waits until the end of every connection is in the journal.</summary>
    protected static async Task SettledAsync(Hub hub)
    {
        foreach (var connected in hub.Journal.Events.Where(static e => e.Kind == HubEventKind.Connected))
            await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Ended && e.Connection == connected.Connection, Patience);
    }
}

/// <summary>What the hub saw of a program, and what the program wrote.</summary>
public sealed record HubView(IReadOnlyList<HubEvent> Events, IReadOnlyList<HubLogEntry> Log, string Output)
{
    /// <summary>How the first connection ended.</summary>
    public Ending? FirstEnding => Events.FirstOrDefault(static e => e.Kind == HubEventKind.Ended)?.Ending;

    /// <summary>The fields of the first CONNECT.</summary>
    public ConnectFields FirstConnect => Events.First(static e => e.Connect is not null).Connect!;

    public int Count(HubEventKind kind) => Events.Count(e => e.Kind == kind);

    public bool IsLogged(HubCode code) => Log.Any(entry => entry.Code == code);
}
