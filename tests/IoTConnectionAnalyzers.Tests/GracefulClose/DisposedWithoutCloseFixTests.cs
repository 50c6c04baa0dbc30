using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class DisposedWithoutCloseFixTests : RuleTest<ClientLifetimeAnalyzer, DisposedWithoutCloseFix>
{
    [Fact]
    public Task UsingDeclaration() => On(Libraries.Mqttnet5)
        .Method("""
            // The client.
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient(); // MQTT

            // Connect first.
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);

            await client.PublishStringAsync("a", "b"); // done
            // The end.
            """)
        .FixedMethod("""
            // The client.
            using var client = new MqttClientFactory().CreateMqttClient(); // MQTT

            try
            {
                // Connect first.
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);

                await client.PublishStringAsync("a", "b"); // done
            }
            finally
            {
                await client.TryDisconnectAsync();
            }
            // The end.
            """)
        .Verify();

    [Fact]
    public Task UsingStatement() => On(Libraries.Mqttnet5)
        .Method("""
            using (var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient())
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            """)
        .FixedMethod("""
            using (var client = new MqttClientFactory().CreateMqttClient())
            {
                try
                {
                    await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                }
                finally
                {
                    await client.TryDisconnectAsync();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task NestedUsingStatements() => On(Libraries.Mqttnet5)
        .Method("""
            using (IMqttClient {|IOTC3001:first|} = new MqttClientFactory().CreateMqttClient())
            using (IMqttClient {|IOTC3001:second|} = new MqttClientFactory().CreateMqttClient())
            {
                await first.ConnectAsync(new MqttClientOptions(), stoppingToken);
                await second.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            """)
        .FixedMethod("""
            using (IMqttClient first = new MqttClientFactory().CreateMqttClient())
            {
                try
                {
                    using (IMqttClient second = new MqttClientFactory().CreateMqttClient())
                    {
                        try
                        {
                            await first.ConnectAsync(new MqttClientOptions(), stoppingToken);
                            await second.ConnectAsync(new MqttClientOptions(), stoppingToken);
                        }
                        finally
                        {
                            await second.TryDisconnectAsync();
                        }
                    }
                }
                finally
                {
                    await first.TryDisconnectAsync();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task TwoDeclarations() => On(Libraries.Mqttnet5)
        .Method("""
            using var {|IOTC3001:first|} = new MqttClientFactory().CreateMqttClient();
            await first.ConnectAsync(new MqttClientOptions(), stoppingToken);
            using var {|IOTC3001:second|} = new MqttClientFactory().CreateMqttClient();
            await second.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .FixedMethod("""
            using var first = new MqttClientFactory().CreateMqttClient();
            try
            {
                await first.ConnectAsync(new MqttClientOptions(), stoppingToken);
                using var second = new MqttClientFactory().CreateMqttClient();
                try
                {
                    await second.ConnectAsync(new MqttClientOptions(), stoppingToken);
                }
                finally
                {
                    await second.TryDisconnectAsync();
                }
            }
            finally
            {
                await first.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task ExplicitDispose() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            // Away with it.
            {|IOTC3001:client.Dispose()|}; // gone
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            // Away with it.
            await client.TryDisconnectAsync();
            client.Dispose(); // gone
            """)
        .Verify();

    [Fact]
    public Task ExplicitDisposeInFinally() => On(Libraries.Mqttnet5)
        .Method("""
            IMqttClient? client = null;
            try
            {
                client = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            finally
            {
                client?{|IOTC3001:.Dispose()|};
            }
            """)
        .FixedMethod("""
            IMqttClient? client = null;
            try
            {
                client = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
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
    public Task EmbeddedDispose() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            if (DateTime.Now.Hour > 12)
                {|IOTC3001:client.Dispose()|};
            else
                await client.DisconnectAsync();
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            if (DateTime.Now.Hour > 12)
                {
                    await client.TryDisconnectAsync();
                    client.Dispose();
                }
            else
                await client.DisconnectAsync();
            """)
        .Verify();

    [Fact]
    public Task EarlyReturnMovesTheGoodbye() => On(Libraries.Mqttnet5)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            if (DateTime.Now.Hour > 12)
                return;
            await client.PublishStringAsync("a", "b");

            // Goodbye.
            await client.DisconnectAsync();
            Console.WriteLine("done");
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                if (DateTime.Now.Hour > 12)
                    return;
                await client.PublishStringAsync("a", "b");

                Console.WriteLine("done");
            }
            finally
            {
                // Goodbye.
                await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task GoodbyeWithArgumentsMovesAsItIs() => On(Libraries.Mqttnet5)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            if (DateTime.Now.Hour > 12)
                return;

            await client.DisconnectAsync(new MqttClientDisconnectOptions { ReasonString = "bye" });
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                if (DateTime.Now.Hour > 12)
                    return;
            }
            finally
            {
                await client.DisconnectAsync(new MqttClientDisconnectOptions { ReasonString = "bye" });
            }
            """)
        .Verify();

    [Fact]
    public Task ClosedOnOneBranchIsNotClosedTwice() => On(Libraries.Mqttnet5)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            if (DateTime.Now.Hour > 12)
            {
                await client.DisconnectAsync();
            }
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                if (DateTime.Now.Hour > 12)
                {
                    await client.DisconnectAsync();
                }
            }
            finally
            {
                if (client.IsConnected)
                    await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task ReturnedValue() => On(Libraries.Mqttnet5)
        .Class("""
            async Task<bool> Run(CancellationToken stoppingToken)
            {
                using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
                var result = await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                return result.IsSessionPresent;
            }
            """)
        .FixedClass("""
            async Task<bool> Run(CancellationToken stoppingToken)
            {
                using var client = new MqttClientFactory().CreateMqttClient();
                try
                {
                    var result = await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                    return result.IsSessionPresent;
                }
                finally
                {
                    await client.TryDisconnectAsync();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task InALoop() => On(Libraries.Mqttnet5)
        .Method("""
            while (!stoppingToken.IsCancellationRequested)
            {
                using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                if (DateTime.Now.Hour > 12)
                    continue;
                await Task.Delay(1000, stoppingToken);
            }
            """)
        .FixedMethod("""
            while (!stoppingToken.IsCancellationRequested)
            {
                using var client = new MqttClientFactory().CreateMqttClient();
                try
                {
                    await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                    if (DateTime.Now.Hour > 12)
                        continue;
                    await Task.Delay(1000, stoppingToken);
                }
                finally
                {
                    await client.TryDisconnectAsync();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task TopLevelStatements() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            Print("a");

            static void Print(string text) => Console.WriteLine(text);

            class Other;

            """)
        .Fixed("""
            using System;

            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions());
                Print("a");
            }
            finally
            {
                await client.TryDisconnectAsync();
            }

            static void Print(string text) => Console.WriteLine(text);

            class Other;

            """)
        .Verify();

    [Fact]
    public Task LambdaAndLocalFunction() => On(Libraries.Mqttnet5)
        .Method("""
            Func<Task> lambda = async () =>
            {
                using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            };
            await lambda();
            await Local();

            async Task Local()
            {
                using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            """)
        .FixedMethod("""
            Func<Task> lambda = async () =>
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
            };
            await lambda();
            await Local();

            async Task Local()
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
            """)
        .Verify();

    [Fact]
    public Task LiteralsAndDirectivesKeepTheirLines() => On(Libraries.Mqttnet5)
        .Method(""""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            #pragma warning disable CS0219
            var text = @"
            one
                two";
            var raw = """
                a
                  b
                """;
            #pragma warning restore CS0219
            await client.PublishStringAsync("a", text + raw);
            """")
        .FixedMethod(""""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            #pragma warning disable CS0219
                var text = @"
            one
                two";
                var raw = """
                a
                  b
                """;
            #pragma warning restore CS0219
                await client.PublishStringAsync("a", text + raw);
            }
            finally
            {
                await client.TryDisconnectAsync();
            }
            """")
        .Verify();

    [Fact]
    public Task SynchronousMain() => On(Libraries.Mqttnet5)
        .Code("""
            class Program
            {
                static void Main()
                {
                    using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
                    client.ConnectAsync(new MqttClientOptions()).GetAwaiter().GetResult();
                }
            }

            """)
        .Fixed("""
            class Program
            {
                static void Main()
                {
                    using var client = new MqttClientFactory().CreateMqttClient();
                    try
                    {
                        client.ConnectAsync(new MqttClientOptions()).GetAwaiter().GetResult();
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
    public Task SynchronousMethodMustNotBlock() => On(Libraries.Mqttnet5)
        .Class("""
            void Run()
            {
                using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
                client.ConnectAsync(new MqttClientOptions()).GetAwaiter().GetResult();
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task JumpsIntoTheRest() => On(Libraries.Mqttnet5)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
            again:
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            if (DateTime.Now.Hour > 12)
                goto again;
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task OwnerType() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            /// <summary>Owns a client.</summary>
            public sealed class Owner : IDisposable
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                /// <summary>Ends it.</summary>
                public void Dispose()
                {
                    {|IOTC3001:_client.Dispose()|};
                }

                public override string ToString() => "owner";
            }

            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            /// <summary>Owns a client.</summary>
            public sealed class Owner : IDisposable, IAsyncDisposable
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                /// <summary>Ends it.</summary>
                public void Dispose()
                {
                    _client.Dispose();
                }

                public async ValueTask DisposeAsync()
                {
                    await _client.TryDisconnectAsync();
                    Dispose();
                }

                public override string ToString() => "owner";
            }

            """)
        .Verify();

    [Fact]
    public Task OwnerTypeWithNullableClient() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            public sealed class Owner : IDisposable
            {
                private IMqttClient? _client;

                public Task Start()
                {
                    _client = new MqttClientFactory().CreateMqttClient();
                    return _client.ConnectAsync(new MqttClientOptions());
                }

                public void Dispose() => _client?{|IOTC3001:.Dispose()|};
            }

            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            public sealed class Owner : IDisposable, IAsyncDisposable
            {
                private IMqttClient? _client;

                public Task Start()
                {
                    _client = new MqttClientFactory().CreateMqttClient();
                    return _client.ConnectAsync(new MqttClientOptions());
                }

                public void Dispose() => _client?.Dispose();

                public async ValueTask DisposeAsync()
                {
                    if (_client is not null)
                        await _client.TryDisconnectAsync();
                    Dispose();
                }
            }

            """)
        .Verify();

    [Fact]
    public Task OwnerTypeThatCanAwait() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            public sealed class Owner
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                public async Task Stop()
                {
                    await Task.Yield();
                    {|IOTC3001:this._client.Dispose()|};
                }
            }

            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            public sealed class Owner
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                public async Task Stop()
                {
                    await Task.Yield();
                    await this._client.TryDisconnectAsync();
                    this._client.Dispose();
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("public class Owner : IDisposable", "protected virtual void Dispose(bool disposing) { }")]
    [InlineData("public partial class Owner : IDisposable", "} public partial class Owner {")]
    [InlineData("public class Owner : Base, IDisposable", "} public class Base : IDisposable { void IDisposable.Dispose() { }")]
    public Task OwnerTypeThatIsNotSimple(string declaration, string more) => On(Libraries.Mqttnet5)
        .Code($$"""
            using System;
            using System.Threading.Tasks;

            {{declaration}}
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                public void Dispose() => {|IOTC3001:_client.Dispose()|};

                {{more}}
            }

            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task NamesThatAreNotImported() => On(Libraries.Mqttnet5)
        .Code("""
            class Sample
            {
                async System.Threading.Tasks.Task Run()
                {
                    using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
                    await client.ConnectAsync(new MqttClientOptions());
                }
            }

            """)
        .Fixed("""
            class Sample
            {
                async System.Threading.Tasks.Task Run()
                {
                    using var client = new MqttClientFactory().CreateMqttClient();
                    try
                    {
                        await client.ConnectAsync(new MqttClientOptions());
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
                        using (var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient())
                        {
                            await client.ConnectAsync(new MqttClientOptions());
                        }
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
                        using (var client = new MqttClientFactory().CreateMqttClient())
                        {
                            try
                            {
                                await client.ConnectAsync(new MqttClientOptions());
                            }
                            finally
                            {
                                await client.TryDisconnectAsync();
                            }
                        }
                    }
                }
            }

            """)
        .Language(LanguageVersion.CSharp7_3)
        .Once()
        .Verify();

    [Fact]
    public Task UserDefinedClientWithAsyncDisposal() => On(Libraries.Framework)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            namespace My
            {
                class Link : IDisposable
                {
                    public Task EndAsync(CancellationToken token) => Task.CompletedTask;
                    public void Dispose() { }
                }
            }

            class Sample
            {
                async Task Run()
                {
                    using var {|IOTC3001:link|} = new My.Link();
                    await Task.Yield();
                    Console.WriteLine(link);
                }
            }

            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            namespace My
            {
                class Link : IDisposable
                {
                    public Task EndAsync(CancellationToken token) => Task.CompletedTask;
                    public void Dispose() { }
                }
            }

            class Sample
            {
                async Task Run()
                {
                    using var link = new My.Link();
                    try
                    {
                        await Task.Yield();
                        Console.WriteLine(link);
                    }
                    finally
                    {
                        using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                        await link.EndAsync(closing.Token);
                    }
                }
            }

            """)
        .File("iot-connection.clients.txt", "[My.Link]::.ctor creates\n[My.Link]::EndAsync closes\n[My.Link]::Dispose disposes-abruptly\n")
        .Once()
        .Verify();

    [Fact]
    public Task AwaitUsingWhereItCloses() => On(Libraries.DeviceSdk142)
        .Method("""
            using var {|IOTC3001.Info:client|} = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync(stoppingToken);
            """)
        .FixedMethod("""
            await using var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync(stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task AwaitUsingStatement() => On(Libraries.DeviceSdk142)
        .Method("""
            using (var {|IOTC3001.Info:client|} = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5"))
            {
                await client.OpenAsync(stoppingToken);
            }
            """)
        .FixedMethod("""
            await using (var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5"))
            {
                await client.OpenAsync(stoppingToken);
            }
            """)
        .Verify();

    [Fact]
    public Task ExplicitDisposeWhereDisposeAsyncCloses() => On(Libraries.DeviceSdk142)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync(stoppingToken);
            {|IOTC3001.Info:client.Dispose()|};
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync(stoppingToken);
            await client.DisposeAsync();
            """)
        .Verify();

    [Fact]
    public Task ExplicitDisposeOfOldSdk() => On(Libraries.DeviceSdk133)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync();
            {|IOTC3001:client.Dispose()|};
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");
            await client.OpenAsync();
            try
            {
                using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await client.CloseAsync(closing.Token);
            }
            finally
            {
                client.Dispose();
            }
            """)
        .Verify();

    [Fact]
    public Task OwnerOfADeviceClient() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            public sealed class Owner : IDisposable
            {
                private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");

                public Task Start() => _client.OpenAsync();

                public void Dispose() => {|IOTC3001.Info:_client.Dispose()|};
            }

            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            public sealed class Owner : IDisposable, IAsyncDisposable
            {
                private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5");

                public Task Start() => _client.OpenAsync();

                public void Dispose() => _client.Dispose();

                public async ValueTask DisposeAsync()
                {
                    try
                    {
                        using var closing = new System.Threading.CancellationTokenSource(TimeSpan.FromSeconds(5));
                        await _client.CloseAsync(closing.Token);
                    }
                    finally
                    {
                        Dispose();
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed)
        .Method("""
            using var {|IOTC3001:client|} = new MqttClientFactory().CreateManagedMqttClient();
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
}
