using System.Globalization;

using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class LingerDiscardsGoodbyeExperiment : Experiment<SlowBrokerView>
{
    private const int Payload = 12_000;

    public override string Rule => "IOTC3015";

    public override string Claim => "on a slow line the default linger of MQTTnet throws DISCONNECT away, although DisconnectAsync has succeeded";

    public override string Method => $"publishes {Payload.ToString("N0", CultureInfo.InvariantCulture)} bytes to a broker that reads them only after the end of the program, and disconnects";

    public override string HubAnswer => "404104 DeviceConnectionClosedRemotely where DISCONNECT is among the lost bytes";

    public override Knowledge Known => Knowledge.Documented;

    protected override string Driver =>
        $$"""
        using MQTTnet;

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(Connection.Build());
        await client.PublishBinaryAsync("readings", new byte[{{Payload}}]);
        await client.DisconnectAsync();
        Console.WriteLine("disconnected");
        """;

    protected override async Task<SlowBrokerView> WatchAsync(string program)
    {
        await using var broker = new SlowBroker();
        await using var device = DeviceProgram.Start(program, broker.Port);
        await device.WaitForOutputAsync("disconnected", TimeSpan.FromSeconds(30));
        await device.RunToEndAsync(TimeSpan.FromSeconds(30));
        broker.Read();
        return await broker.Seen.WaitAsync(TimeSpan.FromSeconds(30));
    }

    protected override void ShowsTheMistake(SlowBrokerView seen) => Assert.False(seen.HasDisconnect, Tell(seen));

    protected override void ShowsNoMistake(SlowBrokerView seen) => Assert.True(seen.HasDisconnect, Tell(seen));

    protected override string Tell(SlowBrokerView seen) =>
        $"{seen.Bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes arrived, {(seen.HasDisconnect ? "DISCONNECT" : "no DISCONNECT")}, {(seen.WasReset ? "reset" : "FIN")}";
}
