using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Clients that other methods and objects of the same compilation get: who closes them then.</summary>
public sealed class HandedOnTests : RuleTest<ClientLifetimeAnalyzer>
{
    private const string Creation = "{|IOTC3002:DeviceClient.CreateFromConnectionString(_connection)|}";
    private const string Silent = "DeviceClient.CreateFromConnectionString(_connection)";

    [Theory]
    [InlineData("Task First(DeviceClient client) => client.SendEventAsync(new Message());")]
    [InlineData("Task First(DeviceClient client) => Second(client); Task Second(DeviceClient client) => client.SendEventAsync(new Message());")]
    [InlineData("Task First(DeviceClient client) => Second(client); Task Second(DeviceClient client) => Third(client); Task Third(DeviceClient client) => client.SendEventAsync(new Message());")]
    public Task Methods_that_only_send_hand_it_on_to_each_other(string methods) => InClass($$"""
        async Task Run()
        {
            var client = {{Creation}};
            await First(client);
        }

        {{methods}}
        """);

    [Theory]
    [InlineData("Task First(DeviceClient client) => client.CloseAsync();")]
    [InlineData("Task First(DeviceClient client) => Second(client); async Task Second(DeviceClient client) { await client.OpenAsync(); await client.CloseAsync(); }")]
    [InlineData("Task First(DeviceClient client) => Second(client); Task Second(DeviceClient client) => Third(client); Task Third(DeviceClient client) { _kept = client; return client.OpenAsync(); }")]
    // Too deep to be looked into.
    [InlineData("Task First(DeviceClient client) => Second(client); Task Second(DeviceClient client) => Third(client); Task Third(DeviceClient client) => Fourth(client); Task Fourth(DeviceClient client) => client.OpenAsync();")]
    // Round in a circle.
    [InlineData("Task First(DeviceClient client) => Second(client); Task Second(DeviceClient client) => First(client);")]
    public Task Methods_that_close_or_keep_it_somewhere(string methods) => InClass($$"""
        DeviceClient? _kept;

        async Task Run()
        {
            var client = {{Silent}};
            await client.OpenAsync();
            await First(client);
        }

        Task Stop() => _kept!.CloseAsync();

        {{methods}}
        """);

    [Theory]
    [InlineData("var sender = new Sender(client); await sender.Send();")]
    [InlineData("await new Sender(client).Send();")]
    [InlineData("var sender = new Sender(client); for (var i = 0; i < 3; i++) { await sender.Send(); }")]
    [InlineData("Sender sender = new(client); await sender.Send();")]
    public Task Object_that_only_sends(string use) => InClass($$"""
        async Task Run()
        {
            var client = {{Creation}};
            {{use}}
        }

        sealed class Sender
        {
            private readonly DeviceClient _client;

            public Sender(DeviceClient client) => _client = client ?? throw new ArgumentNullException(nameof(client));

            public Task Send() => _client.SendEventAsync(new Message());
        }
        """);

    [Fact]
    public Task Object_that_only_sends_in_a_using() => On(Libraries.DeviceSdk133)
        .Class("""
            readonly string _connection = "";

            async Task Run()
            {
                using var {|IOTC3001:client|} = DeviceClient.CreateFromConnectionString(_connection);
                var sender = new Sender(client);
                await sender.Send();
            }

            sealed class Sender
            {
                private readonly DeviceClient _client;

                public Sender(DeviceClient client) { _client = client; }

                public async Task Send() { await _client.OpenAsync(); await Twice(_client); }

                static Task Twice(DeviceClient client) => client.SendEventAsync(new Message());
            }
            """)
        .Verify();

    [Theory]
    // The object closes it, hands it on, or lets others have it.
    [InlineData("var sender = new Sender(client); await sender.Send();", "public Task Stop() => _client.CloseAsync();")]
    [InlineData("var sender = new Sender(client); await sender.Send();", "public void Dispose() => _client.Dispose();")]
    [InlineData("var sender = new Sender(client); await sender.Send();", "public DeviceClient Client => _client;")]
    [InlineData("var sender = new Sender(client); await sender.Send();", "public void Give(System.Collections.Generic.List<DeviceClient> all) => all.Add(_client);")]
    [InlineData("var sender = new Sender(client); await sender.Send();", "public Func<Task> End => () => _client.CloseAsync();")]
    [InlineData("var sender = new Sender(client); await sender.Send();", "public Func<Task> End => _client.CloseAsync;")]
    // The object itself gets away.
    [InlineData("_sender = new Sender(client); await _sender.Send();", "")]
    [InlineData("var sender = new Sender(client); _sender = sender; await sender.Send();", "")]
    [InlineData("var sender = new Sender(client); Keep(sender); await sender.Send();", "")]
    [InlineData("var sender = new Sender(client); _later = () => Keep(sender); await sender.Send();", "")]
    [InlineData("Keep(new Sender(client)); await client.OpenAsync();", "")]
    public Task Object_that_may_take_care_of_it(string use, string member) => InClass($$"""
        object? _kept;
        Sender? _sender;
        Action? _later;

        async Task Run()
        {
            var client = {{Silent}};
            {{use}}
        }

        void Keep(object it) => _kept = it;

        sealed class Sender
        {
            private readonly DeviceClient _client;

            public Sender(DeviceClient client) => _client = client;

            public Task Send() => _client.SendEventAsync(new Message());

            {{member}}
        }
        """);

