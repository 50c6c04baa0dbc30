using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class KeepAliveExceedsHubLimitTests : RuleTest<KeepAliveValueAnalyzer, KeepAliveValueFix>
{
    [Theory]
    [InlineData("1178", "IoT Hub honours: it gives up 1767 s after a packet, not 1767 s")]
    [InlineData("1200", "IoT Hub honours: it gives up 1767 s after a packet, not 1800 s")]
    [InlineData("3534", "IoT Hub honours: it gives up 1767 s after a packet, not 5301 s")]
    public Task DeviceSdkPingsInTime(string seconds, string end) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4003.Info:{{seconds}}|} };""")
        .Saying($"'KeepAliveInSeconds' of {seconds} s is longer than the 1177 s that {end}")
        .FixedMethod("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 300 };""")
        .Verify();

    [Fact]
    public Task DeviceSdkPingsTooLate() => On(Libraries.DeviceSdk)
        .Method("""
            var settings = new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only);
            settings.KeepAliveInSeconds = {|IOTC4003:3_600|};
            """)
        .Saying("'KeepAliveInSeconds' of 3600 s is longer than the 1177 s that IoT Hub honours: the hub gives up 1767 s after a packet, but this client can ping as late as 1800 s after it, so an idle connection is dropped")
        .FixNumber(1)
        .FixedMethod("""
            var settings = new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only);
            settings.KeepAliveInSeconds = {|IOTC4004.Info:1_177|};
            """)
        .Verify();

    [Theory]
    [InlineData("IOTC4003.Info", "TimeSpan.FromSeconds(1178)", "TimeSpan.FromSeconds(120)")]
    [InlineData("IOTC4003.Info", "new TimeSpan(0, 29, 0)", "new TimeSpan(0, 2, 0)")]
    [InlineData("IOTC4003", "TimeSpan.FromHours(1)", "TimeSpan.FromMinutes(2)")]
    public Task DeviceSdk2(string rule, string value, string better) => On(Libraries.DeviceSdk2)
        .Method($$"""var options = new IotHubClientOptions(new IotHubClientMqttSettings { IdleTimeout = {|{{rule}}:{{value}}|} });""")
        .FixedMethod($$"""var options = new IotHubClientOptions(new IotHubClientMqttSettings { IdleTimeout = {{better}} });""")
        .Verify();

    [Fact]
    public Task MqttnetTowardsTheHub() => On(Libraries.Mqttnet)
        .Method("""
            var options = new MqttClientOptionsBuilder()
                .WithTcpServer("contoso.azure-devices.net", 8883)
                .WithKeepAlivePeriod({|IOTC4003:TimeSpan.FromSeconds(3600)|})
                .Build();
            """)
        .Saying("'WithKeepAlivePeriod' of 3600 s is longer than the 1177 s that IoT Hub honours: the hub gives up 1767 s after a packet, but this client can ping as late as 3600 s after it, so an idle connection is dropped")
        .FixedMethod("""
            var options = new MqttClientOptionsBuilder()
                .WithTcpServer("contoso.azure-devices.net", 8883)
                .WithKeepAlivePeriod(TimeSpan.FromSeconds(15))
                .Build();
            """)
        .Verify();

    [Fact]
    public Task MqttnetJustAbove() => On(Libraries.Mqttnet)
        .Method("""
            var options = new MqttClientOptions { KeepAlivePeriod = {|IOTC4003.Info:TimeSpan.FromSeconds(1177.5)|} };
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(options, stoppingToken);
            await client.PublishAsync(new MqttApplicationMessageBuilder().WithTopic("devices/a/messages/events/").Build(), stoppingToken);
            """)
        .Saying("'KeepAlivePeriod' of 1177.5 s is longer than the 1177 s that IoT Hub honours: it gives up 1767 s after a packet, not 1766.25 s")
        .FixedMethod("""
            var options = new MqttClientOptions { KeepAlivePeriod = TimeSpan.FromSeconds(15) };
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(options, stoppingToken);
            await client.PublishAsync(new MqttApplicationMessageBuilder().WithTopic("devices/a/messages/events/").Build(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task UserNameOfTheHub() => On(Libraries.Mqttnet)
        .Code("""
            using System;

            class Sample
            {
                private const int Minutes = 45;

                static object Options(string hub, string device) => new MqttClientOptionsBuilder()
                    .WithTcpServer(hub, 8883)
                    .WithCredentials($"{hub}/{device}/?api-version=2021-04-12", "")
                    .WithKeepAlivePeriod({|IOTC4003:TimeSpan.FromMinutes(Minutes)|})
                    .Build();
            }

            """)
        .FixNumber(1)
        .Fixed("""
            using System;

            class Sample
            {
                private const int Minutes = 45;

                static object Options(string hub, string device) => new MqttClientOptionsBuilder()
                    .WithTcpServer(hub, 8883)
                    .WithCredentials($"{hub}/{device}/?api-version=2021-04-12", "")
                    .WithKeepAlivePeriod({|IOTC4004.Info:TimeSpan.FromSeconds(1177)|})
                    .Build();
            }

            """)
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed)
        .Method("""
            var options = new ManagedMqttClientOptionsBuilder()
                .WithClientOptions(new MqttClientOptionsBuilder()
                    .WithTcpServer("contoso.azure-devices.cn")
                    .WithKeepAlivePeriod({|IOTC4003:TimeSpan.FromHours(1)|})
                    .Build())
                .Build();
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Method("""
            var client = new MqttClient("contoso.azure-devices.net");
            client.Connect("device", "user", "password", false, {|IOTC4003:3600|});
            """)
        .Saying("'keepAlivePeriod' of 3600 s is longer than the 1177 s that IoT Hub honours: the hub gives up 1767 s after a packet, but this client can ping as late as 3600 s after it, so an idle connection is dropped")
        .FixedMethod("""
            var client = new MqttClient("contoso.azure-devices.net");
            client.Connect("device", "user", "password", false, 60);
            """)
        .Verify();

    [Fact]
    public Task NamedAndReordered() => On(Libraries.M2Mqtt)
        .Method("""
            const ushort KeepAlive = 1800;
            var client = new MqttClient("contoso.azure-devices.net");
            client.Connect(keepAlivePeriod: {|IOTC4003:KeepAlive|}, cleanSession: false, clientId: "device", username: "user", password: "password");
            """)
        .FixedMethod("""
            const ushort KeepAlive = 60;
            var client = new MqttClient("contoso.azure-devices.net");
            client.Connect(keepAlivePeriod: KeepAlive, cleanSession: false, clientId: "device", username: "user", password: "password");
            """)
        .Verify();

    [Fact]
    public Task NanoFramework() => On(Libraries.NanoFrameworkM2Mqtt)
        .Method("""
            var client = new MqttClient("contoso.azure-devices.net");
            client.Connect("device", "user", "password", false, {|IOTC4003.Info:1300|});
            """)
        .FixedMethod("""
            var client = new MqttClient("contoso.azure-devices.net");
            client.Connect("device", "user", "password", false, 60);
            """)
        .Verify();

    [Fact]
    public Task HiveMq() => On(Libraries.HiveMq)
        .Method("""var options = new HiveMQClientOptionsBuilder().WithBroker("contoso.azure-devices.net").WithKeepAlive({|IOTC4003:1800|}).Build();""")
        .FixedMethod("""var options = new HiveMQClientOptionsBuilder().WithBroker("contoso.azure-devices.net").WithKeepAlive(60).Build();""")
        .Verify();

    [Fact]
    public Task HiveMqOptions() => On(Libraries.HiveMq)
        .Method("""var options = new HiveMQClientOptions { Host = "contoso.azure-devices.net", KeepAlive = {|IOTC4003:1800|} };""")
        .FixedMethod("""var options = new HiveMQClientOptions { Host = "contoso.azure-devices.net", KeepAlive = 60 };""")
        .Verify();

    [Fact]
    public Task SystemNetMqtt() => On(Libraries.SystemNetMqtt)
        .Method("""
            var configuration = new MqttConfiguration { KeepAliveSecs = {|IOTC4003:1800|} };
            var client = await MqttClient.CreateAsync("contoso.azure-devices.net", configuration);
            """)
        .FixedMethod("""
            var configuration = new MqttConfiguration { KeepAliveSecs = 60 };
            var client = await MqttClient.CreateAsync("contoso.azure-devices.net", configuration);
            """)
        .Verify();

    [Theory]
    // Whose broker is not known, or known not to be the hub.
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(Environment.MachineName).WithKeepAlivePeriod(TimeSpan.FromHours(1)).Build()""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("test.mosquitto.org").WithKeepAlivePeriod(TimeSpan.FromHours(1)).Build()""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("global.azure-devices-provisioning.net").WithKeepAlivePeriod(TimeSpan.FromHours(1)).Build()""")]
    // Within the limit, or not known.
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithKeepAlivePeriod(TimeSpan.FromSeconds(120)).Build()""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithKeepAlivePeriod(TimeSpan.FromSeconds(Environment.TickCount)).Build()""")]
    public Task StaysSilent(string expression) => On(Libraries.Mqttnet).Method($"var x = {expression};").Verify();

    [Fact]
    public Task LimitOfTheHubItself() => On(Libraries.DeviceSdk142)
        .Method("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4004.Info:1177|} };""")
        .Verify();

    [Fact]
    public Task LimitOfTheProject() => On(Libraries.Mqttnet)
        .Config("iot_connection.max_keep_alive_seconds = 90")
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({|IOTC4003:TimeSpan.FromSeconds(120)|}).Build();""")
        .Saying("'WithKeepAlivePeriod' of 120 s exceeds the 90 s that this project allows")
        .FixedMethod("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod(TimeSpan.FromSeconds(15)).Build();""")
        .Verify();

    [Fact]
    public Task LimitOfTheProjectBelowTheDefault() => On(Libraries.DeviceSdk142)
        .Config("iot_connection.max_keep_alive_seconds = 270")
        .Method("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4003:300|} };""")
        .FixedMethod("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 270 };""")
        .Verify();

    [Theory]
    [InlineData("iot_connection.max_keep_alive_seconds = 120")]
    [InlineData("iot_connection.max_keep_alive_seconds = soon")]
    [InlineData("iot_connection.max_keep_alive_seconds = 0")]
    public Task WithinTheLimitOfTheProject(string option) => On(Libraries.Mqttnet5)
        .Config(option)
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod(TimeSpan.FromSeconds(120)).Build();""")
        .Verify();

    [Fact]
    public Task GenerousProjectDoesNotMoveTheHub() => On(Libraries.Mqttnet5)
        .Config("iot_connection.max_keep_alive_seconds = 7200")
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("contoso.azure-devices.net").WithKeepAlivePeriod({|IOTC4003:TimeSpan.FromSeconds(3600)|}).Build();""")
        .Verify();

    [Theory]
    [InlineData("""var x = new MqttClientOptionsBuilder().WithTcpServer("a.azure-devices.net").WithKeepAlivePeriod(TimeSpan.FromHours(""")]
    [InlineData("""var x = new MqttClientOptionsBuilder().WithTcpServer("a.azure-devices.net").WithKeepAlivePeriod({|IOTC4003:TimeSpan.FromHours(1)|}""")]
    public Task IsBeingTyped(string statement) => On(Libraries.Mqttnet5).Method(statement).Incomplete().Verify();
}
