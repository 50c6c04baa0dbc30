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
}
