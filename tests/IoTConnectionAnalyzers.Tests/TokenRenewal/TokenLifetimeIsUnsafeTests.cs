using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenLifetimeIsUnsafeTests : RuleTest<TokenLifetimeIsUnsafeAnalyzer, TokenLifetimeIsUnsafeFix>
{
    [Theory]
    [InlineData("SasTokenTimeToLive = [|TimeSpan.FromMinutes(-1)|]", "A token lifetime of -60 seconds is negative: the SDK throws ArgumentOutOfRangeException")]
    [InlineData("SasTokenTimeToLive = [|TimeSpan.FromMinutes(1)|]", "A token lifetime of 60 seconds is below the five minutes that clocks may differ by: tokens can be refused as soon as they are made")]
    [InlineData("SasTokenTimeToLive = [|TimeSpan.FromSeconds(299)|]", "A token lifetime of 5 minutes is below the five minutes that clocks may differ by: tokens can be refused as soon as they are made")]
    [InlineData("SasTokenTimeToLive = [|TimeSpan.FromDays(60)|]", "A token lifetime of 60 days is renewed after 51 days, which no timer of the runtime can wait for: over AMQP the renewal ends without a word")]
    [InlineData("SasTokenRenewalBuffer = [|101|]", "A renewal buffer of 101 % is outside 0 to 100: the SDK throws ArgumentOutOfRangeException")]
    [InlineData("SasTokenRenewalBuffer = [|-1|]", "A renewal buffer of -1 % is outside 0 to 100: the SDK throws ArgumentOutOfRangeException")]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromMinutes(10), SasTokenRenewalBuffer = [|95|]", "A renewal buffer of 95 % leaves 30 seconds of a lifetime of 10 minutes: the SDK makes a new token every 30 seconds")]
    [InlineData("SasTokenRenewalBuffer = [|100|], SasTokenTimeToLive = Lifetime", "A renewal buffer of 100 % leaves 0 seconds of a lifetime of 60 minutes: the SDK makes a new token every 1 second")]
    public Task Options(string settings, string message) => On(Libraries.DeviceSdk142)
        .Code($$"""
            using System;

            class Sample
            {
                static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

                ClientOptions Options() => new ClientOptions { {{settings}} };
            }

            """)
        .Saying(message)
        .Verify();

    [Theory]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromHours(1)")]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromMinutes(5)")]
    [InlineData("SasTokenTimeToLive = TimeSpan.Zero")]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromMilliseconds(500)")]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromDays(58)")]
    [InlineData("SasTokenRenewalBuffer = 0")]
    [InlineData("SasTokenRenewalBuffer = 100")]
    [InlineData("SasTokenRenewalBuffer = 50, SasTokenTimeToLive = TimeSpan.FromHours(1)")]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromMinutes(Environment.TickCount)")]
    public Task SafeOptions(string settings) => On(Libraries.DeviceSdk142)
        .Method($"var options = new ClientOptions {{ {settings} }};")
        .Verify();

    [Theory]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromDays(60)")]
    [InlineData("SasTokenTimeToLive = TimeSpan.FromMinutes(10), SasTokenRenewalBuffer = 95")]
    public Task MqttRenewsByReconnecting(string settings) => On(Libraries.DeviceSdk142)
        .Method($$"""
            var options = new ClientOptions { {{settings}} };
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=a;SharedAccessKey=Zm9v", TransportType.Mqtt, options);
            """)
        .Verify();

    [Fact]
    public Task FrameworkWaitsForLess() => On(Libraries.DeviceSdk142)
        .GlobalConfig("build_property.TargetFramework = net472")
        .Method("var options = new ClientOptions { SasTokenTimeToLive = [|TimeSpan.FromDays(30)|] };")
        .Saying("A token lifetime of 30 days is renewed after 25.5 days, which no timer of the runtime can wait for: over AMQP the renewal ends without a word")
        .Verify();

    [Theory]
    [InlineData("DeviceAuthenticationWithTokenRefresh", "id, [|60|], 15", "A token lifetime of 60 seconds is below the five minutes that clocks may differ by: tokens can be refused as soon as they are made")]
    [InlineData("DeviceAuthenticationWithTokenRefresh", "id, timeBufferPercentage: [|101|], suggestedTimeToLiveSeconds: 3600", "A renewal buffer of 101 % is outside 0 to 100: the SDK throws ArgumentOutOfRangeException")]
    [InlineData("DeviceAuthenticationWithTokenRefresh", "id, [|-5|], 15, false", "A token lifetime of -5 seconds is negative: the SDK throws ArgumentOutOfRangeException")]
    [InlineData("AuthenticationWithTokenRefresh", "[|0|], 15", "A token lifetime of zero is taken as it is by this class: every token is due for renewal at once")]
    [InlineData("AuthenticationWithTokenRefresh", "3600, [|0|]", "A renewal buffer of zero is taken as it is by this class: a token is renewed only when it has expired already")]
    [InlineData("ModuleAuthenticationWithTokenRefresh", "id, id, [|60 * 60 * 24 * 60|], 15", "A token lifetime of 60 days is renewed after 51 days, which no timer of the runtime can wait for: over AMQP the renewal ends without a word")]
    public Task Providers(string type, string arguments, string message) => On(Libraries.DeviceSdk142)
        .Code(Provider(type, arguments))
        .Saying(message)
        .Verify();

    [Theory]
    [InlineData("DeviceAuthenticationWithTokenRefresh", "id")]
    [InlineData("DeviceAuthenticationWithTokenRefresh", "id, 0, 0")]
    [InlineData("DeviceAuthenticationWithTokenRefresh", "id, 3600, 15")]
    [InlineData("AuthenticationWithTokenRefresh", "3600, 15")]
    [InlineData("DeviceAuthenticationWithTokenRefresh", "id, int.Parse(id), 15")]
    public Task SafeProviders(string type, string arguments) => On(Libraries.DeviceSdk142).Code(Provider(type, arguments)).Verify();

    private static string Provider(string type, string arguments) => $$"""
        using System.Threading.Tasks;

        class Sample : {{type}}
        {
            public Sample(string id)
                : base({{arguments}})
            {
            }

            protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => Task.FromResult(iotHub);
        {{(type == "AuthenticationWithTokenRefresh" ? "    public override IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder builder) => builder;" : "")}}
        }

        """;

    [Fact]
    public Task PrimaryConstructor() => On(Libraries.DeviceSdk142)
        .Code("""
            using System.Threading.Tasks;

            class Sample(string id) : DeviceAuthenticationWithTokenRefresh(id, [|60|], 15)
            {
                protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => Task.FromResult(iotHub);
            }

            """)
        .Fixed("""
            using System.Threading.Tasks;

            class Sample(string id) : DeviceAuthenticationWithTokenRefresh(id, 3600, 15)
            {
                protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => Task.FromResult(iotHub);
            }

            """)
        .Verify();

    [Fact]
    public Task Version2() => On(Libraries.DeviceSdk2)
        .Code("""
            using System;

            class Sample
            {
                object It(string key) => new ClientAuthenticationWithSharedAccessKeyRefresh(key, "a", sasTokenTimeToLive: [|TimeSpan.FromMinutes(2)|], sasTokenRenewalBuffer: 15);
            }

            """)
        .Fixed("""
            using System;

            class Sample
            {
                object It(string key) => new ClientAuthenticationWithSharedAccessKeyRefresh(key, "a", sasTokenTimeToLive: TimeSpan.FromHours(1), sasTokenRenewalBuffer: 15);
            }

            """)
        .Verify();

    [Fact]
    public Task Fixes() => On(Libraries.DeviceSdk142)
        .Method("""
            var options = new ClientOptions
            {
                SasTokenTimeToLive = /* short */ [|TimeSpan.FromMinutes(1)|], // too short
            };
            options.SasTokenRenewalBuffer = [|120|];
            """)
        .FixedMethod("""
            var options = new ClientOptions
            {
                SasTokenTimeToLive = /* short */ TimeSpan.FromHours(1), // too short
            };
            options.SasTokenRenewalBuffer = 15;
            """)
        .Once()
        .Verify();

    [Theory]
    [InlineData("new ClientOptions { SasTokenTimeToLive = }")]
    [InlineData("new ClientOptions { SasTokenTimeToLive = TimeSpan.")]
    public Task AsItIsBeingTyped(string expression) => On(Libraries.DeviceSdk142).Method($"var it = {expression};").Incomplete().Verify();
}
