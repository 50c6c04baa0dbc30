using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class ConnectIsRefusedByHubTests : RuleTest<ConnectIsRefusedByHubAnalyzer, ConnectIsRefusedByHubFix>
{
    [Fact]
    public Task DefaultVersionOfMqttnet5() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(string device, string token) => new MqttClientOptionsBuilder()
                // The hub.
                .[|WithTcpServer("hub.azure-devices.net", 8883)|] // over TLS
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTlsOptions(tls => tls.UseTls())
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: it speaks MQTT 5 (the default of MQTTnet 5)")
        .FixedClass("""
            MqttClientOptions Options(string device, string token) => new MqttClientOptionsBuilder()
                // The hub.
                .WithTcpServer("hub.azure-devices.net", 8883) // over TLS
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTlsOptions(tls => tls.UseTls())
                .Build();
            """)
        .Verify();

    [Fact]
    public Task OlderVersionsSpeak311() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task ChosenVersion5() => On(Libraries.Mqttnet)
        .Class("""
            object Options(MqttClientOptionsBuilder builder) => builder
                .[|WithTcpServer("hub.azure-devices.net")|]
                .WithProtocolVersion(MqttProtocolVersion.V500)
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: it speaks MQTT 5")
        .FixedClass("""
            object Options(MqttClientOptionsBuilder builder) => builder
                .WithTcpServer("hub.azure-devices.net")
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .Build();
            """)
        .Verify();

    [Fact]
    public Task EverythingIsWrong() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(string token) => new MqttClientOptionsBuilder().[|WithTcpServer("hub.azure-devices.net", 1883)|].WithClientId("kitchen").WithCredentials("hub.azure-devices.net/thermostat", token).Build();
            """)
        .Saying("IoT Hub refuses this connection: it goes to port 1883 without TLS, it speaks MQTT 5 (the default of MQTTnet 5), the client id 'kitchen' is not the device 'thermostat' of the user name and the user name 'hub.azure-devices.net/thermostat' has no '/?api-version=…'")
        .FixedClass("""
            MqttClientOptions Options(string token) => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", 8883).WithProtocolVersion(MqttProtocolVersion.V311).WithTlsOptions(tls => tls.UseTls()).WithClientId("thermostat").WithCredentials("hub.azure-devices.net/thermostat/?api-version=2021-04-12", token).Build();
            """)
        .Verify();

    [Fact]
    public Task WithoutTls() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string device, string token)
            {
                var builder = new MqttClientOptionsBuilder();
                builder.[|WithTcpServer("hub.azure-devices.cn")|];
                builder.WithClientId(device);
                builder.WithCredentials("hub.azure-devices.cn/" + device + "/?api-version=2021-04-12", token);
                return builder.Build();
            }
            """)
        .Saying("IoT Hub refuses this connection: it does not use TLS")
        .Verify();

    [Fact]
    public Task WithoutTlsInVersion3() => On(Libraries.Mqttnet3)
        .Class("""
            object Options() => new MqttClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.us", 1883)|]
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: it goes to port 1883 without TLS")
        .FixedClass("""
            object Options() => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.us", 8883)
                .WithTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task TlsSwitchedOff() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            object Options() => new MqttClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.net")|]
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithTlsOptions(o => o.UseTls(false))
                .Build();
            """)
        .FixedClass("""
            object Options() => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net")
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithTlsOptions(o => o.UseTls(true))
                .Build();
            """)
        .Verify();

    [Fact]
    public Task TlsOptionsThatLeaveItOff() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options() => new MqttClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.net")|]
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithTlsOptions({|reason:new MqttClientTlsOptions
                {
                    AllowRenegotiation = false,
                }|})
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: it does not use TLS ('UseTls' is not set)")
        .FixedClass("""
            MqttClientOptions Options() => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net")
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithTlsOptions(new MqttClientTlsOptions
                {
                    UseTls = true,
                    AllowRenegotiation = false,
                })
                .Build();
            """)
        .Verify();

    [Fact]
    public Task TlsParametersThatLeaveItOff() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options()
            {
                var tls = new MqttClientOptionsBuilderTlsParameters();
                return new MqttClientOptionsBuilder().[|WithTcpServer("hub.azure-devices.net", 8883)|].WithTls(tls).Build();
            }

            object Good()
            {
                var tls = new MqttClientOptionsBuilderTlsParameters();
                tls.UseTls = true;
                return new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", 8883).WithTls(tls).Build();
            }

            object Given(MqttClientOptionsBuilderTlsParameters tls) => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", 8883).WithTls(tls).Build();

            object Inline() => new MqttClientOptionsBuilder().[|WithTcpServer("hub.azure-devices.net")|].WithTls(new MqttClientOptionsBuilderTlsParameters { AllowUntrustedCertificates = false }).Build();
            """)
        .FixedClass("""
            object Options()
            {
                var tls = new MqttClientOptionsBuilderTlsParameters { UseTls = true };
                return new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", 8883).WithTls(tls).Build();
            }

            object Good()
            {
                var tls = new MqttClientOptionsBuilderTlsParameters();
                tls.UseTls = true;
                return new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", 8883).WithTls(tls).Build();
            }

            object Given(MqttClientOptionsBuilderTlsParameters tls) => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", 8883).WithTls(tls).Build();

            object Inline() => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").WithTls(new MqttClientOptionsBuilderTlsParameters { UseTls = true, AllowUntrustedCertificates = false }).Build();
            """)
        .Verify();

    [Fact]
    public Task TlsOnThePlainPort() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            object Options() => new MqttClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.net", port: 1883)|]
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithTlsOptions(o => o.UseTls())
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: the hub does not listen on port 1883")
        .FixedClass("""
            object Options() => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", port: 8883)
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithTlsOptions(o => o.UseTls())
                .Build();
            """)
        .Verify();

    [Theory]
    [InlineData("mqtt://hub.azure-devices.net:1883", "mqtts://hub.azure-devices.net:8883", "mqtt://")]
    [InlineData("tcp://hub.azure-devices.net", "mqtts://hub.azure-devices.net", "tcp://")]
    [InlineData("ws://hub.azure-devices.net/$iothub/websocket", "wss://hub.azure-devices.net/$iothub/websocket", "ws://")]
    public Task PlainAddress(string plain, string secure, string scheme) => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class($$"""
            object Options() => new MqttClientOptionsBuilder()
                .[|WithConnectionUri("{{plain}}")|]
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .Build();
            """)
        .Saying($"IoT Hub refuses this connection: '{scheme}' has no TLS")
        .FixedClass($$"""
            object Options() => new MqttClientOptionsBuilder()
                .WithConnectionUri("{{secure}}")
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .Build();
            """)
        .Verify();

    [Fact]
    public Task AddressObject() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            object Plain() => new MqttClientOptionsBuilder().[|WithConnectionUri(new Uri("mqtt://hub.azure-devices.net"))|].WithProtocolVersion(MqttProtocolVersion.V311).Build();

            object Secure() => new MqttClientOptionsBuilder().WithConnectionUri(new Uri("mqtts://hub.azure-devices.net")).WithProtocolVersion(MqttProtocolVersion.V311).Build();
            """)
        .Verify();

    [Fact]
    public Task RandomClientId() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            object Options(string device, string token, string host)
            {
                return new MqttClientOptionsBuilder()
                    .[|WithTcpServer(host, 8883)|]
                    .WithProtocolVersion(MqttProtocolVersion.V311)
                    .WithCredentials($"{host}/{device}/?api-version=2021-04-12", token)
                    .WithTlsOptions(_ => { })
                    .Build();
            }
            """)
        .Saying("IoT Hub refuses this connection: the client id is a random one and not the device 'device' of the user name")
        .FixedClass("""
            object Options(string device, string token, string host)
            {
                return new MqttClientOptionsBuilder()
                    .WithTcpServer(host, 8883)
                    .WithClientId(device)
                    .WithProtocolVersion(MqttProtocolVersion.V311)
                    .WithCredentials($"{host}/{device}/?api-version=2021-04-12", token)
                    .WithTlsOptions(_ => { })
                    .Build();
            }
            """)
        .Verify();

    [Fact]
    public Task NewIdAsClientId() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            readonly string _device = "thermostat-" + Environment.MachineName;

            object Options(string token) => new MqttClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.net", 8883)|]
                .WithClientId({|reason:Guid.NewGuid().ToString()|})
                .WithCredentials($"hub.azure-devices.net/{_device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: the client id 'Guid.NewGuid().ToString()' is not the device 'thermostat-{Environment.MachineName}' of the user name")
        .Verify();

    [Fact]
    public Task ClientIdWithMoreThanTheDevice() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string device, string token) => new MqttClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.net", 8883)|]
                .WithClientId($"{device}-1")
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: the client id '{device}-1' is not the device 'device' of the user name")
        .FixedClass("""
            object Options(string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task ClientIdOfAModule() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Good(string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId($"{device}/camera")
                .WithCredentials($"hub.azure-devices.net/{device}/camera/?api-version=2021-04-12", token)
                .WithTls()
                .Build();

            object Bad(string token) => new MqttClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.net", 8883)|]
                .WithClientId("edge")
                .WithCredentials("hub.azure-devices.net/edge/camera/?api-version=2021-04-12", token)
                .WithTls()
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: the client id 'edge' is not the device 'edge/camera' of the user name")
        .Verify();

    [Fact]
    public Task ClientIdThatMayBeTheDevice() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string device, string id, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(id)
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();

            object Literal(string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId("thermostat")
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();

            object Whole(string hubAndDevice, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId("thermostat")
                .WithCredentials($"{hubAndDevice}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();

            object OfSettings(Settings mine, Settings other, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(other.Device + "1")
                .WithCredentials($"{mine.Host}/{mine.Device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();

            class Settings
            {
                public string Host { get; set; }
                public string Device { get; set; }
            }
            """)
        .Verify();

    [Fact]
    public Task DeviceOfTheSettings() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(Settings settings, string token) => new MqttClientOptionsBuilder()
                .[|WithTcpServer(settings.Host, 8883)|]
                .WithCredentials($"{settings.Host}/{settings.Device}/?api-version=2021-04-12", token)
                .WithTlsOptions(tls => tls.UseTls())
                .Build();

            public class Settings
            {
                public string Host { get; set; }
                public string Device { get; set; }
            }
            """)
        .FixedClass("""
            MqttClientOptions Options(Settings settings, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer(settings.Host, 8883)
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithClientId(settings.Device)
                .WithCredentials($"{settings.Host}/{settings.Device}/?api-version=2021-04-12", token)
                .WithTlsOptions(tls => tls.UseTls())
                .Build();

            public class Settings
            {
                public string Host { get; set; }
                public string Device { get; set; }
            }
            """)
        .Verify();

    [Fact]
    public Task UserNameWithoutVersion() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string token) => new MqttClientOptionsBuilder()
                .{|IOTC6005.Info:WithTcpServer("hub.azure-devices.net", 8883)|}
                .WithClientId("thermostat")
                .WithCredentials({|reason:"hub.azure-devices.net/thermostat/"|}, token)
                .WithTls()
                .Build();
            """)
        .Saying("The user name 'hub.azure-devices.net/thermostat/' has no '/?api-version=…', without which IoT Hub may behave unexpectedly")
        .FixedClass("""
            object Options(string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId("thermostat")
                .WithCredentials("hub.azure-devices.net/thermostat/?api-version=2021-04-12", token)
                .WithTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task InterpolatedUserNameWithoutVersion() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string device, string token) => new MqttClientOptionsBuilder()
                .{|IOTC6005.Info:WithTcpServer("hub.azure-devices.net", 8883)|}
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}", token)
                .WithTls()
                .Build();

            object Unknown(string device, string rest, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}{rest}", token)
                .WithTls()
                .Build();

            object Given(string user, string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithCredentials(user, token)
                .WithTls()
                .Build();
            """)
        .FixedClass("""
            object Options(string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();

            object Unknown(string device, string rest, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithCredentials($"hub.azure-devices.net/{device}{rest}", token)
                .WithTls()
                .Build();

            object Given(string user, string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithCredentials(user, token)
                .WithTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task ClientIdAndVersionAreMissing() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            const string Hub = "factory.azure-devices.net";

            object Named(string device, string token) => new MqttClientOptionsBuilder()
                .[|WithTcpServer(Hub)|]
                .WithCredentials($"{Hub}/{device}/", token)
                .WithTls()
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: the client id is a random one and not the device 'device' of the user name and the user name 'factory.azure-devices.net/{device}/' has no '/?api-version=…'")
        .FixedClass("""
            const string Hub = "factory.azure-devices.net";

            object Named(string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer(Hub)
                .WithClientId(device)
                .WithCredentials($"{Hub}/{device}/?api-version=2021-04-12", token)
                .WithTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task NoUserNameIsFine() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string device) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", 8883)
                .WithClientId(device)
                .WithTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task Initializer() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(string device, string token) => new MqttClientOptions
            {
                ClientId = device,
                Credentials = new MqttClientCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", System.Text.Encoding.UTF8.GetBytes(token)),
                ChannelOptions = new MqttClientTcpOptions
                {
                    [|RemoteEndpoint = new System.Net.DnsEndPoint("hub.azure-devices.net", 1883)|],
                },
            };
            """)
        .Saying("IoT Hub refuses this connection: it goes to port 1883 without TLS and it speaks MQTT 5 (the default of MQTTnet 5)")
        .FixedClass("""
            MqttClientOptions Options(string device, string token) => new MqttClientOptions
            {
                ClientId = device,
                Credentials = new MqttClientCredentials($"hub.azure-devices.net/{device}/?api-version=2021-04-12", System.Text.Encoding.UTF8.GetBytes(token)),
                ChannelOptions = new MqttClientTcpOptions
                {
                    RemoteEndpoint = new System.Net.DnsEndPoint("hub.azure-devices.net", 8883),
                    TlsOptions = new MqttClientTlsOptions { UseTls = true },
                },
                ProtocolVersion = MqttProtocolVersion.V311,
            };
            """)
        .Verify();

    [Fact]
    public Task InitializerOnOneLine() => On(Libraries.Mqttnet4)
        .Class("""
            MqttClientOptions Options() => new() { ChannelOptions = new MqttClientTcpOptions { [|Server = "hub.azure-devices.net"|], Port = 1883 }, ClientId = "a" };
            """)
        .FixedClass("""
            MqttClientOptions Options() => new() { ChannelOptions = new MqttClientTcpOptions { Server = "hub.azure-devices.net", TlsOptions = new MqttClientTlsOptions { UseTls = true }, Port = 8883 }, ClientId = "a" };
            """)
        .Verify();

    [Fact]
    public Task CompleteInitializer() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(string device) => new()
            {
                ProtocolVersion = MqttProtocolVersion.V311,
                ClientId = device,
                ChannelOptions = new MqttClientTcpOptions
                {
                    RemoteEndpoint = new System.Net.DnsEndPoint("hub.azure-devices.net", 8883),
                    TlsOptions = new MqttClientTlsOptions { UseTls = true },
                },
            };
            """)
        .Verify();

    [Fact]
    public Task ConfiguredChannel() => On(Libraries.Mqttnet4)
        .Class("""
            MqttClientOptions Options() => new MqttClientOptionsBuilder().WithTcpServer(o => { [|o.Server = "hub.azure-devices.net"|]; o.Port = 1883; }).WithClientId("a").Build();
            """)
        .FixedClass("""
            MqttClientOptions Options() => new MqttClientOptionsBuilder().WithTcpServer(o => { o.Server = "hub.azure-devices.net"; o.Port = 8883; }).WithTlsOptions(tls => tls.UseTls()).WithClientId("a").Build();
            """)
        .Verify();

    [Fact]
    public Task BuilderOfTheFactory() => On(Libraries.Mqttnet5)
        .Class("""
            readonly MqttClientFactory _factory = new();

            MqttClientOptions Options() => _factory.CreateClientOptionsBuilder()
                .[|WithTcpServer("hub.azure-devices.net")|]
                .WithTlsOptions(_ => { })
                .Build();
            """)
        .Verify();

    [Fact]
    public Task BuilderInAField() => On(Libraries.Mqttnet5)
        .Class("""
            readonly MqttClientOptionsBuilder _builder = new();

            void First() => _builder.[|WithTcpServer("hub.azure-devices.net")|].WithTlsOptions(_ => { });

            void Second(string device) => _builder.WithClientId(device);
            """)
        .Verify();

    [Fact]
    public Task BuilderInAFieldThatIsFinishedElsewhere() => On(Libraries.Mqttnet5)
        .Class("""
            readonly MqttClientOptionsBuilder _builder = new();

            void First() => _builder.WithTcpServer("hub.azure-devices.net");

            void Second(string device) => _builder.WithClientId(device).WithTlsOptions(_ => { }).WithProtocolVersion(MqttProtocolVersion.V311);
            """)
        .Verify();

    [Fact]
    public Task WebSocket() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options() => new MqttClientOptionsBuilder()
                .WithWebSocketServer(o => o.[|WithUri("wss://hub.azure-devices.net/$iothub/websocket")|])
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: it speaks MQTT 5 (the default of MQTTnet 5)")
        .Verify();

    [Fact]
    public Task Managed() => On(Libraries.Managed4)
        .Class("""
            ManagedMqttClientOptions Options(string device) => new ManagedMqttClientOptionsBuilder()
                .WithClientOptions(new MqttClientOptionsBuilder()
                    .[|WithTcpServer("hub.azure-devices.net", 1883)|]
                    .WithClientId(device)
                    .Build())
                .Build();

            ManagedMqttClientOptions Other(string device) => new ManagedMqttClientOptionsBuilder()
                .WithClientOptions(b => b.WithTcpServer("hub.azure-devices.net", 8883).WithTls().WithClientId(device))
                .Build();
            """)
        .Verify();

    // What may be set by code that is not in sight is not missing.

    [Fact]
    public Task BuilderOfSomebodyElse() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Parameter(MqttClientOptionsBuilder builder) => builder.WithTcpServer("hub.azure-devices.net").Build();

            MqttClientOptions HandedOn(Action<MqttClientOptionsBuilder> configure)
            {
                var builder = new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net");
                configure(builder);
                return builder.Build();
            }

            MqttClientOptions Helped()
            {
                var builder = new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net");
                Secure(builder);
                return builder.Build();
            }

            static void Secure(MqttClientOptionsBuilder builder) => builder.WithTlsOptions(_ => { }).WithProtocolVersion(MqttProtocolVersion.V311);

            public MqttClientOptionsBuilder GivenOut() => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net");

            protected MqttClientOptionsBuilder _field = new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net");
            """)
        .Verify();

    [Fact]
    public Task SettingsThatDepend() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(bool secure, int port, MqttProtocolVersion version)
            {
                var builder = new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", port).WithProtocolVersion(version);
                if (secure)
                    builder.WithTlsOptions(_ => { });
                return builder.Build();
            }

            MqttClientOptions Choice(bool secure) => new MqttClientOptionsBuilder()
                .WithTcpServer("hub.azure-devices.net", secure ? 8883 : 1883)
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithTlsOptions(tls => tls.UseTls(secure))
                .Build();
            """)
        .Verify();

    [Theory]
    [InlineData("localhost")]
    [InlineData("broker.example")]
    [InlineData("global.azure-devices-provisioning.net")]
    [InlineData("ns.westeurope-1.ts.eventgrid.azure.net")]
    [InlineData("hub.azure-devices.net.example")]
    public Task OtherBrokers(string host) => On(Libraries.Mqttnet5)
        .Class($$"""
            MqttClientOptions Options() => new MqttClientOptionsBuilder().WithTcpServer("{{host}}", 1883).WithClientId("a").WithCredentials("b", "c").Build();
            """)
        .Verify();

    [Fact]
    public Task UnknownBroker() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(string host) => new MqttClientOptionsBuilder().WithTcpServer(host, 1883).WithClientId("a").Build();
            """)
        .Verify();

    [Fact]
    public Task Bridge() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").Build());
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build());
            }
            """)
        .Verify();

    [Fact]
    public Task TopicOfTheHub() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, string host)
            {
                var options = new MqttClientOptionsBuilder().[|WithTcpServer(host)|].WithTlsOptions(_ => { }).Build();
                var result = await client.ConnectAsync(options);
                await client.PublishStringAsync("devices/thermostat/messages/events/", $"{result.ResultCode}");
            }
            """)
        .FixedClass("""
            async Task Run(IMqttClient client, string host)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer(host).WithProtocolVersion(MqttProtocolVersion.V311).WithTlsOptions(_ => { }).Build();
                var result = await client.ConnectAsync(options);
                await client.PublishStringAsync("devices/thermostat/messages/events/", $"{result.ResultCode}");
            }
            """)
        .Verify();

    [Fact]
    public Task GatewayInBetween() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            object Options(string gateway, string hub, string device, string token) => new MqttClientOptionsBuilder()
                .WithTcpServer(gateway, 1883)
                .WithClientId(device)
                .WithCredentials($"{hub}/{device}/?api-version=2021-04-12", token)
                .Build();

            object Same(string hub, string device, string token) => new MqttClientOptionsBuilder()
                .[|WithTcpServer(hub, 1883)|]
                .WithClientId(device)
                .WithCredentials($"{hub}/{device}/?api-version=2021-04-12", token)
                .Build();
            """)
        .Verify();

    [Fact]
    public Task TopLevelProgram() => On(Libraries.Mqttnet5)
        .Code("""
            var options = new MqttClientOptionsBuilder()
                .[|WithTcpServer(args[0])|]
                .WithCredentials($"{args[0]}/{args[1]}/?api-version=2021-04-12", args[2])
                .WithClientId(args[1])
                .WithTlsOptions(_ => { })
                .Build();
            System.Console.WriteLine(options.ClientId);

            """)
        .Fixed("""
            var options = new MqttClientOptionsBuilder()
                .WithTcpServer(args[0])
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithCredentials($"{args[0]}/{args[1]}/?api-version=2021-04-12", args[2])
                .WithClientId(args[1])
                .WithTlsOptions(_ => { })
                .Build();
            System.Console.WriteLine(options.ClientId);

            """)
        .Once()
        .Verify();

    [Fact]
    public Task LocalsAndConcatenation() => On(Libraries.Mqttnet5)
        .Method("""
            const string hub = "factory.azure-devices.net";
            var device = Environment.MachineName;
            var user = hub + "/" + device + "/api-version=2018-06-30";
            var options = new MqttClientOptionsBuilder().[|WithTcpServer(hub)|].WithClientId(device).WithCredentials(user, "token").WithTlsOptions(_ => { });
            Console.WriteLine(options.Build());
            """)
        .Saying("IoT Hub refuses this connection: it speaks MQTT 5 (the default of MQTTnet 5)")
        .Verify();

    [Fact]
    public Task TestsAreLeftAlone() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options() => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", 1883).Build();
            """)
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task TwoOnOneLine() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions A() => new MqttClientOptionsBuilder().[|WithTcpServer("a.azure-devices.net")|].WithTlsOptions(_ => { }).Build(); MqttClientOptions B() => new MqttClientOptionsBuilder().[|WithTcpServer("b.azure-devices.net")|].WithTlsOptions(_ => { }).Build();
            """)
        .FixedClass("""
            MqttClientOptions A() => new MqttClientOptionsBuilder().WithTcpServer("a.azure-devices.net").WithProtocolVersion(MqttProtocolVersion.V311).WithTlsOptions(_ => { }).Build(); MqttClientOptions B() => new MqttClientOptionsBuilder().WithTcpServer("b.azure-devices.net").WithProtocolVersion(MqttProtocolVersion.V311).WithTlsOptions(_ => { }).Build();
            """)
        .Verify();

    [Fact]
    public Task TwoHostsOneReport() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(bool webSocket)
            {
                var builder = new MqttClientOptionsBuilder();
                if (webSocket)
                    builder.[|WithConnectionUri("wss://hub.azure-devices.net/$iothub/websocket")|];
                else
                    builder.WithTcpServer("hub.azure-devices.net");
                return builder.Build();
            }
            """)
        .Saying("IoT Hub refuses this connection: it speaks MQTT 5 (the default of MQTTnet 5)")
        .Verify();

    [Fact]
    public Task TwoOptionsOfOneClient() => On(Libraries.Mqttnet5)
        .Class("""
            readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            async Task<bool> First() => (await _client.ConnectAsync(new MqttClientOptionsBuilder().[|WithTcpServer("a.azure-devices.net")|].WithTlsOptions(_ => { }).Build())).IsSessionPresent;

            async Task<bool> Second() => (await _client.ConnectAsync(new MqttClientOptionsBuilder().[|WithTcpServer("b.azure-devices.net", 1883)|].WithProtocolVersion(MqttProtocolVersion.V311).Build())).IsSessionPresent;
            """)
        .Saying("IoT Hub refuses this connection: it speaks MQTT 5 (the default of MQTTnet 5)", "IoT Hub refuses this connection: it goes to port 1883 without TLS")
        .Verify();

    [Fact]
    public Task NamedAndReorderedArguments() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options(string token) => new MqttClientOptionsBuilder()
                .[|WithTcpServer(port: 1883, host: "hub.azure-devices.net")|]
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithClientId("a")
                .WithCredentials(password: token, username: "hub.azure-devices.net/b/?api-version=2021-04-12")
                .WithTlsOptions(_ => { })
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: the hub does not listen on port 1883 and the client id 'a' is not the device 'b' of the user name")
        .FixedClass("""
            MqttClientOptions Options(string token) => new MqttClientOptionsBuilder()
                .WithTcpServer(port: 8883, host: "hub.azure-devices.net")
                .WithProtocolVersion(MqttProtocolVersion.V311)
                .WithClientId("b")
                .WithCredentials(password: token, username: "hub.azure-devices.net/b/?api-version=2021-04-12")
                .WithTlsOptions(_ => { })
                .Build();
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Class("""
            void Run(string token)
            {
                var client = [|new MqttClient("hub.azure-devices.net", 1883, false, null, null, MqttSslProtocols.None)|];
                client.Connect("a", "hub.azure-devices.net/b/?api-version=2021-04-12", token);
            }
            """)
        .Saying("IoT Hub refuses this connection: it goes to port 1883 without TLS and the client id 'a' is not the device 'b' of the user name")
        .FixedClass("""
            void Run(string token)
            {
                var client = new MqttClient("hub.azure-devices.net", 8883, true, null, null, MqttSslProtocols.TLSv1_2);
                client.Connect("b", "hub.azure-devices.net/b/?api-version=2021-04-12", token);
            }
            """)
        .Verify();

    [Fact]
    public Task M2MqttByDefault() => On(Libraries.M2Mqtt, Libraries.NanoFrameworkM2Mqtt)
        .Class("""
            readonly MqttClient _client = [|new MqttClient("hub.azure-devices.net")|];

            void Run(string device, string token) => _client.Connect(device, $"hub.azure-devices.net/{device}/?api-version=2021-04-12", token);
            """)
        .Saying("IoT Hub refuses this connection: it does not use TLS")
        .NoFix()
        .Verify();

    [Fact]
    public Task M2MqttOverTls() => On(Libraries.M2Mqtt, Libraries.NanoFrameworkM2Mqtt)
        .Class("""
            void Run(string device, string token)
            {
                var client = new MqttClient("hub.azure-devices.net", 8883, true, null, null, MqttSslProtocols.TLSv1_2);
                client.Connect(device, $"hub.azure-devices.net/{device}/?api-version=2021-04-12", token);
            }
            """)
        .Verify();

    [Fact]
    public Task Version5OfNanoFramework() => On(Libraries.NanoFrameworkM2Mqtt)
        .Class("""
            void Run(string device, string token)
            {
                var client = [|new MqttClient("hub.azure-devices.net", 8883, true, null, null, MqttSslProtocols.TLSv1_2)|];
                client.ProtocolVersion = MqttProtocolVersion.Version_5;
                client.Connect(device, $"hub.azure-devices.net/{device}/?api-version=2021-04-12", token);
            }
            """)
        .FixedClass("""
            void Run(string device, string token)
            {
                var client = new MqttClient("hub.azure-devices.net", 8883, true, null, null, MqttSslProtocols.TLSv1_2);
                client.ProtocolVersion = MqttProtocolVersion.Version_3_1_1;
                client.Connect(device, $"hub.azure-devices.net/{device}/?api-version=2021-04-12", token);
            }
            """)
        .Verify();

    [Fact]
    public Task HiveMq() => On(Libraries.HiveMq)
        .Class("""
            HiveMQClientOptions Options(string device) => new HiveMQClientOptionsBuilder()
                .[|WithBroker("hub.azure-devices.net")|]
                .WithPort(8883)
                .WithClientId(device)
                .Build();

            HiveMQClientOptions Plain(string device) => new HiveMQClientOptionsBuilder()
                .[|WithBroker("hub.azure-devices.net")|]
                .WithClientId(device)
                .Build();
            """)
        .Saying("IoT Hub refuses this connection: HiveMQtt speaks MQTT 5 only", "IoT Hub refuses this connection: it does not use TLS and HiveMQtt speaks MQTT 5 only")
        .NoFix()
        .Verify();

    [Fact]
    public Task SystemNetMqtt() => On(Libraries.SystemNetMqtt)
        .Class("""
            async Task Run() => await MqttClient.[|CreateAsync("hub.azure-devices.net", 8883)|];
            """)
        .Saying("IoT Hub refuses this connection: System.Net.Mqtt has no TLS")
        .NoFix()
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Options() => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net", ).WithClientId(;
            MqttClientOptions Other() => new MqttClientOptionsBuilder().WithTcpServer(
            """)
        .Incomplete()
        .Verify();
}
