using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class ConnectResultIsIgnoredTests : RuleTest<ConnectResultIsIgnoredAnalyzer, ConnectResultIsIgnoredFix>
{
    [Fact]
    public Task Awaited() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                // To the broker.
                await [|client.ConnectAsync(options)|]; // now
            }
            """)
        .Saying("MQTTnet 5 does not throw when the broker refuses the connection: nobody reads the result of this call, so the program goes on as if it were connected")
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                // To the broker.
                var result = await client.ConnectAsync(options);
                if (result.ResultCode != MqttClientConnectResultCode.Success)
                    throw new InvalidOperationException($"The broker refused the connection: {result.ResultCode}"); // now
            }
            """)
        .Verify();

    [Fact]
    public Task OlderVersionsThrow() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options, CancellationToken token) => await client.ConnectAsync(options, token);
            """)
        .Verify();

    [Fact]
    public Task NameThatIsTaken() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                var result = 1;
                await [|client.ConnectAsync(options)|].ConfigureAwait(false);
                Console.WriteLine(result);
            }
            """)
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                var result = 1;
                var result2 = await client.ConnectAsync(options).ConfigureAwait(false);
                if (result2.ResultCode != MqttClientConnectResultCode.Success)
                    throw new InvalidOperationException($"The broker refused the connection: {result2.ResultCode}");
                Console.WriteLine(result);
            }
            """)
        .Verify();

    [Fact]
    public Task WithoutUsings() => On(Libraries.Mqttnet5)
        .Code("""
            class Sample
            {
                async System.Threading.Tasks.Task Run(IMqttClient client, MqttClientOptions options)
                {
                    await [|client.ConnectAsync(options)|];
                }
            }

            """)
        .Fixed("""
            class Sample
            {
                async System.Threading.Tasks.Task Run(IMqttClient client, MqttClientOptions options)
                {
                    var result = await client.ConnectAsync(options);
                    if (result.ResultCode != MqttClientConnectResultCode.Success)
                        throw new System.InvalidOperationException($"The broker refused the connection: {result.ResultCode}");
                }
            }

            """)
        .Verify();

    [Fact]
    public Task Discarded() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options) => _ = await [|client.ConnectAsync(options)|];
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task ExpressionBody() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options) => await [|client.ConnectAsync(options)|];
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task Blocking() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(IMqttClient client, MqttClientOptions options)
            {
                [|client.ConnectAsync(options)|].Wait();
                [|client.ConnectAsync(options)|].GetAwaiter().GetResult();
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task InAnIf() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options, bool wanted)
            {
                if (wanted)
                    await [|client.ConnectAsync(options)|];
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task InATry() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                try { await [|client.ConnectAsync(options)|]; }
                catch (Exception failure) { Console.WriteLine(failure); }
            }
            """)
        .Verify();

    [Fact]
    public Task NamedArguments() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options, CancellationToken token)
            {
                await [|client.ConnectAsync(cancellationToken: token, options: options)|];
            }
            """)
        .Verify();

    [Fact]
    public Task ClassInsteadOfInterface() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(MqttClient client, MqttClientOptions options)
            {
                await [|client.ConnectAsync(options)|];
            }
            """)
        .Verify();

    [Fact]
    public Task ConditionalAccess() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options) => Console.WriteLine((await client.ConnectAsync(options)).ResultCode);
            """)
        .Verify();

    [Fact]
    public Task ResultIsKept() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                var result = await client.ConnectAsync(options);
                Console.WriteLine(result.ResultCode);
            }
            """)
        .Verify();

    [Fact]
    public Task ResultIsReturned() => On(Libraries.Mqttnet5)
        .Class("""
            Task<MqttClientConnectResult> Run(IMqttClient client, MqttClientOptions options) => client.ConnectAsync(options);

            async Task<MqttClientConnectResult> Wait(IMqttClient client, MqttClientOptions options) => await client.ConnectAsync(options);
            """)
        .Verify();

    [Fact]
    public Task TaskIsReturned() => On(Libraries.Mqttnet5)
        .Class("""
            Task Run(IMqttClient client, MqttClientOptions options) => client.ConnectAsync(options);
            """)
        .Verify();

    [Fact]
    public Task ClientIsAsked() => On(Libraries.Mqttnet5)
        .Class("""
            async Task<bool> Run(IMqttClient client, MqttClientOptions options)
            {
                await client.ConnectAsync(options);
                return client.IsConnected;
            }
            """)
        .Verify();

    [Fact]
    public Task ClientIsAskedBeforeOnly() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                if (!client.IsConnected)
                {
                    await [|client.ConnectAsync(options)|];
                }
            }
            """)
        .Verify();

    [Fact]
    public Task OtherConnect() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(System.Net.Sockets.TcpClient client) => await client.ConnectAsync("a", 1);
            """)
        .Verify();

    [Fact]
    public Task NotWaitedForIsAnotherMatter() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(IMqttClient client, MqttClientOptions options) => _ = client.ConnectAsync(options);
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                await client.ConnectAsync(;
                await client.ConnectAsync(options, );
            """)
        .Incomplete()
        .Verify();
}
