using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class KeepAliveIsTooShortTests : RuleTest<KeepAliveValueAnalyzer, KeepAliveValueFix>
{
    [Theory]
    [InlineData("IOTC4005", "1", "0.25 s", "1.5 s")]
    [InlineData("IOTC4005", "20", "5 s", "30 s")]
    [InlineData("IOTC4005", "29", "7.25 s", "43.5 s")]
    [InlineData("IOTC4005.Info", "30", "7.5 s", "45 s")]
    [InlineData("IOTC4005.Info", "60", "15 s", "90 s")]
    [InlineData("IOTC4005.Info", "239", "59.75 s", "358.5 s")]
    public Task DeviceSdk(string rule, string value, string quarter, string drop) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|{{rule}}:{{value}}|} };""")
        .Saying($"'KeepAliveInSeconds' of {value} s is short: where CONNACK takes longer than {quarter}, this client stops pinging for good and IoT Hub drops the connection {drop} after a packet")
        .FixedMethod("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 300 };""")
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromSeconds(1)", "1 s", "1.5 s", "TimeSpan.FromSeconds(15)")]
    [InlineData("TimeSpan.FromSeconds(4.5)", "4.5 s", "6.75 s", "TimeSpan.FromSeconds(15)")]
    public Task Mqttnet(string value, string words, string drop, string better) => On(Libraries.Mqttnet)
        .Method($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({|IOTC4005.Info:{{value}}|}).Build();""")
        .Saying($"'WithKeepAlivePeriod' of {words} is short: the broker gives up {drop} after a packet, so a short hold-up of the network ends the connection")
        .FixedMethod($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({{better}}).Build();""")
        .Verify();

    [Fact]
    public Task DeviceSdk2() => On(Libraries.DeviceSdk2)
        .Method("""var settings = new IotHubClientMqttSettings { IdleTimeout = {|IOTC4005.Info:TimeSpan.FromSeconds(4)|} };""")
        .FixedMethod("""var settings = new IotHubClientMqttSettings { IdleTimeout = TimeSpan.FromSeconds(120) };""")
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromSeconds(5)")]
    [InlineData("TimeSpan.FromSeconds(15)")]
    public Task StaysSilent(string value) => On(Libraries.Mqttnet)
        .Method($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({{value}}).Build();""")
        .Verify();

    [Fact]
    public Task DeviceSdkFrom240() => On(Libraries.DeviceSdk)
        .Method("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 240 };""")
        .Verify();

    [Fact]
    public Task MinimumOfTheProject() => On(Libraries.Mqttnet)
        .Config("iot_connection.min_keep_alive_seconds = 60")
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({|IOTC4005:TimeSpan.FromSeconds(30)|}).Build();""")
        .Saying("'WithKeepAlivePeriod' of 30 s is below the 60 s that this project asks for")
        .FixedMethod("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod(TimeSpan.FromSeconds(60)).Build();""")
        .Verify();

    [Fact]
    public Task MinimumOfTheProjectOverridesOurs() => On(Libraries.DeviceSdk142)
        .Config("iot_connection.min_keep_alive_seconds = 10")
        .Method("""
            var a = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 10 };
            var b = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4005:9|} };
            """)
        .Saying("'KeepAliveInSeconds' of 9 s is below the 10 s that this project asks for")
        .FixedMethod("""
            var a = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 10 };
            var b = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 300 };
            """)
        .Verify();

    [Fact]
    public Task InvalidMinimumCountsAsNone() => On(Libraries.DeviceSdk142)
        .Config("iot_connection.min_keep_alive_seconds = ten")
        .Method("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4005:9|} };""")
        .Verify();

    [Fact]
    public Task SeveralInOneArray() => On(Libraries.DeviceSdk142)
        .Method("""
            var settings = new ITransportSettings[]
            {
                new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4005:15|} }, // first
                new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only) { KeepAliveInSeconds = {|IOTC4005:15|} },
            };
            """)
        .FixedMethod("""
            var settings = new ITransportSettings[]
            {
                new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 300 }, // first
                new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only) { KeepAliveInSeconds = 300 },
            };
            """)
        .Verify();
}
