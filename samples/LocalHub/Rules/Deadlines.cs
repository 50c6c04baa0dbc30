using LocalHub.Network;
using LocalHub.Observations;

namespace LocalHub.Rules;

/// <summary>Ends connections whose time is up: the token has expired, or nothing came for one and a half keep-alives.</summary>
internal sealed class Deadlines(HubOptions options, Line line) : IAsyncDisposable
{
    private Timer? _timer;

    /// <summary>Starts to look, in short intervals of real time however fast the clock of the hub runs.</summary>
    public void Start() => _timer = new(_ => Check(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(25));

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _timer?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Check()
    {
        var now = options.Clock.GetUtcNow();
        foreach (var connection in line.Connections)
        {
            if (connection.Connect is not { } connect || connection.Closing is not null)
                continue;
            if (connection.Expiry <= now)
                connection.Close(new(Ending.ClosedByHub, [HubCode.IotHubUnauthorized, HubCode.DeviceConnectionClosedRemotely], "the token has expired"));
            else if (connect.KeepAliveSeconds > 0 && connection.Silence > Patience(connect.KeepAliveSeconds))
                connection.Close(new(Ending.ClosedByHub, [HubCode.DeviceConnectionClosedRemotely], Silent(connect.KeepAliveSeconds)));
        }
    }

    private TimeSpan Patience(int keepAlive)
    {
        var patience = TimeSpan.FromSeconds(keepAlive * 1.5);
        return patience < options.LongestSilence ? patience : options.LongestSilence;
    }

    private string Silent(int keepAlive)
    {
        var patience = Patience(keepAlive);
        var rule = patience == options.LongestSilence ? $"the hub waits no longer, although the keep-alive is {keepAlive} s" : $"1.5 x the keep-alive of {keepAlive} s";
        return $"nothing came for {patience.TotalSeconds:0.#} s: {rule}";
    }
}
