using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class ClientTouchedWhileRetryingTests : RuleTest<ConnectionHandlerAnalyzer, ClientTouchedWhileRetryingFix>
{
    [Fact]
    public Task NotConnected() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        if (status != ConnectionStatus.Connected)
                            await {|IOTC5004:client.OpenAsync()|};
                    });
                }
            }
            """)
        .Fixed("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        if (status == ConnectionStatus.Disconnected)
                            await client.OpenAsync();
                    });
                }
            }
            """)
        .Saying("'OpenAsync' is called in a status test that 'Disconnected_Retrying' passes: the SDK is bringing the connection back then, and the two fight for it")
        .Verify();

    [Fact]
    public Task Cases() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                public Sample() => _client.SetConnectionStatusChangesHandler(OnStatus);

                private void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    switch (status)
                    {
                        case ConnectionStatus.Connected:
                            break;
                        case ConnectionStatus.Disconnected_Retrying:
                        case ConnectionStatus.Disconnected:
                            {|IOTC5004:_client.Dispose()|};
                            break;
                    }
                }
            }
            """)
        .Fixed("""
            using System.Threading.Tasks;

            class Sample
            {
                private DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                public Sample() => _client.SetConnectionStatusChangesHandler(OnStatus);

                private void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    switch (status)
                    {
                        case ConnectionStatus.Connected:
                            break;
                        case ConnectionStatus.Disconnected:
                            _client.Dispose();
                            break;
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task ReinitialiseMethod() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private DeviceClient? _client;

                private async Task InitAsync()
                {
                    _client?.Dispose();
                    _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
                    _client.SetConnectionStatusChangesHandler(OnStatus);
                    await _client.OpenAsync();
                }

                private void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    if (status == ConnectionStatus.Connected)
                        return;
                    _ = {|IOTC5004:InitAsync()|};
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Tests() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                void Run(ModuleClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        if (status == ConnectionStatus.Disconnected_Retrying)
                            await {|IOTC5004:client.CloseAsync()|};
                        if (status is ConnectionStatus.Disconnected or ConnectionStatus.Disconnected_Retrying)
                            await {|IOTC5004:client.CloseAsync()|};
                        if (reason == ConnectionStatusChangeReason.Communication_Error)
                            await {|IOTC5004:client.CloseAsync()|};
                        if (!(status == ConnectionStatus.Connected))
                            _ = Task.Run(async () => await {|IOTC5004:client.CloseAsync()|});
                        var now = status;
                        if (now is not ConnectionStatus.Connected && now != ConnectionStatus.Disabled)
                            client = {|IOTC5004:ModuleClient.CreateFromConnectionString("a")|};
                    });
                }
            }
            """)
        .Verify();

    [Fact]
    public Task WhateverTheStatus() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                void Run(DeviceClient client) => client.SetConnectionStatusChangesHandler((status, reason) => {|IOTC5004:client.OpenAsync()|});
            }
            """)
        .NoFix()
        .Saying("'OpenAsync' is called in every status, 'Disconnected_Retrying' included: the SDK is bringing the connection back then, and the two fight for it")
        .Verify();

    [Fact]
    public Task Preview2() => On(Libraries.DeviceSdk2)
        .Code("""
            class Sample
            {
                void Run(IotHubDeviceClient client)
                {
                    client.ConnectionStatusChangeCallback = async info =>
                    {
                        if (info.Status != ConnectionStatus.Connected)
                            await {|IOTC5004:client.OpenAsync()|};
                        if (info.RecommendedAction == RecommendedAction.OpenConnection)
                            await client.OpenAsync();
                    };
                }
            }
            """)
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private DeviceClient? _client;
                private ConnectionStatus _status;

                private bool IsLost => _status == ConnectionStatus.Disconnected;

                private async Task InitAsync()
                {
                    if (_status == ConnectionStatus.Disconnected_Retrying)
                        return;
                    _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
                    await _client.OpenAsync();
                }

                private static bool NeedsNew(ConnectionStatus status) => status == ConnectionStatus.Disconnected;

                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        _status = status;
                        Console.WriteLine($"{status} {reason}");
                        if (status == ConnectionStatus.Disconnected)
                            await client.OpenAsync();
                        if (reason == ConnectionStatusChangeReason.Retry_Expired)
                            client.Dispose();
                        if (status != ConnectionStatus.Connected && status != ConnectionStatus.Disconnected_Retrying)
                            client.Dispose();
                        if (status == ConnectionStatus.Connected)
                            await client.GetTwinAsync();
                        if (NeedsNew(status))
                            await client.OpenAsync();
                        var needed = status == ConnectionStatus.Disconnected;
                        if (needed)
                            await client.OpenAsync();
                        if (IsLost)
                            await client.OpenAsync();
                        if (status != ConnectionStatus.Connected)
                            await InitAsync();
                        switch (status)
                        {
                            case ConnectionStatus.Disconnected when reason != ConnectionStatusChangeReason.Device_Disabled:
                                client.Dispose();
                                break;
                            case ConnectionStatus.Disconnected_Retrying:
                                Console.WriteLine("retrying");
                                break;
                            default:
                                Console.WriteLine("else");
                                break;
                        }
                    });
                }
            }
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        if (status != )
                            await client.OpenAsync();
                        switch (status) { case : client.Dispose(); case ConnectionStatus. }
                    });
                    client.SetConnectionStatusChangesHandler((status, reason) => );
                    client.SetConnectionStatusChangesHandler(
                }
            }
            """)
        .Incomplete()
        .Verify();

    private static string Touching(string handler) => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            private DeviceClient? _client;
            private bool _lost;

            void Run(DeviceClient client) => client.SetConnectionStatusChangesHandler({{handler}});
        }

        """;

    [Theory]
    [InlineData("async (status, reason) => { if (status == ConnectionStatus.Disconnected_Retrying) await {|IOTC5004:client.OpenAsync()|}; else Console.WriteLine(); }")]
    [InlineData("(status, reason) => { if (status != ConnectionStatus.Connected) {|IOTC5004:client.Dispose()|}; }")]
    [InlineData("async (status, reason) => { if (status is not ConnectionStatus.Connected) { await {|IOTC5004:client.CloseAsync()|}; _client = {|IOTC5004:DeviceClient.CreateFromConnectionString(\"a\")|}; } }")]
    [InlineData("async (status, reason) => { switch (status) { case ConnectionStatus.Disconnected_Retrying: await {|IOTC5004:client.OpenAsync()|}; break; default: break; } }")]
    [InlineData("async (status, reason) => { if (status == ConnectionStatus.Disconnected || status == ConnectionStatus.Disconnected_Retrying) await {|IOTC5004:client.OpenAsync()|}; }")]
    [InlineData("async (status, reason) => { if (status == ConnectionStatus.Connected) return; await {|IOTC5004:client.OpenAsync()|}; }")]
    public Task Shapes(string handler) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133).Code(Touching(handler)).Verify();

    [Theory]
    [InlineData("async (status, reason) => { if (status == ConnectionStatus.Disconnected) await client.OpenAsync(); }")]
    [InlineData("async (status, reason) => { if (status is ConnectionStatus.Disconnected or ConnectionStatus.Disabled) await client.CloseAsync(); }")]
    [InlineData("async (status, reason) => { if (status == ConnectionStatus.Connected) await client.GetTwinAsync(); else Console.WriteLine(); }")]
    [InlineData("(status, reason) => { if (status == ConnectionStatus.Disconnected_Retrying) Console.WriteLine(reason); else Console.WriteLine(); }")]
    [InlineData("(status, reason) => _lost = status != ConnectionStatus.Connected")]
    [InlineData("async (status, reason) => { if (reason == ConnectionStatusChangeReason.Retry_Expired) await client.OpenAsync(); }")]
    [InlineData("(status, reason) => { }")]
    public Task Untouched(string handler) => On(Libraries.DeviceSdk142).Code(Touching(handler)).Verify();

    [Fact]
    public Task RulesAboutTheEndOfAClientLeaveItToThisOne() => On(Libraries.DeviceSdk142)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                async Task Run()
                {
                    _client.SetConnectionStatusChangesHandler(OnStatus);
                    await _client.OpenAsync();
                }

                async Task Stop() => await _client.CloseAsync();

                private void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    if (status == ConnectionStatus.Connected)
                        return;
                    {|IOTC5004:_client.CloseAsync()|};
                    _client = {|IOTC5004:DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k")|};
                }
            }
            """)
        .Together()
        .Verify();
}
