using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenProviderIsReusedAfterDisposeTests : RuleTest<TokenProviderIsReusedAfterDisposeAnalyzer, TokenProviderIsReusedAfterDisposeFix>
{
    private static string Class(string members, string baseCall = "base(id)") => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            {{members.Replace("\n", "\n    ", StringComparison.Ordinal).Replace("\n    \n", "\n\n", StringComparison.Ordinal)}}
        }

        class Provider : DeviceAuthenticationWithTokenRefresh
        {
            public Provider(string id)
                : {{baseCall}}
            {
            }

            protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => Task.FromResult(iotHub);
        }

        """;

    private const string Field = """
        private readonly Provider _provider = new Provider("a");
        private DeviceClient? _client;

        async Task Reconnect()
        {
            if (_client != null)
            {
                await _client.CloseAsync();
                _client.Dispose();
            }

            _client = [|DeviceClient.Create("h", _provider, TransportType.Mqtt)|];
        }
        """;

    [Fact]
    public Task FieldOfAReconnect() => On(Libraries.DeviceSdk138, Libraries.DeviceSdk142)
        .Code(Class(Field))
        .Saying("The client gets '_provider', which the client closed on line 13 has disposed with itself: its next token fails with ObjectDisposedException")
        .Fixed(Class(Field.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), "base(id, suggestedTimeToLiveSeconds: 0, timeBufferPercentage: 0, disposeWithClient: false)"))
        .Verify();

    [Fact]
    public Task LifetimeIsKept() => On(Libraries.DeviceSdk142)
        .Code(Class(Field, "base(id, 7200, 10)"))
        .Fixed(Class(Field.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), "base(id, 7200, 10, disposeWithClient: false)"))
        .Verify();

    [Theory]
    [InlineData("var first = DeviceClient.Create(\"h\", provider); await first.CloseAsync(); var second = [|DeviceClient.Create(\"h\", provider)|];")]
    [InlineData("var first = DeviceClient.Create(\"h\", provider); first.Dispose(); var second = [|DeviceClient.Create(\"h\", provider)|];")]
    [InlineData("while (true) { var client = [|DeviceClient.Create(\"h\", provider)|]; await client.OpenAsync(); await client.CloseAsync(); }")]
    [InlineData("for (var i = 0; i < 3; i++) { using var client = [|DeviceClient.Create(\"h\", provider)|]; await client.OpenAsync(); }")]
    public Task Locals(string statements) => On(Libraries.DeviceSdk142)
        .Code(Class($$"""
            async Task Run()
            {
                IAuthenticationMethod provider = new Provider("a");
                {{statements}}
            }
            """))
        .Verify();

    [Theory]
    [InlineData("var first = DeviceClient.Create(\"h\", provider); await first.CloseAsync();")]
    [InlineData("var first = DeviceClient.Create(\"h\", provider); var second = DeviceClient.Create(\"h\", provider);")]
    [InlineData("if (DateTime.Now.Ticks > 0) { var first = DeviceClient.Create(\"h\", provider); await first.CloseAsync(); } else { var second = DeviceClient.Create(\"h\", provider); }")]
    [InlineData("while (true) { var own = new Provider(\"a\"); var client = DeviceClient.Create(\"h\", own); await client.CloseAsync(); }")]
    [InlineData("var first = DeviceClient.Create(\"h\", provider); await first.CloseAsync(); provider = new Provider(\"a\"); var second = DeviceClient.Create(\"h\", provider);")]
    public Task LocalsThatAreNotReused(string statements) => On(Libraries.DeviceSdk142)
        .Code(Class($$"""
            async Task Run()
            {
                IAuthenticationMethod provider = new Provider("a");
                {{statements}}
            }
            """))
        .Verify();

    [Theory]
    [InlineData("base(id, 0, 0, disposeWithClient: false)")]
    [InlineData("base(id, 0, 0, id.Length > 3)")]
    public Task ProvidersThatOutliveTheClient(string baseCall) => On(Libraries.DeviceSdk142)
        .Code(Class(Field.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), baseCall))
        .Verify();

    [Theory]
    [InlineData("DeviceClient Get() => DeviceClient.Create(\"h\", _provider);")]
    [InlineData("DeviceClient? _client; DeviceClient Get() => _client ??= DeviceClient.Create(\"h\", _provider);")]
    [InlineData("async Task Once() { var client = DeviceClient.Create(\"h\", _provider); await client.CloseAsync(); }")]
    [InlineData("async Task Renewed(DeviceClient old) { await old.CloseAsync(); _provider = new Provider(\"a\"); var client = DeviceClient.Create(\"h\", _provider); }")]
    public Task FieldsThatAreNotReused(string member) => On(Libraries.DeviceSdk142)
        .Code(Class("private Provider _provider = new Provider(\"a\");\n" + member))
        .Verify();

    [Fact]
    public Task FieldOfTheConstructor() => On(Libraries.DeviceSdk142)
        .Code(Class("""
            private readonly IAuthenticationMethod _provider;

            public Sample() => _provider = new Provider("a");

            async Task<DeviceClient> Again(DeviceClient old)
            {
                await old.DisposeAsync();
                return [|DeviceClient.Create("h", _provider)|];
            }
            """))
        .Verify();

    [Fact]
    public Task KeysAreNotDisposed() => On(Libraries.DeviceSdk142)
        .Method("""
            var key = new DeviceAuthenticationWithRegistrySymmetricKey("a", "b");
            var first = DeviceClient.Create("h", key);
            await first.CloseAsync();
            var second = DeviceClient.Create("h", key);
            """)
        .Verify();

    [Fact]
    public Task AsItIsBeingTyped() => On(Libraries.DeviceSdk142)
        .Code(Class("async Task Run() { var provider = new Provider(\"a\"); var first = DeviceClient.Create(\"h\", provider); await first.CloseAsync(); var second = DeviceClient.Create(\"h\", "))
        .Incomplete()
        .Verify();
}
