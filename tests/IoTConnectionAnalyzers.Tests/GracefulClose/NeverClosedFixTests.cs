using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class NeverClosedFixTests : RuleTest<ClientLifetimeAnalyzer, NeverClosedFix>
{
    [Fact]
    public Task Local() => On(Libraries.Mqttnet5)
        .Method("""
            // The client.
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            await client.PublishStringAsync("a", "b");
            """)
        .FixedMethod("""
            // The client.
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                await client.PublishStringAsync("a", "b");
            }
            finally
            {
                await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task EarlyReturn() => On(Libraries.Mqttnet5)
        .Method("""
            IMqttClient client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            if (DateTime.Now.Hour > 12)
                return;
            await client.DisconnectAsync();
            client.Dispose();
            """)
        .FixedMethod("""
            using IMqttClient client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                if (DateTime.Now.Hour > 12)
                    return;
            }
            finally
            {
                await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task AssignedAfterTheDeclaration() => On(Libraries.Mqttnet5)
        .Method("""
            IMqttClient client;
            client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .FixedMethod("""
            IMqttClient client;
            client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            finally
            {
                await client.TryDisconnectAsync();
                client.Dispose();
            }
            """)
        .Verify();

    [Fact]
    public Task AssignedInATryBlock() => On(Libraries.Mqttnet5)
        .Method("""
            IMqttClient? client = null;
            try
            {
                client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            catch (Exception error)
            {
                Console.WriteLine(error);
            }
            """)
        .FixedMethod("""
            IMqttClient? client = null;
            try
            {
                client = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            catch (Exception error)
            {
                Console.WriteLine(error);
            }
            finally
            {
                if (client is not null)
                {
                    await client.TryDisconnectAsync();
                    client.Dispose();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task DeclaredInATryBlock() => On(Libraries.Mqttnet5)
        .Method("""
            try
            {
                var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            catch (Exception error)
            {
                Console.WriteLine(error);
            }
            """)
        .FixedMethod("""
            try
            {
                using var client = new MqttClientFactory().CreateMqttClient();
                try
                {
                    await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                }
                finally
                {
                    await client.TryDisconnectAsync();
                }
            }
            catch (Exception error)
            {
                Console.WriteLine(error);
            }
            """)
        .Verify();

    [Fact]
    public Task ReturnedOnAnotherPath() => On(Libraries.Mqttnet5)
        .Class("""
            async Task<IMqttClient?> Run(CancellationToken stoppingToken)
            {
                var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                if (DateTime.Now.Hour > 12)
                    return null;
                return client;
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task SynchronousMethodMustNotBlock() => On(Libraries.Mqttnet5)
        .Class("""
            void Run()
            {
                var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                client.ConnectAsync(new MqttClientOptions()).Wait();
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task TopLevelProgramThatWaitsForEver() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            // The device.
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
            await Task.Delay(Timeout.Infinite);

            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            using var stopping = new CancellationTokenSource();
            Console.CancelKeyPress += (_, e) =>
            {
                e.Cancel = true;
                stopping.Cancel();
            };
            using var sigterm = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, context =>
            {
                context.Cancel = true;
                stopping.Cancel();
            });

            // The device.
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions());
                await Task.Delay(Timeout.Infinite, stopping.Token);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // Ctrl+C or SIGTERM: say goodbye.
            }
            finally
            {
                await client.TryDisconnectAsync();
            }

            """)
        .Verify();

    [Fact]
    public Task MainWithAnEndlessLoop() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Runtime.InteropServices;
            using System.Threading;
            using System.Threading.Tasks;

            class Program
            {
                static async Task Main()
                {
                    var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                    await client.ConnectAsync(new MqttClientOptions());
                    while (true)
                    {
                        await client.PublishStringAsync("a", "b");
                        await Task.Delay(1000);
                    }
                }
            }

            """)
        .Fixed("""
            using System;
            using System.Runtime.InteropServices;
            using System.Threading;
            using System.Threading.Tasks;

            class Program
            {
                static async Task Main()
                {
                    using var stopping = new CancellationTokenSource();
                    Console.CancelKeyPress += (_, e) =>
                    {
                        e.Cancel = true;
                        stopping.Cancel();
                    };
                    using var sigterm = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
                    {
                        context.Cancel = true;
                        stopping.Cancel();
                    });

                    using var client = new MqttClientFactory().CreateMqttClient();
                    try
                    {
                        await client.ConnectAsync(new MqttClientOptions());
                        while (!stopping.IsCancellationRequested)
                        {
                            await client.PublishStringAsync("a", "b");
                            await Task.Delay(1000, stopping.Token);
                        }
                    }
                    catch (OperationCanceledException) when (stopping.IsCancellationRequested)
                    {
                        // Ctrl+C or SIGTERM: say goodbye.
                    }
                    finally
                    {
                        await client.TryDisconnectAsync();
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task SynchronousMainThatSleeps() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Runtime.InteropServices;
            using System.Threading;

            class Program
            {
                static void Main()
                {
                    var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                    client.ConnectAsync(new MqttClientOptions()).GetAwaiter().GetResult();
                    Thread.Sleep(Timeout.Infinite);
                }
            }

            """)
        .Fixed("""
            using System;
            using System.Runtime.InteropServices;
            using System.Threading;

            class Program
            {
                static void Main()
                {
                    using var stopping = new CancellationTokenSource();
                    Console.CancelKeyPress += (_, e) =>
                    {
                        e.Cancel = true;
                        stopping.Cancel();
                    };
                    using var sigterm = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
                    {
                        context.Cancel = true;
                        stopping.Cancel();
                    });

                    using var client = new MqttClientFactory().CreateMqttClient();
                    try
                    {
                        client.ConnectAsync(new MqttClientOptions()).GetAwaiter().GetResult();
                        stopping.Token.WaitHandle.WaitOne(Timeout.Infinite);
                    }
                    catch (OperationCanceledException) when (stopping.IsCancellationRequested)
                    {
                        // Ctrl+C or SIGTERM: say goodbye.
                    }
                    finally
                    {
                        client.TryDisconnectAsync().GetAwaiter().GetResult();
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task Field() => On(Libraries.Mqttnet5)
        .Class("""
            private readonly IMqttClient _client = {|IOTC3002.Info:new MqttClientFactory().CreateMqttClient()|};

            public Task Start() => _client.ConnectAsync(new MqttClientOptions());
            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample : IAsyncDisposable
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                public async ValueTask DisposeAsync()
                {
                    await _client.TryDisconnectAsync();
                    _client.Dispose();
                }
            }

            """)
        .Verify();

    [Fact]
    public Task FieldSetLater() => On(Libraries.Mqttnet5)
        .Class("""
            private IMqttClient? _client;

            public Task Start()
            {
                _client = {|IOTC3002.Info:new MqttClientFactory().CreateMqttClient()|};
                return _client.ConnectAsync(new MqttClientOptions());
            }
            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample : IAsyncDisposable
            {
                private IMqttClient? _client;

                public Task Start()
                {
                    _client = new MqttClientFactory().CreateMqttClient();
                    return _client.ConnectAsync(new MqttClientOptions());
                }

                public async ValueTask DisposeAsync()
                {
                    if (_client is not null)
                        await _client.TryDisconnectAsync();
                    _client?.Dispose();
                }
            }

            """)
        .Verify();

    [Fact]
    public Task OldLanguage() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            using MQTTnet;

            namespace Old
            {
                class Sample
                {
                    async Task Run()
                    {
                        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                        await client.ConnectAsync(new MqttClientOptions());
                    }
                }
            }

            """)
        .Fixed("""
            using System.Threading.Tasks;

            using MQTTnet;

            namespace Old
            {
                class Sample
                {
                    async Task Run()
                    {
                        var client = new MqttClientFactory().CreateMqttClient();
                        try
                        {
                            await client.ConnectAsync(new MqttClientOptions());
                        }
                        finally
                        {
                            await client.TryDisconnectAsync();
                            client.Dispose();
                        }
                    }
                }
            }

            """)
        .Language(LanguageVersion.CSharp7_3)
        .Once()
        .Verify();

    [Fact]
    public Task StaticOfTheProgram() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Program
            {
                private static IMqttClient? s_client;

                static async Task Main()
                {
                    s_client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                    await s_client.ConnectAsync(new MqttClientOptions());
                    await Send();
                }

                static Task Send() => s_client!.PublishStringAsync("a", "b");
            }

            """)
        .Fixed("""
            using System.Threading.Tasks;

            class Program
            {
                private static IMqttClient? s_client;

                static async Task Main()
                {
                    s_client = new MqttClientFactory().CreateMqttClient();
                    try
                    {
                        await s_client.ConnectAsync(new MqttClientOptions());
                        await Send();
                    }
                    finally
                    {
                        await s_client.TryDisconnectAsync();
                        s_client.Dispose();
                    }
                }

                static Task Send() => s_client!.PublishStringAsync("a", "b");
            }

            """)
        .Verify();

    [Fact]
    public Task DeviceSdkWithAsynchronousDisposal() => On(Libraries.DeviceSdk142)
        .Method("""
            var client = {|IOTC3002:DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5")|};
            await client.OpenAsync(stoppingToken);
            if (DateTime.Now.Hour > 12)
                return;
            await client.CloseAsync();
            client.Dispose();
            """)
        .FixedMethod("""
            await using var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync(stoppingToken);
            if (DateTime.Now.Hour > 12)
                return;
            await client.CloseAsync();
            """)
        .Verify();

    [Fact]
    public Task DeviceSdkWithoutAsynchronousDisposal() => On(Libraries.DeviceSdk133, Libraries.DeviceSdk138, Libraries.DeviceSdkNetStandard)
        .Method("""
            var client = {|IOTC3002:DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5")|};
            await client.OpenAsync();
            """)
        .FixedMethod("""
            using var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            try
            {
                await client.OpenAsync();
            }
            finally
            {
                using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await client.CloseAsync(closing.Token);
            }
            """)
        .Verify();

    [Fact]
    public Task Mqttnet3() => On(Libraries.Mqttnet3)
        .Method("""
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            finally
            {
                using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await client.DisconnectAsync(closing.Token);
            }
            """)
        .Verify();

    [Fact]
    public Task Mqttnet4() => On(Libraries.Mqttnet4)
        .Method("""
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            finally
            {
                await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed)
        .Method("""
            var client = {|IOTC3002:new MqttClientFactory().CreateManagedMqttClient()|};
            await client.StartAsync(new ManagedMqttClientOptions());
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateManagedMqttClient();
            try
            {
                await client.StartAsync(new ManagedMqttClientOptions());
            }
            finally
            {
                await client.StopAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task SynchronousGoodbye() => On(Libraries.M2Mqtt)
        .Class("""
            void Run()
            {
                var client = {|IOTC3002:new MqttClient("localhost")|};
                client.Connect("a");
            }
            """)
        .FixedClass("""
            void Run()
            {
                var client = new MqttClient("localhost");
                try
                {
                    client.Connect("a");
                }
                finally
                {
                    client.Disconnect();
                }
            }
            """)
        .Verify();
}
