using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class KeepAliveIsTruncatedTests : RuleTest<KeepAliveValueAnalyzer, KeepAliveValueFix>
{
    [Theory]
    [InlineData("-5", "is negative: CONNECT says 65531 s and this client never pings", "300")]
    [InlineData("65536", "does not fit the 16 bits that the protocol has for it: CONNECT says 0 s, which switches the check of the broker off and this client pings after 16384 s at the earliest", "300")]
    [InlineData("70000", "does not fit the 16 bits that the protocol has for it: CONNECT says 4464 s and this client pings after 17500 s at the earliest", "300")]
    [InlineData("24 * 60 * 60", "does not fit the 16 bits that the protocol has for it: CONNECT says 20864 s and this client pings after 21600 s at the earliest", "300")]
    public Task DeviceSdk(string value, string end, string better) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4002:{{value}}|} };""")
        .Saying($"'KeepAliveInSeconds' of {Seconds(value)} s {end}")
        .FixedMethod($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {{better}} };""")
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromMilliseconds(500)", "0.5 s is less than the whole second that the protocol counts in: CONNECT says 0 s, which switches the check of the broker off", "TimeSpan.FromMilliseconds(5000)")]
    [InlineData("TimeSpan.FromSeconds(1.9)", "1.9 s loses its fraction: CONNECT says 1 s, so the broker gives up 1.5 s after a packet, while this client pings only after 1.9 s", "TimeSpan.FromSeconds(5)")]
    [InlineData("TimeSpan.FromDays(1)", "86400 s does not fit the 16 bits that the protocol has for it: CONNECT says 20864 s", "TimeSpan.FromMinutes(4)")]
    [InlineData("TimeSpan.FromSeconds(65536)", "65536 s does not fit the 16 bits that the protocol has for it: CONNECT says 0 s, which switches the check of the broker off", "TimeSpan.FromSeconds(240)")]
    [InlineData("Timeout.InfiniteTimeSpan", "-0.001 s is negative: CONNECT says 0 s, which switches the check of the broker off", "TimeSpan.FromSeconds(15)")]
    [InlineData("TimeSpan.MaxValue", "922337203685.478 s does not fit the 16 bits that the protocol has for it", "TimeSpan.FromMinutes(4)")]
    [InlineData("TimeSpan.FromSeconds(-30)", "-30 s is negative: CONNECT says 65506 s", "TimeSpan.FromSeconds(15)")]
    public Task Mqttnet(string value, string end, string better) => On(Libraries.Mqttnet)
        .Method($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({|IOTC4002:{{value}}|}).Build();""")
        .Saying($"'WithKeepAlivePeriod' of {end}")
        .FixedMethod($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({{better}}).Build();""")
        .Verify();

    [Fact]
    public Task DeviceSdk2() => On(Libraries.DeviceSdk2)
        .Method("""var settings = new IotHubClientMqttSettings { IdleTimeout = {|IOTC4002:TimeSpan.FromHours(24)|} };""")
        .Saying("'IdleTimeout' of 86400 s does not fit the 16 bits that the protocol has for it: CONNECT says 20864 s")
        .FixedMethod("""var settings = new IotHubClientMqttSettings { IdleTimeout = TimeSpan.FromMinutes(4) };""")
        .Verify();

    [Fact]
    public Task CastThatLosesBits() => On(Libraries.M2Mqtt)
        .Method("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", false, {|IOTC4002:(ushort)TimeSpan.FromDays(1).TotalSeconds|});
            """)
        .Saying("'keepAlivePeriod' of 86400 s does not fit the 16 bits that the protocol has for it: CONNECT says 20864 s")
        .FixedMethod("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", false, 240);
            """)
        .Verify();

    [Fact]
    public Task CastOfTheCompiler() => On(Libraries.NanoFrameworkM2Mqtt)
        .Method("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", false, unchecked({|IOTC4002:(ushort)-1|}));
            """)
        .FixedMethod("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", false, unchecked(60));
            """)
        .Verify();

    [Fact]
    public Task HiveMqBuilderCuts() => On(Libraries.HiveMq)
        .Method("""var options = new HiveMQClientOptionsBuilder().WithKeepAlive({|IOTC4002:86400|}).Build();""")
        .Saying("'WithKeepAlive' of 86400 s does not fit the 16 bits that the protocol has for it: CONNECT says 20864 s")
        .FixedMethod("""var options = new HiveMQClientOptionsBuilder().WithKeepAlive(240).Build();""")
        .Verify();

    [Fact]
    public Task HiveMqOptionsClamp() => On(Libraries.HiveMq)
        .Method("""var options = new HiveMQClientOptions { KeepAlive = {|IOTC4002:-1|} };""")
        .Saying("'KeepAlive' of -1 s is negative: CONNECT says 0 s, which switches the check of the broker off")
        .FixedMethod("""var options = new HiveMQClientOptions { KeepAlive = 60 };""")
        .Verify();

    [Fact]
    public Task HiveMqConnectOptionsThrow() => On(Libraries.HiveMq)
        .Method("""var options = new ConnectOptions { KeepAlive = {|IOTC4002:86_400|} };""")
        .Saying("'KeepAlive' of 86400 s does not fit the 16 bits that the protocol has for it: connecting throws")
        .FixedMethod("""var options = new ConnectOptions { KeepAlive = 240 };""")
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromSeconds(1)", "IOTC4005.Info")]
    [InlineData("TimeSpan.FromSeconds(2)", "IOTC4005.Info")]
    [InlineData("TimeSpan.FromSeconds(2.5)", "IOTC4005.Info")]
    public Task SmallButWhole(string value, string rule) => On(Libraries.Mqttnet5)
        .Method($$"""var options = new MqttClientOptions { KeepAlivePeriod = {|{{rule}}:{{value}}|} };""")
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromSeconds(65535)")]
    [InlineData("TimeSpan.FromSeconds(60.5)")]
    [InlineData("TimeSpan.FromTicks(DateTime.UtcNow.Ticks)")]
    [InlineData("new TimeSpan(Environment.ProcessId, 0, 0)")]
    public Task StaysSilent(string value) => On(Libraries.Mqttnet)
        .Method($$"""var options = new MqttClientOptions { KeepAlivePeriod = {{value}} };""")
        .Verify();

    [Fact]
    public Task WinsOverTheHubLimit() => On(Libraries.Mqttnet5)
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithKeepAlivePeriod({|IOTC4002:TimeSpan.FromDays(1)|}).Build();""")
        .Verify();

    [Fact]
    public Task BothSidesOfAChoice() => On(Libraries.Mqttnet5)
        .Method("""var options = new MqttClientOptions { KeepAlivePeriod = stoppingToken.CanBeCanceled ? {|IOTC4002:TimeSpan.FromDays(1)|} : {|IOTC4001:TimeSpan.Zero|} };""")
        .Verify();

    [Theory]
    [InlineData("var x = new MqttClientOptions { KeepAlivePeriod = TimeSpan.FromDays(1")]
    [InlineData("var x = new MqttClientOptions { KeepAlivePeriod = - };")]
    [InlineData("new MqttClientOptions().KeepAlivePeriod = TimeSpan.From")]
    public Task IsBeingTyped(string statement) => On(Libraries.Mqttnet5).Method(statement).Incomplete().Verify();

    private static string Seconds(string value) => value == "24 * 60 * 60" ? "86400" : value;
}
