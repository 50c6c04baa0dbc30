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

    private static string Reasons(string members) => $$"""
        using System;

        class Sample
        {
            {{members}}
        }

        """;

    [Theory]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason is {|IOTC5007:ConnectionStatusChangeReason.Expired_SAS_Token|};")]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason != {|IOTC5007:ConnectionStatusChangeReason.No_Network|};")]
    [InlineData("int It(ConnectionStatusChangeReason reason) => reason switch { {|IOTC5007:ConnectionStatusChangeReason.No_Network|} => 1, _ => 2 };")]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason.Equals({|IOTC5007:ConnectionStatusChangeReason.Expired_SAS_Token|});")]
    [InlineData("readonly ConnectionStatusChangeReason[] _all = { {|IOTC5007:ConnectionStatusChangeReason.No_Network|}, ConnectionStatusChangeReason.Bad_Credential };")]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason is {|IOTC5007:ConnectionStatusChangeReason.No_Network|} or {|IOTC5007:ConnectionStatusChangeReason.Expired_SAS_Token|};")]
    [InlineData("void Run(DeviceClient client) => client.SetConnectionStatusChangesHandler((status, reason) => { if ({|IOTC5007:ConnectionStatusChangeReason.No_Network|} == reason) Console.WriteLine(); });")]
    [InlineData("bool It(ConnectionStatusChangeReason? reason) => reason == {|IOTC5007:Microsoft.Azure.Devices.Client.ConnectionStatusChangeReason.Expired_SAS_Token|};")]
    public Task Shapes(string members) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133).Code(Reasons(members)).Verify();

    [Theory]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason == ConnectionStatusChangeReason.Communication_Error;")]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason.ToString() == \"Expired_SAS_Token\";")]
    [InlineData("enum Own { Expired_SAS_Token, No_Network } bool It(Own reason) => reason == Own.No_Network;")]
    [InlineData("int No_Network => 1; int It() => No_Network;")]
    [InlineData("string It() => nameof(ConnectionStatusChangeReason.Bad_Credential);")]
    public Task OtherNames(string members) => On(Libraries.DeviceSdk142).Code(Reasons(members)).Verify();

    [Theory]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason == ConnectionStatusChangeReason.")]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason == Expired_SAS_Token;")]
    [InlineData("bool It(ConnectionStatusChangeReason reason) => reason switch { ConnectionStatusChangeReason. => ")]
    public Task BeingTyped(string members) => On(Libraries.DeviceSdk142).Code(Reasons(members)).Incomplete().Verify();
}
