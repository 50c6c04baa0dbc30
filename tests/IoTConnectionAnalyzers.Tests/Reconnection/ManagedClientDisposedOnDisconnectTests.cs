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

    private static string Managed(string registration) => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            private readonly IManagedMqttClient _client = new MqttClientFactory().CreateManagedMqttClient();
            private readonly IManagedMqttClient _other = new MqttClientFactory().CreateManagedMqttClient();

            void Run()
            {
                {{registration}}
            }
        }

        """;

    [Theory]
    [InlineData("_client.DisconnectedAsync += async e => await {|IOTC5017:_client.StopAsync()|};")]
    [InlineData("_client.DisconnectedAsync += e => {|IOTC5017:_client.StopAsync(true)|};")]
    [InlineData("_client.DisconnectedAsync += e => { {|IOTC5017:_client.Dispose()|}; return Task.CompletedTask; };")]
    [InlineData("_client.DisconnectedAsync += async e => { if (e.ClientWasConnected) await {|IOTC5017:_client.StopAsync()|}; };")]
    [InlineData("_client.DisconnectedAsync += OnLost; async Task OnLost(MqttClientDisconnectedEventArgs e) { await {|IOTC5017:_client.StopAsync(false)|}; }")]
    [InlineData("_client.DisconnectedAsync += async e => { try { await {|IOTC5017:_client.StopAsync()|}; } finally { {|IOTC5017:_client.Dispose()|}; } };")]
    public Task EndingShapes(string registration) => On(Libraries.Managed4).Code(Managed(registration)).Verify();

    [Theory]
    [InlineData("_client.DisconnectedAsync += e => Task.CompletedTask;")]
    [InlineData("_client.ConnectedAsync += async e => await _client.StopAsync();")]
    [InlineData("_client.DisconnectedAsync += async e => await _client.EnqueueAsync(new ManagedMqttApplicationMessage());")]
    [InlineData("_client.StopAsync().Wait(); _client.Dispose();")]
    [InlineData("_client.DisconnectedAsync += null;")]
    [InlineData("_client.DisconnectedAsync -= async e => await _client.StopAsync();")]
    public Task GoesOn(string registration) => On(Libraries.Managed4).Code(Managed(registration)).Verify();

    [Theory]
    [InlineData("_client.DisconnectedAsync += async e => await _client.StopAsync(")]
    [InlineData("_client.DisconnectedAsync += async e => { _client.")]
    [InlineData("_client.DisconnectedAsync += ")]
    public Task BeingTyped(string registration) => On(Libraries.Managed4).Code(Managed(registration)).Incomplete().Verify();
}
