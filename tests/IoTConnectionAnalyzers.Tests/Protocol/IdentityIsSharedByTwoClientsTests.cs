using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class IdentityIsSharedByTwoClientsTests : RuleTest<IdentityIsSharedByTwoClientsAnalyzer>
{
    private const string Hub = "IoT Hub keeps one connection of a device or module and closes the older one (400027 over MQTT, 409002 over AMQP)";
    private const string Broker = "a broker keeps one connection of a client id and closes the older one";

    [Fact]
    public Task TwoLocals() => On(Libraries.DeviceSdk)
        .Class("""
            async Task Run(string connectionString)
            {
                var telemetry = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                var commands = [|DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt)|];
                await telemetry.OpenAsync();
                await commands.OpenAsync();
                await commands.CloseAsync();
                await telemetry.CloseAsync();
            }
            """)
        .Saying("'commands' is open at the same time as 'telemetry' with the same identity (connectionString): " + Hub)
        .Verify();

    [Fact]
    public Task Version2() => On(Libraries.DeviceSdk2)
        .Class("""
            async Task Run(string connectionString)
            {
                await using var one = new IotHubDeviceClient(connectionString);
                await using var two = [|new IotHubDeviceClient(connectionString)|];
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task OpenedByTheFirstOperation() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString, Message message)
            {
                using var one = DeviceClient.CreateFromConnectionString(connectionString);
                await one.SendEventAsync(message);
                using var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                await two.GetTwinAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task OpenedTogether() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                await Task.WhenAll(one.OpenAsync(), two.OpenAsync());
            }
            """)
        .Verify();

    [Fact]
    public Task SecondIsOpenWhenTheFirstConnects() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                await two.OpenAsync();
                await one.OpenAsync();
            }
            """)
        .Saying("'two' is open at the same time as 'one' with the same identity (connectionString): " + Hub)
        .Verify();

    [Fact]
    public Task SameDeviceInTwoConstants() => On(Libraries.DeviceSdk142)
        .Class("""
            private const string One = "HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==";
            private const string Other = "HostName=My.azure-devices.net;SharedAccessKey=Qg==;DeviceId=d1";

            async Task Run()
            {
                var one = DeviceClient.CreateFromConnectionString(One);
                var two = [|DeviceClient.CreateFromConnectionString(Other)|];
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Saying("'two' is open at the same time as 'one' with the same identity (d1): " + Hub)
        .Verify();

    [Fact]
    public Task OtherDevicesAndModules() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string hub, string first, string second)
            {
                var one = DeviceClient.CreateFromConnectionString("HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==");
                var two = DeviceClient.CreateFromConnectionString("HostName=my.azure-devices.net;DeviceId=d2;SharedAccessKey=QQ==");
                var three = DeviceClient.CreateFromConnectionString("HostName=other.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==");
                var four = ModuleClient.CreateFromConnectionString("HostName=my.azure-devices.net;DeviceId=d1;ModuleId=m1;SharedAccessKey=QQ==");
                var five = DeviceClient.CreateFromConnectionString(hub, first);
                var six = DeviceClient.CreateFromConnectionString(hub, second);
                await Task.WhenAll(one.OpenAsync(), two.OpenAsync(), three.OpenAsync(), four.OpenAsync(), five.OpenAsync(), six.OpenAsync());
            }
            """)
        .Verify();

    [Fact]
    public Task DeviceAndModuleOfStringsThatAreNotKnown() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = ModuleClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task DeviceOfAHubString() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string hub, string device)
            {
                var one = DeviceClient.CreateFromConnectionString(hub, device);
                var two = [|DeviceClient.CreateFromConnectionString(hub, deviceId: device)|];
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Saying("'two' is open at the same time as 'one' with the same identity (device): " + Hub)
        .Verify();

    [Fact]
    public Task SameCredentials() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string host, IAuthenticationMethod credentials)
            {
                var one = DeviceClient.Create(host, credentials);
                var two = [|DeviceClient.Create(host, credentials)|];
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task TwoCredentialsOfOneDevice() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string host, string device, string key)
            {
                var credentials = new DeviceAuthenticationWithRegistrySymmetricKey(device, key);
                var one = DeviceClient.Create(host, credentials);
                var two = [|DeviceClient.Create(authenticationMethod: AuthenticationMethodFactory.CreateAuthenticationWithRegistrySymmetricKey(device, key), hostname: host)|];
                var other = DeviceClient.Create(host, new DeviceAuthenticationWithRegistrySymmetricKey(device + "2", key));
                await one.OpenAsync();
                await two.OpenAsync();
                await other.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task ModulesOfTheEnvironment() => On(Libraries.DeviceSdk142)
        .Method("""
            var one = await ModuleClient.CreateFromEnvironmentAsync();
            var two = await [|ModuleClient.CreateFromEnvironmentAsync(TransportType.Mqtt)|];
            await one.OpenAsync();
            await two.OpenAsync();
            """)
        .Saying("'two' is open at the same time as 'one' with the same identity (the module of the environment): " + Hub)
        .Verify();

    [Fact]
    public Task ClosedBefore() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                await one.CloseAsync();
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                await two.OpenAsync();
            }

            async Task Scopes(string connectionString)
            {
                using (var one = DeviceClient.CreateFromConnectionString(connectionString))
                {
                    await one.OpenAsync();
                }

                await using (var two = DeviceClient.CreateFromConnectionString(connectionString))
                {
                    await two.OpenAsync();
                }
            }

            async Task Lines(string connectionString)
            {
                using (var one = DeviceClient.CreateFromConnectionString(connectionString))
                    await one.OpenAsync();
                using var two = DeviceClient.CreateFromConnectionString(connectionString);
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task Alternatives() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString, bool useAmqp)
            {
                if (useAmqp)
                {
                    var one = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Amqp);
                    await one.OpenAsync();
                }
                else
                {
                    var two = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                    await two.OpenAsync();
                }
            }

            async Task Fallback(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                var two = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Amqp);
                try
                {
                    await one.OpenAsync();
                }
                catch (Exception)
                {
                    await two.OpenAsync();
                }
            }

            async Task Conditional(string connectionString, bool first)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                if (first)
                    await one.OpenAsync();
                if (!first)
                    await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task OnlyOneIsOpened() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                two.SetRetryPolicy(new NoRetry());
                await one.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task StringThatChanges() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                connectionString = connectionString.Replace("d1", "d2");
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                await two.OpenAsync();
            }

            async Task Calls(Func<string> next)
            {
                var one = DeviceClient.CreateFromConnectionString(next());
                var two = DeviceClient.CreateFromConnectionString(next());
                await one.OpenAsync();
                await two.OpenAsync();
            }

            string Next => Guid.NewGuid().ToString();

            async Task Properties()
            {
                var one = DeviceClient.CreateFromConnectionString(Next);
                var two = DeviceClient.CreateFromConnectionString(Next);
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task StringThatChangedBefore() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                connectionString = connectionString.Trim();
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task SettingOfOneObject() => On(Libraries.DeviceSdk142)
        .Class("""
            public sealed class Settings { public string ConnectionString { get; set; } = ""; }

            private readonly Settings _settings = new();

            async Task Run()
            {
                var one = DeviceClient.CreateFromConnectionString(_settings.ConnectionString);
                var two = [|DeviceClient.CreateFromConnectionString(_settings.ConnectionString)|];
                await one.OpenAsync();
                await two.OpenAsync();
            }

            async Task Environments()
            {
                var one = DeviceClient.CreateFromConnectionString(Environment.GetEnvironmentVariable("DEVICE"));
                var two = [|DeviceClient.CreateFromConnectionString(Environment.GetEnvironmentVariable("DEVICE"))|];
                var three = DeviceClient.CreateFromConnectionString(Environment.GetEnvironmentVariable("OTHER"));
                await one.OpenAsync();
                await two.OpenAsync();
                await three.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task SettingsOfTwoObjects() => On(Libraries.DeviceSdk142)
        .Class("""
            public sealed class Settings { public string ConnectionString { get; set; } = ""; }

            async Task Run(Settings first, Settings second)
            {
                var one = DeviceClient.CreateFromConnectionString(first.ConnectionString);
                var two = DeviceClient.CreateFromConnectionString(second.ConnectionString);
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task TextOfParts() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string host, string device, string other, string key)
            {
                var one = DeviceClient.CreateFromConnectionString($"HostName={host};DeviceId={device};SharedAccessKey={key}");
                var two = [|DeviceClient.CreateFromConnectionString($"HostName={host};DeviceId={device};SharedAccessKey={key}")|];
                var three = DeviceClient.CreateFromConnectionString($"HostName={host};DeviceId={other};SharedAccessKey={key}");
                await one.OpenAsync();
                await two.OpenAsync();
                await three.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task DevicesOfALoop() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string[] connectionStrings, System.Collections.Generic.List<DeviceClient> devices)
            {
                foreach (var connectionString in connectionStrings)
                {
                    var client = DeviceClient.CreateFromConnectionString(connectionString);
                    await client.OpenAsync();
                    devices.Add(client);
                }

                var one = DeviceClient.CreateFromConnectionString(connectionStrings[0]);
                var two = DeviceClient.CreateFromConnectionString(connectionStrings[1]);
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task ClientForHttp() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString, Message message)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                var two = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Http1);
                await one.OpenAsync();
                await two.SendEventAsync(message);
            }

            private const TransportType Uploads = TransportType.Http1;

            async Task Constant(string connectionString, Message message)
            {
                var transport = TransportType.Http1;
                var one = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                var two = DeviceClient.CreateFromConnectionString(connectionString, transport);
                var three = DeviceClient.CreateFromConnectionString(connectionString, Uploads);
                await one.OpenAsync();
                await two.SendEventAsync(message);
                await three.SendEventAsync(message);
            }
            """)
        .Verify();

    [Fact]
    public Task TransportThatIsNotKnown() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString, TransportType transport, TransportType other)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                var two = DeviceClient.CreateFromConnectionString(connectionString, transport);
                var three = DeviceClient.CreateFromConnectionString(connectionString, other);
                await one.OpenAsync();
                await two.OpenAsync();
                await three.OpenAsync();
            }

            async Task Same(string connectionString, TransportType transport)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString, transport);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString, transport)|];
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task FieldThatAMethodCloses() => On(Libraries.DeviceSdk142)
        .Class("""
            private const string ConnectionString = "HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==";

            private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString(ConnectionString);

            private Task StopAsync() => _client.CloseAsync();

            public async Task RunAsync(Message message)
            {
                await _client.SendEventAsync(message);
                await StopAsync();
                using var second = DeviceClient.CreateFromConnectionString(ConnectionString);
                await second.SendEventAsync(message);
            }
            """)
        .Verify();

    [Fact]
    public Task FieldsThatOthersCanClose() => On(Libraries.DeviceSdk142)
        .Class("""
            public readonly DeviceClient One;
            public readonly DeviceClient Two;

            public Sample(string connectionString)
            {
                One = DeviceClient.CreateFromConnectionString(connectionString);
                Two = DeviceClient.CreateFromConnectionString(connectionString);
            }

            public Task StartFirst() => One.OpenAsync();

            public Task StartSecond() => Two.OpenAsync();
            """)
        .And("class Other { async System.Threading.Tasks.Task Run(Sample sample) { await sample.StartFirst(); await sample.One.CloseAsync(); await sample.StartSecond(); } }")
        .Verify();

    [Fact]
    public Task SameVariable() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var client = DeviceClient.CreateFromConnectionString(connectionString);
                await client.OpenAsync();
                client = DeviceClient.CreateFromConnectionString(connectionString);
                await client.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task FactoryMethod() => On(Libraries.DeviceSdk142)
        .Class("""
            private readonly string _connectionString = Environment.GetEnvironmentVariable("DEVICE");

            private DeviceClient Create() => DeviceClient.CreateFromConnectionString(_connectionString);

            private DeviceClient CreateFor(string connectionString)
            {
                return DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
            }

            private DeviceClient CreateNext()
            {
                var next = Guid.NewGuid().ToString();
                return DeviceClient.CreateFromConnectionString(next);
            }

            async Task One()
            {
                var one = Create();
                var two = [|Create()|];
                await one.OpenAsync();
                await two.OpenAsync();
            }

            async Task Two(string first, string second)
            {
                var one = CreateFor(first);
                var two = CreateFor(second);
                var three = [|CreateFor(first)|];
                await one.OpenAsync();
                await two.OpenAsync();
                await three.OpenAsync();
            }

            async Task Three()
            {
                var one = CreateNext();
                var two = CreateNext();
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task TopLevelProgram() => On(Libraries.DeviceSdk142)
        .Code("""
            var connectionString = args[0];
            var one = DeviceClient.CreateFromConnectionString(connectionString);
            var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
            await one.OpenAsync();
            await two.OpenAsync();

            """)
        .Once()
        .Verify();

    [Fact]
    public Task InALambda() => On(Libraries.DeviceSdk142)
        .Class("""
            void Run(string connectionString) => Task.Run(async () =>
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                await one.OpenAsync();
                await two.OpenAsync();
            });
            """)
        .Verify();

    [Fact]
    public Task OpenedByAMethod() => On(Libraries.DeviceSdk142)
        .Class("""
            private static Task OpenAsync(DeviceClient client) => client.OpenAsync();

            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                await OpenAsync(one);
                await OpenAsync(two);
            }
            """)
        .Verify();

    [Fact]
    public Task HandedAway() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString, Action<DeviceClient> take)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                take(one);
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task InAStatusHandler() => On(Libraries.DeviceSdk142)
        .Class("""
            private string _connectionString = Environment.GetEnvironmentVariable("DEVICE");

            async void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
            {
                var one = DeviceClient.CreateFromConnectionString(_connectionString);
                var two = DeviceClient.CreateFromConnectionString(_connectionString);
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task TwoFields() => On(Libraries.DeviceSdk)
        .Class("""
            private const string ConnectionString = "HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==";

            private readonly DeviceClient _telemetry = DeviceClient.CreateFromConnectionString(ConnectionString);
            private readonly DeviceClient _commands = [|DeviceClient.CreateFromConnectionString(ConnectionString)|];

            public async Task StartAsync()
            {
                await _telemetry.OpenAsync();
                await _commands.OpenAsync();
            }

            public async Task StopAsync()
            {
                await _commands.CloseAsync();
                await _telemetry.CloseAsync();
            }
            """)
        .Saying("'_commands' is open at the same time as '_telemetry' with the same identity (d1): " + Hub)
        .Verify();

    [Fact]
    public Task FieldsOfAConstructor() => On(Libraries.DeviceSdk142)
        .Class("""
            private readonly DeviceClient _telemetry;
            private readonly DeviceClient _commands;

            public Sample(string connectionString)
            {
                _telemetry = DeviceClient.CreateFromConnectionString(connectionString);
                _commands = [|DeviceClient.CreateFromConnectionString(connectionString)|];
            }

            public Task SendAsync(Message message) => _telemetry.SendEventAsync(message);

            public Task<Message> ListenAsync() => _commands.ReceiveAsync();
            """)
        .Verify();

    [Fact]
    public Task FieldsThatAreMadeAndOpenedTogether() => On(Libraries.DeviceSdk142)
        .Class("""
            private DeviceClient _telemetry;
            private DeviceClient _commands;

            public async Task StartAsync(string connectionString)
            {
                _telemetry = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                await _telemetry.OpenAsync();
                _commands = [|DeviceClient.CreateFromConnectionString(connectionString, TransportType.Amqp)|];
                await _commands.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task FieldsOfWhichOneIsUsed() => On(Libraries.DeviceSdk142)
        .Class("""
            private readonly DeviceClient _mqtt;
            private readonly DeviceClient _amqp;

            public Sample(string connectionString)
            {
                _mqtt = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Mqtt);
                _amqp = DeviceClient.CreateFromConnectionString(connectionString, TransportType.Amqp);
            }

            public Task SendByMqtt(Message message) => _mqtt.SendEventAsync(message);

            public Task SendByAmqp(Message message) => _amqp.SendEventAsync(message);

            public async Task Send(Message message, bool useAmqp)
            {
                if (useAmqp)
                    await _amqp.SendEventAsync(message);
                else
                    await _mqtt.SendEventAsync(message);
            }

            public async Task SendWithFallback(Message message)
            {
                try
                {
                    await _mqtt.SendEventAsync(message);
                }
                catch (Exception)
                {
                    await _amqp.SendEventAsync(message);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task FieldsOfDifferentDevices() => On(Libraries.DeviceSdk142)
        .Class("""
            private readonly DeviceClient _one;
            private readonly DeviceClient _two;

            public Sample(string first, string second)
            {
                _one = DeviceClient.CreateFromConnectionString(first);
                _two = DeviceClient.CreateFromConnectionString(second);
            }

            private readonly DeviceClient _three = Create("a");
            private readonly DeviceClient _four = Create("b");

            private static DeviceClient Create(string connectionString) => DeviceClient.CreateFromConnectionString(connectionString);

            public async Task StartAsync()
            {
                await _one.OpenAsync();
                await _two.OpenAsync();
                await _three.OpenAsync();
                await _four.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task FieldThatIsClosedBeforeTheOther() => On(Libraries.DeviceSdk142)
        .Class("""
            private DeviceClient _one;
            private DeviceClient _two;

            public async Task SwitchAsync(string connectionString)
            {
                _one = DeviceClient.CreateFromConnectionString(connectionString);
                await _one.OpenAsync();
                await _one.CloseAsync();
                _two = DeviceClient.CreateFromConnectionString(connectionString);
                await _two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task FieldsThatEndApart() => On(Libraries.DeviceSdk142)
        .Class("""
            private readonly DeviceClient _one;
            private readonly DeviceClient _two;

            public Sample(string connectionString)
            {
                _one = DeviceClient.CreateFromConnectionString(connectionString);
                _two = DeviceClient.CreateFromConnectionString(connectionString);
            }

            public Task StartFirst() => _one.OpenAsync();

            public Task StopFirst() => _one.CloseAsync();

            public Task StartSecond() => _two.OpenAsync();

            public Task StopSecond() => _two.CloseAsync();
            """)
        .Verify();

    [Fact]
    public Task LocalBesideAField() => On(Libraries.DeviceSdk142)
        .Class("""
            private const string ConnectionString = "HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==";

            private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString(ConnectionString);

            public async Task RunAsync(Message message)
            {
                await _client.SendEventAsync(message);
                using var second = [|DeviceClient.CreateFromConnectionString(ConnectionString)|];
                await second.SendEventAsync(message);
            }

            public async Task ProbeAsync(Message message)
            {
                using (var probe = DeviceClient.CreateFromConnectionString(ConnectionString))
                    await probe.SendEventAsync(message);
                await _client.SendEventAsync(message);
            }

            public async Task ChangeAsync(Message message)
            {
                await _client.SendEventAsync(message);
                await _client.CloseAsync();
                using var second = DeviceClient.CreateFromConnectionString(ConnectionString);
                await second.SendEventAsync(message);
            }
            """)
        .Saying("'second' is open at the same time as '_client' with the same identity (d1): " + Hub)
        .Verify();

    [Fact]
    public Task SameOptionsOfMqttnet() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Run(MqttClientOptionsBuilder hub, string device, CancellationToken stoppingToken)
            {
                var options = hub.WithClientId(device).Build();
                using var telemetry = new MqttClientFactory().CreateMqttClient();
                using var commands = [|new MqttClientFactory().CreateMqttClient()|];
                await telemetry.ConnectAsync(options, stoppingToken);
                await commands.ConnectAsync(options, stoppingToken);
                await commands.DisconnectAsync();
                await telemetry.DisconnectAsync();
            }
            """)
        .Saying("'commands' is open at the same time as 'telemetry' with the same identity (options): " + Broker)
        .Verify();

    [Fact]
    public Task SameClientIdOfMqttnet() => On(Libraries.Mqttnet)
        .Class("""
            async Task Run(CancellationToken stoppingToken)
            {
                var factory = new MqttClientFactory();
                var one = factory.CreateMqttClient();
                var two = [|factory.CreateMqttClient()|];
                var three = factory.CreateMqttClient();
                await one.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).WithClientId("d1").Build(), stoppingToken);
                await two.ConnectAsync(new MqttClientOptionsBuilder().WithClientId("d1").WithTcpServer("my.azure-devices.net", 8883).Build(), stoppingToken);
                await three.ConnectAsync(new MqttClientOptionsBuilder().WithClientId("d2").WithTcpServer("my.azure-devices.net", 8883).Build(), stoppingToken);
            }
            """)
        .Saying("'two' is open at the same time as 'one' with the same identity (d1): " + Hub)
        .Verify();

    [Fact]
    public Task OptionsObjects() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Run(string host, CancellationToken stoppingToken)
            {
                var first = new MqttClientOptions { ClientId = "sensor", ChannelOptions = new MqttClientTcpOptions { TlsOptions = new MqttClientTlsOptions() } };
                var second = new MqttClientOptions { ClientId = "sensor", ChannelOptions = new MqttClientTcpOptions() };
                var one = new MqttClientFactory().CreateMqttClient();
                var two = [|new MqttClientFactory().CreateMqttClient()|];
                var three = new MqttClientFactory().CreateMqttClient();
                await one.ConnectAsync(first, stoppingToken);
                await two.ConnectAsync(first, stoppingToken);
                await three.ConnectAsync(second, stoppingToken);
            }
            """)
        .Verify();

    [Fact]
    public Task OtherClientIds() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Builders(string host, CancellationToken stoppingToken)
            {
                var builder = new MqttClientOptionsBuilder().WithTcpServer(host);
                var one = new MqttClientFactory().CreateMqttClient();
                var two = new MqttClientFactory().CreateMqttClient();
                await one.ConnectAsync(builder.WithClientId("a").Build(), stoppingToken);
                await two.ConnectAsync(builder.WithClientId("b").Build(), stoppingToken);
            }

            async Task Changed(string host, CancellationToken stoppingToken)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer(host).WithClientId("a").Build();
                var one = new MqttClientFactory().CreateMqttClient();
                var two = new MqttClientFactory().CreateMqttClient();
                await one.ConnectAsync(options, stoppingToken);
                options.ClientId = "b";
                await two.ConnectAsync(options, stoppingToken);
            }

            async Task Invented(string host, CancellationToken stoppingToken)
            {
                var one = new MqttClientFactory().CreateMqttClient();
                var two = new MqttClientFactory().CreateMqttClient();
                await one.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(host).Build(), stoppingToken);
                await two.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(host).Build(), stoppingToken);
            }

            async Task Hosts(string id, CancellationToken stoppingToken)
            {
                var one = new MqttClientFactory().CreateMqttClient();
                var two = new MqttClientFactory().CreateMqttClient();
                await one.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("a").WithClientId(id).Build(), stoppingToken);
                await two.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("b").WithClientId(id).Build(), stoppingToken);
            }
            """)
        .Verify();

    [Fact]
    public Task FieldsOfMqttnet() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            private readonly IMqttClient _one = new MqttClientFactory().CreateMqttClient();
            private readonly IMqttClient _two = [|new MqttClientFactory().CreateMqttClient()|];

            public async Task StartAsync(MqttClientOptions options)
            {
                await _one.ConnectAsync(options);
                await _two.ConnectAsync(options);
            }
            """)
        .Verify();

    [Fact]
    public Task ManagedClients() => On(Libraries.Managed4)
        .Class("""
            async Task Run(ManagedMqttClientOptions options)
            {
                var one = new MqttClientFactory().CreateManagedMqttClient();
                var two = [|new MqttClientFactory().CreateManagedMqttClient()|];
                await one.StartAsync(options);
                await two.StartAsync(options);
            }
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Class("""
            void Run(string host, string id)
            {
                var one = new MqttClient(host);
                var two = [|new MqttClient(host)|];
                var three = new MqttClient(host);
                one.Connect(id);
                two.Connect(id, "user", "password");
                three.Connect(Guid.NewGuid().ToString());
            }
            """)
        .Saying("'two' is open at the same time as 'one' with the same identity (id): " + Broker)
        .Verify();

    [Fact]
    public Task NanoFramework() => On(Libraries.NanoFrameworkAzure)
        .Class("""
            void Run(string key)
            {
                var one = new DeviceClient("my.azure-devices.net", "d1", key);
                var two = [|new DeviceClient("my.azure-devices.net", "d1", key)|];
                var three = new DeviceClient("my.azure-devices.net", "d2", key);
                one.Open();
                two.Open();
                three.Open();
            }
            """)
        .Verify();

    [Fact]
    public Task Hive() => On(Libraries.HiveMq)
        .Class("""
            async Task Run(HiveMQClientOptions options)
            {
                var one = new HiveMQClient(options);
                var two = [|new HiveMQClient(options)|];
                await one.ConnectAsync();
                await two.ConnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task InATryWithAFinally() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString, CancellationToken stoppingToken)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                try
                {
                    await one.OpenAsync();
                    await two.OpenAsync();
                    await Task.Delay(-1, stoppingToken);
                }
                finally
                {
                    await one.CloseAsync();
                    await two.CloseAsync();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task OpenThatMayHaveFailed() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                try
                {
                    await one.OpenAsync();
                    return;
                }
                catch (Exception)
                {
                    one.Dispose();
                }

                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task ClosedOnEachWay() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString, bool fast)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                if (fast)
                    one.Dispose();
                else
                    await one.CloseAsync();
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                await two.OpenAsync();
            }

            async Task OnOneWay(string connectionString, bool fast)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                if (fast)
                    await one.CloseAsync();
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task ClosedByAMethod() => On(Libraries.DeviceSdk142)
        .Class("""
            private static Task EndAsync(DeviceClient client) => client.CloseAsync();

            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                await EndAsync(one);
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                await two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task LoopThatReplacesItsClient() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                while (true)
                {
                    await using var one = DeviceClient.CreateFromConnectionString(connectionString);
                    await one.OpenAsync();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task ThreeOfOneDevice() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                var three = [|DeviceClient.CreateFromConnectionString(connectionString)|];
                await one.OpenAsync();
                await two.OpenAsync();
                await three.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task StaticFields() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            static class Program
            {
                private static DeviceClient s_one;
                private static DeviceClient s_two;

                static async Task Main(string[] args)
                {
                    s_one = DeviceClient.CreateFromConnectionString(args[0]);
                    s_two = [|DeviceClient.CreateFromConnectionString(args[0])|];
                    await s_one.OpenAsync();
                    await s_two.OpenAsync();
                }
            }

            """)
        .Once()
        .Verify();

    [Fact]
    public Task StaticFieldsOfAConstant() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            static class Program
            {
                private static readonly string s_connectionString = Environment.GetEnvironmentVariable("DEVICE");
                private static DeviceClient s_one;
                private static DeviceClient s_two;

                static async Task Main()
                {
                    s_one = DeviceClient.CreateFromConnectionString(s_connectionString);
                    s_two = [|DeviceClient.CreateFromConnectionString(s_connectionString)|];
                    await s_one.OpenAsync();
                    await s_two.OpenAsync();
                }
            }

            """)
        .Once()
        .Verify();

    [Fact]
    public Task Properties() => On(Libraries.DeviceSdk142)
        .Class("""
            private const string ConnectionString = "HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==";

            private DeviceClient One { get; } = DeviceClient.CreateFromConnectionString(ConnectionString);
            private DeviceClient Two { get; } = [|DeviceClient.CreateFromConnectionString(ConnectionString)|];

            public async Task StartAsync() => await Task.WhenAll(One.OpenAsync(), Two.OpenAsync());
            """)
        .Verify();

    [Fact]
    public Task FieldsThatAreMadeOnDemand() => On(Libraries.DeviceSdk142)
        .Class("""
            private const string ConnectionString = "HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==";

            private DeviceClient _one;
            private DeviceClient _two;

            public async Task StartAsync(bool both)
            {
                _one = DeviceClient.CreateFromConnectionString(ConnectionString);
                if (both)
                    _two = DeviceClient.CreateFromConnectionString(ConnectionString);
                await _one.OpenAsync();
                await _two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task FieldsOfTwoTypes() => On(Libraries.DeviceSdk142)
        .Class("""
            private const string ConnectionString = "HostName=my.azure-devices.net;DeviceId=d1;SharedAccessKey=QQ==";

            private readonly DeviceClient _one = DeviceClient.CreateFromConnectionString(ConnectionString);

            public Task StartAsync() => _one.OpenAsync();

            private sealed class Other
            {
                private readonly DeviceClient _two = DeviceClient.CreateFromConnectionString(ConnectionString);

                public Task StartAsync() => _two.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task TestCode() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString(connectionString);
                var two = DeviceClient.CreateFromConnectionString(connectionString);
                await one.OpenAsync();
                await two.OpenAsync();
            }
            """)
        .Assembly("Device.Tests")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(string connectionString)
            {
                var one = DeviceClient.CreateFromConnectionString();
                var two = DeviceClient.CreateFromConnectionString(connectionString, );
                await one.OpenAsync();
                await two.
            }
            """)
        .Incomplete()
        .Verify();
}
