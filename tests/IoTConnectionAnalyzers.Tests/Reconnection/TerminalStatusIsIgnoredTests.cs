using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class TerminalStatusIsIgnoredTests : RuleTest<ConnectionHandlerAnalyzer>
{
    [Fact]
    public Task OtherStatusesOnly() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient client) => client.SetConnectionStatusChangesHandler({|IOTC5015:(status, reason) =>
                {
                    if (status == ConnectionStatus.Connected)
                        Console.WriteLine("connected");
                    if (status == ConnectionStatus.Disconnected_Retrying)
                        Console.WriteLine("retrying");
                }|});
            }
            """)
        .Saying("The handler has code for other statuses, but none for 'Disconnected': the SDK has given the connection up then, and nothing connects again")
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                private ConnectionStatus _status;

                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status));
                    client.SetConnectionStatusChangesHandler((status, reason) => _status = status);
                    client.SetConnectionStatusChangesHandler((status, reason) =>
                    {
                        if (status == ConnectionStatus.Disconnected)
                            Environment.Exit(1);
                    });
                    client.SetConnectionStatusChangesHandler((status, reason) =>
                    {
                        if (status == ConnectionStatus.Connected)
                            Console.WriteLine("on");
                        else
                            Console.WriteLine("off");
                    });
                    client.SetConnectionStatusChangesHandler((status, reason) =>
                    {
                        if (reason == ConnectionStatusChangeReason.Retry_Expired)
                            Environment.Exit(1);
                    });
                    client.SetConnectionStatusChangesHandler((status, reason) => Decide(status));
                }

                private void Decide(ConnectionStatus status)
                {
                }
            }
            """)
        .Config("dotnet_diagnostic.IOTC5008.severity = none")
        .Verify();
}
