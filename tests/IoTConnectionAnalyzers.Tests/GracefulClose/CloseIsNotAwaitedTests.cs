using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class CloseIsNotAwaitedTests : RuleTest<CloseIsNotAwaitedAnalyzer, CloseIsNotAwaitedFix>
{
    [Fact]
    public Task BeforeDispose() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            [|client.DisconnectAsync()|]; // bye
            client.Dispose();
            """)
        .Saying("DisconnectAsync is not awaited: it races with the Dispose on line 12, and the goodbye can be lost")
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            await client.DisconnectAsync(); // bye
            client.Dispose();
            """)
        .Verify();

    [Theory]
    [InlineData("_ = [|client.DisconnectAsync()|];", "await client.DisconnectAsync();")]
    [InlineData("[|client.TryDisconnectAsync()|];", "await client.TryDisconnectAsync();")]
    [InlineData("[|client.DisconnectAsync(new MqttClientDisconnectOptions())|].ConfigureAwait(false);", "await client.DisconnectAsync(new MqttClientDisconnectOptions()).ConfigureAwait(false);")]
    [InlineData("if (client.IsConnected) [|client.DisconnectAsync()|];", "if (client.IsConnected) await client.DisconnectAsync();")]
    public Task Discarded(string bad, string good) => On(Libraries.Mqttnet5)
        .Method($"""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            {bad}
            """)
        .FixedMethod($"""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            {good}
            """)
        .Verify();

    [Fact]
    public Task ConditionalAccess() => On(Libraries.Mqttnet5)
        .Class("""
            private IMqttClient? _client;

            async Task Stop()
            {
                await Task.Yield();
                _client?[|.DisconnectAsync()|];
            }
            """)
        .FixedClass("""
            private IMqttClient? _client;

            async Task Stop()
            {
                await Task.Yield();
                if (_client is not null)
                    await _client.DisconnectAsync();
            }
            """)
        .Verify();

    [Theory]
    [InlineData("await client.DisconnectAsync();")]
    [InlineData("await client.DisconnectAsync().ConfigureAwait(false);")]
    [InlineData("client.DisconnectAsync().Wait();")]
    [InlineData("client.DisconnectAsync().GetAwaiter().GetResult();")]
    [InlineData("var closed = client.TryDisconnectAsync().Result;")]
    [InlineData("await Task.WhenAll(client.DisconnectAsync(), Task.Delay(1));")]
    [InlineData("var task = client.DisconnectAsync(); await task;")]
    [InlineData("Task task = client.DisconnectAsync(); Console.WriteLine(task);")]
    [InlineData("Func<Task> close = () => client.DisconnectAsync(); await close();")]
    [InlineData("Task Close() => client.DisconnectAsync(); await Close();")]
    [InlineData("client.PublishStringAsync(\"a\", \"b\"); await client.DisconnectAsync();")]
    public Task WaitedFor(string statement) => On(Libraries.Mqttnet5)
        .Method($"""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            {statement}
            """)
        .Verify();

    [Fact]
    public Task TaskThatNobodyLooksAt() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            var task = [|client.DisconnectAsync()|];
            await Task.Yield();
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task SynchronousDispose() => On(Libraries.Mqttnet5)
        .Class("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            public void Dispose()
            {
                [|_client.DisconnectAsync()|];
                _client.Dispose();
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task Finalizer() => On(Libraries.Mqttnet5)
        .Class("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            ~Sample() => [|_client.DisconnectAsync()|];
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task VoidLambda() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            Action close = () => [|client.DisconnectAsync()|];
            await Task.Yield();
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task SynchronousMain() => On(Libraries.Mqttnet5)
        .Code("""
            class Program
            {
                static void Main()
                {
                    var client = new MqttClientFactory().CreateMqttClient();
                    [|client.DisconnectAsync()|];
                }
            }

            """)
        .Fixed("""
            class Program
            {
                static void Main()
                {
                    var client = new MqttClientFactory().CreateMqttClient();
                    client.DisconnectAsync().GetAwaiter().GetResult();
                }
            }

            """)
        .Verify();

    [Fact]
    public Task SynchronousHook() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            {
                [|client.DisconnectAsync()|];
            };
            await Task.Yield();
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            {
                client.DisconnectAsync().GetAwaiter().GetResult();
            };
            await Task.Yield();
            """)
        .Verify();

    [Fact]
    public Task AsyncHookOfProcessExit() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            AppDomain.CurrentDomain.ProcessExit += async (_, _) => await [|client.DisconnectAsync()|];
            await Task.Yield();
            """)
        .Saying("nobody waits for the async handler of ProcessExit: the process ends while DisconnectAsync runs")
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => client.DisconnectAsync().GetAwaiter().GetResult();
            await Task.Yield();
            """)
        .Verify();

    [Fact]
    public Task AsyncHandlerOfControlC() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            Console.CancelKeyPress += async (_, e) =>
            {
                await Task.Yield().ConfigureAwait(false);
                await [|client.DisconnectAsync()|];
            };
            await Task.Yield();
            """.Replace("Task.Yield().ConfigureAwait(false)", "client.PingAsync()", StringComparison.Ordinal))
        .Saying("nobody waits for the async handler of CancelKeyPress, and it does not set Cancel: the process ends while DisconnectAsync runs")
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            Console.CancelKeyPress += (_, e) =>
            {
                client.PingAsync().GetAwaiter().GetResult();
                client.DisconnectAsync().GetAwaiter().GetResult();
            };
            await Task.Yield();
            """)
        .Verify();

    [Fact]
    public Task AsyncHandlerOfControlCThatKeepsTheProcessAlive() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            Console.CancelKeyPress += async (_, e) =>
            {
                e.Cancel = true;
                await client.DisconnectAsync();
            };
            await Task.Yield();
            """)
        .Verify();

    [Fact]
    public Task CallbackOfTheHost() => On(Libraries.Mqttnet5)
        .Class("""
            interface IHostApplicationLifetime
            {
                CancellationToken ApplicationStopping { get; }
            }

            void Run(IHostApplicationLifetime lifetime, IMqttClient client, CancellationToken token)
            {
                lifetime.ApplicationStopping.Register(async () => await [|client.DisconnectAsync()|]);
                lifetime.ApplicationStopping.Register(() => client.DisconnectAsync().GetAwaiter().GetResult());
                token.Register(async () => await client.DisconnectAsync());
            }
            """)
        .Saying("nobody waits for an async callback of the host: it goes on stopping while DisconnectAsync runs")
        .FixedClass("""
            interface IHostApplicationLifetime
            {
                CancellationToken ApplicationStopping { get; }
            }

            void Run(IHostApplicationLifetime lifetime, IMqttClient client, CancellationToken token)
            {
                lifetime.ApplicationStopping.Register(() => client.DisconnectAsync().GetAwaiter().GetResult());
                lifetime.ApplicationStopping.Register(() => client.DisconnectAsync().GetAwaiter().GetResult());
                token.Register(async () => await client.DisconnectAsync());
            }
            """)
        .Verify();

    [Fact]
    public Task EveryVersionOfTheDeviceSdk() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync();
            [|client.CloseAsync()|];
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync();
            await client.CloseAsync();
            """)
        .Verify();

    [Fact]
    public Task HttpHasNoConnection() => On(Libraries.DeviceSdk142)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5", TransportType.Http1);
            await client.SendEventAsync(new Message());
            client.CloseAsync();
            """)
        .Verify();

    [Fact]
    public Task Amqp() => On(Libraries.AmqpNetLite)
        .Method("""
            var connection = await new ConnectionFactory().CreateAsync(new Address("amqp://localhost"));
            [|connection.CloseAsync()|];
            connection.Close();
            """)
        .FixedMethod("""
            var connection = await new ConnectionFactory().CreateAsync(new Address("amqp://localhost"));
            await connection.CloseAsync();
            connection.Close();
            """)
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            client.DisconnectAsync();
            await Task.Yield();
            """)
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            client.DisconnectAsync(
            await client.
            """)
        .Incomplete()
        .Verify();
}
