using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class RetryLoopHasNoDelayTests : RuleTest<RetryLoopHasNoDelayAnalyzer, RetryLoopHasNoDelayFix>
{
    [Fact]
    public Task WhileNotConnected() => On(Libraries.Mqttnet)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            var options = new MqttClientOptionsBuilder().WithTcpServer("h").Build();
            while (!client.IsConnected)
            {
                try
                {
                    await {|IOTC5011:client.ConnectAsync(options, stoppingToken)|};
                }
                {|reason:catch|} (Exception exception)
                {
                    Console.WriteLine(exception);
                }
            }
            """)
        .Saying("'ConnectAsync' is repeated with no delay after it has failed: as long as the connection is down, the loop runs as fast as the call fails")
        .Verify();

    [Fact]
    public Task EndlessFor() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            for (;;)
            {
                try { await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|}; break; } catch { }
            }
            """)
        .Verify();

    [Fact]
    public Task FiveAttemptsAtOnce() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            for (var attempt = 0; attempt < 5; attempt++)
            {
                try
                {
                    await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                    break;
                }
                catch (Exception)
                {
                    Console.WriteLine(attempt);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task DoAndContinue() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            do
            {
                try
                {
                    await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                }
                catch (Exception) when (!stoppingToken.IsCancellationRequested)
                {
                    continue;
                }

                await Task.Delay(1000);
            }
            while (true);
            """)
        .Verify();

    [Fact]
    public Task Goto() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            again:
            try
            {
                await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
            }
            catch (Exception)
            {
                goto again;
            }
            """)
        .Verify();

    [Fact]
    public Task RecursionInCatch() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async Task ConnectAsync()
                {
                    try
                    {
                        await _client.ConnectAsync(new MqttClientOptions());
                        await _client.SubscribeAsync("a");
                    }
                    catch (Exception exception)
                    {
                        Console.WriteLine(exception);
                        await {|IOTC5011:ConnectAsync()|};
                    }
                }
            }
            """)
        .Saying("'ConnectAsync' calls itself with no delay after a failure: as long as 'ConnectAsync' fails, it is repeated as fast as it fails")
        .Verify();

    [Fact]
    public Task RecursionWithDelay() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async Task ConnectAsync()
                {
                    try
                    {
                        await _client.ConnectAsync(new MqttClientOptions());
                    }
                    catch (Exception)
                    {
                        await Task.Delay(5000);
                        await ConnectAsync();
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task OneCallDeep() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async Task RunAsync(CancellationToken token)
                {
                    while (!token.IsCancellationRequested)
                    {
                        try
                        {
                            await {|IOTC5011:OpenAsync()|};
                            return;
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                private async Task OpenAsync()
                {
                    await _client.ConnectAsync(new MqttClientOptions());
                    await _client.SubscribeAsync("a");
                }
            }
            """)
        .Verify();

    /// <summary>The helper lets nothing through, so what the loop does afterwards is not the way of a failure.</summary>
    [Fact]
    public Task HelperThatCatches() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async Task RunAsync(CancellationToken token)
                {
                    while (!token.IsCancellationRequested)
                    {
                        try
                        {
                            await OpenAsync();
                            await Task.Delay(1000, token);
                        }
                        catch (OperationCanceledException)
                        {
                        }
                    }
                }

                private async Task OpenAsync()
                {
                    try
                    {
                        await _client.ConnectAsync(new MqttClientOptions());
                    }
                    catch (Exception)
                    {
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Delays() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Channels;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
                private readonly MqttClientOptions _options = new();

                public async Task InFinally()
                {
                    while (true)
                    {
                        try
                        {
                            await _client.ConnectAsync(_options);
                        }
                        catch
                        {
                        }
                        finally
                        {
                            await Task.Delay(5000);
                        }
                    }
                }

                public async Task InCatch()
                {
                    while (!_client.IsConnected)
                    {
                        try
                        {
                            await _client.ConnectAsync(_options);
                        }
                        catch (Exception)
                        {
                            await Task.Delay(5000);
                        }
                    }
                }

                public async Task AfterTheTry(CancellationToken token)
                {
                    while (!token.IsCancellationRequested)
                    {
                        try
                        {
                            await _client.ConnectAsync(_options, token);
                        }
                        catch (Exception exception)
                        {
                            Console.WriteLine(exception);
                        }

                        await Task.Delay(5000, token);
                    }
                }

                public async Task BeforeTheTry(CancellationToken token)
                {
                    while (!token.IsCancellationRequested)
                    {
                        await Task.Delay(5000, token);
                        try
                        {
                            await _client.ConnectAsync(_options, token);
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                public async Task WhereNotConnected()
                {
                    while (true)
                    {
                        try
                        {
                            await _client.ConnectAsync(_options);
                        }
                        catch (Exception)
                        {
                        }

                        if (!_client.IsConnected)
                            await Task.Delay(5000);
                    }
                }

                public async Task ByAFlag()
                {
                    var connected = false;
                    while (!connected)
                    {
                        try
                        {
                            await _client.ConnectAsync(_options);
                            connected = true;
                        }
                        catch (Exception)
                        {
                            connected = false;
                        }

                        if (!connected)
                            await Task.Delay(5000);
                    }
                }

                public async Task ByTheException()
                {
                    while (true)
                    {
                        Exception? failure = null;
                        try
                        {
                            await _client.ConnectAsync(_options);
                        }
                        catch (Exception exception)
                        {
                            failure = exception;
                        }

                        if (failure is not null)
                            await Task.Delay(5000);
                    }
                }

                public void Sleeping()
                {
                    while (true)
                    {
                        try
                        {
                            _client.ConnectAsync(_options).Wait();
                            return;
                        }
                        catch (Exception)
                        {
                            Thread.Sleep(5000);
                        }
                    }
                }

                public async Task WaitingForMessages(ChannelReader<string> messages)
                {
                    while (true)
                    {
                        try
                        {
                            var message = await messages.ReadAsync();
                            await _client.PublishStringAsync("a", message);
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                public async Task OverMessages(ChannelReader<string> messages)
                {
                    await foreach (var message in messages.ReadAllAsync())
                    {
                        try
                        {
                            await _client.PublishStringAsync("a", message);
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                public async Task OverServers(string[] servers)
                {
                    foreach (var server in servers)
                    {
                        try
                        {
                            await _client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(server).Build());
                            return;
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                public async Task Ticking(PeriodicTimer timer)
                {
                    while (await timer.WaitForNextTickAsync())
                    {
                        try
                        {
                            await _client.PublishStringAsync("a", "b");
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                public async Task ByTheClock()
                {
                    var next = DateTime.UtcNow;
                    while (true)
                    {
                        if (DateTime.UtcNow < next)
                            continue;
                        try
                        {
                            next = DateTime.UtcNow.AddSeconds(5);
                            await _client.ConnectAsync(_options);
                        }
                        catch (Exception)
                        {
                        }
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task LoopsThatAFailureLeaves() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Text.Json;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
                private readonly MqttClientOptions _options = new();

                public async Task NoTry()
                {
                    while (!_client.IsConnected)
                        await _client.ConnectAsync(_options);
                }

                public async Task TryAround()
                {
                    try
                    {
                        while (true)
                        {
                            await _client.PublishStringAsync("a", "b");
                            await Task.Delay(1000);
                        }
                    }
                    catch (Exception)
                    {
                    }
                }

                public async Task Break()
                {
                    while (true)
                    {
                        try
                        {
                            await _client.ConnectAsync(_options);
                        }
                        catch (Exception)
                        {
                            break;
                        }
                    }
                }

                public async Task Rethrow()
                {
                    for (var attempt = 0; ; attempt++)
                    {
                        try
                        {
                            await _client.ConnectAsync(_options);
                        }
                        catch (Exception)
                        {
                            throw;
                        }
                    }
                }

                public async Task AnotherException(CancellationToken token)
                {
                    while (true)
                    {
                        try
                        {
                            await _client.PublishStringAsync("a", JsonSerializer.Serialize(this));
                        }
                        catch (JsonException)
                        {
                        }
                        catch (OperationCanceledException)
                        {
                        }
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task TheFirstSpeaksForAll() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            while (true)
            {
                try
                {
                    await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                    await client.SubscribeAsync("a");
                    await client.PublishStringAsync("a", "b");
                }
                catch (Exception)
                {
                }
            }
            """)
        .Verify();

    [Fact]
    public Task NewClientEachTime() => On(Libraries.Mqttnet5)
        .Method("""
            while (true)
            {
                using var client = new MqttClientFactory().CreateMqttClient();
                try
                {
                    await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                    return;
                }
                catch (Exception)
                {
                }
            }
            """)
        .Verify();

    [Fact]
    public Task DelayAfterSuccessOnly() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            while (true)
            {
                try
                {
                    await {|IOTC5011:client.PublishStringAsync("a", "b")|};
                    await Task.Delay(5000);
                }
                catch (Exception)
                {
                    Console.WriteLine("failed");
                }
            }
            """)
        .Verify();

    [Fact]
    public Task DelayThatNobodyAwaits() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            while (!client.IsConnected)
            {
                try
                {
                    await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                }
                catch (Exception)
                {
                    _ = Task.Delay(5000);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task LockIsNoDelay() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly SemaphoreSlim _lock = new(1, 1);

                public async Task RunAsync(IMqttClient client)
                {
                    while (!client.IsConnected)
                    {
                        await _lock.WaitAsync();
                        try
                        {
                            await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                        }
                        catch (Exception)
                        {
                        }
                        finally
                        {
                            _lock.Release();
                        }
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task FleetOfClients() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                public async Task RunAsync(IMqttClient[] clients)
                {
                    for (var i = 0; i < clients.Length; i++)
                    {
                        try
                        {
                            await clients[i].ConnectAsync(new MqttClientOptions());
                        }
                        catch (Exception)
                        {
                        }
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task DeviceSdk() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                public async Task Open()
                {
                    while (true)
                    {
                        try
                        {
                            await {|IOTC5011:_client.OpenAsync()|};
                            return;
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                public async Task Receive()
                {
                    while (true)
                    {
                        try
                        {
                            var message = await {|IOTC5011:_client.ReceiveAsync()|};
                            if (message != null)
                                await _client.CompleteAsync(message);
                        }
                        catch (Exception exception)
                        {
                            Console.WriteLine(exception);
                        }
                    }
                }

                public async Task Send()
                {
                    while (true)
                    {
                        try
                        {
                            await {|IOTC5011.Info:_client.SendEventAsync(new Message())|};
                        }
                        catch (Exception exception)
                        {
                            Console.WriteLine(exception);
                        }
                    }
                }

                public async Task ReceiveThatBlocks()
                {
                    while (true)
                    {
                        var message = await _client.ReceiveAsync();
                        if (message == null)
                            continue;
                        await _client.CompleteAsync(message);
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task HttpPolling() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k", TransportType.Http1);
            Message? message = null;
            while (true)
            {
                message = await {|IOTC5011:client.ReceiveAsync()|};
                if (message != null)
                    await client.CompleteAsync(message);
            }
            """)
        .Saying("'ReceiveAsync' over HTTP returns at once when there is no message, and this loop has no delay: the hub is polled without a pause")
        .Verify();

    [Fact]
    public Task HttpPollingWithDelay() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k", TransportType.Http1);
            while (true)
            {
                var message = await client.ReceiveAsync();
                await Task.Delay(TimeSpan.FromMinutes(1));
            }
            """)
        .Verify();

    [Fact]
    public Task Amqp() => On(Libraries.AmqpNetLite)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                public void Connect(Address address)
                {
                    Connection? connection = null;
                    while (connection == null)
                    {
                        try
                        {
                            connection = {|IOTC5011:new Connection(address)|};
                        }
                        catch (Exception)
                        {
                        }
                    }
                }

                public async Task Send(SenderLink sender)
                {
                    while (true)
                    {
                        try
                        {
                            await {|IOTC5011:sender.SendAsync(new Message())|};
                        }
                        catch (AmqpException)
                        {
                        }
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task TopLevelProgram() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            var client = new MqttClientFactory().CreateMqttClient();
            while (!client.IsConnected)
            {
                try
                {
                    await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                }
                catch (Exception)
                {
                }
            }
            """)
        .Verify();

    [Fact]
    public Task InALambda() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            _ = Task.Run(async () =>
            {
                while (true)
                {
                    try
                    {
                        if (!await client.TryPingAsync())
                            await {|IOTC5011:client.ConnectAsync(new MqttClientOptions())|};
                    }
                    catch
                    {
                    }
                }
            });
            """)
        .Verify();

    [Fact]
    public Task WithARetryLibrary() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            namespace Polly.Retry
            {
                public class AsyncRetryPolicy
                {
                    public Task ExecuteAsync(Func<Task> action) => action();
                }
            }

            class Sample
            {
                public async Task RunAsync(IMqttClient client, Polly.Retry.AsyncRetryPolicy policy)
                {
                    while (!client.IsConnected)
                    {
                        try
                        {
                            await policy.ExecuteAsync(() => client.ConnectAsync(new MqttClientOptions()));
                        }
                        catch (Exception)
                        {
                        }
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run(IMqttClient client)
                {
                    while (
                    {
                        try
                        {
                            await client.ConnectAsync(
                        }
                        catch (
                    }
                    again:
                    try { await client.ConnectAsync(new MqttClientOptions()) } catch { goto ; }
                    for (;;) try { client.
                }
            }
            """)
        .Incomplete()
        .Verify();

    [Fact]
    public Task Fixed() => On(Libraries.Mqttnet)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            var options = new MqttClientOptionsBuilder().WithTcpServer("h").Build();
            // Until it works.
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await {|IOTC5011:client.ConnectAsync(options, stoppingToken)|};
                    await Task.Delay(Timeout.Infinite, stoppingToken);
                }
                catch (OperationCanceledException)
                {
                    throw;
                }
                catch (Exception exception)
                {
                    Console.WriteLine(exception); // for the log
                }
            }
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            var options = new MqttClientOptionsBuilder().WithTcpServer("h").Build();
            // Until it works.
            var failures = 0;
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await client.ConnectAsync(options, stoppingToken);
                    failures = 0;
                    await Task.Delay(Timeout.Infinite, stoppingToken);
                }
                catch (OperationCanceledException)
                {
                    throw;
                }
                catch (Exception exception)
                {
                    Console.WriteLine(exception); // for the log
                    // Twice as long after every attempt, up to about a minute, and never the same on two devices.
                    await Task.Delay(TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, failures++)) * (0.5 + Random.Shared.NextDouble())), stoppingToken);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task FixedInSynchronousCode() => On(Libraries.M2Mqtt)
        .Code("""
            using System;
            using System.Threading;

            class Sample
            {
                void Run(MqttClient client)
                {
                    while (true)
                    {
                        try { {|IOTC5011:client.Connect("d")|}; break; }
                        catch { }
                    }
                }
            }
            """)
        .Fixed("""
            using System;
            using System.Threading;

            class Sample
            {
                void Run(MqttClient client)
                {
                    var failures = 0;
                    while (true)
                    {
                        try { client.Connect("d"); break; }
                        catch
                        {
                            // Twice as long after every attempt, up to about a minute, and never the same on two devices.
                            Thread.Sleep(TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, failures++)) * (0.5 + Random.Shared.NextDouble())));
                        }
                    }
                }
            }
            """)
        .Verify();
}
