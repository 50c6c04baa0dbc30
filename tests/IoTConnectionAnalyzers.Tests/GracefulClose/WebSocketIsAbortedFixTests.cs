using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class WebSocketIsAbortedFixTests : RuleTest<ClientLifetimeAnalyzer, WebSocketIsAbortedFix>
{
    [Fact]
    public Task Using() => On(Libraries.Mqttnet5)
        .Method("""
            using var {|IOTC3008:socket|} = new System.Net.WebSockets.ClientWebSocket();
            await socket.ConnectAsync(new Uri("ws://localhost"), stoppingToken);
            """)
        .FixedMethod("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            try
            {
                await socket.ConnectAsync(new Uri("ws://localhost"), stoppingToken);
            }
            finally
            {
                if (socket.State == System.Net.WebSockets.WebSocketState.Open)
                {
                    using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                    await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, closing.Token);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Dispose() => On(Libraries.Mqttnet5)
        .Method("""
            var socket = new System.Net.WebSockets.ClientWebSocket();
            await socket.ConnectAsync(new Uri("ws://localhost"), stoppingToken);
            {|IOTC3008:socket.Dispose()|};
            """)
        .FixedMethod("""
            var socket = new System.Net.WebSockets.ClientWebSocket();
            await socket.ConnectAsync(new Uri("ws://localhost"), stoppingToken);
            try
            {
                if (socket.State == System.Net.WebSockets.WebSocketState.Open)
                {
                    using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                    await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, closing.Token);
                }
            }
            finally
            {
                socket.Dispose();
            }
            """)
        .Verify();
}
