using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class RetryIsDisabledTests : RuleTest<RetryPolicyAnalyzer, RetryPolicyFix>
{
    private const string Default = "new ExponentialBackoff(int.MaxValue, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(100))";
    private const string Default2 = "new IotHubClientExponentialBackoffRetryPolicy(0, TimeSpan.FromHours(12), true)";

    [Fact]
    public Task NoRetry() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            // The supervisor restarts us.
            client.SetRetryPolicy({|IOTC5001:new NoRetry()|}); // as agreed
            await client.OpenAsync();
            """)
        .FixedMethod($"""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            // The supervisor restarts us.
            client.SetRetryPolicy({Default}); // as agreed
            await client.OpenAsync();
            """)
        .Saying("'NoRetry' never retries: after the first fault the client stays disconnected instead of reconnecting")
        .Verify();

    [Fact]
    public Task RemovedInstead() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy({|IOTC5001:new NoRetry()|});
            await client.OpenAsync();
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            await client.OpenAsync();
            """)
        .FixNumber(1)
        .Verify();

    [Fact]
    public Task ModuleClient() => On(Libraries.DeviceSdk)
        .Method("""
            var client = await ModuleClient.CreateFromEnvironmentAsync();
            client.SetRetryPolicy({|IOTC5001:new NoRetry()|});
            """)
        .FixedMethod($"""
            var client = await ModuleClient.CreateFromEnvironmentAsync();
            client.SetRetryPolicy({Default});
            """)
        .Verify();

    [Fact]
    public Task ZeroRetries() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy({|IOTC5001:new ExponentialBackoff(0, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1))|});
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy(new ExponentialBackoff(int.MaxValue, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1)));
            """)
        .Saying("'ExponentialBackoff' with 0 retries never retries: after the first fault the client stays disconnected instead of reconnecting")
        .Verify();

    [Fact]
    public Task ZeroRetriesNamedAndReordered() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy(retryPolicy: {|IOTC5001:new ExponentialBackoff(deltaBackoff: TimeSpan.FromSeconds(1), retryCount: 0, minBackoff: TimeSpan.FromSeconds(1), maxBackoff: TimeSpan.FromSeconds(30))|});
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy(retryPolicy: new ExponentialBackoff(deltaBackoff: TimeSpan.FromSeconds(1), retryCount: int.MaxValue, minBackoff: TimeSpan.FromSeconds(1), maxBackoff: TimeSpan.FromSeconds(30)));
            """)
        .Verify();

    [Fact]
    public Task ZeroRetriesFromAConstant() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;

            class Sample
            {
                private const int Retries = 0;

                void Run(DeviceClient client) =>
                    client.SetRetryPolicy({|IOTC5001:new ExponentialBackoff(Retries, TimeSpan.Zero, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1))|});
            }
            """)
        .Verify();

    [Fact]
    public Task WhereThePolicyIsMade() => On(Libraries.DeviceSdk142)
        .Method("""
            var policy = {|reason:new NoRetry()|};
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy({|IOTC5001:policy|});
            """)
        .Verify();

    [Fact]
    public Task PolicyInALocal() => On(Libraries.DeviceSdk)
        .Method("""
            var policy = new NoRetry();
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy({|IOTC5001:policy|});
            """)
        .FixedMethod($"""
            var policy = {Default};
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy(policy);
            """)
        .Verify();

    [Fact]
    public Task PolicyInAField() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                private static readonly IRetryPolicy s_policy = new NoRetry();

                void Run(DeviceClient client) => client.SetRetryPolicy({|IOTC5001:s_policy|});
            }
            """)
        .Fixed($$"""
            using System;

            class Sample
            {
                private static readonly IRetryPolicy s_policy = {{Default}};

                void Run(DeviceClient client) => client.SetRetryPolicy(s_policy);
            }
            """)
        .Verify();

    /// <summary>A variable of the very type holds no other policy; taking the call out is all that is left.</summary>
    [Fact]
    public Task PolicyInALocalOfItsOwnType() => On(Libraries.DeviceSdk142)
        .Method("""
            NoRetry policy = new();
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy({|IOTC5001:policy|});
            """)
        .FixedMethod("""
            NoRetry policy = new();
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            """)
        .Verify();

    [Fact]
    public Task PolicyClassThatAlwaysAnswersFalse() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Never : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.Zero;
                    return false;
                }
            }

            class Sample
            {
                void Run(DeviceClient client) => client.SetRetryPolicy({|IOTC5001:new Never()|});
            }
            """)
        .Fixed($$"""
            using System;

            class Never : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.Zero;
                    return false;
                }
            }

            class Sample
            {
                void Run(DeviceClient client) => client.SetRetryPolicy({{Default}});
            }
            """)
        .Saying("'Never.ShouldRetry' always answers false: after the first fault the client stays disconnected instead of reconnecting")
        .Verify();

    [Fact]
    public Task PolicyClassThatSometimesRetries() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sometimes : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
                {
                    retryInterval = TimeSpan.FromSeconds(1 + new Random().NextDouble() * Math.Pow(2, Math.Min(currentRetryCount, 6)));
                    if (lastException is OperationCanceledException)
                        return false;
                    return true;
                }
            }

            class Sample
            {
                void Run(DeviceClient client) => client.SetRetryPolicy(new Sometimes());
            }
            """)
        .Verify();

    [Fact]
    public Task TwoOnALine() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient a, DeviceClient b) { a.SetRetryPolicy({|IOTC5001:new NoRetry()|}); b.SetRetryPolicy({|IOTC5001:new NoRetry()|}); }
            }
            """)
        .Fixed($$"""
            using System;

            class Sample
            {
                void Run(DeviceClient a, DeviceClient b) { a.SetRetryPolicy({{Default}}); b.SetRetryPolicy({{Default}}); }
            }
            """)
        .Verify();

    [Fact]
    public Task WithoutUsings() => On(Libraries.DeviceSdk142)
        .Code("""
            class Sample
            {
                void Run(Microsoft.Azure.Devices.Client.DeviceClient client) => client.SetRetryPolicy({|IOTC5001:new Microsoft.Azure.Devices.Client.NoRetry()|});
            }
            """)
        .Fixed("""
            class Sample
            {
                void Run(Microsoft.Azure.Devices.Client.DeviceClient client) => client.SetRetryPolicy(new ExponentialBackoff(int.MaxValue, System.TimeSpan.FromMilliseconds(100), System.TimeSpan.FromSeconds(10), System.TimeSpan.FromMilliseconds(100)));
            }
            """)
        .Verify();

    [Fact]
    public Task DefaultPolicy() => On(Libraries.DeviceSdk)
        .Method($"""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetRetryPolicy({Default});
            """)
        .Verify();

    [Fact]
    public Task PolicyThatIsNotInSight() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                void Run(DeviceClient client, IRetryPolicy policy, bool retry)
                {
                    client.SetRetryPolicy(policy);
                    client.SetRetryPolicy(retry ? policy : new NoRetry());
                }
            }
            """)
        .Verify();

    [Fact]
    public Task CountThatIsNotConstant() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient client, int retries) =>
                    client.SetRetryPolicy(new ExponentialBackoff(retries, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1)));
            }
            """)
        .Verify();

    [Fact]
    public Task MadeAndNotGiven() => On(Libraries.DeviceSdk)
        .Method("""
            IRetryPolicy policy = new NoRetry();
            Console.WriteLine(policy);
            """)
        .Verify();

    /// <summary>Over HTTP there is no connection that could be lost.</summary>
    [Fact]
    public Task Http() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k", TransportType.Http1);
            client.SetRetryPolicy(new NoRetry());
            """)
        .Verify();

    [Fact]
    public Task HttpInAField() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                private DeviceClient _client;

                public Sample(string connection)
                {
                    _client = DeviceClient.CreateFromConnectionString(connection, TransportType.Http1);
                    _client.SetRetryPolicy(new NoRetry());
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Options2() => On(Libraries.DeviceSdk2)
        .Method("""
            var options = new IotHubClientOptions(new IotHubClientMqttSettings())
            {
                ModelId = "dtmi:x;1",
                RetryPolicy = {|IOTC5001:new IotHubClientNoRetry()|},
            };
            await using var client = new IotHubDeviceClient("HostName=h;DeviceId=d;SharedAccessKey=k", options);
            """)
        .FixedMethod($$"""
            var options = new IotHubClientOptions(new IotHubClientMqttSettings())
            {
                ModelId = "dtmi:x;1",
                RetryPolicy = {{Default2}},
            };
            await using var client = new IotHubDeviceClient("HostName=h;DeviceId=d;SharedAccessKey=k", options);
            """)
        .Verify();

    [Fact]
    public Task Options2Removed() => On(Libraries.DeviceSdk2)
        .Method("""
            var options = new IotHubClientOptions(new IotHubClientMqttSettings())
            {
                RetryPolicy = {|IOTC5001:new IotHubClientNoRetry()|},
                ModelId = "dtmi:x;1",
            };
            var other = new IotHubClientOptions { ModelId = "a", RetryPolicy = {|IOTC5001:null|} };
            """)
        .FixedMethod("""
            var options = new IotHubClientOptions(new IotHubClientMqttSettings())
            {
                ModelId = "dtmi:x;1",
            };
            var other = new IotHubClientOptions { ModelId = "a" };
            """)
        .FixNumber(1)
        .Verify();

    [Fact]
    public Task Options2Null() => On(Libraries.DeviceSdk2)
        .Method("""
            var options = new IotHubClientOptions();
            options.RetryPolicy = {|IOTC5001:null|};
            """)
        .FixedMethod($"""
            var options = new IotHubClientOptions();
            options.RetryPolicy = {Default2};
            """)
        .Saying("A RetryPolicy of null never retries: after the first fault the client stays disconnected instead of reconnecting")
        .Verify();

    /// <summary>In 2.0 no retries means retries for ever.</summary>
    [Fact]
    public Task Options2Zero() => On(Libraries.DeviceSdk2)
        .Method("""
            var options = new IotHubClientOptions { RetryPolicy = new IotHubClientExponentialBackoffRetryPolicy(0, TimeSpan.FromHours(1)) };
            """)
        .Verify();

    [Fact]
    public Task TestCode() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                void Run(DeviceClient client) => client.SetRetryPolicy(new NoRetry());
            }
            """)
        .Assembly("Device.Tests")
        .Verify();

    [Fact]
    public Task TestCodeThatAsksForIt() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                void Run(DeviceClient client) => client.SetRetryPolicy({|IOTC5001:new NoRetry()|});
            }
            """)
        .Assembly("Device.Tests")
        .Config("iot_connection.analyze_tests = true")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Half : IRetryPolicy
            {
                public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval)
            }

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetRetryPolicy();
                    client.SetRetryPolicy(new );
                    client.SetRetryPolicy(new ExponentialBackoff(0, ));
                    client.SetRetryPolicy(new Half());
                    client.SetRetryPolicy(
                }
            }
            """)
        .Incomplete()
        .Verify();

    [Fact]
    public Task AMethodOfTheSameNameElsewhere() => On(Libraries.DeviceSdk)
        .Code("""
            class Pool
            {
                public void SetRetryPolicy(object policy) { }
            }

            class Sample
            {
                void Run(Pool pool) => pool.SetRetryPolicy(new NoRetry());
            }
            """)
        .Verify();

    /// <summary>The policies of the SDK without a delay that grows are rule 5003's; a policy is reported once.</summary>
    [Fact]
    public Task DelaysOfThePoliciesOfTheSdk() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetRetryPolicy({|IOTC5003:new ExponentialBackoff(int.MaxValue, TimeSpan.Zero, TimeSpan.FromSeconds(30), TimeSpan.Zero)|});
                    client.SetRetryPolicy({|IOTC5003:new ExponentialBackoff(int.MaxValue, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero)|});
                    client.SetRetryPolicy({|IOTC5003.Info:new ExponentialBackoff(int.MaxValue, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.Zero)|});
                    client.SetRetryPolicy({|IOTC5001:new ExponentialBackoff(0, TimeSpan.Zero, TimeSpan.FromSeconds(30), TimeSpan.Zero)|});
                }
            }
            """)
        .Verify();

    [Fact]
    public Task DelaysOfThePoliciesOf2() => On(Libraries.DeviceSdk2)
        .Method("""
            var a = new IotHubClientOptions { RetryPolicy = {|IOTC5003:new IotHubClientFixedDelayRetryPolicy(0, TimeSpan.Zero)|} };
            var b = new IotHubClientOptions { RetryPolicy = {|IOTC5003.Info:new IotHubClientFixedDelayRetryPolicy(0, TimeSpan.FromSeconds(5), false)|} };
            var c = new IotHubClientOptions { RetryPolicy = {|IOTC5003.Info:new IotHubClientExponentialBackoffRetryPolicy(0, TimeSpan.FromHours(1), useJitter: false)|} };
            var d = new IotHubClientOptions { RetryPolicy = new IotHubClientFixedDelayRetryPolicy(0, TimeSpan.FromSeconds(5)) };
            """)
        .Verify();
}
