using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenProviderReturnsOldTokenTests : RuleTest<TokenProviderReturnsOldTokenAnalyzer, TokenProviderReturnsOldTokenFix>
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
    public Task CallOfTheConstructorIsMadeForEveryToken() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            /// <summary>Makes tokens.</summary>
            class Provider : DeviceAuthenticationWithTokenRefresh
            {
                private readonly string _key;
                private readonly string _token;

                public Provider(string id, string key)
                    : base(id)
                {
                    // The key is Base64.
                    _key = key;
                    _token = Make(minutes: 60, key: key, id: DeviceId);
                }

                protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                {
                    return [|Task.FromResult(_token)|]; // Made above.
                }

                private static string Make(string id, string key, int minutes) => $"SharedAccessSignature sr={id}&sig={key}&se={DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds()}";
            }

            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            /// <summary>Makes tokens.</summary>
            class Provider : DeviceAuthenticationWithTokenRefresh
            {
                private readonly string _key;

                public Provider(string id, string key)
                    : base(id)
                {
                    // The key is Base64.
                    _key = key;
                }

                protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                {
                    return Task.FromResult(Make(minutes: 60, key: _key, id: DeviceId)); // Made above.
                }

                private static string Make(string id, string key, int minutes) => $"SharedAccessSignature sr={id}&sig={key}&se={DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds()}";
            }

            """)
        .Verify();

    [Theory]
    [InlineData("private readonly string _token = Make();\n\n    public Provider() : base(\"a\") { }", "public Provider() : base(\"a\") { }", "_token")]
    [InlineData("private string _token;\n\n    public Provider() : base(\"a\") => _token = Make();", "public Provider() : base(\"a\") { }", "_token")]
    [InlineData("private static readonly string s_token = Make();\n\n    public Provider() : base(\"a\") { }", "public Provider() : base(\"a\") { }", "s_token")]
    [InlineData("private string Token { get; } = Provider.Make();\n\n    public Provider() : base(\"a\") { }", "public Provider() : base(\"a\") { }", "Token")]
    [InlineData("public string Token { get; } = Make(); public Provider() : base(\"a\") { }", "public string Token { get; } = Make(); public Provider() : base(\"a\") { }", "this.Token")]
    [InlineData("/// <summary>It.</summary>\n    private readonly string _token = Make(); public Provider() : base(\"a\") { }", "/// <summary>It.</summary>\n    private readonly string _token = Make(); public Provider() : base(\"a\") { }", "_token")]
    [InlineData("private readonly string _token = Make(); public Provider() : base(\"a\") => Console.WriteLine(_token);", "private readonly string _token = Make(); public Provider() : base(\"a\") => Console.WriteLine(_token);", "_token")]
    public Task FixOfMembers(string members, string fixedMembers, string returned) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133)
        .Code(Provider(members, $"[|Task.FromResult({returned})|]"))
        .Fixed(Provider(fixedMembers, $"Task.FromResult({(members.Contains("Provider.Make", StringComparison.Ordinal) ? "Provider." : "")}Make())"))
        .Verify();

    [Theory]
    [InlineData("private readonly string _token; public Provider(string token) : base(\"a\") => _token = token;")]
    [InlineData("private readonly string _token; public Provider(Func<string> make) : base(\"a\") => _token = make();")]
    [InlineData("private readonly string _token; public Provider(string key) : base(\"a\") { _token = Sign(key); }")]
    [InlineData("private readonly string _token; public Provider(string key) : base(\"a\") { var k = key; _token = Sign(k); }")]
    [InlineData("private readonly string _token = \"\"; public Provider() : base(\"a\") { } public Provider(int n) : base(\"b\") { _token = Make(); }")]
    [InlineData("private readonly string _token; public Provider(bool b) : base(\"a\") { if (b) _token = Make(); else _token = Sign(\"b\"); }")]
    [InlineData("private readonly string _token = MakeAsync().GetAwaiter().GetResult(); public Provider() : base(\"a\") { }")]
    [InlineData("private readonly string _token = MakeAsync().Result; public Provider() : base(\"a\") { }")]
    [InlineData("private readonly string _token = Environment.GetEnvironmentVariable(\"TOKEN\")!; public Provider() : base(\"a\") { }")]
    [InlineData("private readonly string _token = Sign(\"secret\"); public Provider() : base(\"a\") => Console.WriteLine(_token);")]
    [InlineData("const string Key = \"k\"; private readonly string _token = Sign(iotHub); static string iotHub = Key; public Provider() : base(\"a\") { }")]
    public Task NoFix(string members) => On(Libraries.DeviceSdk142)
        .Code(Provider(members + " static string Sign(string key) => key; static Task<string> MakeAsync() => Task.FromResult(Make());", "[|Task.FromResult(_token)|]"))
        .NoFix()
        .Verify();

    [Fact]
    public Task PrimaryConstructorIsReadByTheMethod() => On(Libraries.DeviceSdk2)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Provider(string key) : ClientAuthenticationWithTokenRefresh("a")
            {
                private readonly Task<string> _token = MakeAsync(key, TimeSpan.FromHours(1));

                protected override Task<string> SafeCreateNewTokenAsync(string iotHub, TimeSpan suggestedTimeToLive) => [|_token|];

                private static Task<string> MakeAsync(string key, TimeSpan lifetime) => Task.FromResult(key + lifetime);
            }

            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            class Provider(string key) : ClientAuthenticationWithTokenRefresh("a")
            {
                protected override Task<string> SafeCreateNewTokenAsync(string iotHub, TimeSpan suggestedTimeToLive) => MakeAsync(key, TimeSpan.FromHours(1));

                private static Task<string> MakeAsync(string key, TimeSpan lifetime) => Task.FromResult(key + lifetime);
            }

            """)
        .Verify();

    [Fact]
    public Task FixOfMqttnet() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Text;

            class Credentials : IMqttClientCredentialsProvider
            {
                private readonly byte[] _password;

                public Credentials()
                {
                    _password = Encoding.UTF8.GetBytes(Make());
                }

                public string GetUserName(MqttClientOptions clientOptions) => "user";

                public byte[] GetPassword(MqttClientOptions clientOptions) => [|_password|];

                static string Make() => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";
            }

            """)
        .Fixed("""
            using System;
            using System.Text;

            class Credentials : IMqttClientCredentialsProvider
            {
                public Credentials()
                {
                }

                public string GetUserName(MqttClientOptions clientOptions) => "user";

                public byte[] GetPassword(MqttClientOptions clientOptions) => Encoding.UTF8.GetBytes(Make());

                static string Make() => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";
            }

            """)
        .Verify();

    [Fact]
    public Task AsItIsBeingTyped() => On(Libraries.DeviceSdk142)
        .Code(Provider("private readonly string _token = ", "Task.FromResult("))
        .Incomplete()
        .Verify();
}
