using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class ReceiveTimeoutAbortsTests : RuleTest<ReceiveTimeoutAbortsAnalyzer>
{
    [Fact]
    public Task TimedSource() => On(Libraries.Mqttnet5)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            using var {|reason:timeout = new CancellationTokenSource(1000)|};
            await [|socket.ReceiveAsync(new byte[10], timeout.Token)|];
            """)
        .Saying("'timeout.Token' ends by time: a ReceiveAsync that it cancels aborts the web socket, so no close frame is sent and the socket can not be used again")
        .Verify();

    [Theory]
    [InlineData("var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));")]
    [InlineData("var timeout = new CancellationTokenSource(); timeout.CancelAfter(1000);")]
    [InlineData("var timeout = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken); timeout.CancelAfter(TimeSpan.FromSeconds(5));")]
    [InlineData("CancellationTokenSource timeout; timeout = new CancellationTokenSource(1000);")]
    [InlineData("CancellationTokenSource timeout = new(1000);")]
    public Task Timed(string source) => On(Libraries.Mqttnet5)
        .Method($"""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            {source}
            await [|socket.ReceiveAsync(new ArraySegment<byte>(new byte[10]), timeout.Token)|];
            """)
        .Verify();

    [Theory]
    [InlineData("stoppingToken")]
    [InlineData("CancellationToken.None")]
    [InlineData("default")]
    [InlineData("new CancellationTokenSource().Token")]
    [InlineData("new CancellationTokenSource(Timeout.Infinite).Token")]
    [InlineData("new CancellationTokenSource(Timeout.InfiniteTimeSpan).Token")]
    [InlineData("_source.Token")]
    public Task NotTimed(string token) => On(Libraries.Mqttnet5)
        .Class($$"""
            private readonly CancellationTokenSource _source = new();

            async Task Run(CancellationToken stoppingToken)
            {
                using var socket = new System.Net.WebSockets.ClientWebSocket();
                await socket.ReceiveAsync(new ArraySegment<byte>(new byte[10]), {{token}});
            }
            """)
        .Verify();

    [Fact]
    public Task InPlace() => On(Libraries.Mqttnet5)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            await [|socket.ReceiveAsync(new byte[10], new CancellationTokenSource(1000).Token)|];
            """)
        .Verify();

    [Fact]
    public Task TokenInALocal() => On(Libraries.Mqttnet5)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            using var timeout = new CancellationTokenSource(1000);
            var token = timeout.Token;
            await [|socket.ReceiveAsync(new byte[10], token)|];
            """)
        .Verify();

    [Fact]
    public Task OtherCalls() => On(Libraries.Mqttnet5)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            using var timeout = new CancellationTokenSource(1000);
            await socket.ConnectAsync(new Uri("ws://localhost"), timeout.Token);
            await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, timeout.Token);
            """)
        .Verify();

    [Fact]
    public Task WithoutTheLibraries() => On(Libraries.Framework)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            using var timeout = new CancellationTokenSource(1000);
            await socket.ReceiveAsync(new byte[10], timeout.Token);
            """)
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.Mqttnet5)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            using var timeout = new CancellationTokenSource(1000);
            await socket.ReceiveAsync(new byte[10], timeout.Token);
            """)
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            using var timeout = new CancellationTokenSource(
            await socket.ReceiveAsync(new byte[10], timeout.
            """)
        .Incomplete()
        .Verify();
}