    [Fact]
    public Task Field_that_others_can_reach() => InClass($$"""
        async Task Run()
        {
            var client = {{Silent}};
            var sender = new Sender(client);
            await sender.Send();
        }

        sealed class Sender
        {
            internal readonly DeviceClient Client;

            public Sender(DeviceClient client) => Client = client;

            public Task Send() => Client.SendEventAsync(new Message());
        }
        """);

    [Theory]
    [InlineData("await SendForEver(client);")]
    [InlineData("SendForEver(client).Wait();")]
    [InlineData("SendForEver(client).GetAwaiter().GetResult();")]
    [InlineData("await SendForEver(client).ConfigureAwait(false);")]
    [InlineData("SendInTheForeground(client);")]
    public Task Goodbye_behind_a_method_that_never_returns(string call) => InClass($$"""
        async Task Run()
        {
            var client = {{Silent}};
            await client.OpenAsync();
            {{call}}
            await {|IOTC3005:client.CloseAsync()|};
        }

        static async Task SendForEver(DeviceClient client)
        {
            while (true)
            {
                await client.SendEventAsync(new Message());
                await Task.Delay(1000);
            }
        }

        static void SendInTheForeground(DeviceClient client)
        {
            for (;;)
                client.SendEventAsync(new Message()).Wait();
        }
        """);

    [Theory]
    [InlineData("_ = SendForEver(client);", "while (true)", "")]
    [InlineData("await SendForEver(client);", "while (Environment.TickCount > 0)", "")]
    [InlineData("await SendForEver(client);", "while (true)", "if (Environment.TickCount > 9) break;")]
    [InlineData("await SendForEver(client);", "while (true)", "if (Environment.TickCount > 9) return;")]
    public Task Goodbye_behind_a_method_that_returns(string call, string loop, string exit) => InClass($$"""
        async Task Run()
        {
            var client = {{Silent}};
            await client.OpenAsync();
            {{call}}
            await client.CloseAsync();
        }

        static async Task SendForEver(DeviceClient client)
        {
            {{loop}}
            {
                await client.SendEventAsync(new Message());
                {{exit}}
            }
        }
        """);

    [Fact]
    public Task Goodbye_behind_a_move_that_nobody_can_follow() => On(Libraries.Mqttnet5)
        .Class("""
            System.Net.WebSockets.ClientWebSocket? _none;

            async Task Run(CancellationToken stop)
            {
                System.Net.WebSockets.ClientWebSocket? socket = null;
                stop.Register(() => { socket?.Abort(); socket?.Dispose(); });
                using (socket = await Connect(stop))
                {
                    await socket.SendAsync(new byte[1], System.Net.WebSockets.WebSocketMessageType.Text, true, stop);
                    await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, "", stop);
                    socket = null;
                }
            }

            static async Task<System.Net.WebSockets.ClientWebSocket> Connect(CancellationToken stop)
            {
                var socket = new System.Net.WebSockets.ClientWebSocket();
                await socket.ConnectAsync(new Uri("wss://server"), stop);
                return socket;
            }
            """)
        .Verify();

    [Fact]
    public Task Parameter_that_gets_a_new_client_and_is_disposed() => On(Libraries.DeviceSdk133)
        .Class("""
            readonly string _connection = "";

            async Task Run(DeviceClient client)
            {
                while (true)
                {
                    try
                    {
                        await client.SendEventAsync(new Message());
                    }
                    catch (Exception)
                    {
                        {|IOTC3001:client.Dispose()|};
                        client = DeviceClient.CreateFromConnectionString(_connection);
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Parameter_that_gets_a_new_client_and_is_left() => InClass("""
        async Task Run(DeviceClient? client)
        {
            client ??= DeviceClient.CreateFromConnectionString(_connection);
            await client.OpenAsync();
        }

        async Task Other(DeviceClient client)
        {
            client = {|IOTC3002:DeviceClient.CreateFromConnectionString(_connection)|};
            await client.OpenAsync();
        }
        """);

    [Theory]
    [InlineData("ref DeviceClient client", "client.OpenAsync().Wait();")]
    [InlineData("out DeviceClient client", "client.OpenAsync().Wait();")]
    [InlineData("DeviceClient client", "client.OpenAsync().Wait(); _end = () => client.Dispose();")]
    [InlineData("DeviceClient client", "client.OpenAsync().Wait(); client.CloseAsync().Wait();")]
    public Task Parameter_whose_client_others_close(string parameter, string use) => InClass($$"""
        Action? _end;

        void Run({{parameter}})
        {
            client = DeviceClient.CreateFromConnectionString(_connection);
            {{use}}
        }
        """);

    [Fact]
    public Task Parameter_of_a_lambda() => InClass("""
        Action<DeviceClient> Make() => client =>
        {
            client = {|IOTC3002:DeviceClient.CreateFromConnectionString(_connection)|};
            client.OpenAsync().Wait();
        };
        """);

    private static Task InClass(string members) => On(Libraries.DeviceSdk142)
        .Class($$"""
            readonly string _connection = "";

            {{members}}
            """)
        .Verify();
}
