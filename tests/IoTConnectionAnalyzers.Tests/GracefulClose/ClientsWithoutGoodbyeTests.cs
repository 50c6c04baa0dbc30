using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Every client of every library, in every version in which its end differs.</summary>
public sealed class ClientsWithoutGoodbyeTests : RuleTest<ClientLifetimeAnalyzer>
{
    [Fact]
    public Task Mqttnet_disposed() => On(Libraries.Mqttnet)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build(), stoppingToken);
            """)
        .Saying("'client' is disposed without DisconnectAsync: the broker sees the connection break")
        .Verify();

    [Fact]
    public Task Mqttnet_left() => On(Libraries.Mqttnet)
        .Method("""
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task Mqttnet_closed() => On(Libraries.Mqttnet)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build(), stoppingToken);
            await client.DisconnectAsync();
            """)
        .Verify();

    [Fact]
    public Task Managed_client_disposed() => On(Libraries.Managed)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateManagedMqttClient();
            await client.StartAsync(new ManagedMqttClientOptionsBuilder().Build());
            """)
        .Saying("'client' is disposed without StopAsync: the broker sees the connection break")
        .Verify();

    [Fact]
    public Task Managed_client_stopped() => On(Libraries.Managed)
        .Method("""
            using var client = new MqttClientFactory().CreateManagedMqttClient();
            await client.StartAsync(new ManagedMqttClientOptionsBuilder().Build());
            await client.StopAsync();
            """)
        .Verify();

    [Fact]
    public Task Managed_client_stopped_without_a_clean_disconnect() => On(Libraries.Managed4)
        .Method("""
            var client = new MqttClientFactory().CreateManagedMqttClient();
            await client.StartAsync(new ManagedMqttClientOptionsBuilder().Build());
            await {|IOTC3001:client.StopAsync(false)|};
            """)
        .Verify();

    [Fact]
    public Task Managed_client_in_a_field() => On(Libraries.Managed)
        .Class("""
            private IManagedMqttClient? _client;

            async Task Run()
            {
                _client = {|IOTC3002.Info:new MqttClientFactory().CreateManagedMqttClient()|};
                await _client.StartAsync(new ManagedMqttClientOptionsBuilder().Build());
            }

            public Task Publish() => _client!.SubscribeAsync("t");
            """)
        .Verify();

    [Fact]
    public Task Device_client_whose_dispose_only_starts_the_close() => On(Libraries.DeviceSdk133)
        .Method("""
            using var {|IOTC3001:client|} = DeviceClient.CreateFromConnectionString("c", TransportType.Mqtt);
            await client.OpenAsync();
            """)
        .Saying("'client' is disposed without CloseAsync: this version only starts the close in Dispose, so the goodbye can be lost")
        .Verify();

    [Fact]
    public Task Device_client_whose_dispose_closes() => On(Libraries.DeviceSdk138, Libraries.DeviceSdk142, Libraries.DeviceSdkNetStandard)
        .Method("""
            using var {|IOTC3001.Info:client|} = DeviceClient.CreateFromConnectionString("c", TransportType.Mqtt);
            await client.OpenAsync();
            """)
        .Saying("'client' is disposed without CloseAsync: Dispose closes the connection itself, but blocks the thread and hides errors")
        .Verify();

    [Fact]
    public Task Device_client_disposed_asynchronously() => On(Libraries.DeviceSdk142)
        .Method("""
            await using var client = DeviceClient.CreateFromConnectionString("c", TransportType.Mqtt);
            await client.OpenAsync();
            """)
        .Verify();

    [Fact]
    public Task Device_client_is_opened_by_any_operation() => On(Libraries.DeviceSdk)
        .Method("""
            var client = {|IOTC3002:DeviceClient.CreateFromConnectionString("c", TransportType.Mqtt)|};
            await client.SendEventAsync(new Message());
            """)
        .Saying("'client' is opened and never closed: call CloseAsync before 'Run' ends, or IoT Hub sees the connection break")
        .Verify();

    [Fact]
    public Task Device_client_that_only_gets_handlers_is_not_open() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("c", TransportType.Mqtt);
            client.SetRetryPolicy(new NoRetry());
            client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status));
            await Task.Yield();
            """)
        .Verify();

    [Fact]
    public Task Device_client_over_http_has_no_connection() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("c", TransportType.Http1);
            await client.SendEventAsync(new Message());
            """)
        .Verify();

    [Fact]
    public Task Module_client_of_the_environment() => On(Libraries.DeviceSdk)
        .Method("""
            var client = await {|IOTC3002:ModuleClient.CreateFromEnvironmentAsync(TransportType.Mqtt)|};
            await client.OpenAsync();
            """)
        .Verify();

    [Fact]
    public Task Device_client_closed_and_disposed() => On(Libraries.DeviceSdk)
        .Method("""
            using var client = DeviceClient.CreateFromConnectionString("c", TransportType.Mqtt);
            await client.OpenAsync();
            await client.CloseAsync();
            """)
        .Verify();

    [Fact]
    public Task Version_2_left() => On(Libraries.DeviceSdk2)
        .Method("""
            var client = {|IOTC3002:new IotHubDeviceClient("c")|};
            await client.OpenAsync();
            """)
        .Verify();

    [Fact]
    public Task Version_2_disposed() => On(Libraries.DeviceSdk2)
        .Method("""
            await using var client = new IotHubDeviceClient("c");
            await client.OpenAsync();
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt_left() => On(Libraries.M2Mqtt)
        .Method("""
            var client = {|IOTC3002:new MqttClient("localhost")|};
            client.Connect("id");
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt_of_a_factory_in_a_static_field() => On(Libraries.M2Mqtt)
        .Class("""
            private static MqttClient? s_client = null;

            void Run()
            {
                if (s_client == null || !s_client.IsConnected)
                {
                    s_client = {|IOTC3002.Info:Connect("localhost")|};
                    s_client.Subscribe(new[] { "t" }, new byte[] { 0 });
                }
            }

            private MqttClient Connect(string broker)
            {
                MqttClient client = new MqttClient(broker);
                client.Connect("id");
                return client;
            }
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt_disconnected() => On(Libraries.M2Mqtt)
        .Method("""
            var client = new MqttClient("localhost");
            client.Connect("id");
            client.Disconnect();
            """)
        .Verify();

    [Fact]
    public Task Nano_framework_disposed() => On(Libraries.NanoFrameworkM2Mqtt)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClient("localhost");
            client.Connect("id");
            """)
        .Verify();

    [Fact]
    public Task Nano_framework_close_is_no_goodbye() => On(Libraries.NanoFrameworkM2Mqtt)
        .Method("""
            var client = new MqttClient("localhost");
            client.Connect("id");
            {|IOTC3001:client.Close()|};
            """)
        .Verify();

    [Fact]
    public Task Nano_framework_device_that_sleeps_for_ever() => On(Libraries.NanoFrameworkAzure)
        .Method("""
            var client = new DeviceClient("hub", "device", "key");
            client.Open();
            Thread.Sleep(Timeout.Infinite);
            """)
        .Verify();

    [Fact]
    public Task Nano_framework_device_disposed() => On(Libraries.NanoFrameworkAzure)
        .Method("""
            using var client = new DeviceClient("hub", "device", "key");
            client.Open();
            """)
        .Verify();

    [Fact]
    public Task HiveMq_disposed_is_closed() => On(Libraries.HiveMq)
        .Method("""
            using var client = new HiveMQClient();
            await client.ConnectAsync();
            """)
        .Verify();

    [Fact]
    public Task HiveMq_left() => On(Libraries.HiveMq)
        .Method("""
            var client = {|IOTC3002:new HiveMQClient()|};
            await client.ConnectAsync();
            """)
        .Verify();

    [Fact]
    public Task System_net_mqtt_left() => On(Libraries.SystemNetMqtt)
        .Method("""
            var client = await {|IOTC3002:MqttClient.CreateAsync("localhost")|};
            await client.ConnectAsync(new MqttClientCredentials("id"));
            """)
        .Verify();

    [Fact]
    public Task System_net_mqtt_disposed_is_closed() => On(Libraries.SystemNetMqtt)
        .Method("""
            using var client = await MqttClient.CreateAsync("localhost");
            await client.ConnectAsync(new MqttClientCredentials("id"));
            """)
        .Verify();
}
