using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class ReconnectsAtOnceTests : RuleTest<ConnectionHandlerAnalyzer, ReconnectsAtOnceFix>
{
    /// <summary>The rule about handlers that never stop has tests of its own.</summary>
    private const string OnlyThisRule = "dotnet_diagnostic.IOTC5016.severity = none";

    [Fact]
    public Task Lambda() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run(IMqttClient client, MqttClientOptions options)
                {
                    client.DisconnectedAsync += {|reason:async e =>
                    {
                        Console.WriteLine(e.Reason);
                        if (e.ClientWasConnected)
                            await {|IOTC5010:client.ConnectAsync(options)|};
                    }|};
                    await client.ConnectAsync(options);
                }
            }
            """)
        .Saying("'ConnectAsync' is called in a handler of the lost connection with no delay before it: as long as it fails, it is repeated as fast as it fails")
        .Verify();

    [Fact]
    public Task MethodGroupThatReconnects() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Sample() => _client.DisconnectedAsync += OnDisconnectedAsync;

                private Task OnDisconnectedAsync(MqttClientDisconnectedEventArgs e) => {|IOTC5010:_client.ReconnectAsync()|};
            }
            """)
        .Verify();

    [Fact]
    public Task LocalFunction() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options)
                {
                    client.DisconnectedAsync += OnDisconnected;

                    async Task OnDisconnected(MqttClientDisconnectedEventArgs e)
                    {
                        try
                        {
                            await {|IOTC5010:client.ConnectAsync(options)|};
                        }
                        catch
                        {
                        }
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task DelegateField() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly Func<MqttClientDisconnectedEventArgs, Task> _handler;
                private readonly IMqttClient _client;

                public Sample(IMqttClient client, MqttClientOptions options)
                {
                    _client = client;
                    _handler = async e => await {|IOTC5010:_client.ConnectAsync(options)|};
                    _client.DisconnectedAsync += _handler;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task OneCallDeep() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Sample() => _client.DisconnectedAsync += async e => await {|IOTC5010:ConnectAsync()|};

                public async Task ConnectAsync()
                {
                    await _client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("h").Build());
                    await _client.SubscribeAsync("a");
                }
            }
            """)
        .Verify();

    [Fact]
    public Task OldHandlers() => On(Libraries.Mqttnet3)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Handler : IMqttClientDisconnectedHandler
            {
                private readonly IMqttClient _client;
                private readonly IMqttClientOptions _options;

                public Handler(IMqttClient client, IMqttClientOptions options) => (_client, _options) = (client, options);

                public async Task HandleDisconnectedAsync(MqttClientDisconnectedEventArgs eventArgs)
                {
                    await {|IOTC5010:_client.ConnectAsync(_options)|};
                }
            }

            class Sample
            {
                void Run(IMqttClient client, IMqttClientOptions options)
                {
                    client.UseDisconnectedHandler(new Handler(client, options));
                    client.UseDisconnectedHandler(async e => { await {|IOTC5010:client.ReconnectAsync()|}; });
                    client.UseDisconnectedHandler(e => { {|IOTC5010:client.ConnectAsync(options)|}.Wait(); });
                    client.DisconnectedHandler = new MqttClientDisconnectedHandlerDelegate(async e => await {|IOTC5010:client.ConnectAsync(options)|});
                    client.DisconnectedHandler = new MqttClientDisconnectedHandlerDelegate(OnDisconnected);

                    async void OnDisconnected(MqttClientDisconnectedEventArgs e) => await {|IOTC5010:client.ConnectAsync(options)|};
                }
            }
            """)
        .Config("dotnet_diagnostic.IOTC5008.severity = none")
        .Verify();

    [Fact]
    public Task Amqp() => On(Libraries.AmqpNetLite)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private Connection _connection;

                public Sample(Address address)
                {
                    _connection = new Connection(address);
                    _connection.Closed += (sender, error) => _connection = {|IOTC5010:new Connection(address)|};
                    _connection.AddClosedCallback(OnClosed);
                }

                private async void OnClosed(IAmqpObject sender, Error error)
                {
                    _connection = await {|IOTC5010:new ConnectionFactory().CreateAsync(new Address("amqp://h"))|};
                }
            }
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Code("""
            class Sample
            {
                private readonly MqttClient _client = new MqttClient("h");

                public Sample() => _client.ConnectionClosed += OnClosed;

                private void OnClosed(object sender, System.EventArgs e) => {|IOTC5010:_client.Connect("d")|};
            }
            """)
        .Verify();

    [Fact]
    public Task DelayThatNobodyAwaits() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options) =>
                    client.DisconnectedAsync += async e =>
                    {
                        _ = Task.Delay(5000);
                        await {|IOTC5010:client.ConnectAsync(options)|};
                    };
            }
            """)
        .Verify();

    [Fact]
    public Task DelayOfZero() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options) =>
                    client.DisconnectedAsync += async e =>
                    {
                        await Task.Delay(TimeSpan.Zero);
                        await {|IOTC5010:client.ConnectAsync(options)|};
                    };
            }
            """)
        .Verify();

    [Fact]
    public Task DelayOnOneBranchOnly() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options) =>
                    client.DisconnectedAsync += async e =>
                    {
                        if (e.Exception != null)
                            await Task.Delay(5000);
                        await {|IOTC5010:client.ConnectAsync(options)|};
                    };
            }
            """)
        .Verify();

    /// <summary>The delay after a failure does not come before the next event, which the failure itself raises.</summary>
    [Fact]
    public Task DelayAfterwards() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options) =>
                    client.DisconnectedAsync += async e =>
                    {
                        try
                        {
                            await {|IOTC5010:client.ConnectAsync(options)|};
                        }
                        catch (Exception)
                        {
                            await Task.Delay(5000);
                        }
                    };
            }
            """)
        .Verify();

    [Fact]
    public Task Delays() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly ManualResetEventSlim _retry = new();
                private readonly PeriodicTimer _timer = new(TimeSpan.FromSeconds(5));
                private readonly Func<Task> _pause = () => Task.Delay(1000);

                void Run(IMqttClient client, MqttClientOptions options, CancellationToken token)
                {
                    client.DisconnectedAsync += async e =>
                    {
                        await Task.Delay(TimeSpan.FromSeconds(5), token);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        await Task.Delay(5000).ConfigureAwait(false);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += e =>
                    {
                        Thread.Sleep(5000);
                        return client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        _retry.Wait(token);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        await _timer.WaitForNextTickAsync(token);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        await BackOffAsync();
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        await _pause();
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        token.WaitHandle.WaitOne(5000);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e => await ReconnectLaterAsync(client, options);
                    client.DisconnectedAsync += e =>
                    {
                        _ = Task.Run(async () =>
                        {
                            await Task.Delay(5000);
                            await client.ConnectAsync(options);
                        });
                        return Task.CompletedTask;
                    };
                }

                private static Task BackOffAsync() => Deeper();

                private static Task Deeper() => Task.Delay(1000);

                private static async Task ReconnectLaterAsync(IMqttClient client, MqttClientOptions options)
                {
                    await Task.Delay(1000);
                    await client.ConnectAsync(options);
                }
            }
            """)
        .Config(OnlyThisRule)
        .Verify();

    /// <summary>One call at a time reconnects, and it waits between its attempts.</summary>
    [Fact]
    public Task GuardedLoop() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private int _isReconnecting;

                void Run(IMqttClient client, MqttClientOptions options) =>
                    client.DisconnectedAsync += async e =>
                    {
                        if (Interlocked.Exchange(ref _isReconnecting, 1) == 1)
                            return;
                        while (!client.IsConnected)
                        {
                            try
                            {
                                await client.ConnectAsync(options);
                            }
                            catch (Exception)
                            {
                                await Task.Delay(5000);
                            }
                        }

                        _isReconnecting = 0;
                    };
            }
            """)
        .Verify();

    [Fact]
    public Task HandlersThatDoNotConnect() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly SemaphoreSlim _lost = new(0);

                void Run(IMqttClient client, MqttClientOptions options)
                {
                    client.DisconnectedAsync += e =>
                    {
                        _lost.Release();
                        return Task.CompletedTask;
                    };
                    client.ConnectedAsync += async e => await client.SubscribeAsync("a");
                    client.DisconnectedAsync += async e =>
                    {
                        if (client.IsConnected)
                            await client.ConnectAsync(options);
                    };
                }
            }
            """)
        .Config(OnlyThisRule)
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed4)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IManagedMqttClient client, ManagedMqttClientOptions options) =>
                    client.DisconnectedAsync += async e => await client.StartAsync(options);
            }
            """)
        .Verify();

    [Fact]
    public Task RegisteredTwice() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                void A() => _client.DisconnectedAsync += OnDisconnectedAsync;

                void B()
                {
                    _client.DisconnectedAsync -= OnDisconnectedAsync;
                    _client.DisconnectedAsync += OnDisconnectedAsync;
                }

                private Task OnDisconnectedAsync(MqttClientDisconnectedEventArgs e) => {|IOTC5010:_client.ReconnectAsync()|};
            }
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options)
                {
                    client.DisconnectedAsync += ;
                    client.DisconnectedAsync += async e => await client.;
                    client.DisconnectedAsync += async e => { await client.ConnectAsync( };
                    client.DisconnectedAsync += async e => { if (e. ) await };
                    client.DisconnectedAsync += Missing;
                    client.DisconnectedAsync +=
                }
            }
            """)
        .Incomplete()
        .Verify();

    [Fact]
    public Task FixedInALambda() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run(IMqttClient client, MqttClientOptions options, CancellationToken stop)
                {
                    // Come back after a loss.
                    client.DisconnectedAsync += async e =>
                    {
                        Console.WriteLine(e.Reason);
                        if (e.ClientWasConnected)
                            await {|IOTC5010:client.ConnectAsync(options)|}; // the same options
                    };
                    await client.ConnectAsync(options);
                }
            }
            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run(IMqttClient client, MqttClientOptions options, CancellationToken stop)
                {
                    // Come back after a loss.
                    var reconnects = 0;
                    client.DisconnectedAsync += async e =>
                    {
                        Console.WriteLine(e.Reason);
                        if (e.ClientWasConnected)
                        {
                            if (stop.IsCancellationRequested)
                                return;
                            // Twice as long after every attempt, up to about a minute, and never the same on two devices.
                            await Task.Delay(TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, reconnects++)) * (0.5 + Random.Shared.NextDouble())), stop);
                            await client.ConnectAsync(options);
                            reconnects = 0;
                        } // the same options
                    };
                    await client.ConnectAsync(options);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task FixedInAnExpression() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options)
                {
                    client.DisconnectedAsync += async e => await {|IOTC5010:client.ConnectAsync(options)|};
                }
            }
            """)
        .Fixed("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options)
                {
                    var reconnects = 0;
                    client.DisconnectedAsync += async e =>
                    {
                        // Twice as long after every attempt, up to about a minute, and never the same on two devices.
                        await Task.Delay(System.TimeSpan.FromSeconds(System.Math.Min(60, System.Math.Pow(2, reconnects++)) * (0.5 + System.Random.Shared.NextDouble())));
                        await client.ConnectAsync(options);
                        reconnects = 0;
                    };
                }
            }
            """)
        .Config(OnlyThisRule)
        .Verify();

    [Fact]
    public Task FixedInAMethod() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly CancellationToken _stop;
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Sample(CancellationToken stop)
                {
                    _stop = stop;
                    _client.DisconnectedAsync += OnDisconnectedAsync;
                }

                /// <summary>Comes back.</summary>
                private async Task OnDisconnectedAsync(MqttClientDisconnectedEventArgs e)
                {
                    try
                    {
                        await {|IOTC5010:_client.ReconnectAsync()|};
                    }
                    catch (Exception exception)
                    {
                        Console.WriteLine(exception);
                    }
                }
            }
            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly CancellationToken _stop;
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Sample(CancellationToken stop)
                {
                    _stop = stop;
                    _client.DisconnectedAsync += OnDisconnectedAsync;
                }

                private int _reconnects;

                /// <summary>Comes back.</summary>
                private async Task OnDisconnectedAsync(MqttClientDisconnectedEventArgs e)
                {
                    try
                    {
                        if (_stop.IsCancellationRequested)
                            return;
                        // Twice as long after every attempt, up to about a minute, and never the same on two devices.
                        await Task.Delay(TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, _reconnects++)) * (0.5 + Random.Shared.NextDouble())), _stop);
                        await _client.ReconnectAsync();
                        _reconnects = 0;
                    }
                    catch (Exception exception)
                    {
                        Console.WriteLine(exception);
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task NoFixWhereNothingCanBeAwaited() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options) => client.DisconnectedAsync += e => {|IOTC5010:client.ConnectAsync(options)|};
            }
            """)
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("async e => { while (!client.IsConnected) { try { await {|IOTC5010:client.ConnectAsync(options)|}; } catch (Exception) { } } }")]
    [InlineData("async e => await {|IOTC5010:client.ReconnectAsync()|}")]
    [InlineData("async e => { try { await {|IOTC5010:client.ConnectAsync(options)|}; } catch (Exception) { await Task.Delay(1000); } }")]
    public Task RulesAboutTheSameReconnectLeaveItToThisOne(string handler) => On(Libraries.Mqttnet4)
        .Code($$"""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options) => client.DisconnectedAsync += {{handler}};
            }

            """)
        .GlobalConfig("dotnet_diagnostic.IOTC1001.severity = none")
        .Together()
        .Verify();
}
