using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenOptionsAreIgnoredTests : RuleTest<TokenOptionsAreIgnoredAnalyzer, TokenOptionsAreIgnoredFix>
{
    private static string Class(string members) => $$"""
        using System;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading.Tasks;

        class Sample
        {
            {{members.Replace("\n", "\n    ", StringComparison.Ordinal)}}
        }

        class Provider : DeviceAuthenticationWithTokenRefresh
        {
            public Provider(string id)
                : base(id)
            {
            }

            protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => Task.FromResult(iotHub);
        }

        """;

    [Theory]
    [InlineData("new Provider(\"a\")", "'Provider' makes its tokens itself, and takes lifetime and buffer in its constructor")]
    [InlineData("new DeviceAuthenticationWithX509Certificate(\"a\", certificate)", "a certificate needs no token")]
    [InlineData("new DeviceAuthenticationWithToken(\"a\", \"b\")", "a fixed token has its lifetime already")]
    [InlineData("AuthenticationMethodFactory.CreateAuthenticationWithToken(\"a\", \"b\")", "a fixed token has its lifetime already")]
    public Task Options(string authentication, string reason) => On(Libraries.DeviceSdk142)
        .Code(Class($$"""
            DeviceClient Inline(X509Certificate2 certificate) =>
                DeviceClient.Create("h", {{authentication}}, TransportType.Mqtt, new ClientOptions { [|SasTokenTimeToLive = TimeSpan.FromHours(2)|] });

            DeviceClient Local(X509Certificate2 certificate)
            {
                IAuthenticationMethod authentication = {{authentication}};
                var options = new ClientOptions { ModelId = "m", [|SasTokenRenewalBuffer = 20|] };
                return DeviceClient.Create("h", authentication, options);
            }
            """))
        .Saying($"'SasTokenTimeToLive' has no effect here: {reason}", $"'SasTokenRenewalBuffer' has no effect here: {reason}")
        .Verify();

    [Theory]
    [InlineData("DeviceClient.Create(\"h\", new DeviceAuthenticationWithRegistrySymmetricKey(\"a\", \"b\"), options)")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"HostName=h;DeviceId=a;SharedAccessKey=Zm9v\", options)")]
    [InlineData("DeviceClient.Create(\"h\", new Provider(\"a\"), options); DeviceClient.CreateFromConnectionString(\"HostName=h;DeviceId=a;SharedAccessKey=Zm9v\", options)")]
    [InlineData("DeviceClient.Create(\"h\", any, options)")]
    [InlineData("Keep(options)")]
    [InlineData("Console.WriteLine()")]
    public Task OptionsThatAreRead(string use) => On(Libraries.DeviceSdk142)
        .Code(Class($$"""
            void Run(IAuthenticationMethod any)
            {
                var options = new ClientOptions { SasTokenTimeToLive = TimeSpan.FromHours(2) };
                {{use}};
            }

            void Keep(ClientOptions options) { }
            """))
        .Verify();

    [Fact]
    public Task ConnectionStringWithASignature() => On(Libraries.DeviceSdk142)
        .Method("""
            var options = new ClientOptions();
            [|options.SasTokenTimeToLive = TimeSpan.FromHours(2)|];
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=a;SharedAccessSignature=" + stoppingToken, options);
            """)
        .FixedMethod("""
            var options = new ClientOptions();
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=a;SharedAccessSignature=" + stoppingToken, options);
            """)
        .Verify();

    [Fact]
    public Task FixOfInitializers() => On(Libraries.DeviceSdk142)
        .Code(Class("""
            DeviceClient One() => DeviceClient.Create("h", new Provider("a"), new ClientOptions { [|SasTokenTimeToLive = TimeSpan.FromHours(2)|] });

            DeviceClient Two() => DeviceClient.Create("h", new Provider("a"), new ClientOptions { ModelId = "m", [|SasTokenTimeToLive = TimeSpan.FromHours(2)|] });

            DeviceClient Three() => DeviceClient.Create("h", new Provider("a"), new ClientOptions
            {
                // How long.
                [|SasTokenTimeToLive = TimeSpan.FromHours(2)|],
                ModelId = "m",
            });
            """))
        .Fixed(Class("""
            DeviceClient One() => DeviceClient.Create("h", new Provider("a"), new ClientOptions());

            DeviceClient Two() => DeviceClient.Create("h", new Provider("a"), new ClientOptions { ModelId = "m" });

            DeviceClient Three() => DeviceClient.Create("h", new Provider("a"), new ClientOptions
            {
                // How long.
                ModelId = "m",
            });
            """))
        .Verify();

    [Fact]
    public Task TokenThatIsSetTooLate() => On(Libraries.DeviceSdk)
        .Method("""
            var authentication = new DeviceAuthenticationWithToken("a", "b");
            var client = DeviceClient.Create("h", authentication);
            [|authentication.Token = "c"|];
            """)
        .Saying("The token is set after the client was made, which has copied the old one: nothing is renewed")
        .FixedMethod("""
            var authentication = new DeviceAuthenticationWithToken("a", "b");
            var client = DeviceClient.Create("h", authentication);
            """)
        .Verify();

    [Theory]
    [InlineData("authentication.Token = \"c\"; var client = DeviceClient.Create(\"h\", authentication);")]
    [InlineData("var client = DeviceClient.Create(\"h\", authentication); authentication.Token = \"c\"; client = DeviceClient.Create(\"h\", authentication);")]
    [InlineData("while (true) { var client = DeviceClient.Create(\"h\", authentication); authentication.Token = \"c\"; }")]
    [InlineData("authentication.Token = \"c\";")]
    public Task TokenThatIsSetInTime(string statements) => On(Libraries.DeviceSdk142)
        .Method("var authentication = new DeviceAuthenticationWithToken(\"a\", \"b\");\n" + statements)
        .Verify();

    [Fact]
    public Task AsItIsBeingTyped() => On(Libraries.DeviceSdk142)
        .Method("""DeviceClient.Create("h", , new ClientOptions { SasTokenTimeToLive = TimeSpan. })""")
        .Incomplete()
        .Verify();
}
