using System.Text.RegularExpressions;

using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed partial class ConnectTimeoutIsTooShortExperiment : HubExperiment
{
    public override string Rule => "IOTC4007";

    public override string Claim => "a client with a short time limit gives up a connection that the hub would have accepted";

    public override string Method => "connects to a hub that lets it wait, for 4 s or until it has given up";

    public override string HubAnswer => "may take up to 60 s for CONNACK";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        """
        using System.Diagnostics;

        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        var start = Stopwatch.GetTimestamp();
        try
        {
            await client.ConnectAsync(Connection.Options(Peer.Token(TimeSpan.FromDays(1))));
            Console.WriteLine($"connected after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s.");
            await client.DisconnectAsync();
        }
        catch (Exception exception)
        {
            Console.WriteLine($"gives up after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s.");
            Console.WriteLine(exception.Message);
        }
        """;

    private protected override void Prepare(Hub hub) => hub.FallSilent();

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Attempt, Patience);
        if (IsBad)
            await device.WaitForExitAsync(Patience);
        else
            await Task.Delay(TimeSpan.FromSeconds(4));
        hub.Heal();
        await device.RunToEndAsync(Patience);
        await SettledAsync(hub);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.StartsWith("gives up", Tell(seen));

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.StartsWith("connected", Tell(seen));
        Assert.Equal(Ending.Graceful, seen.FirstEnding);
    }

    protected override string Tell(HubView seen) => Outcome().Match(seen.Output).Value;

    [GeneratedRegex(@"(?:connected|gives up) after \d+ s")]
    private static partial Regex Outcome();
}
