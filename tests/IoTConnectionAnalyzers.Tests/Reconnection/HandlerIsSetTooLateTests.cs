using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class HandlerIsSetTooLateTests : RuleTest<ConnectionHandlerAnalyzer, HandlerIsSetTooLateFix>
{
    [Fact]
    public Task AfterOpen() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            await client.OpenAsync();
            {|IOTC5008:client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status))|};
            """)
        .Saying("The handler is set after 'OpenAsync' has been called: it misses what has happened since")
        .Verify();

    [Fact]
    public Task AfterConnect() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private bool _lost;

                async Task Run(IMqttClient client, MqttClientOptions options)
                {
                    await client.ConnectAsync(options);
                    {|IOTC5008:client.DisconnectedAsync += e => { _lost = true; return Task.CompletedTask; }|};
                }
            }
            """)
        .Verify();

    [Fact]
    public Task SetTwice() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status));
            {|IOTC5008:client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(reason))|};
            """)
        .Saying("The handler takes the place of the one that is set before it: only the last one is called")
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.DeviceSdk)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run(DeviceClient client, DeviceClient other, bool late)
                {
                    client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status));
                    other.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status));
                    await client.OpenAsync();
                    client.SetConnectionStatusChangesHandler(null);
                }

                async Task Conditional(DeviceClient client, bool late)
                {
                    if (late)
                        await client.OpenAsync();
                    client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(status));
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Moved() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            // Open it.
            await client.OpenAsync();
            Console.WriteLine("open");
            {|IOTC5008:client.SetConnectionStatusChangesHandler((status, reason) =>
            {
                Console.WriteLine(status);
            })|};
            await client.SendEventAsync(new Message());
            """)
        .FixedMethod("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            // Open it.
            client.SetConnectionStatusChangesHandler((status, reason) =>
            {
                Console.WriteLine(status);
            });
            await client.OpenAsync();
            Console.WriteLine("open");
            await client.SendEventAsync(new Message());
            """)
        .Verify();

    [Fact]
    public Task UsesWhatIsDeclaredInBetween() => On(Libraries.DeviceSdk)
        .Method("""
            var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
            await client.OpenAsync();
            var name = "d";
            {|IOTC5008:client.SetConnectionStatusChangesHandler((status, reason) => Console.WriteLine(name))|};
            """)
        .NoFix()
        .Verify();
}
