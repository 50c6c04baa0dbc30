using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class ConnectTimeoutIsTooShortTests : RuleTest<ConnectTimeoutIsTooShortAnalyzer, ConnectTimeoutIsTooShortFix>
{
    private const string GivesUp = "is shorter than the 60 s that IoT Hub may take for CONNACK: the client gives up on connections that the hub would still accept";

    [Theory]
    [InlineData("TimeSpan.FromSeconds(10)", "10 s " + GivesUp, "TimeSpan.FromSeconds(60)")]
    [InlineData("TimeSpan.FromSeconds(59.9)", "59.9 s " + GivesUp, "TimeSpan.FromSeconds(60)")]
    [InlineData("new TimeSpan(0, 0, 30)", "30 s " + GivesUp, "new TimeSpan(0, 1, 0)")]
    [InlineData("TimeSpan.Zero", "0 s leaves no time for CONNACK: the client gives up at once", "TimeSpan.FromMinutes(1)")]
    [InlineData("TimeSpan.FromMinutes(-1)", "-60 s leaves no time for CONNACK: the client gives up at once", "TimeSpan.FromMinutes(1)")]
    public Task DeviceSdk(string value, string end, string better) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { ConnectArrivalTimeout = {|IOTC4007:{{value}}|} };""")
        .Saying("'ConnectArrivalTimeout' of " + end)
        .FixedMethod($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { ConnectArrivalTimeout = {{better}} };""")
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromMinutes(1)")]
    [InlineData("TimeSpan.FromMinutes(2)")]
    [InlineData("TimeSpan.FromSeconds(Environment.TickCount)")]
    public Task DeviceSdkStaysSilent(string value) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { ConnectArrivalTimeout = {{value}} };""")
        .Verify();

    [Theory]
    [InlineData("IOTC4007", "0", "0 s sets no limit: a call without a cancellation token can wait for ever", "240000")]
    [InlineData("IOTC4007.Info", "5_000", "5 s is short for a call that may have to connect first: IoT Hub alone may take 60 s for CONNACK", "240_000")]
    [InlineData("IOTC4007.Info", "59999", "59.999 s is short for a call that may have to connect first: IoT Hub alone may take 60 s for CONNACK", "240000")]
    public Task Operation(string rule, string value, string end, string better) => On(Libraries.DeviceSdk)
        .Method($$"""
            var client = DeviceClient.CreateFromConnectionString("HostName=a;DeviceId=b;SharedAccessKey=c", TransportType.Mqtt);
            client.OperationTimeoutInMilliseconds = {|{{rule}}:{{value}}|};
            """)
        .Saying("'OperationTimeoutInMilliseconds' of " + end)
        .FixedMethod($$"""
            var client = DeviceClient.CreateFromConnectionString("HostName=a;DeviceId=b;SharedAccessKey=c", TransportType.Mqtt);
            client.OperationTimeoutInMilliseconds = {{better}};
            """)
        .Verify();

    [Fact]
    public Task ModuleOperation() => On(Libraries.DeviceSdk142)
        .Method("""
            var client = await ModuleClient.CreateFromEnvironmentAsync();
            client.OperationTimeoutInMilliseconds = {|IOTC4007:0|};
            """)
        .Verify();

    [Theory]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=a;DeviceId=b;SharedAccessKey=c\", TransportType.Http1)", "0")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=a;DeviceId=b;SharedAccessKey=c\", TransportType.Http1)", "1000")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=a;DeviceId=b;SharedAccessKey=c\", TransportType.Mqtt)", "60000")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=a;DeviceId=b;SharedAccessKey=c\")", "uint.MaxValue")]
    public Task OperationStaysSilent(string creation, string value) => On(Libraries.DeviceSdk142)
        .Method($$"""
            var client = {{creation}};
            client.OperationTimeoutInMilliseconds = {{value}};
            """)
        .Verify();

    [Fact]
    public Task Mqttnet() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""
            var a = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithTimeout({|IOTC4007.Info:TimeSpan.FromSeconds(5)|}).Build();
            var b = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithTimeout(TimeSpan.FromSeconds(5)).Build();
            """)
        .Saying("'WithTimeout' of 5 s is short for IoT Hub, which may take up to 60 s for CONNACK")
        .FixedMethod("""
            var a = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithTimeout(TimeSpan.FromSeconds(100)).Build();
            var b = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithTimeout(TimeSpan.FromSeconds(5)).Build();
            """)
        .Verify();

    [Fact]
    public Task Mqttnet3() => On(Libraries.Mqttnet3)
        .Method("""var a = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithCommunicationTimeout({|IOTC4007.Info:TimeSpan.FromSeconds(5)|}).Build();""")
        .FixedMethod("""var a = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithCommunicationTimeout(TimeSpan.FromSeconds(10)).Build();""")
        .Verify();

    [Fact]
    public Task MqttnetOptions() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""
            var options = new MqttClientOptions { Timeout = {|IOTC4007.Info:TimeSpan.FromSeconds(9)|} };
            options.Credentials = new MqttClientCredentials("contoso.azure-devices.net/a/?api-version=2021-04-12");
            """)
        .FixedMethod("""
            var options = new MqttClientOptions { Timeout = TimeSpan.FromSeconds(100) };
            options.Credentials = new MqttClientCredentials("contoso.azure-devices.net/a/?api-version=2021-04-12");
            """)
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromSeconds(10)")]
    [InlineData("Timeout.InfiniteTimeSpan")]
    public Task MqttnetStaysSilent(string value) => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method($"""var options = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithTimeout({value}).Build();""")
        .Verify();

    [Theory]
    [InlineData("var x = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { ConnectArrivalTimeout = ")]
    [InlineData("var x = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { ConnectArrivalTimeout = TimeSpan.FromSeconds( };")]
    public Task IsBeingTyped(string statement) => On(Libraries.DeviceSdk142).Method(statement).Incomplete().Verify();
}
