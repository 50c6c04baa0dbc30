using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.Reconnection;

public sealed class ReconnectsAfterOwnDisconnectExperiment : HubExperiment
{
    public override string Rule => "IOTC5016";

    public override string Claim => "the handler of a lost connection also runs after the own DisconnectAsync, and connects again";

    public override string Method => "connects, disconnects, and goes on for 5 s";

    public override string HubAnswer => "none: the device alone decides";

    public override Knowledge Known => Knowledge.NoAnswer;

    protected override string Driver =>
        """
        var options = Peer.Options().Build();
        var client = new HubClient(options);
        await client.OpenAsync(options);
        await client.CloseAsync();
        await Task.Delay(TimeSpan.FromSeconds(5));
        """;

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(2, seen.Count(HubEventKind.Connected));

    protected override void ShowsNoMistake(HubView seen) => Assert.Equal(1, seen.Count(HubEventKind.Connected));

    protected override string Tell(HubView seen) => $"{seen.Count(HubEventKind.Connected)} CONNECT(s), {seen.Count(HubEventKind.Disconnect)} DISCONNECT(s)";
}
