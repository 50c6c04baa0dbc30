using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Paths on which an open client is left behind.</summary>
public sealed class NeverClosedTests : RuleTest<ClientLifetimeAnalyzer>
{
    [Fact]
    public Task Local() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        """,
        "'client' is opened and never closed: call DisconnectAsync before 'Run' ends, or the broker sees the connection break");

    [Fact]
    public Task Early_return() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        if (Environment.TickCount > 5)
            {|reason:return;|}
        await client.DisconnectAsync();
        """,
        "'client' stays open when 'Run' returns early on line 12: DisconnectAsync is not called there, so the broker sees the connection break when the process ends");

    [Fact]
    public Task Early_return_in_a_block_with_more_in_it() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        if (Environment.TickCount > 5)
        {
            Console.WriteLine("no work");
            {|reason:return;|}
        }

        await client.DisconnectAsync();
        """);

    [Fact]
    public Task One_branch() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        if ({|reason:Environment.TickCount > 5|})
            await client.DisconnectAsync();
        else
            Console.WriteLine("left");
        """,
        "'client' stays open on one side of the condition on line 11: DisconnectAsync is not called there, so the broker sees the connection break when the process ends");

    [Fact]
    public Task Switch_case() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        switch (Environment.TickCount)
        {
            case 1:
                return;
            default:
                await client.DisconnectAsync();
                break;
        }
        """);

    [Fact]
    public Task Throw_of_the_code_itself() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        if (Environment.TickCount > 5)
            {|reason:throw new InvalidOperationException();|}
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Throw_expression() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        var name = Environment.MachineName ?? throw new InvalidOperationException();
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Catch_that_goes_on() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        try
        {
            await client.PublishStringAsync("t", "p");
        }
        catch (Exception)
        {
            return;
        }

        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Closed_in_catch_only() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        try
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        catch (Exception)
        {
            await client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Disposed_in_catch_only() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        try
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        catch (Exception)
        {
            client.Dispose();
            throw;
        }
        """);

    [Fact]
    public Task Loop_leaves_one_behind_each_round() => InMethod(
        """
        for (var i = 0; i < 3; i++)
        {
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Loop_that_is_left_before_the_goodbye() => InMethod(
        """
        while (true)
        {
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
            if (Environment.TickCount > 5)
                break;
            await client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Waits_for_ever() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        while (true)
            await client.PublishStringAsync("t", "p");
        """,
        "'client' is opened and never closed: 'Run' has no way out that calls DisconnectAsync, so the broker sees the connection break when the process ends");

    [Fact]
    public Task Helper_that_only_uses_it() => InClass(
        """
        async Task Run()
        {
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
            await Send(client);
        }

        Task Send(IMqttClient client) => client.PublishStringAsync("t", "p");
        """);

    [Fact]
    public Task Helper_that_opens_it() => InClass(
        """
        async Task Run()
        {
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await Open(client);
        }

        Task Open(IMqttClient client) => client.ConnectAsync(new MqttClientOptions());
        """);

    [Fact]
    public Task Factory_of_this_compilation() => InClass(
        """
        async Task Run()
        {
            var client = {|IOTC3002:Create()|};
            await client.ConnectAsync(new MqttClientOptions());
        }

        IMqttClient Create() => new MqttClientFactory().CreateMqttClient();
        """);

    [Fact]
    public Task Async_factory_that_opens() => InClass(
        """
        async Task Run()
        {
            var client = await {|IOTC3002:CreateAsync()|};
            await client.PublishStringAsync("t", "p");
        }

        async Task<IMqttClient> CreateAsync()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            return client;
        }
        """);

    [Fact]
    public Task Alias() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        var other = client;
        await other.ConnectAsync(new MqttClientOptions());
        """);

    [Fact]
    public Task Blocking_calls() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        client.ConnectAsync(new MqttClientOptions()).Wait();
        client.PublishStringAsync("t", "p").GetAwaiter().GetResult();
        """);

    [Fact]
    public Task Ternary() => InMethod(
        """
        var factory = new MqttClientFactory();
        var client = Environment.TickCount > 5 ? {|IOTC3002:factory.CreateMqttClient()|} : {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        await client.ConnectAsync(new MqttClientOptions());
        """);

    [Fact]
    public Task Lambda() => InMethod(
        """
        Func<Task> work = async () =>
        {
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
        };
        await work();
        """);

    [Fact]
    public Task Local_function() => InMethod(
        """
        await Work();

        async Task Work()
        {
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Closed_by_a_handler_of_its_own_is_not_closed() => InMethod(
        """
        var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
        client.DisconnectedAsync += async args => await client.ConnectAsync(new MqttClientOptions());
        await client.ConnectAsync(new MqttClientOptions());
        """);

    [Fact]
    public Task Top_level_program() => On(Libraries.Mqttnet5)
        .Code("""
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
            Console.ReadLine();
            """)
        .And("global using System;")
        .Saying("'client' is opened and never closed: call DisconnectAsync before the program ends, or the broker sees the connection break")
        .Verify();

    [Fact]
    public Task Static_of_the_program() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            static class Program
            {
                static IMqttClient s_client = null!;

                static async Task Main()
                {
                    s_client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                    await s_client.ConnectAsync(new MqttClientOptions());
                    Console.ReadLine();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Field() => InClass(
        """
        readonly IMqttClient _client = {|IOTC3002.Info:new MqttClientFactory().CreateMqttClient()|};

        public Task Start() => _client.ConnectAsync(new MqttClientOptions());
        """,
        "'_client' is opened and never closed: no member of 'Sample' calls DisconnectAsync, so the broker sees the connection break when the process ends");

    [Fact]
    public Task Field_forgotten_in_dispose() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.IO;
            using System.Threading.Tasks;

            sealed class Sample : IDisposable
            {
                readonly IMqttClient _client;
                readonly Stream _log = Stream.Null;

                public Sample() => _client = {|IOTC3002.Info:new MqttClientFactory().CreateMqttClient()|};

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                public void Dispose() => _log.Dispose();
            }
            """)
        .Verify();

    [Fact]
    public Task Property() => InClass(
        """
        IMqttClient Client { get; } = {|IOTC3002.Info:new MqttClientFactory().CreateMqttClient()|};

        public Task Start() => Client.ConnectAsync(new MqttClientOptions());
        """);

    [Fact]
    public Task Field_filled_lazily() => InClass(
        """
        IMqttClient? _client;

        public async Task Send()
        {
            _client ??= {|IOTC3002.Info:new MqttClientFactory().CreateMqttClient()|};
            await _client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Background_service() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            abstract class BackgroundService
            {
                protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
            }

            sealed class Worker : BackgroundService
            {
                protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                {
                    var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
                    await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                    while (!stoppingToken.IsCancellationRequested)
                        await Task.Delay(1000, stoppingToken);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Generated_code_is_left_alone() => On(Libraries.Mqttnet5)
        .Code("""
            // <auto-generated/>
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run()
                {
                    var client = new MqttClientFactory().CreateMqttClient();
                    await client.ConnectAsync(new MqttClientOptions());
                }
            }
            """)
        .Verify();

    [Theory]
    [InlineData("Thermostat.Tests")]
    [InlineData("ThermostatTest")]
    public Task Test_code_is_left_alone(string assembly) => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            """)
        .Assembly(assembly)
        .Verify();

    [Fact]
    public Task Test_code_is_looked_at_where_the_option_asks_for_it() => On(Libraries.Mqttnet5)
        .Method("""
            var client = {|IOTC3002:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
            """)
        .Assembly("Thermostat.Tests")
        .Config("iot_connection.analyze_tests = true")
        .Verify();

    [Fact]
    public Task Client_of_the_user() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run()
                {
                    var hub = {|IOTC3002:new HubConnection()|};
                    await hub.Begin();
                }
            }

            class HubConnection
            {
                public Task Begin() => Task.CompletedTask;
                public Task End() => Task.CompletedTask;
            }
            """)
        .File("/0/iot-connection.clients.txt", "# ours\n[HubConnection]::.ctor creates\n[HubConnection]::Begin opens\n[HubConnection]::End closes\n")
        .Saying("'hub' is opened and never closed: call End before 'Run' ends, or the broker sees the connection break")
        .Verify();

    private static Task InMethod(string statements, params string[] messages)
    {
        var test = On(Libraries.Mqttnet5).Method(statements);
        return (messages.Length > 0 ? test.Saying(messages) : test).Verify();
    }

    [Theory]
    [InlineData("OnLost")]
    [InlineData("_ => { _client.Dispose(); return Task.CompletedTask; }")]
    public Task Client_that_is_disposed_only_after_its_connection_is_lost(string handler) => On(Libraries.Mqttnet5)
        .Class($$"""
            readonly IMqttClient _client = {|IOTC3002.Info:new MqttClientFactory().CreateMqttClient()|};

            async Task Run()
            {
                _client.DisconnectedAsync += {{handler}};
                await _client.ConnectAsync(new MqttClientOptions());
            }
            {{(handler == "OnLost" ? "Task OnLost(MqttClientDisconnectedEventArgs args) { _client.Dispose(); return Task.CompletedTask; }" : "")}}
            """)
        .Verify();

    [Theory]
    [InlineData("{|IOTC3002:DeviceClient.CreateFromConnectionString(_unknown.Connection)|}")]
    [InlineData("{|IOTC3002:DeviceClient.CreateFromConnectionString(new Unknown())|}")]
    [InlineData("{|IOTC3002:Made(_unknown.Connection)|}")]
    [InlineData("await {|IOTC3002:MadeLater(_unknown.Connection, 1)|}")]
    public Task Creation_whose_arguments_do_not_bind(string creation) => On(Libraries.DeviceSdk142)
        .Class($$"""
            async Task Run()
            {
                DeviceClient client = {{creation}};
                await client.SendEventAsync(new Message());
            }

            static DeviceClient Made(string connection) => DeviceClient.CreateFromConnectionString(connection);

            static async Task<DeviceClient> MadeLater(string connection, int tries)
            {
                await Task.Delay(tries);
                return DeviceClient.CreateFromConnectionString(connection);
            }
            """)
        .Incomplete()
        .Verify();

    [Theory]
    [InlineData("DeviceClient.CreateFromConnectionString(_unknown.Connection, TransportType.Http1)")]
    [InlineData("Unknown.CreateFromConnectionString(_unknown.Connection)")]
    [InlineData("Given(_unknown.Connection)")]
    public Task Creation_whose_arguments_do_not_bind_and_that_is_nobodys_to_close(string creation) => On(Libraries.DeviceSdk142)
        .Class($$"""
            DeviceClient? _given;

            async Task Run()
            {
                DeviceClient client = {{creation}};
                await client.SendEventAsync(new Message());
            }

            DeviceClient Given(string connection) => _given!;
            """)
        .Incomplete()
        .Verify();

    private static Task InClass(string members, params string[] messages)
    {
        var test = On(Libraries.Mqttnet5).Class(members);
        return (messages.Length > 0 ? test.Saying(messages) : test).Verify();
    }
}
