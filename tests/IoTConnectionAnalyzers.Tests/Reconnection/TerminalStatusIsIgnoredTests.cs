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

    private static string Deciding(string handler) => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            private bool _connected;
            private ConnectionStatus _status;

            void Run(DeviceClient client, ModuleClient module) => client.SetConnectionStatusChangesHandler({{handler}});

            private static void Decide(ConnectionStatus status) => Console.WriteLine(status);
        }

        """;

    [Theory]
    [InlineData("{|IOTC5015:(status, reason) => { if (status == ConnectionStatus.Connected) Console.WriteLine(); }|}")]
    [InlineData("{|IOTC5015:(status, reason) => { _connected = status == ConnectionStatus.Connected; if (status == ConnectionStatus.Disabled) Console.WriteLine(); }|}")]
    [InlineData("{|IOTC5015:(status, reason) => { switch (status) { case ConnectionStatus.Connected: Console.WriteLine(1); break; case ConnectionStatus.Disconnected_Retrying: Console.WriteLine(2); break; } }|}")]
    [InlineData("{|IOTC5015:(status, reason) => { if (status is ConnectionStatus.Connected or ConnectionStatus.Disabled) Console.WriteLine(); }|}")]
    [InlineData("{|IOTC5015:async (status, reason) => { if (status == ConnectionStatus.Connected) await Task.Yield(); }|}")]
    [InlineData("{|IOTC5015:delegate (ConnectionStatus status, ConnectionStatusChangeReason reason) { if (ConnectionStatus.Disconnected_Retrying == status) Console.WriteLine(); }|}")]
    public Task Shapes(string handler) => On(Libraries.DeviceSdk142).Code(Deciding(handler)).Verify();

    [Theory]
    [InlineData("(status, reason) => Console.WriteLine(status)")]
    [InlineData("(status, reason) => _status = status")]
    [InlineData("(status, reason) => Decide(status)")]
    [InlineData("(status, reason) => { if (status == ConnectionStatus.Connected) Console.WriteLine(1); else Console.WriteLine(2); }")]
    [InlineData("(status, reason) => { if (status != ConnectionStatus.Connected) Console.WriteLine(1); }")]
    [InlineData("(status, reason) => { switch (status) { case ConnectionStatus.Connected: break; default: Console.WriteLine(2); break; } }")]
    [InlineData("(status, reason) => { switch (status) { case ConnectionStatus.Connected: break; case ConnectionStatus.Disconnected: Console.WriteLine(2); break; } }")]
    [InlineData("(status, reason) => Console.WriteLine(status switch { ConnectionStatus.Connected => 1, _ => 2 })")]
    [InlineData("(status, reason) => { if (reason == ConnectionStatusChangeReason.Retry_Expired) Console.WriteLine(); }")]
    [InlineData("(status, reason) => { }")]
    public Task Decided(string handler) => On(Libraries.DeviceSdk142).Code(Deciding(handler)).Verify();

    [Theory]
    [InlineData("(status, reason) => { if (status == ConnectionStatus.")]
    [InlineData("(status, reason) => { switch (status) { case ")]
    [InlineData("(status, ")]
    public Task BeingTyped(string handler) => On(Libraries.DeviceSdk142).Code(Deciding(handler)).Incomplete().Verify();
}
