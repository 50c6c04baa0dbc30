using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class DisposedWithoutCloseTests : RuleTest<ClientLifetimeAnalyzer>
{
    [Fact]
    public Task Using() => On(Libraries.Mqttnet5)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build(), stoppingToken);
            """)
        .Saying("'client' is disposed without DisconnectAsync: the broker sees the connection break")
        .Verify();

    [Fact]
    public Task DisconnectedFirst() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build(), stoppingToken);
            await client.DisconnectAsync();
            """)
        .Verify();
}
