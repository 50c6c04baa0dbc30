using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class ExitWhileConnectedTests : RuleTest<ExitWhileConnectedAnalyzer, ExitWhileConnectedFix>
{
    [Fact]
    public Task AfterConnect() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            [|Environment.Exit(0)|];
            """)
        .Saying("Environment.Exit ends everything at once while 'client' may be connected, finally blocks included: without DisconnectAsync before it the broker sees the connection break")
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            await client.TryDisconnectAsync();
            Environment.Exit(0);
            """)
        .Verify();

    [Fact]
    public Task HandlerOfControlC() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            Console.CancelKeyPress += (_, _) =>
            {
                Console.WriteLine("bye");
                [|Environment.Exit(0)|];
            };
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            Console.CancelKeyPress += (_, _) =>
            {
                Console.WriteLine("bye");
                client.TryDisconnectAsync().GetAwaiter().GetResult();
                Environment.Exit(0);
            };
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .Verify();

    [Theory]
    [InlineData("[|Environment.Exit(1)|];")]
    [InlineData("[|System.Diagnostics.Process.GetCurrentProcess().Kill()|];")]
    [InlineData("if (DateTime.Now.Hour > 12) [|Environment.Exit(1)|];")]
    [InlineData("try { await client.PingAsync(); } catch { [|Environment.Exit(1)|]; }")]
    [InlineData("try { await client.PingAsync(); [|Environment.Exit(1)|]; } finally { await client.DisconnectAsync(); }")]
    [InlineData("{|IOTC3010.Info:Environment.FailFast(\"a\")|};")]
    [InlineData("client.Dispose(); [|Environment.Exit(1)|];")]
    [InlineData("if (DateTime.Now.Hour > 12) await client.DisconnectAsync(); [|Environment.Exit(1)|];")]
    public Task WhileConnected(string statement) => On(Libraries.Mqttnet5)
        .Method($$"""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            {{statement}}
            """)
        .Verify();

    [Theory]
    [InlineData("await client.DisconnectAsync(); Environment.Exit(0);")]
    [InlineData("client.DisconnectAsync().Wait(); Environment.Exit(0);")]
    [InlineData("try { await client.PingAsync(); } finally { await client.DisconnectAsync(); } Environment.Exit(0);")]
    [InlineData("return;")]
    [InlineData("Environment.ExitCode = 1;")]
    public Task Closed(string statement) => On(Libraries.Mqttnet5)
        .Method($$"""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            {{statement}}
            """)
        .Verify();

    [Fact]
    public Task BeforeAnyClient() => On(Libraries.Mqttnet5)
        .Method("""
            if (DateTime.Now.Hour > 12)
                Environment.Exit(1);
            using var client = new MqttClientFactory().CreateMqttClient();
            if (DateTime.Now.Hour > 13)
                Environment.Exit(1);
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task CallbackBeforeAnyClient() => On(Libraries.Mqttnet5)
        .Method("""
            Parse(() => Environment.Exit(1));
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            Parse(() => [|Environment.Exit(2)|]);

            static void Parse(Action onError) => onError();
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task HandlerThatClosesFirst() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            Console.CancelKeyPress += async (_, e) =>
            {
                e.Cancel = true;
                await client.DisconnectAsync();
                Environment.Exit(0);
            };
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task ClosedByAHelper() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client)
            {
                await client.ConnectAsync(new MqttClientOptions());
                await Stop(client);
                Environment.Exit(0);
            }

            static Task Stop(IMqttClient client) => client.DisconnectAsync();
            """)
        .Verify();

    [Fact]
    public Task Field() => On(Libraries.Mqttnet5)
        .Class("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            async Task Run()
            {
                await _client.ConnectAsync(new MqttClientOptions());
                [|Environment.Exit(0)|];
            }
            """)
        .FixedClass("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            async Task Run()
            {
                await _client.ConnectAsync(new MqttClientOptions());
                await _client.TryDisconnectAsync();
                Environment.Exit(0);
            }
            """)
        .Verify();

    [Fact]
    public Task GoodbyeInFinallyIsSkipped() => On(Libraries.Mqttnet5)
        .Class("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            public Task OpenAsync() => _client.ConnectAsync(new MqttClientOptions());

            async Task Run(Func<double?> sensor, CancellationToken stoppingToken)
            {
                try
                {
                    while (!stoppingToken.IsCancellationRequested)
                    {
                        if (sensor() is not { } value)
                        {
                            [|Environment.Exit(3)|];
                            return;
                        }

                        await SendAsync(value);
                    }
                }
                finally
                {
                    await _client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None);
                }
            }

            Task SendAsync(double value) => _client.PublishStringAsync("readings", value.ToString());
            """)
        .Saying("Environment.Exit ends everything at once while '_client' may be connected, finally blocks included: without DisconnectAsync before it the broker sees the connection break")
        .FixedClass("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            public Task OpenAsync() => _client.ConnectAsync(new MqttClientOptions());

            async Task Run(Func<double?> sensor, CancellationToken stoppingToken)
            {
                try
                {
                    while (!stoppingToken.IsCancellationRequested)
                    {
                        if (sensor() is not { } value)
                        {
                            await _client.TryDisconnectAsync();
                            Environment.Exit(3);
                            return;
                        }

                        await SendAsync(value);
                    }
                }
                finally
                {
                    await _client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None);
                }
            }

            Task SendAsync(double value) => _client.PublishStringAsync("readings", value.ToString());
            """)
        .Verify();

    [Theory]
    [InlineData("try { try { [|Environment.Exit(1)|]; } finally { Console.WriteLine(); } } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { if (client.IsConnected) [|Environment.Exit(1)|]; } finally { client.DisconnectAsync().Wait(); }")]
    [InlineData("try { {|IOTC3010.Info:Environment.FailFast(\"a\")|}; } finally { await client.DisconnectAsync(); }")]
    public Task GoodbyeOfAParameterIsSkipped(string statement) => On(Libraries.Mqttnet5)
        .Class($$"""
            async Task Run(IMqttClient client)
            {
                {{statement}}
            }
            """)
        .Verify();

    [Theory]
    [InlineData("try { await Task.Yield(); } catch { Environment.Exit(1); } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { await Task.Yield(); } finally { await client.DisconnectAsync(); Environment.Exit(1); }")]
    [InlineData("try { if (!client.IsConnected) Environment.Exit(1); } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { await client.DisconnectAsync(); Environment.Exit(1); } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { if (DateTime.Now.Hour > 12) Environment.Exit(1); await Open(client); } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { if (DateTime.Now.Hour > 12) Environment.Exit(1); await client.ConnectAsync(new MqttClientOptions()); } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { Environment.Exit(1); } finally { client.Dispose(); }")]
    [InlineData("try { await Task.Yield(); } finally { await client.DisconnectAsync(); } Environment.Exit(1);")]
    [InlineData("try { Later(() => Environment.Exit(1)); } finally { await client.DisconnectAsync(); }")]
    public Task GoodbyeIsNotKnownToBeSkipped(string statement) => On(Libraries.Mqttnet5)
        .Class($$"""
            async Task Run(IMqttClient client)
            {
                {{statement}}
            }

            static Task Open(IMqttClient client) => client.ConnectAsync(new MqttClientOptions());

            static void Later(Action action) { }
            """)
        .Verify();

    [Fact]
    public Task DeviceSdk() => On(Libraries.DeviceSdk)
        .Method("""
            using var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync();
            [|Environment.Exit(0)|];
            """)
        .FixedMethod("""
            using var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync();
            using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await client.CloseAsync(closing.Token);
            Environment.Exit(0);
            """)
        .Verify();

    [Fact]
    public Task HttpHasNoConnection() => On(Libraries.DeviceSdk142)
        .Method("""
            using var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5", TransportType.Http1);
            await client.SendEventAsync(new Message());
            Environment.Exit(0);
            """)
        .Verify();

    [Fact]
    public Task OtherExit() => On(Libraries.Mqttnet5)
        .Class("""
            static class Environment { public static void Exit() { } }

            async Task Run(IMqttClient client)
            {
                await client.ConnectAsync(new MqttClientOptions());
                Console.Out.Flush();
            }
            """)
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            Environment.Exit(0);
            """)
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(
            Environment.Exit(
            """)
        .Incomplete()
        .Verify();
}
