using System.Globalization;

using IoTConnectionAnalyzers.Evidence.Harness;
using IoTConnectionAnalyzers.Evidence.Peers;

namespace IoTConnectionAnalyzers.Evidence.Experiments.KeepAlive;

public sealed class AmqpIdleTimeoutIsUnsafeExperiment : Experiment<AmqpView>
{
    public override string Rule => "IOTC4006";

    public override string Claim => "AMQPNetLite announces no idle time-out by itself: nobody owes the device a sign of life, and it does not miss one";

    public override string Method => "connects to a ContainerHost, which reads the open frame, and closes";

    public override string HubAnswer => "none: the device alone decides whether it misses the hub";

    public override Knowledge Known => Knowledge.NoAnswer;

    protected override string Driver =>
        """
        var connection = await Broker.OpenAsync(new Amqp.Address($"amqp://127.0.0.1:{Peer.Port}"));
        await connection.CloseAsync();
        """;

    protected override async Task<AmqpView> WatchAsync(string program)
    {
        await using var server = new AmqpPeer();
        await using var device = DeviceProgram.Start(program, server.Port);
        await device.RunToEndAsync(TimeSpan.FromSeconds(30));
        return await server.Seen.WaitAsync(TimeSpan.FromSeconds(30));
    }

    protected override void ShowsTheMistake(AmqpView seen) => Assert.False(IsAnnounced(seen), Tell(seen));

    protected override void ShowsNoMistake(AmqpView seen) => Assert.True(IsAnnounced(seen), Tell(seen));

    protected override string Tell(AmqpView seen) =>
        IsAnnounced(seen) ? $"open announces an idle time-out of {(seen.IdleTimeout / 1000.0).ToString("0", CultureInfo.InvariantCulture)} s" : "open announces no idle time-out";

    /// <summary>A field that is not there is read as the greatest number.</summary>
    private static bool IsAnnounced(AmqpView seen) => seen.IdleTimeout is not 0 and not uint.MaxValue;
}
