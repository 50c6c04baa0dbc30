using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class UsedAfterCloseTests : RuleTest<UsedAfterCloseAnalyzer, UsedAfterCloseFix>
{
    private const string Create = "DeviceClient.CreateFromConnectionString(\"HostName=h.azure-devices.net;DeviceId=d;SharedAccessKey=a2V5\")";

    [Fact]
    public Task OpenedAgain() => On(Libraries.DeviceSdk)
        .Method($"""
            using var client = {Create};
            await client.OpenAsync();
            await {"{|reason:client.CloseAsync()|}"};
            await [|client.OpenAsync()|];
            """)
        .Saying("OpenAsync is called on 'client' after CloseAsync on line 11: the client can not be used again, and the call throws ObjectDisposedException")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("await client.CloseAsync(); await [|client.SendEventAsync(new Message())|];")]
    [InlineData("client.Dispose(); await [|client.SendEventAsync(new Message())|];")]
    [InlineData("client.Dispose(); await [|client.CloseAsync()|];")]
    [InlineData("try { await client.SendEventAsync(new Message()); } finally { await client.CloseAsync(); } await [|client.OpenAsync()|];")]
    [InlineData("if (DateTime.Now.Hour > 12) await client.CloseAsync(); await [|client.OpenAsync()|];")]
    [InlineData("while (true) { await [|client.OpenAsync()|]; await client.CloseAsync(); }")]
    [InlineData("try { await client.CloseAsync(); } catch { } await [|client.OpenAsync()|];")]
    public Task Used(string statements) => On(Libraries.DeviceSdk142)
        .Method($"""
            var client = {Create};
            await client.OpenAsync();
            {statements}
            """)
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("await client.CloseAsync(); client.Dispose();")]
    [InlineData("await client.CloseAsync(); await client.CloseAsync();")]
    [InlineData("client.Dispose(); client.Dispose();")]
    [InlineData("await client.CloseAsync(); client = Create(); await client.OpenAsync();")]
    [InlineData("if (DateTime.Now.Hour > 12) { await client.CloseAsync(); return; } await client.OpenAsync();")]
    [InlineData("if (DateTime.Now.Hour > 12) await client.CloseAsync(); else await client.OpenAsync();")]
    [InlineData("await client.CloseAsync(); Console.WriteLine(client);")]
    [InlineData("await client.CloseAsync(); await other.OpenAsync();")]
    [InlineData("while (true) { await client.OpenAsync(); await client.CloseAsync(); client = Create(); }")]
    public Task Allowed(string statements) => On(Libraries.DeviceSdk142)
        .Class($$"""
            static DeviceClient Create() => {{Create}};

            async Task Run(DeviceClient other)
            {
                var client = Create();
                await client.OpenAsync();
                {{statements}}
            }
            """)
        .Verify();

    [Fact]
    public Task DisposedByHandAndByAwaitUsing() => On(Libraries.DeviceSdk142)
        .Method($"""
            await using var client = {Create};
            await client.OpenAsync();
            [|client.Dispose()|];
            """)
        .Saying("'client' is disposed here and once more at the end of its 'await using': the second disposal throws ObjectDisposedException")
        .FixedMethod($"""
            await using var client = {Create};
            await client.OpenAsync();
            """)
        .Verify();

    [Fact]
    public Task DisposedTwiceAsynchronously() => On(Libraries.DeviceSdk142)
        .Method($"""
            var client = {Create};
            await client.OpenAsync();
            await client.DisposeAsync();
            await [|client.DisposeAsync()|];
            """)
        .FixedMethod($"""
            var client = {Create};
            await client.OpenAsync();
            await client.DisposeAsync();
            """)
        .Verify();

    [Fact]
    public Task FieldThatAnotherMemberReplaces() => On(Libraries.DeviceSdk142)
        .Class($$"""
            private DeviceClient _client = {{Create}};

            async Task Run()
            {
                await _client.CloseAsync();
                Renew();
                await _client.OpenAsync();
            }

            void Renew() => _client = {{Create}};
            """)
        .Verify();

    [Fact]
    public Task Field() => On(Libraries.DeviceSdk142)
        .Class($$"""
            private readonly DeviceClient _client = {{Create}};

            async Task Run()
            {
                await _client.CloseAsync();
                await [|_client.OpenAsync()|];
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task Module() => On(Libraries.DeviceSdk142)
        .Class("""
            async Task Run(ModuleClient client)
            {
                await client.CloseAsync();
                await [|client.SendEventAsync("output", new Message())|];
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task OtherLibrariesCanConnectAgain() => On(Libraries.Mqttnet)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            await client.DisconnectAsync();
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk142)
        .Method($"""
            var client = {Create};
            await client.CloseAsync(
            await client.
            """)
        .Incomplete()
        .Verify();
}
