using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenProviderReturnsOldTokenTests : RuleTest<TokenProviderReturnsOldTokenAnalyzer>
{
    private static string Provider(string members, string returned) => $$"""
        using System;
        using System.Threading.Tasks;

        class Provider : DeviceAuthenticationWithTokenRefresh
        {
            {{members}}

            protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => {{returned}};

            static string Make() => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";
        }

        """;

    [Theory]
    [InlineData("private readonly string _token; public Provider(string token) : base(\"a\") => _token = token;", "Task.FromResult(_token)", "'_token'")]
    [InlineData("private readonly string _token = Make(); public Provider() : base(\"a\") { }", "Task.FromResult(_token)", "'_token'")]
    [InlineData("private string _token; public Provider() : base(\"a\") => _token = Make();", "Task.FromResult(_token)", "'_token'")]
    [InlineData("private static readonly string s_token = Make(); public Provider() : base(\"a\") { }", "Task.FromResult(s_token)", "'s_token'")]
    [InlineData("private string Token { get; } = Make(); public Provider() : base(\"a\") { }", "Task.FromResult(Token)", "'Token'")]
    [InlineData("public string Token { get; private set; } = Make(); public Provider() : base(\"a\") { }", "Task.FromResult(Token)", "'Token'")]
    [InlineData("const string Token = \"SharedAccessSignature sr=a&sig=b&se=1\"; public Provider() : base(\"a\") { }", "Task.FromResult(Token)", "the same constant")]
    [InlineData("private readonly Task<string> _token = Task.FromResult(Make()); public Provider() : base(\"a\") { }", "_token", "'_token'")]
    public Task OldTokens(string members, string returned, string what) => On(Libraries.DeviceSdk142)
        .Code(Provider(members, $"[|{returned}|]"))
        .Saying($"'SafeCreateNewToken' returns {what} whenever the SDK asks for a token: once it has expired, every connection is refused")
        .Verify();

    [Theory]
    [InlineData("public Provider() : base(\"a\") { }", "Task.FromResult(Make())")]
    [InlineData("private string _token = Make(); public Provider() : base(\"a\") { } public void Renew() => _token = Make();", "Task.FromResult(_token)")]
    [InlineData("private string _token = Make(); public Provider() : base(\"a\") { new System.Threading.Timer(_ => _token = Make()); }", "Task.FromResult(_token)")]
    [InlineData("internal string Token = Make(); public Provider() : base(\"a\") { }", "Task.FromResult(Token)")]
    [InlineData("public string Token { get; set; } = Make(); public Provider() : base(\"a\") { }", "Task.FromResult(Token)")]
    [InlineData("private string Token => Make(); public Provider() : base(\"a\") { }", "Task.FromResult(Token)")]
    [InlineData("private readonly Func<string> _make = Make; public Provider() : base(\"a\") { }", "Task.FromResult(_make())")]
    [InlineData("private string _token = \"\"; public Provider() : base(\"a\") { }", "Task.FromResult(_token = Make())")]
    [InlineData("public Provider() : base(\"a\") { }", "throw new NotSupportedException()")]
    public Task NewTokens(string members, string returned) => On(Libraries.DeviceSdk142).Code(Provider(members, returned)).Verify();

    [Fact]
    public Task PrimaryConstructorAndAsync() => On(Libraries.DeviceSdk142)
        .Code("""
            using System.Threading.Tasks;

            class Provider(string token) : ModuleAuthenticationWithTokenRefresh("a", "b")
            {
                protected override async Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                {
                    await Task.Yield();
                    return [|token|];
                }
            }

            """)
        .Saying("'SafeCreateNewToken' returns the constructor's 'token' whenever the SDK asks for a token: once it has expired, every connection is refused")
        .Verify();

    [Fact]
    public Task Version2() => On(Libraries.DeviceSdk2)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Provider(string token) : ClientAuthenticationWithTokenRefresh("a")
            {
                protected override Task<string> SafeCreateNewTokenAsync(string iotHub, TimeSpan suggestedTimeToLive) => [|Task.FromResult(token)|];
            }

            """)
        .Verify();

    [Fact]
    public Task OneFreshPathIsEnough() => On(Libraries.DeviceSdk142)
        .Code(Provider("private string _token = Make(); private DateTime _until; public Provider() : base(\"a\") { }", "Task.FromResult(DateTime.UtcNow < _until ? _token : Make())"))
        .Verify();

    [Theory]
    [InlineData("private readonly byte[] _password = Encoding.UTF8.GetBytes($\"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={1}\");", "[|_password|]", true)]
    [InlineData("private readonly string _password = Make();", "[|Encoding.UTF8.GetBytes(_password)|]", true)]
    [InlineData("private readonly byte[] _password = Encoding.UTF8.GetBytes(\"secret\");", "_password", false)]
    [InlineData("", "Encoding.UTF8.GetBytes(Make())", false)]
    public Task CredentialsOfMqttnet(string member, string returned, bool isReported) => On(Libraries.Mqttnet5)
        .Code($$"""
            using System;
            using System.Text;

            class Credentials : IMqttClientCredentialsProvider
            {
                {{member}}

                public string GetUserName(MqttClientOptions clientOptions) => "user";

                public byte[] GetPassword(MqttClientOptions clientOptions) => {{returned}};

                static string Make() => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";
            }

            """)
        .Saying(isReported ? ["'GetPassword' returns '_password' whenever the client asks for a token: once it has expired, every connection is refused"] : [])
        .Verify();

    [Fact]
    public Task AsItIsBeingTyped() => On(Libraries.DeviceSdk142)
        .Code(Provider("private readonly string _token = ", "Task.FromResult("))
        .Incomplete()
        .Verify();
}
