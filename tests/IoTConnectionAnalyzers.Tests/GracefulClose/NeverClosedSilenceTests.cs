using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Clients that find their end, or whose end is somebody else's to bring about.</summary>
public sealed class NeverClosedSilenceTests : RuleTest<ClientLifetimeAnalyzer>
{
    [Fact]
    public Task Closed() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Closed_in_finally() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(new MqttClientOptions());
            if (Environment.TickCount > 5)
                return;
            await client.PublishStringAsync("t", "p");
        }
        finally
        {
            await client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Null_at_first_and_closed_in_finally() => InMethod(
        """
        IMqttClient? client = null;
        try
        {
            client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
        }
        finally
        {
            if (client != null)
                await client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Conditional_access() => InMethod(
        """
        IMqttClient? client = null;
        try
        {
            client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
        }
        finally
        {
            await (client?.DisconnectAsync() ?? Task.CompletedTask);
        }
        """);

    [Fact]
    public Task Closed_where_it_is_connected() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        finally
        {
            if (client.IsConnected)
                await client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Closed_in_every_catch_and_at_the_end() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        try
        {
            await client.PublishStringAsync("t", "p");
        }
        catch (Exception)
        {
            await client.DisconnectAsync();
            throw;
        }

        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Never_opened() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        Console.WriteLine(client.IsConnected);
        await Task.Yield();
        """);

    [Fact]
    public Task Returned() => InClass(
        """
        async Task<IMqttClient> Create()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            return client;
        }
        """);

    [Fact]
    public Task Returned_or_closed_in_catch() => InClass(
        """
        async Task<IMqttClient?> Create()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions());
                return client;
            }
            catch (Exception)
            {
                client.Dispose();
                return null;
            }
        }
        """);

    [Fact]
    public Task Returned_in_a_tuple() => InClass(
        """
        async Task<(IMqttClient Client, int Number)> Create()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            return (client, 1);
        }
        """);

    [Fact]
    public Task Yielded() => InClass(
        """
        System.Collections.Generic.IEnumerable<IMqttClient> Create()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            client.ConnectAsync(new MqttClientOptions()).Wait();
            yield return client;
        }
        """);

    [Fact]
    public Task Out_parameter() => InClass(
        """
        void Create(out IMqttClient result)
        {
            var client = new MqttClientFactory().CreateMqttClient();
            client.ConnectAsync(new MqttClientOptions()).Wait();
            result = client;
        }
        """);

    [Fact]
    public Task Given_to_an_owner() => InClass(
        """
        async Task<Owner> Create()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            return new Owner(client);
        }

        sealed class Owner(IMqttClient client)
        {
            public Task Stop() => client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Stored_in_a_collection() => InClass(
        """
        readonly System.Collections.Generic.List<IMqttClient> _all = [];

        async Task Run()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            _all.Add(client);
        }
        """);

    [Fact]
    public Task Stored_in_a_dictionary() => InClass(
        """
        readonly System.Collections.Generic.Dictionary<string, IMqttClient> _all = [];

        async Task Run()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            _all["a"] = client;
        }
        """);

    [Fact]
    public Task Closed_by_a_helper() => InClass(
        """
        async Task Run()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            await Stop(client);
        }

        Task Stop(IMqttClient client) => client.DisconnectAsync();
        """);

    [Fact]
    public Task Closed_by_an_extension_method_of_this_compilation() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            static class Sample
            {
                static async Task Run()
                {
                    var client = new MqttClientFactory().CreateMqttClient();
                    await client.ConnectAsync(new MqttClientOptions());
                    await client.Stop();
                }

                static Task Stop(this IMqttClient client) => client.DisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task Closed_by_a_local_function() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        await Stop();

        Task Stop() => client.DisconnectAsync();
        """);

    [Fact]
    public Task Closed_by_a_lambda_that_lives_on() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => client.DisconnectAsync().Wait();
        await Task.Delay(-1);
        """);

    [Fact]
    public Task Handed_to_unknown_code() => InClass(
        """
        async Task Run(Action<object> register)
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            register(client);
        }
        """);

    [Fact]
    public Task Parameter() => InClass(
        """
        async Task Run(IMqttClient client)
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Injected() => InClass(
        """
        readonly IMqttClient _client;

        public Sample(IMqttClient client) => _client = client;

        public Task Start() => _client.ConnectAsync(new MqttClientOptions());
        """);

    [Fact]
    public Task Injected_or_made() => InClass(
        """
        readonly IMqttClient _client;

        public Sample(IMqttClient? client) => _client = client ?? new MqttClientFactory().CreateMqttClient();

        public Task Start() => _client.ConnectAsync(new MqttClientOptions());

        public Task Stop() => _client.DisconnectAsync();
        """);

    [Fact]
    public Task Field_closed_by_another_member() => InClass(
        """
        readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

        public Task Start() => _client.ConnectAsync(new MqttClientOptions());

        public Task Stop() => _client.DisconnectAsync();
        """);

    [Fact]
    public Task Field_closed_through_an_alias() => InClass(
        """
        IMqttClient? _client;

        public async Task Start()
        {
            _client = new MqttClientFactory().CreateMqttClient();
            await _client.ConnectAsync(new MqttClientOptions());
        }

        public async Task Stop()
        {
            var client = Interlocked.Exchange(ref _client, null);
            if (client is not null)
                await client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Field_closed_by_a_helper() => InClass(
        """
        readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

        public Task Start() => _client.ConnectAsync(new MqttClientOptions());

        public Task Stop() => Close(_client);

        static Task Close(IMqttClient client) => client.DisconnectAsync();
        """);

    [Fact]
    public Task Field_closed_by_a_derived_class() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            abstract class Base
            {
                protected readonly IMqttClient Client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => Client.ConnectAsync(new MqttClientOptions());
            }

            sealed class Derived : Base
            {
                public Task Stop() => Client.DisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task Field_filled_by_a_base_class_and_closed_there() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            abstract class Base
            {
                protected IMqttClient? Client;

                public Task Stop() => Client!.DisconnectAsync();
            }

            sealed class Derived : Base
            {
                public async Task Start()
                {
                    Client = new MqttClientFactory().CreateMqttClient();
                    await Client.ConnectAsync(new MqttClientOptions());
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Field_closed_in_another_part() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            partial class Sample
            {
                readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());
            }
            """)
        .And("partial class Sample { public System.Threading.Tasks.Task Stop() => _client.DisconnectAsync(); }")
        .Verify();

    [Fact]
    public Task Property_closed_by_another_class() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            sealed class Sample
            {
                public IMqttClient Client { get; } = new MqttClientFactory().CreateMqttClient();

                public Task Start() => Client.ConnectAsync(new MqttClientOptions());
            }

            sealed class User
            {
                public Task Stop(Sample sample) => sample.Client.DisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task Property_whose_client_another_class_gives_away() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Collections.Generic;
            using System.Threading.Tasks;

            sealed class Sample
            {
                public IMqttClient Client { get; } = new MqttClientFactory().CreateMqttClient();

                public Task Start() => Client.ConnectAsync(new MqttClientOptions());
            }

            sealed class User
            {
                public void Keep(Sample sample, List<IMqttClient> all) => all.Add(sample.Client);
            }
            """)
        .Verify();

    [Fact]
    public Task Pattern_matched_disposal() => InClass(
        """
        readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

        public Task Start() => _client.ConnectAsync(new MqttClientOptions());

        public async Task Stop()
        {
            if (_client is IAsyncDisposable closes)
                await closes.DisposeAsync();
        }
        """);

    [Fact]
    public Task Lazy() => InClass(
        """
        readonly Lazy<IMqttClient> _client = new(() => new MqttClientFactory().CreateMqttClient());

        public Task Start() => _client.Value.ConnectAsync(new MqttClientOptions());
        """);

    [Fact]
    public Task Factory_delegate() => InClass(
        """
        static Func<IMqttClient> Factory => () => new MqttClientFactory().CreateMqttClient();
        """);

    [Fact]
    public Task Retry_until_connected_then_closed() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        while (!client.IsConnected)
        {
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            catch (Exception)
            {
                await Task.Delay(1000, stoppingToken);
            }
        }

        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Failed_connect_then_left() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        var result = await client.ConnectAsync(new MqttClientOptions());
        if (result.ResultCode != MqttClientConnectResultCode.Success)
            return;
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Not_connected_then_left() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        if (!client.IsConnected)
            return;
        await client.DisconnectAsync();
        """);

    [Theory]
    [InlineData("const TransportType transport = TransportType.Http1;")]
    [InlineData("var transport = TransportType.Http1;")]
    [InlineData("var transport = s_transport;")]
    public Task Http_behind_a_name(string transport) => On(Libraries.DeviceSdk)
        .Class($$"""
            static readonly TransportType s_transport = TransportType.Http1;

            async Task Run()
            {
                {{transport}}
                var client = DeviceClient.CreateFromConnectionString("HostName=h", transport);
                await client.SendEventAsync(new Message());
            }
            """)
        .Verify();

    [Fact]
    public Task Without_any_known_library() => On(Libraries.Framework)
        .Class("""
            async Task Run()
            {
                var client = new Client();
                await client.ConnectAsync();
            }

            sealed class Client
            {
                public Task ConnectAsync() => Task.CompletedTask;
            }
            """)
        .Verify();

    [Theory]
    [InlineData("var client = new MqttClientFactory().CreateMqttClient(")]
    [InlineData("var client = new MqttClientFactory().CreateMqttClient(); await client.")]
    [InlineData("var client = new MqttClientFactory().CreateMqttClient(); await client.ConnectAsync(new MqttClientOptions()); await client.Discon")]
    [InlineData("var client = new MqttClientFactory().CreateMqttClient(); await client.ConnectAsync(new MqttClientOptions()); await client.DisconnectAsync(1, 2, 3, 4, 5, 6);")]
    [InlineData("var = new MqttClientFactory().CreateMqttClient(); await .ConnectAsync(new MqttClientOptions());")]
    [InlineData("using var client = ; await client.ConnectAsync(new MqttClientOptions());")]
    public Task While_it_is_being_typed(string statements) => On(Libraries.Mqttnet5).Method(statements).Incomplete().Verify();

    private static Task InMethod(string statements) => On(Libraries.Mqttnet5).Method(statements).Verify();

    private static Task InClass(string members) => On(Libraries.Mqttnet5).Class(members).Verify();
}
