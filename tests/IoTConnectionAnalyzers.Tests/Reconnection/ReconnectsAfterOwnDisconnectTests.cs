using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class ReconnectsAfterOwnDisconnectTests : RuleTest<ConnectionHandlerAnalyzer, ReconnectsAfterOwnDisconnectFix>
{
    [Fact]
    public Task WhateverTheCause() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options) => client.DisconnectedAsync += {|IOTC5016:async e =>
                {
                    await Task.Delay(5000);
                    await client.ConnectAsync(options);
                }|};
            }
            """)
        .Saying("The handler calls 'ConnectAsync' whatever ended the connection: after the program's own goodbye it connects again")
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private bool _stopping;

                void Run(IMqttClient client, MqttClientOptions options, CancellationToken token)
                {
                    client.DisconnectedAsync += async e =>
                    {
                        if (_stopping)
                            return;
                        await Task.Delay(5000);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        await Task.Delay(5000, token);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += async e =>
                    {
                        if (e.Reason == MqttClientDisconnectReason.NormalDisconnection)
                            return;
                        await Task.Delay(5000);
                        await client.ConnectAsync(options);
                    };
                    client.DisconnectedAsync += e => Task.CompletedTask;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task ReturnsWhenTheProgramStops() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code("""
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options, CancellationToken stop)
                {
                    client.DisconnectedAsync += {|IOTC5016:async e =>
                    {
                        // A moment.
                        await Task.Delay(5000);
                        await client.ConnectAsync(options);
                    }|};
                }
            }
            """)
        .Fixed("""
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IMqttClient client, MqttClientOptions options, CancellationToken stop)
                {
                    client.DisconnectedAsync += async e =>
                    {
                        // A moment.
                        if (stop.IsCancellationRequested)
                            return;
                        await Task.Delay(5000);
                        await client.ConnectAsync(options);
                    };
                }
            }
            """)
        .Verify();

    private static string Lost(string body) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class Sample
        {
            private bool _stopping;
            private bool IsStopping => _stopping;
            private readonly CancellationTokenSource _stop = new();

            void Run(IMqttClient client, MqttClientOptions options, CancellationToken token)
            {
                client.DisconnectedAsync += {{body}};
            }

            private async Task Reconnect(IMqttClient client, MqttClientOptions options)
            {
                await Task.Delay(1000);
                await client.ConnectAsync(options);
            }
        }

        """;

    [Theory]
    [InlineData("{|IOTC5016:async e => { Console.WriteLine(e.ReasonString); await Task.Delay(1000); await client.ConnectAsync(options); }|}")]
    [InlineData("{|IOTC5016:async _ => { await Task.Delay(1000); await client.ReconnectAsync(); }|}")]
    [InlineData("{|IOTC5016:async e => { await Task.Delay(1000); try { await client.ConnectAsync(options); } catch (Exception) { } }|}")]
    [InlineData("{|IOTC5016:async e => { await Task.Delay(1000); if (!client.IsConnected) await client.ConnectAsync(options); }|}")]
    [InlineData("{|IOTC5016:async e => await Reconnect(client, options)|}")]
    [InlineData("{|IOTC5016:e => Reconnect(client, options)|}")]
    public Task Shapes(string handler) => On(Libraries.Mqttnet5, Libraries.Mqttnet4).Code(Lost(handler)).Verify();

    [Theory]
    [InlineData("async e => { if (_stopping) return; await Task.Delay(1000); await client.ConnectAsync(options); }")]
    [InlineData("async e => { await Task.Delay(1000); if (!IsStopping) await client.ConnectAsync(options); }")]
    [InlineData("async e => { await Task.Delay(1000); if (!token.IsCancellationRequested) await client.ConnectAsync(options); }")]
    [InlineData("async e => { await Task.Delay(1000, _stop.Token); await client.ConnectAsync(options); }")]
    [InlineData("async e => { await Task.Delay(1000); await client.ConnectAsync(options, token); }")]
    [InlineData("async e => { if (e.Reason != MqttClientDisconnectReason.NormalDisconnection) { await Task.Delay(1000); await client.ConnectAsync(options); } }")]
    [InlineData("async e => { if (e.Exception == null) return; await Task.Delay(1000); await client.ConnectAsync(options); }")]
    [InlineData("async e => { await Task.Delay(1000); Console.WriteLine(_stopping); throw new InvalidOperationException(); }")]
    public Task Checked(string handler) => On(Libraries.Mqttnet5).Code(Lost(handler)).Verify();

    [Theory]
    [InlineData("async e => { await Task.Delay(1000); await client.ConnectAsync(")]
    [InlineData("async e => { await Task.Delay(1000); await client.")]
    [InlineData("async e => { if (")]
    public Task BeingTyped(string handler) => On(Libraries.Mqttnet5).Code(Lost(handler)).Incomplete().Verify();

    [Fact]
    public Task WhoeverReconnectsAtOnceIsToldThatFirst() => On(Libraries.Mqttnet5, Libraries.Mqttnet4)
        .Code(Lost("async e => await {|IOTC5010:client.ConnectAsync(options)|}"))
        .NoFix()
        .Verify();
}
