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
}
