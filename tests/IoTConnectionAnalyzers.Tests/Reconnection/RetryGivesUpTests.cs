using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class RetryGivesUpTests : RuleTest<RetryPolicyAnalyzer, RetryPolicyFix>
{
    [Fact]
    public Task ClientOfThisType() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy({|IOTC5002:new ExponentialBackoff(5, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1))|});
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy(new ExponentialBackoff(int.MaxValue, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1)));
            """)
        .Saying("'ExponentialBackoff' gives up after 5 retries after at most 36 s of waiting: a longer outage leaves the client disconnected until the code starts it again")
        .Verify();

    [Fact]
    public Task ClientOfSomebodyElse() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient client) =>
                    client.SetRetryPolicy({|IOTC5002.Info:new ExponentialBackoff(3, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(100))|});
            }
            """)
        .Saying("'ExponentialBackoff' gives up after 3 retries after at most 3 s of waiting: a longer outage leaves the client disconnected until the code starts it again")
        .Verify();

    [Fact]
    public Task TypeThatHandlesTheLoss() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                void Run()
                {
                    _client.SetConnectionStatusChangesHandler(OnStatus);
                    _client.SetRetryPolicy({|IOTC5002.Info:new ExponentialBackoff(9, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(100))|});
                }

                void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    if (reason == ConnectionStatusChangeReason.Retry_Expired)
                        Environment.ExitCode = 1;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task OneRetry() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient client, TimeSpan delay) =>
                    client.SetRetryPolicy({|IOTC5002.Info:new ExponentialBackoff(1, delay, delay, delay)|});
            }
            """)
        .Saying("'ExponentialBackoff' gives up after 1 retry: a longer outage leaves the client disconnected until the code starts it again")
        .Verify();

    [Fact]
    public Task ManyRetries() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient client) =>
                    client.SetRetryPolicy(new ExponentialBackoff(100, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(100)));
            }
            """)
        .Verify();

    [Fact]
    public Task Options2() => On(Libraries.DeviceSdk2)
        .Method("""
            var options = new IotHubClientOptions { RetryPolicy = {|IOTC5002.Info:new IotHubClientFixedDelayRetryPolicy(10, TimeSpan.FromSeconds(30))|} };
            """)
        .FixedMethod("""
            var options = new IotHubClientOptions { RetryPolicy = new IotHubClientFixedDelayRetryPolicy(0, TimeSpan.FromSeconds(30)) };
            """)
        .Saying("'IotHubClientFixedDelayRetryPolicy' gives up after 10 retries after at most 5 minutes of waiting: a longer outage leaves the client disconnected until the code starts it again")
        .Verify();

    private static string Policy(string policy) => $$"""
        using System;

        class Sample
        {
            private const int Few = 4;
            private static readonly int s_many = int.MaxValue;

            void Run(DeviceClient client, ModuleClient module, int count)
            {
                client.SetRetryPolicy({{policy}});
            }
        }

        """;

    [Theory]
    [InlineData("{|IOTC5002.Info:new ExponentialBackoff(Few, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))|}")]
    [InlineData("{|IOTC5002.Info:new ExponentialBackoff(99, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))|}")]
    [InlineData("{|IOTC5002.Info:new ExponentialBackoff(deltaBackoff: TimeSpan.FromSeconds(1), maxBackoff: TimeSpan.FromSeconds(9), minBackoff: TimeSpan.FromSeconds(1), retryCount: 3)|}")]
    [InlineData("{|IOTC5002.Info:new ExponentialBackoff(2 * 5, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))|}")]
    public Task FewRetries(string policy) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133).Code(Policy(policy)).Verify();

    [Theory]
    [InlineData("new ExponentialBackoff(int.MaxValue, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))")]
    [InlineData("new ExponentialBackoff(s_many, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))")]
    [InlineData("new ExponentialBackoff(count, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))")]
    [InlineData("new ExponentialBackoff(100, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))")]
    [InlineData("new ExponentialBackoff(-1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))")]
    [InlineData("null")]
    public Task ManyOrUnknownRetries(string policy) => On(Libraries.DeviceSdk142).Code(Policy(policy)).Verify();

    [Theory]
    [InlineData("new ExponentialBackoff(")]
    [InlineData("new ExponentialBackoff(3, TimeSpan.FromSeconds(1), )")]
    [InlineData("new ExponentialBackoff(3")]
    public Task BeingTyped(string policy) => On(Libraries.DeviceSdk142).Code(Policy(policy)).Incomplete().Verify();

    [Fact]
    public Task NoRetriesAtAllIsAnotherRule() => On(Libraries.DeviceSdk142)
        .Code(Policy("{|IOTC5001:new ExponentialBackoff(0, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(1))|}"))
        .Verify();
}
