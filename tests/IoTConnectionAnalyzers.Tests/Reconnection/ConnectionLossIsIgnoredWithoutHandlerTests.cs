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
        .Saying("'new Connection' connects once, and 'Sample' has no handler for the loss of the connection: after the first one the loop goes on without it")
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
}
