using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class StatusReasonIsNeverRaisedTests : RuleTest<StatusReasonIsNeverRaisedAnalyzer, StatusReasonIsNeverRaisedFix>
{
    [Fact]
    public Task InATest() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                bool IsExpired(ConnectionStatusChangeReason reason) => reason == {|IOTC5007:ConnectionStatusChangeReason.Expired_SAS_Token|};
            }
            """)
        .Fixed("""
            class Sample
            {
                bool IsExpired(ConnectionStatusChangeReason reason) => reason == ConnectionStatusChangeReason.Bad_Credential;
            }
            """)
        .Saying("'Expired_SAS_Token' is declared and never raised: what is meant arrives as 'Bad_Credential'")
        .Verify();

    [Fact]
    public Task InACase() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                int Of(ConnectionStatusChangeReason reason)
                {
                    switch (reason)
                    {
                        // Nobody there.
                        case {|IOTC5007:ConnectionStatusChangeReason.No_Network|}:
                            return 1;
                        default:
                            return 2;
                    }
                }
            }
            """)
        .Fixed("""
            class Sample
            {
                int Of(ConnectionStatusChangeReason reason)
                {
                    switch (reason)
                    {
                        // Nobody there.
                        case ConnectionStatusChangeReason.Communication_Error:
                            return 1;
                        default:
                            return 2;
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task BesideTheRaisedOne() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                int Of(ConnectionStatusChangeReason reason)
                {
                    switch (reason)
                    {
                        case {|IOTC5007:ConnectionStatusChangeReason.No_Network|}:
                        case ConnectionStatusChangeReason.Communication_Error:
                            return 1;
                        default:
                            return 2;
                    }
                }
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task ReasonsThatAreRaised() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                bool Of(ConnectionStatusChangeReason reason) =>
                    reason is ConnectionStatusChangeReason.Bad_Credential or ConnectionStatusChangeReason.Communication_Error or ConnectionStatusChangeReason.Retry_Expired
                        or ConnectionStatusChangeReason.Client_Close or ConnectionStatusChangeReason.Device_Disabled or ConnectionStatusChangeReason.Connection_Ok;
            }
            """)
        .Verify();
}
