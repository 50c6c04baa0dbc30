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
        .Saying("'ConnectAsync' of MQTTnet 5 does not throw when the broker refuses the connection: nobody reads its result, so the program goes on as if it were connected")
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                // To the broker.
                var result = await client.ConnectAsync(options);
                if (result.ResultCode != MqttClientConnectResultCode.Success)
                    throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}"); // now
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
                    throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result2.ResultCode}");
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
                        throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
                }
            }

            """)
        .Verify();

    [Fact]
    public Task Discarded() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                _ = await [|client.ConnectAsync(options)|];
            }
            """)
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                var result = await client.ConnectAsync(options);
                if (result.ResultCode != MqttClientConnectResultCode.Success)
                    throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
            }
            """)
        .Verify();

    [Fact]
    public Task DiscardedByAnExpressionBody() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options) => _ = await [|client.ConnectAsync(options)|];
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task TwoOnOneLine() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions one, MqttClientOptions two, bool first)
            {
                if (first) { await [|client.ConnectAsync(one)|]; } else { await [|client.ConnectAsync(two)|]; }
            }
            """)
        .Verify();

    [Fact]
    public Task InASwitchSection() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options, int mode)
            {
                switch (mode)
                {
                    case 1:
                        await [|client.ConnectAsync(options)|];
                        break;
                }
            }
            """)
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options, int mode)
            {
                switch (mode)
                {
                    case 1:
                        var result = await client.ConnectAsync(options);
                        if (result.ResultCode != MqttClientConnectResultCode.Success)
                            throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
                        break;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task TopLevelProgram() => On(Libraries.Mqttnet5)
        .Code("""
            using MQTTnet.Exceptions;

            var client = new MqttClientFactory().CreateMqttClient();
            await [|client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build())|];

            """)
        .Fixed("""
            using MQTTnet.Exceptions;

            var client = new MqttClientFactory().CreateMqttClient();
            var result = await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build());
            if (result.ResultCode != MqttClientConnectResultCode.Success)
                throw new MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");

            """)
        .Once()
        .Verify();

    [Fact]
    public Task OptionsOfVersion4ThatReturnARefusal() => On(Libraries.Mqttnet4)
        .Class("""
            async Task Run(IMqttClient client)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithoutThrowOnNonSuccessfulConnectResponse().Build();
                await [|client.ConnectAsync(options)|];
            }
            """)
        .Saying("With these options 'ConnectAsync' does not throw when the broker refuses the connection: nobody reads its result, so the program goes on as if it were connected")
        .FixedClass("""
            async Task Run(IMqttClient client)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithoutThrowOnNonSuccessfulConnectResponse().Build();
                var result = await client.ConnectAsync(options);
                if (result.ResultCode != MqttClientConnectResultCode.Success)
                    throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
            }
            """)
        .Verify();

    [Fact]
    public Task PropertyOfVersion4ThatReturnsARefusal() => On(Libraries.Mqttnet4)
        .Class("""
            readonly MqttClientOptions _options = new() { ClientId = "a", ThrowOnNonSuccessfulConnectResponse = false };
            readonly MqttClientOptions _other = new() { ClientId = "a", ThrowOnNonSuccessfulConnectResponse = true };

            async Task Run(IMqttClient client) => await [|client.ConnectAsync(_options)|];

            async Task Other(IMqttClient client) => await client.ConnectAsync(_other);
            """)
        .Verify();

    [Fact]
    public Task HandlerThatConnectsAgain() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                client.DisconnectedAsync += async e =>
                {
                    await Task.Delay(5000);
                    await client.ConnectAsync(options);
                };
                await client.ConnectAsync(options);
            }
            """)
        .Verify();

    [Fact]
    public Task HandlerMethodThatConnectsAgain() => On(Libraries.Mqttnet5)
        .Class("""
            IMqttClient _client;
            MqttClientOptions _options;

            async Task Run()
            {
                _client.DisconnectedAsync += OnLost;
                await _client.ConnectAsync(_options);
            }

            async Task OnLost(MqttClientDisconnectedEventArgs e)
            {
                await Task.Delay(5000);
                await Open();
            }

            async Task Open() => await _client.ConnectAsync(_options);
            """)
        .Verify();

    [Fact]
    public Task HandlerOutOfSight() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options, Func<MqttClientDisconnectedEventArgs, Task> handler)
            {
                client.DisconnectedAsync += handler;
                await client.ConnectAsync(options);
            }
            """)
        .Verify();

    [Fact]
    public Task HandlerThatOnlyTells() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                client.DisconnectedAsync += e =>
                {
                    Console.WriteLine(e.Reason);
                    return Task.CompletedTask;
                };
                await [|client.ConnectAsync(options)|];
            }
            """)
        .Verify();

    [Fact]
    public Task LoopThatAsksTheClient() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                while (!client.IsConnected)
                {
                    try { await client.ConnectAsync(options); }
                    catch (Exception) { await Task.Delay(5000); }
                }
            }

            async Task Ping(IMqttClient client, MqttClientOptions options)
            {
                while (true)
                {
                    if (!await client.TryPingAsync())
                        await client.ConnectAsync(options);
                    await Task.Delay(5000);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task TestsKnowTheirBroker() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options) => await client.ConnectAsync(options);
            """)
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task ClientOfAnOwnBroker() => On(Libraries.Mqttnet5)
        .Class("""
            interface IMqttServer { Task StartAsync(); }

            async Task Run(IMqttServer server, IMqttClient client, MqttClientOptions options)
            {
                await server.StartAsync();
                await client.ConnectAsync(options);
            }
            """)
        .Verify();

    [Fact]
    public Task TestsThatAskForIt() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options) => await [|client.ConnectAsync(options)|];
            """)
        .Assembly("Thermostat.Tests")
        .Config("iot_connection.analyze_tests = true")
        .Verify();

    [Fact]
    public Task ClientThatMayBeMissing() => On(Libraries.Mqttnet5)
        .Class("""
            IMqttClient _client;

            async Task Run(MqttClientOptions options)
            {
                await _client?[|.ConnectAsync(options)|];
            }
            """)
        .Verify();

    [Fact]
    public Task InALambda() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(IMqttClient client, MqttClientOptions options)
            {
                Func<Task> open = async () => { await [|client.ConnectAsync(options)|]; };
                Func<Task> other = () => client.ConnectAsync(options);
            }
            """)
        .Verify();

    [Fact]
    public Task TaskIsStored() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient first, IMqttClient second, MqttClientOptions options)
            {
                var task = first.ConnectAsync(options);
                Console.WriteLine((await task).ResultCode);
                await Task.WhenAll(first.ConnectAsync(options), second.ConnectAsync(options));
            }
            """)
        .Verify();

    [Fact]
    public Task ResultIsTested() => On(Libraries.Mqttnet5)
        .Class("""
            async Task<bool> Run(IMqttClient client, MqttClientOptions options)
            {
                if ((await client.ConnectAsync(options)).ResultCode == MqttClientConnectResultCode.Success)
                    return true;
                return await client.ConnectAsync(options) is { ResultCode: MqttClientConnectResultCode.Success };
            }
            """)
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
            }

            void Other(IMqttClient client, MqttClientOptions options)
            {
                [|client.ConnectAsync(options)|].GetAwaiter().GetResult();
            }
            """)
        .FixedClass("""
            void Run(IMqttClient client, MqttClientOptions options)
            {
                var result = client.ConnectAsync(options).Result;
                if (result.ResultCode != MqttClientConnectResultCode.Success)
                    throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
            }

            void Other(IMqttClient client, MqttClientOptions options)
            {
                var result = client.ConnectAsync(options).GetAwaiter().GetResult();
                if (result.ResultCode != MqttClientConnectResultCode.Success)
                    throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
            }
            """)
        .Verify();

    [Fact]
    public Task BlockingForATime() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(IMqttClient client, MqttClientOptions options)
            {
                [|client.ConnectAsync(options)|].Wait(5000);
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task BodyOfALambda() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(IMqttClient client, MqttClientOptions options)
            {
                Do(async () => await [|client.ConnectAsync(options)|]).Wait();
            }

            static Task Do(Func<Task> action) => action();
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task InAnIf() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                if (!client.IsConnected)
                    await [|client.ConnectAsync(options)|]; // at last
                else
                    Console.WriteLine("there already");
            }
            """)
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options)
            {
                if (!client.IsConnected)
                {
                    var result = await client.ConnectAsync(options);
                    if (result.ResultCode != MqttClientConnectResultCode.Success)
                        throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
                } // at last
                else
                    Console.WriteLine("there already");
            }
            """)
        .Verify();

    [Fact]
    public Task InAnElse() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options, bool wanted)
            {
                if (!wanted)
                    return;
                else
                    await [|client.ConnectAsync(options)|];
            }
            """)
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options, bool wanted)
            {
                if (!wanted)
                    return;
                else
                {
                    var result = await client.ConnectAsync(options);
                    if (result.ResultCode != MqttClientConnectResultCode.Success)
                        throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}");
                }
            }
            """)
        .Verify();

    [Fact]
    public Task InAnIfOnOneLine() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, MqttClientOptions options, bool wanted)
            {
                if (wanted) await [|client.ConnectAsync(options)|];
            }
            """)
        .FixedClass("""
            async Task Run(IMqttClient client, MqttClientOptions options, bool wanted)
            {
                if (wanted) { var result = await client.ConnectAsync(options); if (result.ResultCode != MqttClientConnectResultCode.Success) throw new MQTTnet.Exceptions.MqttCommunicationException($"The broker refused the connection: {result.ResultCode}"); }
            }
            """)
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
