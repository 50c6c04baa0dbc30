using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class TransportNotShutDownTests : RuleTest<TransportNotShutDownAnalyzer, TransportNotShutDownFix>
{
    private const string Usings = "using System;\nusing System.Net.Security;\nusing System.Net.Sockets;\nusing System.Threading.Tasks;\n\n";

    private static string In(string statements) => Usings + $$"""
        class Sample
        {
            async Task Run(System.IO.Stream stream)
            {
                {{statements}}
                await Task.Yield();
            }
        }

        """;

    [Fact]
    public Task Socket() => On(Libraries.Mqttnet5)
        .Code(In("var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883);\n        {|IOTC3014.Info:socket.Close()|};"))
        .Saying("'socket' is closed without Shutdown: where data is unread or a receive is pending, the close is a reset")
        .Fixed(In("var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883);\n        if (socket.Connected)\n            socket.Shutdown(SocketShutdown.Both);\n        socket.Close();"))
        .Verify();

    [Fact]
    public Task Stream() => On(Libraries.Mqttnet5)
        .Code(In("var tls = new SslStream(stream); await tls.AuthenticateAsClientAsync(\"localhost\");\n        {|IOTC3014.Info:tls.Dispose()|};"))
        .Saying("'tls' ends without ShutdownAsync: the other side gets no close_notify and can not tell the end from a broken connection")
        .Fixed(In("var tls = new SslStream(stream); await tls.AuthenticateAsClientAsync(\"localhost\");\n        await tls.ShutdownAsync();\n        tls.Dispose();"))
        .Verify();

    [Theory]
    [InlineData("using var socket = {|IOTC3014.Info:new Socket(SocketType.Stream, ProtocolType.Tcp)|}; socket.Connect(\"localhost\", 1883);")]
    [InlineData("var socket = {|IOTC3014.Info:new Socket(SocketType.Stream, ProtocolType.Tcp)|}; await socket.ConnectAsync(\"localhost\", 1883);")]
    [InlineData("using var tls = {|IOTC3014.Info:new SslStream(stream)|}; await tls.AuthenticateAsClientAsync(\"localhost\");")]
    [InlineData("await using var tls = {|IOTC3014.Info:new SslStream(stream)|}; await tls.AuthenticateAsClientAsync(\"localhost\");")]
    public Task NotShutDown(string statements) => On(Libraries.Mqttnet5).Code(In(statements)).NoFix().Verify();

    [Theory]
    [InlineData("using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883); socket.Shutdown(SocketShutdown.Both);")]
    [InlineData("using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);")]
    [InlineData("using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Bind(null!); socket.Listen(1);")]
    [InlineData("var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883); using var owner = new NetworkStream(socket, ownsSocket: true);")]
    [InlineData("using var client = new TcpClient(\"localhost\", 1883);")]
    [InlineData("using var client = new TcpClient(); await client.ConnectAsync(\"localhost\", 1883); client.Close();")]
    [InlineData("using var tls = new SslStream(stream); await tls.AuthenticateAsClientAsync(\"localhost\"); await tls.ShutdownAsync();")]
    [InlineData("using var tls = new SslStream(stream); await tls.AuthenticateAsServerAsync(null!);")]
    [InlineData("using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883); socket.LingerState = new LingerOption(true, 0);")]
    [InlineData("var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883); socket.Close(0);")]
    public Task InOrder(string statements) => On(Libraries.Mqttnet5).Code(In(statements)).Verify();

    [Fact]
    public Task WithoutTheLibraries() => On(Libraries.Framework)
        .Code(In("using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883);"))
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.Mqttnet5)
        .Code(In("using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); socket.Connect(\"localhost\", 1883);"))
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Code(In("using var socket = new Socket(SocketType.Stream, ; socket.Connect("))
        .Incomplete()
        .Verify();
}
