using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Reconnection;

public sealed class HandlerCanCrashProcessExperiment : HubExperiment
{
    private int _exitCode;

    public override string Rule => "IOTC5006";

    public override string Claim => "an exception that leaves an async handler of a void delegate ends the process";

    public override string Method => "connects and publishes from a timer; the network is cut for good; after 3 s the device is asked whether it is still there";

    public override string HubAnswer => "none: the device alone decides";

    public override Knowledge Known => Knowledge.NoAnswer;

    protected override string Driver =>
        """
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Peer.Options().Build());
        using var telemetry = new Telemetry(client);
        Console.WriteLine("connected");
        Peer.Told().WaitHandle.WaitOne();
        Console.WriteLine("still there");
        """;

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await device.WaitForOutputAsync("connected", Patience);
        hub.Cut();
        if (!IsBad)
        {
            await Task.Delay(TimeSpan.FromSeconds(3));
            device.Tell();
        }

        _exitCode = await device.WaitForExitAsync(Patience);
    }

    protected override void ShowsTheMistake(HubView seen)
    {
        Assert.NotEqual(0, _exitCode);
        Assert.Contains("Unhandled exception", seen.Output, StringComparison.Ordinal);
    }

    protected override void ShowsNoMistake(HubView seen)
    {
        Assert.Equal(0, _exitCode);
        Assert.Contains("still there", seen.Output, StringComparison.Ordinal);
    }

    protected override string Tell(HubView seen) => _exitCode == 0 ? "still there" : "the process has ended with an unhandled exception";
}
