using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class LingerDiscardsGoodbyeTests : RuleTest<LingerDiscardsGoodbyeAnalyzer, LingerDiscardsGoodbyeFix>
{
    [Fact]
    public Task Chain() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Build() => {|IOTC3015.Info:new MqttClientOptionsBuilder()
                .WithTcpServer("localhost", 1883)|}
                .WithClientId("a")
                .Build();
            """)
        .Saying("these TCP options linger for 0 seconds by default: on a slow line a close throws away what is not sent yet, DISCONNECT included, while DisconnectAsync reports success")
        .FixedClass("""
            MqttClientOptions Build() => new MqttClientOptionsBuilder()
                .WithTcpServer("localhost", 1883)
                .WithTcpServer(tcp => tcp.LingerState = new System.Net.Sockets.LingerOption(false, 0))
                .WithClientId("a")
                .Build();
            """)
        .Once()
        .Verify();

    [Fact]
    public Task ChainOnOneLine() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Build() => {|IOTC3015.Info:new MqttClientOptionsBuilder().WithTcpServer("localhost")|}.Build();
            """)
        .FixedClass("""
            MqttClientOptions Build() => new MqttClientOptionsBuilder().WithTcpServer("localhost").WithTcpServer(tcp => tcp.LingerState = new System.Net.Sockets.LingerOption(false, 0)).Build();
            """)
        .Once()
        .Verify();

    [Fact]
    public Task Initializer() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Build() => new() { ChannelOptions = {|IOTC3015.Info:new MqttClientTcpOptions { NoDelay = true }|} };
            """)
        .FixedClass("""
            MqttClientOptions Build() => new() { ChannelOptions = new MqttClientTcpOptions { NoDelay = true, LingerState = new System.Net.Sockets.LingerOption(false, 0) } };
            """)
        .Once()
        .Verify();

    [Theory]
    [InlineData("new MqttClientOptionsBuilder().WithTcpServer(\"localhost\").WithTcpServer(tcp => tcp.LingerState = new System.Net.Sockets.LingerOption(false, 0)).Build()")]
    [InlineData("new MqttClientOptionsBuilder().WithWebSocketServer(web => web.WithUri(\"ws://localhost\")).Build()")]
    [InlineData("new MqttClientOptionsBuilder().WithClientId(\"a\").Build()")]
    public Task Set(string options) => On(Libraries.Mqttnet5)
        .Class($"MqttClientOptions Build() => {options};")
        .Once()
        .Verify();

    [Fact]
    public Task Version3DoesNotLinger() => On(Libraries.Mqttnet3)
        .Class("""
            object Build() => new MqttClientOptionsBuilder().WithTcpServer("localhost").Build();
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Build() => new MqttClientOptionsBuilder().WithTcpServer(
            """)
        .Incomplete()
        .Verify();
}
