using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class ConnectionLossIsIgnoredWithoutHandlerTests : RuleTest<ConnectionLossIsIgnoredAnalyzer>
{
    [Fact]
    public Task EndlessLoop() => On(Libraries.AmqpNetLite)
        .Code("""
            using System.Threading;

            class Sample
            {
                static void Main()
                {
                    var connection = {|IOTC5012.Info:new Connection(new Address("amqps://h"))|};
                    var session = new Session(connection);
                    var sender = new SenderLink(session, "s", "t");
                    while (true)
                    {
                        sender.Send(new Message());
                        Thread.Sleep(5000);
                    }
                }
            }
            """)
        .Saying("'new Connection' connects once, and 'Sample' has no handler for the loss of the connection: after the first one nothing connects again")
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class OneShot
            {
                public async Task RunAsync(IMqttClient client)
                {
                    await client.ConnectAsync(new MqttClientOptions());
                    await client.PublishStringAsync("a", "b");
                }
            }

            class Checks
            {
                public async Task RunAsync(IMqttClient client)
                {
                    await client.ConnectAsync(new MqttClientOptions());
                    while (true)
                    {
                        if (!client.IsConnected)
                            return;
                        await client.PublishStringAsync("a", "b");
                    }
                }
            }

            class ConnectsAgain
            {
                public async Task RunAsync(IMqttClient client)
                {
                    while (true)
                    {
                        await client.ConnectAsync(new MqttClientOptions());
                        await client.PublishStringAsync("a", "b");
                        await client.DisconnectAsync();
                    }
                }
            }
            """)
        .Verify();

    private static string Sending(string statements) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class Sample
        {
            async Task Run(IMqttClient client, MqttClientOptions options, CancellationToken stoppingToken)
            {
                {{statements}}
            }
        }

        """;

    [Theory]
    [InlineData("await {|IOTC5012.Info:client.ConnectAsync(options)|}; while (true) { await client.PublishStringAsync(\"a\"); await Task.Delay(1000); }")]
    [InlineData("await {|IOTC5012.Info:client.ConnectAsync(options)|}; while (!stoppingToken.IsCancellationRequested) { await client.PublishStringAsync(\"a\"); await Task.Delay(1000, stoppingToken); }")]
    [InlineData("await {|IOTC5012.Info:client.ConnectAsync(options)|}; using var timer = new System.Threading.PeriodicTimer(TimeSpan.FromSeconds(9)); while (await timer.WaitForNextTickAsync(stoppingToken)) { await client.PublishStringAsync(\"a\"); }")]
    [InlineData("await {|IOTC5012.Info:client.ConnectAsync(options)|}; for (; ; ) { await client.PublishStringAsync(\"a\"); await Task.Delay(1000); }")]
    public Task LoopsThatGoOn(string statements) => On(Libraries.Mqttnet5).Code(Sending(statements)).Verify();

    [Theory]
    [InlineData("await client.ConnectAsync(options); await client.PublishStringAsync(\"a\"); await client.DisconnectAsync();")]
    [InlineData("await client.ConnectAsync(options); for (var i = 0; i < 3; i++) await client.PublishStringAsync(\"a\");")]
    [InlineData("client.DisconnectedAsync += async e => { await Task.Delay(1000, stoppingToken); await client.ConnectAsync(options); }; await client.ConnectAsync(options); while (true) { await client.PublishStringAsync(\"a\"); await Task.Delay(1000); }")]
    [InlineData("while (true) { if (!client.IsConnected) await client.ConnectAsync(options); await client.PublishStringAsync(\"a\"); await Task.Delay(1000); }")]
    [InlineData("await client.ConnectAsync(options); while (client.IsConnected) { await client.PublishStringAsync(\"a\"); await Task.Delay(1000); }")]
    [InlineData("while (true) { await client.PublishStringAsync(\"a\"); await Task.Delay(1000); }")]
    [InlineData("await client.ConnectAsync(options); while (true) { await client.PublishStringAsync(\"a\"); if (stoppingToken.IsCancellationRequested) break; }")]
    [InlineData("await client.ConnectAsync(options); while (true) { await client.PublishStringAsync(\"a\"); if (!await client.TryPingAsync()) return; }")]
    [InlineData("await client.ConnectAsync(options); while (options.KeepAlivePeriod > TimeSpan.Zero) { await client.PublishStringAsync(\"a\"); }")]
    [InlineData("await client.ConnectAsync(options); while (!stoppingToken.IsCancellationRequested) { await client.PublishStringAsync(\"a\"); if (!client.IsConnected) await client.ReconnectAsync(); }")]
    [InlineData("await client.ConnectAsync(options); while (true) { await Task.Delay(1000); }")]
    public Task EndsOrConnectsAgain(string statements) => On(Libraries.Mqttnet5).Code(Sending(statements)).Verify();

    [Theory]
    [InlineData("await client.ConnectAsync(; while (true) { await client.PublishStringAsync(\"a\");")]
    [InlineData("await client.ConnectAsync(options); while (true) { await client.")]
    public Task BeingTyped(string statements) => On(Libraries.Mqttnet5).Code(Sending(statements)).Incomplete().Verify();
}
