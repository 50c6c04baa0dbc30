using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class GoodbyeTokenSuppressorTests
{
    [Fact]
    public async Task Goodbye_after_the_work() => Assert.Equal(
        Silenced("DisconnectAsync"),
        await On(Libraries.Mqttnet5, """
            async Task Run(IMqttClient client, CancellationToken stoppingToken)
            {
                try
                {
                    await Task.Delay(1000, stoppingToken);
                }
                finally
                {
                    await client.DisconnectAsync();
                }
            }
            """));

    [Fact]
    public async Task Goodbye_with_options() => Assert.Equal(
        ["CA2016 silenced at DisconnectAsync", "MA0040 silenced at DisconnectAsync"],
        await On(Libraries.Mqttnet5, "Task Run(IMqttClient client, CancellationToken token) => client.DisconnectAsync(new MqttClientDisconnectOptions());"));

    [Fact]
    public async Task Goodbye_of_the_device_sdk() => Assert.Equal(
        Silenced("CloseAsync"),
        await On(Libraries.DeviceSdk142, "async Task Run(DeviceClient client, CancellationToken token) => await client.CloseAsync();"));

    [Fact]
    public async Task Goodbye_of_RabbitMQ() => Assert.Equal(
        Silenced("CloseAsync"),
        await On(Libraries.RabbitMq, "async Task Run(IConnection connection, CancellationToken token) => await connection.CloseAsync();"));

    [Fact]
    public async Task Goodbye_inside_further_calls() => Assert.Equal(
        ["CA2016 silenced at DisconnectAsync", "MA0040 silenced at DisconnectAsync", "S8949 silenced at DisconnectAsync"],
        await On(Libraries.Mqttnet5, "async Task Run(IMqttClient client, CancellationToken token) => await client.DisconnectAsync().ConfigureAwait(false);"));

    [Fact]
    public async Task Goodbye_that_is_called_if_there_is_a_client() => Assert.Equal(
        ["CA2016 silenced at DisconnectAsync", "MA0040 silenced at DisconnectAsync"],
        await On(Libraries.Mqttnet5, "async Task Run(IMqttClient? client, CancellationToken token) => await (client?.DisconnectAsync() ?? Task.CompletedTask);"));

    [Fact]
    public async Task Goodbye_of_a_wrapper_of_ones_own() => Assert.Equal(
        Silenced("SayBye"),
        await TokenAdvice.On(
            Class("async Task Run(Link link, CancellationToken token) => await link.SayBye();") + Link,
            Libraries.Framework, ("/iot-connection.clients.txt", "[Link]::SayBye closes")));

    [Fact]
    public async Task Any_method_of_an_unknown_type() => Assert.Equal(
        Standing("SayBye"),
        await TokenAdvice.On(Class("async Task Run(Link link, CancellationToken token) => await link.SayBye();") + Link, Libraries.Framework));

    [Fact]
    public async Task Unknown_type_beside_a_library() => Assert.Equal(
        Standing("SayBye"),
        await TokenAdvice.On(Class("async Task Run(Link link, CancellationToken token) => await link.SayBye();") + Link, Libraries.Mqttnet5));

    [Fact]
    public async Task Other_operation_of_a_client() => Assert.Equal(
        Standing("PingAsync"),
        await On(Libraries.Mqttnet5, "async Task Run(IMqttClient client, CancellationToken token) => await client.PingAsync();"));

    [Fact]
    public async Task Work_and_goodbye_in_one_method() => Assert.Equal(
        [
            "CA2016 silenced at DisconnectAsync", "CA2016 stands at PingAsync",
            "MA0040 silenced at DisconnectAsync", "MA0040 stands at PingAsync",
            "S8949 silenced at DisconnectAsync", "S8949 stands at PingAsync",
        ],
        await On(Libraries.Mqttnet5, """
            async Task Run(IMqttClient client, CancellationToken token)
            {
                await client.PingAsync();
                await client.DisconnectAsync();
            }
            """));

    [Fact]
    public async Task Token_of_StopAsync_is_meant_for_goodbyes() => Assert.Equal(
        Standing("DisconnectAsync"),
        await On(Libraries.Mqttnet5, """
            private IMqttClient _client = null!;

            public async Task StopAsync(CancellationToken cancellationToken) => await _client.DisconnectAsync();
            """));

    [Fact]
    public async Task Token_of_StopAsync_in_a_function_inside_it() => Assert.Equal(
        Standing("DisconnectAsync"),
        await On(Libraries.Mqttnet5, """
            private IMqttClient _client = null!;

            public async Task StopAsync(CancellationToken cancellationToken)
            {
                await Close();
                async Task Close() => await _client.DisconnectAsync();
            }
            """));

    [Fact]
    public async Task Token_of_a_lambda_inside_StopAsync() => Assert.Equal(
        Silenced("DisconnectAsync"),
        await On(Libraries.Mqttnet5, """
            private IMqttClient _client = null!;

            public Task StopAsync(CancellationToken cancellationToken)
            {
                Func<CancellationToken, Task> close = async token => await _client.DisconnectAsync();
                return close(cancellationToken);
            }
            """));

    [Fact]
    public async Task StopAsync_of_another_form() => Assert.Equal(
        Silenced("DisconnectAsync"),
        await On(Libraries.Mqttnet5, "public async Task StopAsync(IMqttClient client, CancellationToken token) => await client.DisconnectAsync();"));

    [Fact]
    public async Task Token_of_a_helper() => Assert.Equal(
        Silenced("DisconnectAsync"),
        await On(Libraries.Mqttnet5, """
            private IMqttClient _client = null!;

            public Task StopAsync(CancellationToken cancellationToken) => Close(cancellationToken);

            private async Task Close(CancellationToken token) => await _client.DisconnectAsync();
            """));

    [Fact]
    public async Task Token_in_a_local_function_and_a_lambda() => Assert.Equal(
        Silenced("DisconnectAsync"),
        await On(Libraries.Mqttnet5, """
            void Run(IMqttClient client)
            {
                async Task Close(CancellationToken token) => await client.DisconnectAsync();
                Func<CancellationToken, Task> close = async token => await client.DisconnectAsync();
            }
            """));

    [Fact]
    public async Task Token_of_a_field() => Assert.Equal(
        ["MA0040 silenced at DisconnectAsync", "S8949 silenced at DisconnectAsync"],
        await On(Libraries.Mqttnet5, """
            private readonly CancellationTokenSource _stop = new();

            async Task Run(IMqttClient client) => await client.DisconnectAsync();
            """));

    [Fact]
    public async Task Goodbye_without_a_token_in_sight() => Assert.Equal(
        ["S8949 silenced at DisconnectAsync"],
        await On(Libraries.Mqttnet5, "async Task Run(IMqttClient client) => await client.DisconnectAsync();"));

    [Fact]
    public void Every_silenced_rule_has_the_one_id_and_a_reason() => Assert.All(
        Suppressions.OfGoodbyeTokens,
        static suppression =>
        {
            Assert.Equal(Suppressions.GoodbyeToken, suppression.Id);
            Assert.NotEmpty(suppression.Justification.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });

    private const string Link = """

        public sealed class Link
        {
            public Task SayBye(CancellationToken token = default) => Task.CompletedTask;
        }
        """;

    private static Task<string[]> On(LibraryVersion library, string members) => TokenAdvice.On(Class(members), library);

    private static string Class(string members) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        public class Sample
        {
            {{members}}
        }

        """;

    private static string[] Silenced(string method) => Advice(method, "silenced");

    private static string[] Standing(string method) => Advice(method, "stands");

    private static string[] Advice(string method, string state) => [$"CA2016 {state} at {method}", $"MA0040 {state} at {method}", $"S8949 {state} at {method}"];
}
