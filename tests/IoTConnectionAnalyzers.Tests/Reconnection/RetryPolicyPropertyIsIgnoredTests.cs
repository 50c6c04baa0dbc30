using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class RetryPolicyPropertyIsIgnoredTests : RuleTest<RetryPolicyPropertyIsIgnoredAnalyzer, StatementRemovalFix>
{
    [Fact]
    public Task Set() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                void Run(DeviceClient client)
                {
            #pragma warning disable CS0612, CS0618
                    // Be patient.
                    {|IOTC5014:client.RetryPolicy = RetryPolicyType.Exponential_Backoff_With_Jitter|};
            #pragma warning restore CS0612, CS0618
                    client.Dispose();
                }
            }
            """)
        .Fixed("""
            class Sample
            {
                void Run(DeviceClient client)
                {
            #pragma warning disable CS0612, CS0618
                    // Be patient.
            #pragma warning restore CS0612, CS0618
                    client.Dispose();
                }
            }
            """)
        .Saying("Nothing reads 'DeviceClient.RetryPolicy': the client keeps the retry policy that it has; SetRetryPolicy sets another one")
        .Verify();

    [Fact]
    public Task PropertyOfSomethingElse() => On(Libraries.DeviceSdk)
        .Code("""
            class Options
            {
                public int RetryPolicy { get; set; }
            }

            class Sample
            {
                void Run(Options options, DeviceClient client)
                {
                    options.RetryPolicy = 1;
                    client.SetRetryPolicy(null);
                }
            }
            """)
        .Verify();

    private static string Setting(string statements) => $$"""
        #pragma warning disable CS0612, CS0618
        class Sample
        {
            private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

            void Run(DeviceClient client, DeviceClient? other, RetryPolicyType policy)
            {
                {{statements}}
            }
        }

        """;

    [Theory]
    [InlineData("{|IOTC5014:client.RetryPolicy = policy|};")]
    [InlineData("{|IOTC5014:client.RetryPolicy = RetryPolicyType.No_Retry|};")]
    [InlineData("{|IOTC5014:_client.RetryPolicy = policy|};")]
    [InlineData("{|IOTC5014:this._client.RetryPolicy = policy|};")]
    [InlineData("if (other != null) {|IOTC5014:other.RetryPolicy = policy|};")]
    [InlineData("{|IOTC5014:(client).RetryPolicy = policy|};")]
    [InlineData("var set = () => { {|IOTC5014:client.RetryPolicy = policy|}; }; set();")]
    [InlineData("{|IOTC5014:client.RetryPolicy = policy|}; {|IOTC5014:_client.RetryPolicy = policy|};")]
    [InlineData("foreach (var each in new[] { client, _client }) {|IOTC5014:each.RetryPolicy = policy|};")]
    public Task Shapes(string statements) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133).Code(Setting(statements)).Verify();

    [Theory]
    [InlineData("var now = client.RetryPolicy;")]
    [InlineData("client.SetRetryPolicy(null);")]
    [InlineData("client.OperationTimeoutInMilliseconds = 60000;")]
    [InlineData("client.ProductInfo = \"RetryPolicy\";")]
    [InlineData("_ = nameof(client.RetryPolicy);")]
    [InlineData("System.Console.WriteLine(client.RetryPolicy == policy);")]
    public Task NotSet(string statements) => On(Libraries.DeviceSdk142).Code(Setting(statements)).Verify();

    [Theory]
    [InlineData("client.RetryPolicy")]
    [InlineData("client.RetryPolicy =")]
    [InlineData("client. = policy;")]
    public Task BeingTyped(string statements) => On(Libraries.DeviceSdk142).Code(Setting(statements)).Incomplete().Verify();

    [Fact]
    public Task OptionsOfVersion2AreRead() => On(Libraries.DeviceSdk2)
        .Method("var options = new IotHubClientOptions { RetryPolicy = new IotHubClientIncrementalDelayRetryPolicy(0, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)) };")
        .Verify();
}
