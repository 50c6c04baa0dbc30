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
    [InlineData("SasTokenTimeToLive = TimeSpan.FromMinutes(1)")]
    [InlineData("SasTokenRenewalBuffer = 120")]
    public Task OptionsThatNothingReadsAreAnotherRule(string setting) => On(Libraries.DeviceSdk142)
        .Method($$"""var client = DeviceClient.Create("h", new DeviceAuthenticationWithToken("a", "b"), new ClientOptions { {{setting}} });""")
        .Verify();

    private static string Renewing(string members) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class Sample
        {
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
            private string _token = "";

            {{members.Replace("\n", "\n    ", StringComparison.Ordinal)}}

            static string Make(string id, TimeSpan lifetime) => $"SharedAccessSignature sr={id}&sig=x&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";

            static string MakeForAnHour() => $"SharedAccessSignature sr=a&sig=x&se={DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 3600}";

            static string ForMinutes(int minutes) => Make("a", TimeSpan.FromMinutes(minutes));

            MqttClientOptions Options(string token) => new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", token).Build();
        }

        """;

    [Theory]
    [InlineData("new Timer(_ => _token = Make(\"a\", TimeSpan.FromHours(1)), null, TimeSpan.Zero, [|TimeSpan.FromHours(1)|])", "The timer renews the token every 1 hour, but 'Make' makes one for 1 hour: it has expired before there is a new one")]
    [InlineData("new Timer(Renew, null, 0, [|3570 * 1000|])", "The timer renews the token every 3570 seconds, but 'MakeForAnHour' makes one for 1 hour: that leaves 30 seconds of it for the renewal, less than a minute")]
    [InlineData("new Timer(async state => await ReconnectAsync(), null, dueTime: 0, period: [|2 * 3600_000|])", "The timer renews the token every 2 hours, but 'Make' makes one for 1 hour: it has expired before there is a new one")]
    [InlineData("new Timer(_ => { lock (_client) { _token = ForMinutes(90); } }, null, TimeSpan.Zero, [|TimeSpan.FromMinutes(90)|])", "The timer renews the token every 90 minutes, but 'ForMinutes' makes one for 90 minutes: it has expired before there is a new one")]
    public Task Timers(string timer, string message) => On(Libraries.Mqttnet5)
        .Code(Renewing($$"""
            IDisposable Start() => {{timer}};

            void Renew(object? state) => _token = MakeForAnHour();

            async Task ReconnectAsync()
            {
                await _client.DisconnectAsync();
                var token = Make("a", TimeSpan.FromHours(1));
                await _client.ConnectAsync(Options(token));
            }
            """))
        .Saying(message)
        .Verify();

    [Theory]
    [InlineData("var timer = new System.Timers.Timer([|3600_000|]); timer.Elapsed += (sender, e) => _token = MakeForAnHour(); timer.Start();")]
    [InlineData("var timer = new System.Timers.Timer(); timer.Interval = [|3600_000|]; timer.Elapsed += OnElapsed; timer.Start();")]
    [InlineData("using var timer = new PeriodicTimer([|TimeSpan.FromHours(1)|]); while (await timer.WaitForNextTickAsync(stoppingToken)) { _token = MakeForAnHour(); }")]
    [InlineData("while (!stoppingToken.IsCancellationRequested) { _token = MakeForAnHour(); await Task.Delay([|TimeSpan.FromHours(1)|], stoppingToken); }")]
    [InlineData("while (true) { try { _token = MakeForAnHour(); Thread.Sleep([|3600 * 1000|]); } finally { Console.WriteLine(); } }")]
    [InlineData("for (; ; ) { await _client.ConnectAsync(Options(MakeForAnHour())); await Task.Delay([|TimeSpan.FromMinutes(59.5)|]).ConfigureAwait(false); }")]
    public Task TimersAndLoops(string statements) => On(Libraries.Mqttnet5)
        .Code(Renewing($$"""
            async Task Run(CancellationToken stoppingToken)
            {
                await Task.Yield();
                {{statements}}
            }

            void OnElapsed(object? sender, System.Timers.ElapsedEventArgs e) => _token = MakeForAnHour();
            """))
        .Verify();

    [Theory]
    [InlineData("_ = new Timer(_ => _token = MakeForAnHour(), null, TimeSpan.Zero, TimeSpan.FromMinutes(59));")]
    [InlineData("_ = new Timer(_ => _token = MakeForAnHour(), null, TimeSpan.Zero, TimeSpan.FromMinutes(50));")]
    [InlineData("_ = new Timer(_ => _token = MakeForAnHour(), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);")]
    [InlineData("_ = new Timer(_ => _token = MakeForAnHour(), null, 0, Timeout.Infinite);")]
    [InlineData("_ = new Timer(_ => _token = MakeForAnHour(), null, TimeSpan.Zero, period);")]
    [InlineData("_ = new Timer(_ => _token = Make(\"a\", period), null, TimeSpan.Zero, TimeSpan.FromDays(1));")]
    [InlineData("_ = new Timer(_ => Console.WriteLine(MakeForAnHour()), null, TimeSpan.Zero, TimeSpan.FromDays(1));")]
    [InlineData("_ = new Timer(_ => { var token = MakeForAnHour(); Send(token); }, null, TimeSpan.Zero, TimeSpan.FromDays(1));")]
    [InlineData("_ = new Timer(async _ => { await _client.ConnectAsync(Options(MakeForAnHour())); await _client.PublishStringAsync(\"t\"); await _client.DisconnectAsync(); }, null, TimeSpan.Zero, TimeSpan.FromDays(1));")]
    [InlineData("_ = new Timer(async _ => { using var client = new MqttClientFactory().CreateMqttClient(); await client.ConnectAsync(Options(_token = MakeForAnHour())); }, null, TimeSpan.Zero, TimeSpan.FromDays(1));")]
    [InlineData("while (true) { _token = MakeForAnHour(); await Task.Delay(TimeSpan.FromHours(1)); await Task.Delay(TimeSpan.FromHours(1)); }")]
    [InlineData("while (true) { try { _token = MakeForAnHour(); } catch (Exception) { await Task.Delay(TimeSpan.FromHours(2)); } }")]
    [InlineData("while (true) { _token = MakeForAnHour(); if (_token == \"\") await Task.Delay(TimeSpan.FromHours(2)); }")]
    [InlineData("_token = MakeForAnHour(); await Task.Delay(TimeSpan.FromHours(2));")]
    [InlineData("var timer = new System.Timers.Timer(3600_000) { AutoReset = false }; timer.AutoReset = false; timer.Elapsed += (sender, e) => _token = MakeForAnHour();")]
    [InlineData("var timer = new System.Timers.Timer(3600_000); timer.Start();")]
    [InlineData("using var timer = new PeriodicTimer(TimeSpan.FromHours(1)); await timer.WaitForNextTickAsync(); _token = MakeForAnHour();")]
    public Task NoRenewalOrInTime(string statements) => On(Libraries.Mqttnet5)
        .Code(Renewing($$"""
            async Task Run(TimeSpan period)
            {
                await Task.Yield();
                {{statements}}
            }

            void Send(string token) => Console.WriteLine(token);
            """))
        .Verify();

    [Fact]
    public Task PeriodOfATimerIsFixed() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Renewing("""
            IDisposable One() => new Timer(_ => _token = MakeForAnHour(), null, TimeSpan.FromHours(1), /* as long as it lives */ [|TimeSpan.FromHours(1)|]); IDisposable Two() => new Timer(period: [|60 * 60 * 1000|], callback: _ => _token = MakeForAnHour(), state: null, dueTime: 0);

            async Task Three()
            {
                while (true)
                {
                    _token = ForMinutes(10);
                    await Task.Delay([|600_000|]); // Ten minutes.
                }
            }
            """))
        .Fixed(Renewing("""
            IDisposable One() => new Timer(_ => _token = MakeForAnHour(), null, TimeSpan.FromMinutes(51), /* as long as it lives */ TimeSpan.FromMinutes(51)); IDisposable Two() => new Timer(period: 51 * 60 * 1000, callback: _ => _token = MakeForAnHour(), state: null, dueTime: 0);

            async Task Three()
            {
                while (true)
                {
                    _token = ForMinutes(10);
                    await Task.Delay(510 * 1000); // Ten minutes.
                }
            }
            """))
        .Verify();

    [Fact]
    public Task NoPeriodFitsAShortLife() => On(Libraries.Mqttnet5)
        .Code(Renewing("IDisposable Start() => new Timer(_ => _token = ForMinutes(1), null, 0, [|60_000|]);"))
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("new Timer(_ => _token = MakeForAnHour(), null, TimeSpan.Zero, )")]
    [InlineData("new Timer(_ => _token = MakeForAnHour(")]
    [InlineData("new Timer(_ => _token = , null, 0, 3600_000)")]
    [InlineData("new System.Timers.Timer { Interval = ")]
    public Task TimerAsItIsBeingTyped(string timer) => On(Libraries.Mqttnet5)
        .Code(Renewing($"object Start() => {timer};"))
        .Incomplete()
        .Verify();

    [Theory]
    [InlineData("new ClientOptions { SasTokenTimeToLive = }")]
    [InlineData("new ClientOptions { SasTokenTimeToLive = TimeSpan.")]
    public Task AsItIsBeingTyped(string expression) => On(Libraries.DeviceSdk142).Method($"var it = {expression};").Incomplete().Verify();
}
