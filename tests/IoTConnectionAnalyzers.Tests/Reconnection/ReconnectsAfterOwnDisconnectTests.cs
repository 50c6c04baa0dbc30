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
}
