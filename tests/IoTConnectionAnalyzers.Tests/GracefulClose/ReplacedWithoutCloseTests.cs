using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Variables that hold an open client and get another value.</summary>
public sealed class ReplacedWithoutCloseTests : RuleTest<ClientLifetimeAnalyzer>
{
    [Fact]
    public Task Local_gets_a_new_client() => On(Libraries.Mqttnet5)
        .Method("""
            var client = {|reason:new MqttClientFactory().CreateMqttClient()|};
            await client.ConnectAsync(new MqttClientOptions());
            {|IOTC3006:client = new MqttClientFactory().CreateMqttClient()|};
            await client.DisconnectAsync();
            """)
        .Saying("'client' gets another value while the client in it is open: nobody can call DisconnectAsync on that one any more, and it stays connected")
        .Verify();

    [Fact]
    public Task Local_gets_null() => On(Libraries.Mqttnet5)
        .Method("""
            IMqttClient? client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            {|IOTC3006:client = null|};
            """)
        .Verify();

    [Fact]
    public Task Field_in_a_handler_of_the_user_interface() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            sealed class Page
            {
                IMqttClient? _client;

                async void OnPicked(object sender, EventArgs args)
                {
                    {|IOTC3006:_client = new MqttClientFactory().CreateMqttClient()|};
                    await _client.ConnectAsync(new MqttClientOptions());
                }
            }
            """)
        .Saying("'_client' gets a new client while the one in it may still be open: nobody can call DisconnectAsync on that one any more, and it stays connected")
        .Verify();

    [Fact]
    public Task Field_in_a_loop() => InClass(
        """
        IMqttClient? _client;

        async Task Run()
        {
            for (var i = 0; i < 3; i++)
            {
                {|IOTC3006:_client = new MqttClientFactory().CreateMqttClient()|};
                await _client.ConnectAsync(new MqttClientOptions());
            }
        }
        """);

    [Fact]
    public Task Field_in_a_method_that_a_timer_calls() => InClass(
        """
        IMqttClient? _client;
        Timer? _timer;

        void Start() => _timer = new Timer(Tick, null, 0, 1000);

        void Tick(object? state)
        {
            {|IOTC3006:_client = new MqttClientFactory().CreateMqttClient()|};
            _client.ConnectAsync(new MqttClientOptions()).Wait();
        }
        """);

    [Fact]
    public Task Field_in_a_method_that_is_called_twice() => InClass(
        """
        IMqttClient? _client;

        async Task Run()
        {
            await Connect();
            await Connect();
        }

        async Task Connect()
        {
            {|IOTC3006:_client = new MqttClientFactory().CreateMqttClient()|};
            await _client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Closed_first() => InClass(
        """
        IMqttClient? _client;

        async Task Run()
        {
            await Connect();
            await Connect();
        }

        async Task Connect()
        {
            if (_client is not null)
                await _client.DisconnectAsync();
            _client = new MqttClientFactory().CreateMqttClient();
            await _client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Closed_first_by_another_member() => InClass(
        """
        IMqttClient? _client;

        async Task Run()
        {
            await Connect();
            await Connect();
        }

        async Task Connect()
        {
            await Stop();
            _client = new MqttClientFactory().CreateMqttClient();
            await _client.ConnectAsync(new MqttClientOptions());
        }

        async Task Stop()
        {
            if (_client is not null)
                await _client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task In_a_handler_of_the_client_itself_the_old_one_is_gone() => InClass(
        """
        IMqttClient _client = null!;

        async Task Start()
        {
            _client = new MqttClientFactory().CreateMqttClient();
            _client.DisconnectedAsync += OnDisconnected;
            await _client.ConnectAsync(new MqttClientOptions());
        }

        async Task OnDisconnected(MqttClientDisconnectedEventArgs args)
        {
            await Task.Delay(1000);
            _client = new MqttClientFactory().CreateMqttClient();
            await _client.ConnectAsync(new MqttClientOptions());
        }

        Task Stop() => _client.DisconnectAsync();
        """);

    [Fact]
    public Task Method_that_this_type_calls_once() => InClass(
        """
        IMqttClient _client = null!;

        Task Run() => Connect();

        async Task Connect()
        {
            _client = new MqttClientFactory().CreateMqttClient();
            await _client.ConnectAsync(new MqttClientOptions());
        }

        Task Stop() => _client.DisconnectAsync();
        """);

    [Fact]
    public Task Constructor() => InClass(
        """
        readonly IMqttClient _client;

        public Sample() => _client = new MqttClientFactory().CreateMqttClient();

        public Task Start() => _client.ConnectAsync(new MqttClientOptions());

        public Task Stop() => _client.DisconnectAsync();
        """);

    private static Task InClass(string members) => On(Libraries.Mqttnet5).Class(members).Verify();
}
