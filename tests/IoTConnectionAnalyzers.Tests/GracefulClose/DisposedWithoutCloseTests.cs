using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Open clients that are disposed without their goodbye, and those that are not.</summary>
public sealed class DisposedWithoutCloseTests : RuleTest<ClientLifetimeAnalyzer>
{
    [Fact]
    public Task Using_declaration() => InMethod(
        """
        using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        """,
        "'client' is disposed without DisconnectAsync: the broker sees the connection break");

    [Fact]
    public Task Using_statement() => InMethod(
        """
        using (var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient())
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Using_of_a_variable() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        using ({|IOTC3001:client|})
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        """);

    [Fact]
    public Task Several_in_one_using() => InMethod(
        """
        using IMqttClient {|IOTC3001:a|} = new MqttClientFactory().CreateMqttClient(), b = new MqttClientFactory().CreateMqttClient();
        await a.ConnectAsync(new MqttClientOptions());
        await b.ConnectAsync(new MqttClientOptions());
        await b.DisconnectAsync();
        """);

    [Fact]
    public Task Dispose_call() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        {|IOTC3001:client.Dispose()|};
        """);

    [Fact]
    public Task Dispose_in_finally() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        finally
        {
            {|IOTC3001:client.Dispose()|};
        }
        """);

    [Fact]
    public Task Conditional_dispose() => InMethod(
        """
        IMqttClient? client = null;
        try
        {
            client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
        }
        finally
        {
            client?{|IOTC3001:.Dispose()|};
        }
        """);

    [Fact]
    public Task Early_return_under_using() => InMethod(
        """
        using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        if (Environment.TickCount > 5)
            {|reason:return;|}
        await client.DisconnectAsync();
        """,
        "'client' is disposed when 'Run' returns early on line 12 without DisconnectAsync: the broker sees the connection break");

    [Fact]
    public Task Dispose_by_a_helper() => InClass(
        """
        async Task Run()
        {
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            Release({|IOTC3001:client|});
        }

        void Release(IMqttClient client) => client.Dispose();
        """);

    [Fact]
    public Task Dispose_through_the_interface() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        {|IOTC3001:((IDisposable)client).Dispose()|};
        """);

    [Fact]
    public Task Wrapper_whose_dispose_is_the_only_release() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            sealed class Wrapper : IDisposable
            {
                readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                public void Dispose() => {|IOTC3001:_client.Dispose()|};
            }
            """)
        .Saying("'_client' is disposed and no member of 'Wrapper' calls DisconnectAsync: the broker sees the connection break")
        .Verify();

    [Fact]
    public Task Wrapper_with_the_dispose_pattern() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Wrapper : IDisposable
            {
                IMqttClient? _client;

                public async Task Start()
                {
                    _client = new MqttClientFactory().CreateMqttClient();
                    await _client.ConnectAsync(new MqttClientOptions());
                }

                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                protected virtual void Dispose(bool disposing)
                {
                    if (disposing)
                        _client?{|IOTC3001:.Dispose()|};
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Closed_before_using_ends() => InMethod(
        """
        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Tried_to_close_before_using_ends() => InMethod(
        """
        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        await client.TryDisconnectAsync();
        """);

    [Fact]
    public Task Closed_and_disposed_in_finally() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        finally
        {
            await client.DisconnectAsync();
            client.Dispose();
        }
        """);

    [Fact]
    public Task Never_opened() => InMethod(
        """
        using var client = new MqttClientFactory().CreateMqttClient();
        Console.WriteLine(client.IsConnected);
        await Task.Yield();
        """);

    [Fact]
    public Task Failed_to_open() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            await client.ConnectAsync(new MqttClientOptions());
        }
        catch (Exception)
        {
            client.Dispose();
            return;
        }

        await client.DisconnectAsync();
        client.Dispose();
        """);

    [Fact]
    public Task Owner_that_closes_in_another_member() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            sealed class Owner : IDisposable
            {
                readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public Task Start() => _client.ConnectAsync(new MqttClientOptions());

                public Task Stop() => _client.DisconnectAsync();

                public void Dispose() => _client.Dispose();
            }
            """)
        .Verify();

    [Fact]
    public Task Injected_and_disposed() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            sealed class Owner(IMqttClient client) : IDisposable
            {
                public Task Start() => client.ConnectAsync(new MqttClientOptions());

                public void Dispose() => client.Dispose();
            }
            """)
        .Verify();

    [Fact]
    public Task Parameter_that_is_disposed() => InClass(
        """
        async Task Run(IMqttClient client)
        {
            await client.ConnectAsync(new MqttClientOptions());
            client.Dispose();
        }
        """);

    [Theory]
    [InlineData("using var client = new MqttClientFactory().")]
    [InlineData("using var client = new MqttClientFactory().CreateMqttClient(); await client.Conn")]
    [InlineData("using (var client = new MqttClientFactory().CreateMqttClient()")]
    public Task While_it_is_being_typed(string statements) => On(Libraries.Mqttnet5).Method(statements).Incomplete().Verify();

    private static Task InMethod(string statements, params string[] messages)
    {
        var test = On(Libraries.Mqttnet5).Method(statements);
        return (messages.Length > 0 ? test.Saying(messages) : test).Verify();
    }

    private static Task InClass(string members) => On(Libraries.Mqttnet5).Class(members).Verify();
}
