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

    [Theory]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromHours(2)", "suggestedTimeToLiveSeconds: 7200, timeBufferPercentage: 0")]
    [InlineData("SasTokenRenewalBuffer = 20", "suggestedTimeToLiveSeconds: 0, timeBufferPercentage: 20")]
    [InlineData("SasTokenTimeToLive = new TimeSpan(0, 90, 0)", "suggestedTimeToLiveSeconds: 5400, timeBufferPercentage: 0")]
    public Task OptionGoesToTheBaseClass(string option, string arguments) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk138)
        .Code(OneProvider($"DeviceClient.Create(\"h\", new Provider(\"a\"), new ClientOptions {{ ModelId = \"m\", [|{option}|] }})", ""))
        .Fixed(OneProvider("DeviceClient.Create(\"h\", new Provider(\"a\"), new ClientOptions { ModelId = \"m\" })", ", " + arguments))
        .Verify();

    [Fact]
    public Task BothOptionsGoToTheBaseClass() => On(Libraries.DeviceSdk142)
        .Code(OneProvider("DeviceClient.Create(\"h\", new Provider(\"a\"), new ClientOptions { [|SasTokenTimeToLive = TimeSpan.FromHours(2)|], [|SasTokenRenewalBuffer = 20|] })", ""))
        .Fixed(OneProvider("DeviceClient.Create(\"h\", new Provider(\"a\"), new ClientOptions())", ", suggestedTimeToLiveSeconds: 7200, timeBufferPercentage: 20"))
        .Verify();

    [Fact]
    public Task OptionOnALineOfItsOwn() => On(Libraries.DeviceSdk142)
        .Code(OneProvider("""
            Make("h")
            DeviceClient Make(string host)
            {
                var provider = new Provider("a");
                var options = new ClientOptions();
                // Two hours.
                [|options.SasTokenTimeToLive = TimeSpan.FromHours(2)|];
                return DeviceClient.Create(host, provider, options);
            }
            """, ", 0, 0"))
        .Fixed(OneProvider("""
            Make("h")
            DeviceClient Make(string host)
            {
                var provider = new Provider("a");
                var options = new ClientOptions();
                // Two hours.
                return DeviceClient.Create(host, provider, options);
            }
            """, ", 7200, 0"))
        .Verify();

    [Fact]
    public Task OptionGoesToAnOverload() => On(Libraries.DeviceSdk142)
        .Class("""
            DeviceClient One(SecurityProviderTpm tpm) => DeviceClient.Create("h", new DeviceAuthenticationWithTpm("a", tpm), new ClientOptions { [|SasTokenTimeToLive = TimeSpan.FromHours(2)|] });

            DeviceClient Two(SecurityProviderTpm tpm) => DeviceClient.Create("h", new DeviceAuthenticationWithTpm(securityProvider: tpm, deviceId: "a"), new ClientOptions { [|SasTokenRenewalBuffer = 20|] });
            """)
        .FixedClass("""
            DeviceClient One(SecurityProviderTpm tpm) => DeviceClient.Create("h", new DeviceAuthenticationWithTpm("a", tpm, suggestedTimeToLiveSeconds: 7200, timeBufferPercentage: 0), new ClientOptions());

            DeviceClient Two(SecurityProviderTpm tpm) => DeviceClient.Create("h", new DeviceAuthenticationWithTpm(securityProvider: tpm, deviceId: "a", suggestedTimeToLiveSeconds: 0, timeBufferPercentage: 20), new ClientOptions());
            """)
        .Verify();

    [Theory]
    [InlineData("new ClientOptions { [|SasTokenTimeToLive = lifetime|] }", "")]
    [InlineData("new ClientOptions { [|SasTokenTimeToLive = TimeSpan.FromMilliseconds(1500)|] }", "")]
    [InlineData("new ClientOptions { [|SasTokenTimeToLive = TimeSpan.FromHours(2)|] }", ", 60, 5")]
    [InlineData("new ClientOptions { [|SasTokenRenewalBuffer = 101|] }", "")]
    public Task OptionThatOnlyGoes(string options, string arguments) => On(Libraries.DeviceSdk142)
        .Code(OneProvider($"Make(TimeSpan.Zero)\nDeviceClient Make(TimeSpan lifetime) => DeviceClient.Create(\"h\", new Provider(\"a\"), {options})", arguments))
        .Fixed(OneProvider("Make(TimeSpan.Zero)\nDeviceClient Make(TimeSpan lifetime) => DeviceClient.Create(\"h\", new Provider(\"a\"), new ClientOptions())", arguments))
        .Verify();

    [Fact]
    public Task OptionCanGoAllTheSame() => On(Libraries.DeviceSdk142)
        .Code(OneProvider("DeviceClient.Create(\"h\", new Provider(\"a\"), new ClientOptions { [|SasTokenTimeToLive = TimeSpan.FromHours(2)|] })", ""))
        .FixNumber(1)
        .Fixed(OneProvider("DeviceClient.Create(\"h\", new Provider(\"a\"), new ClientOptions())", ""))
        .Verify();

    private static string OneProvider(string client, string arguments)
    {
        var lines = client.Split('\n', 2);
        return $$"""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                DeviceClient Run() => {{lines[0]}};

                {{(lines.Length == 1 ? "// None." : lines[1].Replace("\n", "\n    ", StringComparison.Ordinal) + (lines[1].EndsWith('}') && lines[1].Contains("return", StringComparison.Ordinal) ? "" : ";"))}}

                sealed class Provider : DeviceAuthenticationWithTokenRefresh
                {
                    public Provider(string id)
                        : base(id{{arguments}})
                    {
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => Task.FromResult(iotHub);
                }
            }

            """;
    }

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
