using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Clients that are made anew for every message, tick, request or call.</summary>
public sealed class ClientPerMessageTests : RuleTest<ClientLifetimeAnalyzer>
{
    private const string Closed = """
        await using var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection)|};
        await client.SendEventAsync(new Message());
        """;

    [Fact]
    public Task Loop_that_sends_one_message_a_turn() => On(Libraries.DeviceSdk142)
        .Class("""
            static readonly string _connection = Environment.GetEnvironmentVariable("DEVICE")!;

            async Task Run()
            {
                {|reason:while|} (true)
                {
                    var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection)|};
                    try
                    {
                        await client.SendEventAsync(new Message());
                    }
                    finally
                    {
                        await client.CloseAsync();
                        client.Dispose();
                    }

                    await Task.Delay(60_000);
                }
            }
            """)
        .Saying("'client' is created anew in every turn of the loop on line 11, always with the same identity: each one connects, signs in and leaves again for what it sends. Create it once and keep it")
        .Verify();

    [Theory]
    [InlineData("while (true)")]
    [InlineData("for (var i = 0; i < 100; i++)")]
    [InlineData("foreach (var reading in Readings())")]
    [InlineData("await foreach (var reading in Stream())")]
    [InlineData("while (!stoppingToken.IsCancellationRequested)")]
    [InlineData("while (await timer.WaitForNextTickAsync(stoppingToken))")]
    [InlineData("do", "while (true);")]
    public Task Every_kind_of_loop(string head, string tail = "") => InClass($$"""
        async Task Run(PeriodicTimer timer, CancellationToken stoppingToken)
        {
            {{head}}
            {
                {{Indented(Closed, 8)}}
                await Task.Delay(1000, stoppingToken);
            }
            {{tail}}
        }
        """);

