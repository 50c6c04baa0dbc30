using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class DisconnectReasonIsRejectedTests : RuleTest<DisconnectReasonIsRejectedAnalyzer, DisconnectReasonIsRejectedFix>
{
    private const string Connect = "var client = new MqttClientFactory().CreateMqttClient();\nawait client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(\"localhost\").WithProtocolVersion(MqttProtocolVersion.V311).Build());\n";

    [Theory]
    [InlineData("await [|client.DisconnectAsync(MqttClientDisconnectOptionsReason.AdministrativeAction)|];")]
    [InlineData("await [|client.DisconnectAsync(reason: MqttClientDisconnectOptionsReason.AdministrativeAction)|];")]
    [InlineData("await [|client.DisconnectAsync(new MqttClientDisconnectOptions { Reason = MqttClientDisconnectOptionsReason.AdministrativeAction })|];")]
    [InlineData("await [|client.DisconnectAsync(new MqttClientDisconnectOptionsBuilder().WithReason(MqttClientDisconnectOptionsReason.AdministrativeAction).Build())|];")]
    public Task Reason(string statement) => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method(Connect + statement)
        .Saying("DISCONNECT of MQTT 3.1.1 has no reason: DisconnectAsync with 'MqttClientDisconnectOptionsReason.AdministrativeAction' throws NotSupportedException, and the broker sees the connection break")
        .FixedMethod(Connect + statement.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("AdministrativeAction", "NormalDisconnection", StringComparison.Ordinal))
        .Verify();

    [Fact]
    public Task OptionsInALocal() => On(Libraries.Mqttnet5)
        .Method(Connect + """
            var options = new MqttClientDisconnectOptions { Reason = MqttClientDisconnectOptionsReason.DisconnectWithWillMessage };
            await [|client.DisconnectAsync(options)|];
            """)
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("await client.DisconnectAsync();")]
    [InlineData("await client.TryDisconnectAsync(MqttClientDisconnectOptionsReason.AdministrativeAction);")]
    [InlineData("await client.DisconnectAsync(MqttClientDisconnectOptionsReason.NormalDisconnection);")]
    [InlineData("await client.DisconnectAsync(new MqttClientDisconnectOptions());")]
    [InlineData("await client.DisconnectAsync(new MqttClientDisconnectOptions { ReasonString = \"a\" });")]
    public Task NoReason(string statement) => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method(Connect + statement)
        .Verify();

    [Fact]
    public Task NewProtocol() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").WithProtocolVersion(MqttProtocolVersion.V500).Build());
            await client.DisconnectAsync(MqttClientDisconnectOptionsReason.AdministrativeAction);
            """)
        .Verify();

    [Fact]
    public Task DefaultOfVersion5() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build());
            await client.DisconnectAsync(MqttClientDisconnectOptionsReason.AdministrativeAction);
            """)
        .Verify();

    [Fact]
    public Task DefaultOfVersion4() => On(Libraries.Mqttnet4)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build());
            await [|client.DisconnectAsync(MqttClientDisconnectOptionsReason.AdministrativeAction)|];
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build());
            await client.DisconnectAsync(MqttClientDisconnectOptionsReason.NormalDisconnection);
            """)
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.Mqttnet5)
        .Method(Connect + "await client.DisconnectAsync(MqttClientDisconnectOptionsReason.AdministrativeAction);")
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method(Connect + "await client.DisconnectAsync(MqttClientDisconnectOptionsReason.")
        .Incomplete()
        .Verify();
}
