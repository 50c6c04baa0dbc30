using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class RetryHasNoBackoffTests : RuleTest<RetryHasNoBackoffAnalyzer, RetryHasNoBackoffFix>
{
    [Fact]
    public Task ZeroInAPolicyClass() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Always : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = {|IOTC5003:TimeSpan.Zero|}; // at once
                    return true;
                }
            }
            """)
        .Fixed("""
            using System;

            class Always : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, currentRetryCount)) * (0.5 + Random.Shared.NextDouble())); // at once
                    return true;
                }
            }
            """)
        .Saying("'Always' retries without any delay here: while the hub is out of reach, that is a hot loop")
        .Verify();

    [Fact]
    public Task SameDelayAlways() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Steady : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = {|IOTC5003.Info:TimeSpan.FromSeconds(5)|};
                    return currentRetryCount < 100;
                }
            }
            """)
        .Saying("'Steady' waits the same time before every retry: all devices that lost the hub together come back together, again and again")
        .Verify();

    [Fact]
    public Task ZeroOnOnePath() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Mixed : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    if (lastException is TimeoutException)
                    {
                        retryInterval = {|IOTC5003:default|};
                        return true;
                    }

                    retryInterval = TimeSpan.FromSeconds(Math.Pow(2, currentRetryCount) * Random.Shared.NextDouble());
                    return true;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task PoliciesThatAreFine() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Growing : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.Zero;
                    if (currentRetryCount > 1000)
                        return false;
                    retryInterval = TimeSpan.FromMilliseconds(100 << Math.Min(currentRetryCount, 6));
                    return true;
                }
            }

            class Asks : IRetryPolicy
            {
                private readonly IRetryPolicy _inner = new ExponentialBackoff(int.MaxValue, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1));

                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.Zero;
                    if (lastException is TimeoutException)
                    {
                        retryInterval = currentRetryCount > 3 ? TimeSpan.FromSeconds(currentRetryCount) : TimeSpan.FromSeconds(1);
                        return true;
                    }

                    return _inner.ShouldRetry(currentRetryCount, lastException, out retryInterval);
                }
            }

            class Never : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.Zero;
                    return false;
                }
            }

            class NoPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.Zero;
                    return true;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Power() => On(Libraries.Mqttnet5)
        .Method("""
            for (var attempt = 0; ; attempt++)
            {
                await Task.Delay(TimeSpan.FromSeconds({|IOTC5003:2 ^ attempt|}));
                await Task.Delay(({|IOTC5003:2 ^ attempt|}) * 1000);
                await Task.Delay({|IOTC5003:2 ^ attempt|});
            }
            """)
        .FixedMethod("""
            for (var attempt = 0; ; attempt++)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)));
                await Task.Delay(((int)Math.Pow(2, attempt)) * 1000);
                await Task.Delay((int)Math.Pow(2, attempt));
            }
            """)
        .Verify();

    [Fact]
    public Task PowerInWords() => On(Libraries.Mqttnet5)
        .Method("""
            for (var attempt = 0; ; attempt++)
                await Task.Delay(TimeSpan.FromMilliseconds(({|IOTC5003:2 ^ attempt|}) * 100.0));
            """)
        .Saying("'2 ^ attempt' is an exclusive or and no power: the delay does not grow")
        .Verify();

    [Fact]
    public Task NoPower() => On(Libraries.Mqttnet5)
        .Method("""
            var flags = 2 ^ Environment.TickCount;
            await Task.Delay(flags & 1);
            Console.WriteLine(3 ^ flags);
            """)
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed)
        .Method("""
            var options = new ManagedMqttClientOptionsBuilder().WithAutoReconnectDelay({|IOTC5003:TimeSpan.Zero|}).Build();
            var other = new ManagedMqttClientOptions { AutoReconnectDelay = {|IOTC5003:TimeSpan.FromSeconds(0)|} };
            var fine = new ManagedMqttClientOptionsBuilder().WithAutoReconnectDelay(TimeSpan.FromSeconds(5)).Build();
            """)
        .FixedMethod("""
            var options = new ManagedMqttClientOptionsBuilder().WithAutoReconnectDelay(TimeSpan.FromSeconds(5)).Build();
            var other = new ManagedMqttClientOptions { AutoReconnectDelay = TimeSpan.FromSeconds(5) };
            var fine = new ManagedMqttClientOptionsBuilder().WithAutoReconnectDelay(TimeSpan.FromSeconds(5)).Build();
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Half : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = ;
                    retryInterval = TimeSpan.
                    return
                }
            }
            """)
        .Incomplete()
        .Verify();

    private static string Policy(string body) => $$"""
        using System;

        class Policy : IRetryPolicy
        {
            private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(5);
            private readonly Random _random = new();

            public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
            {
                {{body}}
            }
        }

        """;

    [Theory]
    [InlineData("retryInterval = {|IOTC5003:TimeSpan.FromSeconds(0)|}; return true;")]
    [InlineData("retryInterval = {|IOTC5003:new TimeSpan(0)|}; return true;")]
    [InlineData("retryInterval = {|IOTC5003:TimeSpan.Zero|}; return currentRetryCount < 10;")]
    [InlineData("retryInterval = {|IOTC5003.Info:s_delay|}; return true;")]
    [InlineData("retryInterval = {|IOTC5003.Info:TimeSpan.FromMilliseconds(100)|}; return lastException is TimeoutException;")]
    public Task Shapes(string body) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133).Code(Policy(body)).Verify();

    [Theory]
    [InlineData("retryInterval = TimeSpan.Zero; return false;")]
    [InlineData("retryInterval = TimeSpan.FromSeconds(currentRetryCount + 1); return true;")]
    [InlineData("retryInterval = TimeSpan.FromSeconds(_random.Next(1, 10)); return true;")]
    [InlineData("retryInterval = TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, currentRetryCount))); return true;")]
    [InlineData("retryInterval = default; throw new NotSupportedException();")]
    [InlineData("retryInterval = currentRetryCount == 0 ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(currentRetryCount); return true;")]
    public Task Fine(string body) => On(Libraries.DeviceSdk142).Code(Policy(body)).Verify();
}
