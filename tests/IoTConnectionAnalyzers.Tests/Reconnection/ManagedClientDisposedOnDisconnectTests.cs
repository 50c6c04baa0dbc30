using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class ManagedClientDisposedOnDisconnectTests : RuleTest<ConnectionHandlerAnalyzer, StatementRemovalFix>
{
    [Fact]
    public Task DisposedIn4() => On(Libraries.Managed4)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IManagedMqttClient client)
                {
                    client.DisconnectedAsync += async e =>
                    {
                        Console.WriteLine(e.Reason);
                        await {|IOTC5017:client.StopAsync()|};
                        {|IOTC5017:client.Dispose()|};
                    };
                }
            }
            """)
        .Saying(
            "'StopAsync' ends the managed client in its own disconnected handler: it never reconnects after its first loss",
            "'Dispose' ends the managed client in its own disconnected handler: it never reconnects after its first loss")
        .Verify();

    [Fact]
    public Task DisposedIn3() => On(Libraries.Managed3)
        .Code("""
            using System;

            class Sample
            {
                private static IManagedMqttClient? s_client;

                static void Run(IManagedMqttClient client)
                {
                    s_client = client;
                    s_client.DisconnectedHandler = new MqttClientDisconnectedHandlerDelegate(OnDisconnected);
                }

                public static void OnDisconnected(MqttClientDisconnectedEventArgs e)
                {
                    s_client?{|IOTC5017:.Dispose()|};
                    Console.WriteLine("gone");
                }
            }
            """)
        .Fixed("""
            using System;

            class Sample
            {
                private static IManagedMqttClient? s_client;

                static void Run(IManagedMqttClient client)
                {
                    s_client = client;
                    s_client.DisconnectedHandler = new MqttClientDisconnectedHandlerDelegate(OnDisconnected);
                }

                public static void OnDisconnected(MqttClientDisconnectedEventArgs e)
                {
                    Console.WriteLine("gone");
                }
            }
            """)
        .Verify();

    [Fact]
    public Task LoggedOnly() => On(Libraries.Managed4)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(IManagedMqttClient client) => client.DisconnectedAsync += e =>
                {
                    Console.WriteLine(e.Reason);
                    return Task.CompletedTask;
                };
            }
            """)
        .Verify();
}
