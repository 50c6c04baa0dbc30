using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class HandlerBlocksTests : RuleTest<ConnectionHandlerAnalyzer, HandlerBlocksFix>
{
    [Fact]
    public Task Waits() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler((status, reason) =>
                    {
                        {|IOTC5005:client.SendEventAsync(new Message()).Wait()|};
                        var twin = {|IOTC5005:client.GetTwinAsync().Result|};
                        {|IOTC5005:client.UpdateReportedPropertiesAsync(twin.Properties.Reported).ConfigureAwait(false).GetAwaiter().GetResult()|};
                        {|IOTC5005:SendAsync(client).GetAwaiter().GetResult()|};
                        {|IOTC5005.Info:Thread.Sleep(1000)|};
                        Helper(client);
                    });
                }

                private static void Helper(DeviceClient client) => {|IOTC5005:client.SendEventAsync(new Message()).Wait()|};

                private static async Task SendAsync(DeviceClient client) => await client.SendEventAsync(new Message());
            }
            """)
        .Verify();

    [Fact]
    public Task Message() => On(Libraries.DeviceSdk142)
        .Code("""
            class Sample
            {
                void Run(DeviceClient client) =>
                    client.SetConnectionStatusChangesHandler((status, reason) => {|IOTC5005:client.SendEventAsync(new Message()).Wait()|});
            }
            """)
        .Saying("The handler waits for 'SendEventAsync' while the SDK waits for the handler: both wait until the operation times out")
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        await client.GetTwinAsync();
                        Thread.Sleep(1000);
                    });
                    client.SetConnectionStatusChangesHandler((status, reason) =>
                    {
                        _ = Task.Run(() => client.SendEventAsync(new Message()).Wait());
                        Task.CompletedTask.Wait();
                        Console.WriteLine(status);
                    });
                }

                void NoHandler(DeviceClient client) => client.SendEventAsync(new Message()).Wait();
            }
            """)
        .Config("dotnet_diagnostic.IOTC5008.severity = none")
        .Verify();

    [Fact]
    public Task Awaited() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler((status, reason) =>
                    {
                        // Tell the cloud.
                        {|IOTC5005:client.SendEventAsync(new Message()).Wait()|}; // now
                    });
                }

                void Other(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine({|IOTC5005:client.GetTwinAsync().Result|}.Tags));
                }
            }
            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                void Run(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) =>
                    {
                        // Tell the cloud.
                        await client.SendEventAsync(new Message()); // now
                    });
                }

                void Other(DeviceClient client)
                {
                    client.SetConnectionStatusChangesHandler(async (status, reason) => Console.WriteLine((await client.GetTwinAsync()).Tags));
                }
            }
            """)
        .Verify();

    private static string Handling(string handler) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class Sample
        {
            void Run(DeviceClient client, ModuleClient module) => client.SetConnectionStatusChangesHandler({{handler}});

            private static void Wait(DeviceClient client) => {|IOTC5005:client.SendEventAsync(new Message()).Wait()|};

            private static void Far(DeviceClient client) => Wait(client);
        }

        """;

    [Theory]
    [InlineData("(status, reason) => { {|IOTC5005:client.SendEventAsync(new Message()).Wait(1000)|}; Wait(client); }")]
    [InlineData("(status, reason) => { var twin = client.GetTwinAsync(); Console.WriteLine({|IOTC5005:twin.Result|}); Wait(client); }")]
    [InlineData("(status, reason) => { if (status == ConnectionStatus.Connected || status == ConnectionStatus.Disconnected) {|IOTC5005:module.GetTwinAsync().GetAwaiter().GetResult()|}; Wait(client); }")]
    [InlineData("delegate (ConnectionStatus status, ConnectionStatusChangeReason reason) { Wait(client); {|IOTC5005.Info:Thread.Sleep(TimeSpan.FromSeconds(1))|}; }")]
    [InlineData("(status, reason) => { try { Wait(client); } catch (Exception) { {|IOTC5005.Info:Thread.Sleep(1)|}; } }")]
    [InlineData("(_, _) => { {|IOTC5005:client.SetMethodDefaultHandlerAsync(null, null).Wait()|}; Wait(client); }")]
    public Task BlockingShapes(string handler) => On(Libraries.DeviceSdk142).Code(Handling(handler)).Verify();

    [Theory]
    [InlineData("(status, reason) => Far(client)")]
    [InlineData("(status, reason) => Task.Delay(1).Wait()")]
    [InlineData("(status, reason) => Console.WriteLine(Task.FromResult(1).Result)")]
    [InlineData("async (status, reason) => await client.SendEventAsync(new Message())")]
    [InlineData("(status, reason) => { var task = client.SendEventAsync(new Message()); }")]
    [InlineData("(status, reason) => { Task.Run(() => Thread.Sleep(1000)); }")]
    [InlineData("(status, reason) => ThreadPool.QueueUserWorkItem(_ => client.SendEventAsync(new Message()).Wait())")]
    [InlineData("null")]
    public Task HandlersThatDoNotBlock(string handler) => On(Libraries.DeviceSdk142)
        .Code(Handling(handler).Replace("{|IOTC5005:client.SendEventAsync(new Message()).Wait()|}", "client.SendEventAsync(new Message()).Wait()", StringComparison.Ordinal))
        .Verify();

    [Theory]
    [InlineData("(status, reason) => client.SendEventAsync(new Message()).")]
    [InlineData("(status, reason) => { client.GetTwinAsync().Result.")]
    [InlineData("(status, reason) => Thread.Sleep(")]
    public Task BeingTyped(string handler) => On(Libraries.DeviceSdk142)
        .Code(Handling(handler).Replace("{|IOTC5005:client.SendEventAsync(new Message()).Wait()|}", "client.SendEventAsync(new Message()).Wait()", StringComparison.Ordinal))
        .Incomplete()
        .Verify();

    [Fact]
    public Task Preview2() => On(Libraries.DeviceSdk2)
        .Code("""
            class Sample
            {
                void Run(IotHubDeviceClient client) =>
                    client.ConnectionStatusChangeCallback = info => {|IOTC5005:client.SendTelemetryAsync(new TelemetryMessage()).Wait()|};
            }
            """)
        .Verify();
}
