using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class ConnectionLossIsIgnoredTests : RuleTest<ConnectionHandlerAnalyzer>
{
    [Fact]
    public Task LoggedOnly() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async Task RunAsync()
                {
                    _client.DisconnectedAsync += {|IOTC5012:async e =>
                    {
                        Console.WriteLine($"gone: {e.Reason}");
                        await Task.CompletedTask;
                    }|};
                    await _client.ConnectAsync(new MqttClientOptions());
                }
            }
            """)
        .Saying("The handler only tells of the loss, and 'Sample' never connects again: after its first loss the client stays offline")
        .Verify();

    [Fact]
    public Task Empty() => On(Libraries.Mqttnet3)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                public async Task RunAsync(IMqttClient client)
                {
                    client.UseDisconnectedHandler({|IOTC5012:e => { }|});
                    await client.ConnectAsync(new MqttClientOptionsBuilder().Build(), default);
                }
            }
            """)
        .Saying("The handler does nothing, and 'Sample' never connects again: after its first loss the client stays offline")
        .Verify();

    [Fact]
    public Task Amqp() => On(Libraries.AmqpNetLite)
        .Code("""
            using System;

            class Sample
            {
                public void Run(Address address)
                {
                    var connection = new Connection(address);
                    connection.Closed += {|IOTC5012.Info:(sender, error) => Console.WriteLine(error)|};
                }
            }
            """)
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class ConnectsInALoop
            {
                public async Task RunAsync(IMqttClient client)
                {
                    client.DisconnectedAsync += e => { Console.WriteLine(e.Reason); return Task.CompletedTask; };
                    while (true)
                    {
                        if (!client.IsConnected)
                            await client.ConnectAsync(new MqttClientOptions());
                        await Task.Delay(5000);
                    }
                }
            }

            class ConnectsElsewhere
            {
                public void Run(IMqttClient client) => client.DisconnectedAsync += e => Task.CompletedTask;
            }

            class Signals
            {
                private readonly SemaphoreSlim _lost = new(0);

                public async Task RunAsync(IMqttClient client)
                {
                    client.DisconnectedAsync += e => { _lost.Release(); return Task.CompletedTask; };
                    await client.ConnectAsync(new MqttClientOptions());
                }
            }

            class Remembers
            {
                private bool _isUp;

                public async Task RunAsync(IMqttClient client)
                {
                    client.DisconnectedAsync += e => { _isUp = false; return Task.CompletedTask; };
                    await client.ConnectAsync(new MqttClientOptions());
                }
            }

            class CalledFromALoop
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async Task RunAsync()
                {
                    _client.DisconnectedAsync += e => { Console.WriteLine(e.Reason); return Task.CompletedTask; };
                    while (true)
                    {
                        await ConnectAsync();
                        await Task.Delay(1000);
                    }
                }

                private async Task ConnectAsync() => await _client.ConnectAsync(new MqttClientOptions());
            }
            """)
        .Verify();

    [Fact]
    public Task ManagedClientsReconnect() => On(Libraries.Managed4)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                public async Task RunAsync(IManagedMqttClient client, ManagedMqttClientOptions options)
                {
                    client.DisconnectedAsync += e => { Console.WriteLine(e.Reason); return Task.CompletedTask; };
                    await client.StartAsync(options);
                }
            }
            """)
        .Verify();

    private static string Watching(string handler, string members = "") => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
            private int _losses;

            public async Task RunAsync()
            {
                _client.DisconnectedAsync += {{handler}};
                await _client.ConnectAsync(new MqttClientOptions());
            }

            {{members}}
        }

        """;

    [Theory]
    [InlineData("{|IOTC5012:e => Task.CompletedTask|}", "")]
    [InlineData("{|IOTC5012:async e => await Task.Yield()|}", "")]
    [InlineData("{|IOTC5012:e => { Console.WriteLine(e.Reason); return Task.CompletedTask; }|}", "")]
    [InlineData("{|IOTC5012:async e => { Console.Error.WriteLine(\"lost\"); await Task.CompletedTask; }|}", "")]
    [InlineData("{|IOTC5012:OnLost|}", "private Task OnLost(MqttClientDisconnectedEventArgs e) { Console.WriteLine(e.Reason); return Task.CompletedTask; }")]
    [InlineData("{|IOTC5012:OnLost|}", "private static async Task OnLost(MqttClientDisconnectedEventArgs e) { await Console.Out.WriteLineAsync(\"lost\"); }")]
    public Task OnlyTells(string handler, string members) => On(Libraries.Mqttnet5, Libraries.Mqttnet4).Code(Watching(handler, members)).Verify();

    [Theory]
    [InlineData("e => { _losses++; return Task.CompletedTask; }", "")]
    [InlineData("e => { OnLoss?.Invoke(); return Task.CompletedTask; }", "public event Action? OnLoss;")]
    [InlineData("e => { Environment.Exit(1); return Task.CompletedTask; }", "")]
    [InlineData("e => throw new InvalidOperationException()", "")]
    [InlineData("e => { Console.WriteLine(e.Reason); return Task.CompletedTask; }", "async Task Watch() { while (true) { if (!await _client.TryPingAsync()) await _client.ReconnectAsync(); await Task.Delay(1000); } }")]
    public Task DoesSomethingAboutIt(string handler, string members) => On(Libraries.Mqttnet5).Code(Watching(handler, members)).Verify();

    [Theory]
    [InlineData("e => ")]
    [InlineData("async e => { Console.WriteLine(e.")]
    [InlineData("OnLost")]
    public Task BeingTyped(string handler) => On(Libraries.Mqttnet5).Code(Watching(handler)).Incomplete().Verify();
}
