using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class KeepAliveDelaysDetectionTests : RuleTest<KeepAliveValueAnalyzer, KeepAliveValueFix>
{
    [Fact]
    public Task DeviceSdk() => On(Libraries.DeviceSdk)
        .Method("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4004.Info:600|} };""")
        .Saying("'KeepAliveInSeconds' of 600 s delays the detection of a dead connection: IoT Hub notices after 900 s, this client after up to 330 s; idle timers of load balancers and NATs often end at 240 s")
        .FixedMethod("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 300 };""")
        .Verify();

    [Theory]
    [InlineData("301")]
    [InlineData("480")]
    public Task DeviceSdkWithinIdleTimers(string value) => On(Libraries.DeviceSdk142)
        .Method($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4004.Info:{{value}}|} };""")
        .Saying(value == "301"
            ? "'KeepAliveInSeconds' of 301 s delays the detection of a dead connection: IoT Hub notices after 451.5 s, this client after up to 180.5 s"
            : "'KeepAliveInSeconds' of 480 s delays the detection of a dead connection: IoT Hub notices after 720 s, this client after up to 270 s")
        .Verify();

    [Theory]
    [InlineData("240")]
    [InlineData("300")]
    public Task DeviceSdkStaysSilent(string value) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {{value}} };""")
        .Verify();

    [Fact]
    public Task DeviceSdk2() => On(Libraries.DeviceSdk2)
        .Method("""var settings = new IotHubClientMqttSettings { IdleTimeout = {|IOTC4004.Info:TimeSpan.FromMinutes(5)|} };""")
        .Saying("'IdleTimeout' of 300 s delays the detection of a dead connection: IoT Hub notices after 450 s, this client pings only after 300 s; idle timers of load balancers and NATs often end at 240 s")
        .FixedMethod("""var settings = new IotHubClientMqttSettings { IdleTimeout = TimeSpan.FromMinutes(2) };""")
        .Verify();

    [Fact]
    public Task Mqttnet3() => Mqttnet(Libraries.Mqttnet3, "310 s");

    [Fact]
    public Task Mqttnet4() => Mqttnet(Libraries.Mqttnet4, "400 s");

    [Fact]
    public Task Mqttnet5() => Mqttnet(Libraries.Mqttnet5, "450 s");

    private static Task Mqttnet(LibraryVersion version, string noticed) => On(version)
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({|IOTC4004.Info:TimeSpan.FromMinutes(5)|}).Build();""")
        .Saying($"'WithKeepAlivePeriod' of 300 s delays the detection of a dead connection: the broker notices after 450 s, this client after up to {noticed}; idle timers of load balancers and NATs often end at 240 s")
        .FixedMethod("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod(TimeSpan.FromSeconds(15)).Build();""")
        .Verify();

    [Fact]
    public Task MqttnetTowardsTheHub() => On(Libraries.Mqttnet5)
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithKeepAlivePeriod({|IOTC4004.Info:TimeSpan.FromSeconds(241)|}).Build();""")
        .Saying("'WithKeepAlivePeriod' of 241 s delays the detection of a dead connection: IoT Hub notices after 361.5 s, this client after up to 361.5 s; idle timers of load balancers and NATs often end at 240 s")
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Method("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", true, {|IOTC4004.Info:600|});
            """)
        .Saying("'keepAlivePeriod' of 600 s delays the detection of a dead connection: the broker notices after 900 s, this client pings only after 600 s; idle timers of load balancers and NATs often end at 240 s")
        .FixedMethod("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", true, 60);
            """)
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromMinutes(4)")]
    [InlineData("TimeSpan.FromSeconds(1200)")]
    [InlineData("TimeSpan.FromSeconds(30)")]
    public Task StaysSilent(string value) => On(Libraries.Mqttnet)
        .Method($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({{value}}).Build();""")
        .Verify();

    [Fact]
    public Task ProjectThatSetsItsOwnMaximum() => On(Libraries.Mqttnet5)
        .Config("iot_connection.max_keep_alive_seconds = 600")
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod(TimeSpan.FromMinutes(10)).Build();""")
        .Verify();

    [Fact]
    public Task OfficialFormsOfTheUnit() => On(Libraries.HiveMq)
        .Method("""
            var minutes = 10;
            var options = new HiveMQClientOptions { KeepAlive = {|IOTC4004.Info:minutes * 60|} };
            """)
        .FixedMethod("""
            var minutes = 10;
            var options = new HiveMQClientOptions { KeepAlive = 60 };
            """)
        .Verify();
}
