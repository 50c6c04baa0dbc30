using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Web sockets that end without the close handshake.</summary>
public sealed class WebSocketIsAbortedTests : RuleTest<ClientLifetimeAnalyzer>
{
    private const string Connect = "await socket.ConnectAsync(new Uri(\"wss://localhost\"), stoppingToken);";

    [Fact]
    public Task Using() => InMethod(
        $$"""
        using var {|IOTC3008:socket|} = new System.Net.WebSockets.ClientWebSocket();
        {{Connect}}
        """,
        "'socket' is disposed without CloseAsync: the server sees the connection close prematurely");

    [Fact]
    public Task Abort() => InMethod(
        $$"""
        var socket = new System.Net.WebSockets.ClientWebSocket();
        {{Connect}}
        {|IOTC3008:socket.Abort()|};
        """,
        "'socket' is aborted without CloseAsync: the server sees the connection close prematurely");

    [Fact]
    public Task Abort_in_a_catch() => InMethod(
        $$"""
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        {{Connect}}
        try
        {
            await Task.Delay(1000);
        }
        catch (Exception)
        {
            socket.Abort();
            return;
        }

        await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        """);

    [Fact]
    public Task Closed() => InMethod(
        $$"""
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        {{Connect}}
        await socket.CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        """);

    [Fact]
    public Task Never_connected() => InMethod(
        """
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(30);
        await Task.Yield();
        """);

    [Fact]
    public Task Field_that_is_disposed() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Net.WebSockets;
            using System.Threading;
            using System.Threading.Tasks;

            sealed class Sample : IDisposable
            {
                readonly ClientWebSocket _socket = new();

                public Task Start() => _socket.ConnectAsync(new Uri("wss://localhost"), CancellationToken.None);

                public void Dispose() => {|IOTC3008:_socket.Dispose()|};
            }
            """)
        .Verify();

    [Fact]
    public Task Without_a_known_library_sockets_are_not_looked_at() => On(Libraries.Framework)
        .Method($$"""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            {{Connect}}
            """)
        .Verify();

    [Fact]
    public Task Without_a_known_library_where_the_option_asks_for_it() => On(Libraries.Framework)
        .Method($$"""
            using var {|IOTC3008:socket|} = new System.Net.WebSockets.ClientWebSocket();
            {{Connect}}
            """)
        .Config("iot_connection.analyze_raw_sockets = always")
        .Verify();

    [Fact]
    public Task Disposed_in_a_catch_after_it_has_failed() => On(Libraries.Mqttnet5)
        .Class("""
            async Task<System.Net.WebSockets.ClientWebSocket> Connect(Uri server)
            {
                var socket = new System.Net.WebSockets.ClientWebSocket();
                try
                {
                    await socket.ConnectAsync(server, default);
                    await socket.SendAsync(new byte[1], System.Net.WebSockets.WebSocketMessageType.Text, true, default);
                    return socket;
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Never_where_the_option_says_so() => On(Libraries.Mqttnet5)
        .Method($$"""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            {{Connect}}
            """)
        .GlobalConfig("iot_connection.analyze_raw_sockets = never")
        .Verify();

    private static Task InMethod(string statements, params string[] messages)
    {
        var test = On(Libraries.Mqttnet5).Method(statements);
        return (messages.Length > 0 ? test.Saying(messages) : test).Verify();
    }
}
