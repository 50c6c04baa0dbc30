using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class HandlerCanCrashProcessTests : RuleTest<HandlerCanCrashProcessAnalyzer, HandlerCanCrashProcessFix>
{
    [Fact]
    public Task StatusHandler() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Diagnostics;

            class Sample
            {
                private DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                public Sample() => _client.SetConnectionStatusChangesHandler(OnStatus);

                private async void {|IOTC5006:OnStatus|}(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    // Only a final loss matters.
                    if (status == ConnectionStatus.Disconnected)
                    {
                        await _client.CloseAsync();
                    }
                }
            }
            """)
        .Fixed("""
            using System;
            using System.Diagnostics;

            class Sample
            {
                private DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                public Sample() => _client.SetConnectionStatusChangesHandler(OnStatus);

                private async void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    try
                    {
                        // Only a final loss matters.
                        if (status == ConnectionStatus.Disconnected)
                        {
                            await _client.CloseAsync();
                        }
                    }
                    catch (Exception exception)
                    {
                        Trace.TraceError($"'OnStatus' has failed: {exception}");
                    }
                }
            }
            """)
        .Saying("'OnStatus' is async void, and what it awaits on line 15 is in no try block that catches everything: an exception there ends the process")
        .Verify();

    [Fact]
    public Task Lambda() => On(Libraries.DeviceSdk)
        .Code("""
            using System;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler({|IOTC5006:async (status, reason) => await client.GetTwinAsync()|});
                }
            }
            """)
        .Fixed("""
            using System;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        try
                        {
                            await client.GetTwinAsync();
                        }
                        catch (Exception exception)
                        {
                            System.Diagnostics.Trace.TraceError($"A connection handler has failed: {exception}");
                        }
                    });
                }
            }
            """)
        .Verify();

    [Fact]
    public Task ThrowsIntoTheSdk() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Diagnostics;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(OnStatus);
                }

                private static void {|IOTC5006:OnStatus|}(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    if (reason == ConnectionStatusChangeReason.Bad_Credential)
                        throw new InvalidOperationException("The credentials are wrong.");
                }
            }
            """)
        .Fixed("""
            using System;
            using System.Diagnostics;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(OnStatus);
                }

                private static void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    try
                    {
                        if (reason == ConnectionStatusChangeReason.Bad_Credential)
                            throw new InvalidOperationException("The credentials are wrong.");
                    }
                    catch (Exception exception)
                    {
                        Trace.TraceError($"'OnStatus' has failed: {exception}");
                    }
                }
            }
            """)
        .Saying("'OnStatus' throws on line 14: the exception goes into the SDK and ends its reconnection")
        .Verify();

    [Fact]
    public Task DisconnectedHandlerOfMqttnet3() => On(Libraries.Mqttnet3)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                private static IMqttClient s_client = new MqttClientFactory().CreateMqttClient();

                void Run() => s_client.UseDisconnectedHandler(new MqttClientDisconnectedHandlerDelegate(e => OnDisconnected(e)));

                private static async void {|IOTC5006:OnDisconnected|}(MqttClientDisconnectedEventArgs e)
                {
                    await Task.Delay(TimeSpan.FromSeconds(5));
                    try
                    {
                        await s_client.ReconnectAsync();
                    }
                    catch (Exception)
                    {
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task SendLoops() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async void {|IOTC5006:SendForEver|}()
                {
                    while (true)
                    {
                        await _client.PublishStringAsync("a", "b");
                        await Task.Delay(1000);
                    }
                }

                public Timer Tick() => new({|IOTC5006:async _ => await _client.PublishStringAsync("a", "b")|});

                public void Local()
                {
                    async void {|IOTC5006:Send|}() => await _client.PublishStringAsync("a", "b");
                    Send();
                }
            }
            """)
        .Verify();

    [Fact]
    public Task CalleeWithAGapBeforeItsGuard() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly SemaphoreSlim _lock = new(1);

                private async void {|IOTC5006:OnStatus|}(ConnectionStatus status, ConnectionStatusChangeReason reason) => await ConnectAsync();

                private async Task ConnectAsync()
                {
                    await _lock.WaitAsync();
                    try
                    {
                        await Task.Delay(1);
                    }
                    catch (Exception)
                    {
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                private async void Guarded(MqttClientDisconnectedEventArgs e)
                {
                    try
                    {
                        await _client.ReconnectAsync();
                    }
                    catch (Exception exception)
                    {
                        Console.WriteLine(exception);
                    }
                }

                private async void GuardedInside(MqttClientDisconnectedEventArgs e) => await ReconnectAsync();

                private async Task ReconnectAsync()
                {
                    try
                    {
                        await _client.ReconnectAsync();
                    }
                    catch (Exception)
                    {
                    }
                }

                private async void Clicked(object sender, EventArgs e) => await _client.PublishStringAsync("a", "b");

                private async void Unrelated() => await Task.Delay(1);

                private void Events()
                {
                    _client.DisconnectedAsync += async e => await _client.ReconnectAsync();
                    Console.CancelKeyPress += async (sender, e) => await _client.DisconnectAsync();
                    _ = Task.Run(async () => await _client.PublishStringAsync("a", "b"));
                }

                private async void Done(MqttClientDisconnectedEventArgs e) => await Task.CompletedTask;
            }
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                private async void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason)
                {
                    await
                }

                private async void Other(ConnectionStatus status
                {
                    try { await } catch {
                }

                private async void
            }
            """)
        .Incomplete()
        .Verify();

    private static string Handlers(string members) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class Sample
        {
            private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

            {{members}}
        }

        """;

    [Theory]
    [InlineData("async void {|IOTC5006:OnStatus|}(ConnectionStatus status, ConnectionStatusChangeReason reason) => await _client.GetTwinAsync();")]
    [InlineData("async void {|IOTC5006:OnStatus|}(ConnectionStatus status, ConnectionStatusChangeReason reason) { try { await _client.GetTwinAsync(); } catch (TimeoutException) { } }")]
    [InlineData("async void {|IOTC5006:OnStatus|}(ConnectionStatus status, ConnectionStatusChangeReason reason) { try { await _client.GetTwinAsync(); } finally { Console.WriteLine(); } }")]
    [InlineData("async void {|IOTC5006:OnStatus|}(ConnectionStatus status, ConnectionStatusChangeReason reason) { await _client.GetTwinAsync(); try { Console.WriteLine(); } catch (Exception) { } }")]
    [InlineData("void Run() => _client.SetConnectionStatusChangesHandler({|IOTC5006:async delegate { await _client.GetTwinAsync(); }|});")]
    [InlineData("void Run() => _client.SetConnectionStatusChangesHandler({|IOTC5006:(status, reason) => { if (reason == ConnectionStatusChangeReason.Bad_Credential) throw new InvalidOperationException(); }|});")]
    public Task Shapes(string members) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133).Code(Handlers(members)).Verify();

    [Theory]
    [InlineData("async void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason) { try { await _client.GetTwinAsync(); } catch { } }")]
    [InlineData("async void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason) { try { await _client.GetTwinAsync(); } catch (Exception e) { Console.WriteLine(e); } }")]
    [InlineData("async Task OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason) => await _client.GetTwinAsync();")]
    [InlineData("void Run() => _client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status));")]
    [InlineData("void Run() => _client.SetConnectionStatusChangesHandler((status, reason) => { try { throw new InvalidOperationException(); } catch (Exception) { } });")]
    [InlineData("void Throws() => throw new InvalidOperationException();")]
    public Task Guarded(string members) => On(Libraries.DeviceSdk142).Code(Handlers(members)).Verify();
}