    [Theory]
    [InlineData("DeviceClient.CreateFromConnectionString(_connection)")]
    [InlineData("DeviceClient.CreateFromConnectionString(_connection, TransportType.Mqtt)")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=\" + _key)")]
    [InlineData("DeviceClient.CreateFromConnectionString($\"HostName={_host};DeviceId={Environment.MachineName};SharedAccessKey={_key}\")")]
    [InlineData("DeviceClient.CreateFromConnectionString(Settings(), TransportType.Amqp)")]
    [InlineData("DeviceClient.CreateFromConnectionString(string.Format(\"HostName={0}\", _host))")]
    [InlineData("DeviceClient.Create(_host, new DeviceAuthenticationWithRegistrySymmetricKey(\"d\", _key))")]
    [InlineData("DeviceClient.CreateFromConnectionString(given)")]
    [InlineData("DeviceClient.CreateFromConnectionString(_connection, new ClientOptions { ModelId = \"dtmi:a;1\" })")]
    public Task Identity_that_is_the_same_every_time(string creation) => InClass($$"""
        async Task Run(string given)
        {
            for (var i = 0; i < 10; i++)
            {
                await using var client = {|IOTC3012.Info:{{creation}}|};
                await client.SendEventAsync(new Message(new byte[] { (byte)i }));
            }
        }
        """);

    [Theory]
    [InlineData("DeviceClient.CreateFromConnectionString(id)")]
    [InlineData("DeviceClient.CreateFromConnectionString(_connection + id)")]
    [InlineData("DeviceClient.CreateFromConnectionString($\"HostName={_host};DeviceId={id};SharedAccessKey={_key}\")")]
    [InlineData("DeviceClient.CreateFromConnectionString(Of(id))")]
    [InlineData("DeviceClient.CreateFromConnectionString(text)")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=h;DeviceId=\" + Guid.NewGuid())")]
    [InlineData("DeviceClient.CreateFromConnectionString(Console.ReadLine())")]
    [InlineData("DeviceClient.CreateFromConnectionString(_ids[_next++])")]
    [InlineData("DeviceClient.CreateFromConnectionString(Numbered())")]
    [InlineData("DeviceClient.CreateFromConnectionString(_changing)")]
    [InlineData("DeviceClient.CreateFromConnectionString(_queue.Dequeue())")]
    [InlineData("DeviceClient.Create(_host, new DeviceAuthenticationWithRegistrySymmetricKey(id, _key))")]
    public Task Identity_that_differs(string creation) => InClass($$"""
        async Task Run(string[] ids)
        {
            foreach (var id in ids)
            {
                var text = _connection + id;
                _changing = text;
                await using var client = {{creation}};
                await client.SendEventAsync(new Message());
            }
        }
        """);

    [Theory]
    [InlineData("await client.SendEventAsync(new Message(), stoppingToken);")]
    [InlineData("await client.SendEventBatchAsync(new[] { new Message() });")]
    [InlineData("await client.UpdateReportedPropertiesAsync(new Microsoft.Azure.Devices.Shared.TwinCollection());")]
    [InlineData("client.SendEventAsync(new Message()).Wait();")]
    [InlineData("client.SendEventAsync(new Message()).GetAwaiter().GetResult();")]
    [InlineData("try { await client.SendEventAsync(new Message()); } catch (Exception error) { Console.WriteLine(error); }")]
    [InlineData("if (_host.Length > 0) await client.SendEventAsync(new Message());")]
    public Task Whatever_it_sends(string send) => InClass($$"""
        async Task Run(CancellationToken stoppingToken)
        {
            while (true)
            {
                await using var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection)|};
                {{send}}
                await Task.Delay(1000);
            }
        }
        """);

    [Theory]
    // One connection that lasts, and is made again after its loss.
    [InlineData("while (true) await client.SendEventAsync(new Message());")]
    [InlineData("for (var i = 0; i < 10; i++) await client.SendEventAsync(new Message());")]
    [InlineData("foreach (var reading in Readings()) await client.SendEventAsync(new Message());")]
    [InlineData("await client.SendEventAsync(new Message()); await Task.Delay(Timeout.Infinite, stoppingToken);")]
    [InlineData("await client.SendEventAsync(new Message()); await _lost.Task;")]
    [InlineData("await client.SendEventAsync(new Message()); Console.ReadLine();")]
    [InlineData("await client.SendEventAsync(new Message()); _stop.WaitOne();")]
    // It tries until it works.
    [InlineData("await client.SendEventAsync(new Message()); break;")]
    [InlineData("await client.SendEventAsync(new Message()); return;")]
    [InlineData("try { await client.SendEventAsync(new Message()); return; } catch (Exception error) { Console.WriteLine(error); }")]
    // It sends nothing.
    [InlineData("await client.OpenAsync(); await Task.Delay(1000);")]
    [InlineData("await client.GetTwinAsync();")]
    public Task Turn_that_is_not_for_one_message(string work) => InClass($$"""
        readonly TaskCompletionSource<bool> _lost = new();
        readonly ManualResetEvent _stop = new(false);

        async Task Run(CancellationToken stoppingToken)
        {
            while (true)
            {
                await using var client = DeviceClient.CreateFromConnectionString(_connection);
                {{work}}
            }
        }
        """);

    [Fact]
    public Task Loop_until_it_is_sent() => InClass("""
        async Task Run()
        {
            var sent = false;
            while (!sent)
            {
                try
                {
                    await using var client = DeviceClient.CreateFromConnectionString(_connection);
                    await client.SendEventAsync(new Message());
                    sent = true;
                }
                catch (Exception error)
                {
                    Console.WriteLine(error);
                    await Task.Delay(1000);
                }
            }
        }
        """);

    [Fact]
    public Task Catch_that_ends_the_loop_is_no_attempt() => InClass($$"""
        async Task Run()
        {
            while (true)
            {
                try
                {
                    {{Indented(Closed, 12)}}
                }
                catch (Exception)
                {
                    break;
                }
            }
        }
        """);

    [Theory]
    [InlineData("void Start() => _timer = new Timer(async _ => { BODY }, null, 0, 1000);")]
    [InlineData("void Start() => _timer = new Timer(async delegate { BODY }, null, 0, 1000);")]
    [InlineData("void Start() => _timer = new Timer(Tick, null, 0, 1000); async void Tick(object? state) { BODY }")]
    [InlineData("void Start(System.Timers.Timer timer) => timer.Elapsed += async (sender, args) => { BODY };")]
    [InlineData("void Start(System.Timers.Timer timer) => timer.Elapsed += OnElapsed; async void OnElapsed(object? sender, System.Timers.ElapsedEventArgs args) { BODY }")]
    [InlineData("async void OnClick(object sender, EventArgs args) { BODY }")]
    [InlineData("event Action? Measured; void Start() => Measured += async () => { BODY };")]
    [InlineData("async Task Tick() { BODY } async Task Run() { while (true) { await Tick(_connection); await Task.Delay(10); } }", true)]
    public Task Code_that_timers_and_events_call(string members, bool isByName = false) => InClass(
        isByName
            ? "Timer? _timer;\n" + members.Replace("Tick() {", "Tick(string text) {", StringComparison.Ordinal).Replace("BODY", Closed.Replace("new Message()", "new Message(System.Text.Encoding.UTF8.GetBytes(text))", StringComparison.Ordinal), StringComparison.Ordinal)
            : "Timer? _timer;\n" + members.Replace("BODY", Closed, StringComparison.Ordinal));

    [Fact]
    public Task Timer_says_so() => On(Libraries.DeviceSdk142)
        .Class("""
            readonly string _connection = "";
            Timer? _timer;

            void Start() => _timer = new Timer(async _ =>
            {
                await using var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection)|};
                await client.SendEventAsync(new Message());
            }, null, 0, 1000);
            """)
        .Saying("'client' is created anew at every tick of the timer, always with the same identity: each one connects, signs in and leaves again for what it sends. Create it once and keep it")
        .Verify();

    [Theory]
    [InlineData("FunctionName(\"Send\")", "at every call of 'Send'")]
    [InlineData("Function(\"Send\")", "at every call of 'Send'")]
    [InlineData("HttpPost", "for every request that 'Send' handles")]
    [InlineData("HttpGet", "for every request that 'Send' handles")]
    public Task Functions_and_actions(string attribute, string when) => On(Libraries.DeviceSdk142)
        .Code($$"""
            using System;
            using System.Threading.Tasks;

            [AttributeUsage(AttributeTargets.Method)]
            sealed class FunctionNameAttribute(string name) : Attribute { public string Name => name; }

            [AttributeUsage(AttributeTargets.Method)]
            sealed class FunctionAttribute(string name) : Attribute { public string Name => name; }

            [AttributeUsage(AttributeTargets.Method)]
            sealed class HttpPostAttribute : Attribute;

            [AttributeUsage(AttributeTargets.Method)]
            sealed class HttpGetAttribute : Attribute;

            class Ingress
            {
                static readonly string s_connection = Environment.GetEnvironmentVariable("DEVICE")!;

                [{{attribute}}]
                public async Task Send(string body)
                {
                    await using var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(s_connection)|};
                    await client.SendEventAsync(new Message(System.Text.Encoding.UTF8.GetBytes(body)));
                }
            }
            """)
        .Saying($"'client' is created anew {when}, always with the same identity: each one connects, signs in and leaves again for what it sends. Create it once and keep it")
        .Verify();

    [Fact]
    public Task Function_whose_device_comes_with_the_call() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            [AttributeUsage(AttributeTargets.Method)]
            sealed class FunctionAttribute(string name) : Attribute { public string Name => name; }

            class Ingress
            {
                [Function("Send")]
                public async Task Send(string device, string body)
                {
                    await using var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=" + device);
                    await client.SendEventAsync(new Message(System.Text.Encoding.UTF8.GetBytes(body)));
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Function_for_every_message_of_another_client() => On(Libraries.DeviceSdk142)
        .Class("""
            readonly string _connection = "";

            Task Start(ModuleClient module) => module.SetInputMessageHandlerAsync("in", async (message, _) =>
            {
                await using var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection)|};
                await client.SendEventAsync(new Message(message.GetBytes()));
                return MessageResponse.Completed;
            }, null);
            """)
        .Saying("'client' is created anew for every message, always with the same identity: each one connects, signs in and leaves again for what it sends. Create it once and keep it")
        .Verify();

    [Theory]
    // Called from two members.
    [InlineData("async Task A() => await Send(\"a\"); async Task B() => await Send(\"b\");", true)]
    // Called in a loop, a timer, a lambda of an event.
    [InlineData("async Task A() { while (true) await Send(\"a\"); }", true)]
    [InlineData("void A() => _ = new Timer(_ => Send(\"a\").Wait(), null, 0, 1);", true)]
    [InlineData("async void OnClick(object sender, EventArgs args) => await Send(\"a\");", true)]
    // Called in a method that is itself called in a loop.
    [InlineData("async Task A() { while (true) await B(); } Task B() => Send(\"a\");", true)]
    [InlineData("void A() { while (true) Task.Run(() => Send(\"a\")); }", true)]
    // Called once, or never.
    [InlineData("async Task A() => await Send(\"a\");", false)]
    [InlineData("", false)]
    // Called several times in one program that then ends.
    [InlineData("static async Task Main() { var it = new Sample(); await it.Send(\"a\"); await it.Send(\"b\"); }", false)]
    public Task Method_that_sends_what_it_is_given(string callers, bool isReported)
    {
        var creation = "DeviceClient.CreateFromConnectionString(_connection)";
        return InClass($$"""
            async Task Send(string text)
            {
                await using var client = {{(isReported ? "{|IOTC3012.Info:" + creation + "|}" : creation)}};
                var message = new Message(System.Text.Encoding.UTF8.GetBytes(text));
                message.Properties.Add("kind", "text");
                await client.SendEventAsync(message);
            }

            {{callers}}
            """);
    }

    [Fact]
    public Task Method_that_sends_what_it_is_given_points_to_its_caller() => On(Libraries.DeviceSdk142)
        .Class("""
            readonly string _connection = "";

            async Task Send(byte[] data)
            {
                await using var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection)|};
                await client.SendEventAsync(new Message(data));
            }

            async Task Run()
            {
                while (true)
                    await {|reason:Send(new byte[1])|};
            }
            """)
        .Saying("'client' is created anew at every call of 'Send', always with the same identity: each one connects, signs in and leaves again for what it sends. Create it once and keep it")
        .Verify();

    [Fact]
    public Task Method_that_always_sends_the_same_is_a_demonstration() => InClass("""
        async Task Hello()
        {
            await using var client = DeviceClient.CreateFromConnectionString(_connection);
            await client.SendEventAsync(new Message());
        }

        async Task A() => await Hello();

        async Task B() => await Hello();
        """);

    [Fact]
    public Task Method_of_an_interface_that_others_call() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            interface ISender
            {
                Task Send(byte[] data);
            }

            sealed class Sender(string connection) : ISender
            {
                readonly string _connection = connection;

                public async Task Send(byte[] data)
                {
                    await using var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection)|};
                    await client.SendEventAsync(new Message(data));
                }
            }

            sealed class Meter(ISender sender)
            {
                public async Task Run()
                {
                    while (true)
                        await sender.Send(new byte[1]);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Http_client_that_nobody_disposes() => On(Libraries.DeviceSdk)
        .Class("""
            readonly string _connection = "";

            async Task Send(byte[] data)
            {
                var client = {|IOTC3012:DeviceClient.CreateFromConnectionString(_connection, TransportType.Http1)|};
                await client.SendEventAsync(new Message(data));
            }

            async Task Run()
            {
                while (true)
                    await Send(new byte[1]);
            }
            """)
        .Saying("'client' is created anew at every call of 'Send', always with the same identity: each one makes HTTP connections of its own, and none is disposed. Create it once and keep it")
        .Verify();

    [Fact]
    public Task Http_client_that_is_disposed() => On(Libraries.DeviceSdk)
        .Class("""
            readonly string _connection = "";

            async Task Run()
            {
                while (true)
                {
                    using (var client = {|IOTC3012.Info:DeviceClient.CreateFromConnectionString(_connection, TransportType.Http1)|})
                        await client.SendEventAsync(new Message());
                    await Task.Delay(1000);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Client_that_stays_open_is_another_rules_report() => On(Libraries.DeviceSdk142)
        .Class("""
            readonly string _connection = "";

            async Task Run()
            {
                while (true)
                {
                    var client = {|IOTC3002:DeviceClient.CreateFromConnectionString(_connection)|};
                    await client.SendEventAsync(new Message());
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Field_that_is_overwritten_is_another_rules_report() => On(Libraries.DeviceSdk142)
        .Class("""
            readonly string _connection = "";
            DeviceClient? _client;

            async Task Run()
            {
                while (true)
                {
                    {|IOTC3006:_client = DeviceClient.CreateFromConnectionString(_connection)|};
                    await _client.SendEventAsync(new Message());
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Field_that_another_type_makes_the_method_fill_again() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sender
            {
                readonly string _connection = "";
                DeviceClient? _client;

                public async Task Send(byte[] data)
                {
                    _client = {|IOTC3012:DeviceClient.CreateFromConnectionString(_connection)|};
                    await _client.SendEventAsync(new Message(data));
                }

                public Task Stop() => _client!.CloseAsync();
            }

            class Meter(Sender sender)
            {
                public async Task Run()
                {
                    while (true)
                        await sender.Send(new byte[1]);
                }
            }
            """)
        .Saying("'_client' is created anew at every call of 'Send', always with the same identity: each one connects and signs in again, and none is closed. Create it once and keep it")
        .Verify();

    [Theory]
    [InlineData("if (_client is null) _client = DeviceClient.CreateFromConnectionString(_connection);")]
    [InlineData("_client ??= DeviceClient.CreateFromConnectionString(_connection);")]
    [InlineData("if (_client == null) { _client = DeviceClient.CreateFromConnectionString(_connection); }")]
    public Task Field_that_is_filled_once(string fill) => InClass($$"""
        DeviceClient? _client;

        async Task Run()
        {
            while (true)
            {
                {{fill}}
                await _client.SendEventAsync(new Message());
            }
        }

        Task Stop() => _client!.CloseAsync();
        """);

    [Theory]
    [InlineData("_all.Add(client);")]
    [InlineData("Keep(client);")]
    public Task Client_that_somebody_keeps(string keep) => InClass($$"""
        readonly System.Collections.Generic.List<DeviceClient> _all = new();

        async Task Run()
        {
            while (true)
            {
                var client = DeviceClient.CreateFromConnectionString(_connection);
                await client.SendEventAsync(new Message());
                {{keep}}
            }
        }

        void Keep(DeviceClient client) => _all.Add(client);
        """);

    [Fact]
    public Task Client_before_the_loop() => InClass("""
        async Task Run()
        {
            await using var client = DeviceClient.CreateFromConnectionString(_connection);
            while (true)
                await client.SendEventAsync(new Message());
        }
        """);

    [Fact]
    public Task Local_function_is_not_followed() => InClass("""
        async Task Run()
        {
            async Task Send(byte[] data)
            {
                await using var client = DeviceClient.CreateFromConnectionString(_connection);
                await client.SendEventAsync(new Message(data));
            }

            await Send(new byte[1]);
            await Send(new byte[2]);
        }
        """);

    [Theory]
    [InlineData(3, "new MqttFactory()", "IMqttClientOptions")]
    [InlineData(4, "new MqttFactory()", "MqttClientOptions")]
    [InlineData(5, "new MqttClientFactory()", "MqttClientOptions")]
    public Task Mqttnet_client_whose_options_stand_outside(int version, string factory, string options) => On(Libraries.Mqttnet[version - 3])
        .Class($$"""
            async Task Run({{options}} options)
            {
                while (true)
                {
                    var client = {|IOTC3012.Info:{{factory}}.CreateMqttClient()|};
                    try
                    {
                        await client.ConnectAsync(options, CancellationToken.None);
                        await client.PublishAsync(new MqttApplicationMessage(), CancellationToken.None);
                    }
                    finally
                    {
                        await client.DisconnectAsync();
                        client.Dispose();
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Mqttnet_5_client() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run()
            {
                while (true)
                {
                    var options = new MqttClientOptionsBuilder().WithTcpServer("broker").WithClientId("meter-1").Build();
                    using var client = {|IOTC3012.Info:new MqttClientFactory().CreateMqttClient()|};
                    try
                    {
                        await client.ConnectAsync(options);
                        await client.PublishStringAsync("t", "1");
                    }
                    finally
                    {
                        await client.DisconnectAsync();
                    }

                    await Task.Delay(1000);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Mqttnet_5_client_with_an_identity_of_its_own() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run()
            {
                while (true)
                {
                    var options = new MqttClientOptionsBuilder().WithTcpServer("broker").WithClientId(Guid.NewGuid().ToString()).Build();
                    using var client = new MqttClientFactory().CreateMqttClient();
                    try
                    {
                        await client.ConnectAsync(options);
                        await client.PublishStringAsync("t", "1");
                    }
                    finally
                    {
                        await client.DisconnectAsync();
                    }

                    await Task.Delay(1000);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task M2mqtt_client() => On(Libraries.M2Mqtt)
        .Class("""
            void Send(byte[] data)
            {
                var client = {|IOTC3012.Info:new MqttClient("broker")|};
                client.Connect("meter-1");
                client.Publish("t", data);
                client.Disconnect();
            }

            void Run()
            {
                while (true)
                    Send(new byte[1]);
            }
            """)
        .Verify();

    [Fact]
    public Task Amqp_connection() => On(Libraries.AmqpNetLite)
        .Class("""
            async Task Run(Address address)
            {
                while (true)
                {
                    var connection = await {|IOTC3012.Info:Connection.Factory.CreateAsync(address)|};
                    try
                    {
                        var session = new Session(connection);
                        var sender = new SenderLink(session, "s", "devices/d/messages/events");
                        await sender.SendAsync(new Message("1"));
                    }
                    finally
                    {
                        await connection.CloseAsync();
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Web_socket_is_not_meant() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(Uri server)
            {
                while (true)
                {
                    using var socket = new System.Net.WebSockets.ClientWebSocket();
                    await socket.ConnectAsync(server, default);
                    await socket.SendAsync(new byte[1], System.Net.WebSockets.WebSocketMessageType.Text, true, default);
                    await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, default);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Test_code_is_left_alone() => On(Libraries.DeviceSdk142)
        .Class($$"""
            readonly string _connection = "";

            async Task Run()
            {
                while (true)
                {
                    await using var client = DeviceClient.CreateFromConnectionString(_connection);
                    await client.SendEventAsync(new Message());
                }
            }
            """)
        .Assembly("Device.Tests")
        .Verify();

    [Theory]
    [InlineData("var client = DeviceClient.CreateFromConnectionString(")]
    [InlineData("var client = DeviceClient.CreateFromConnectionString(_connection); client.")]
    [InlineData("var client = DeviceClient.CreateFromConnectionString(_connection); await client.SendEventAsync(")]
    [InlineData("await using var client = DeviceClient.CreateFromConnectionString(_unknown); await client.SendEventAsync(new Message());")]
    [InlineData("await using var = DeviceClient.CreateFromConnectionString(_connection); await client.SendEventAsync(new Message());")]
    public Task Code_that_is_being_typed(string statements) => On(Libraries.DeviceSdk142)
        .Class($$"""
            readonly string _connection = "";

            async Task Run()
            {
                while (true)
                {
                    {{statements}}
                }
            }
            """)
        .Incomplete()
        .Verify();

    private static Task InClass(string members) => On(Libraries.DeviceSdk142)
        .Class($$"""
            readonly string _connection = "";
            readonly string _host = "";
            readonly string _key = "";
            readonly string[] _ids = { };
            readonly System.Collections.Generic.Queue<string> _queue = new();
            string _changing = "";
            int _next;

            string Settings() => Environment.GetEnvironmentVariable("DEVICE")!;

            string Of(string id) => _connection + id;

            string Numbered() => "d" + _next++;

            System.Collections.Generic.IEnumerable<int> Readings() => new int[1];

            async System.Collections.Generic.IAsyncEnumerable<int> Stream()
            {
                await Task.Yield();
                yield return 1;
            }

            {{members}}
            """)
        .Verify();

    private static string Indented(string lines, int blanks) => lines.Replace("\n", "\n" + new string(' ', blanks), StringComparison.Ordinal);
}
