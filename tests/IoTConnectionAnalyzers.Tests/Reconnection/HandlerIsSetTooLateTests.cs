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

    [Theory]
    [InlineData("await client.OpenAsync(); {|IOTC5008:client.SetConnectionStatusChangesHandler(OnStatus)|};")]
    [InlineData("await client.OpenAsync().ConfigureAwait(false); {|IOTC5008:client.SetConnectionStatusChangesHandler(OnStatus)|};")]
    [InlineData("client.OpenAsync().Wait(); {|IOTC5008:client.SetConnectionStatusChangesHandler(OnStatus)|};")]
    [InlineData("await client.OpenAsync(default); Console.WriteLine(); {|IOTC5008:client.SetConnectionStatusChangesHandler(delegate { })|};")]
    [InlineData("client.SetConnectionStatusChangesHandler(OnStatus); await client.OpenAsync(); {|IOTC5008:client.SetConnectionStatusChangesHandler(OnStatus)|};")]
    [InlineData("var opening = client.OpenAsync(); {|IOTC5008:client.SetConnectionStatusChangesHandler(OnStatus)|}; await opening;")]
    public Task LateShapes(string statements) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133)
        .Code(Late(statements))
        .Verify();

    [Theory]
    [InlineData("client.SetConnectionStatusChangesHandler(OnStatus); await client.OpenAsync();")]
    [InlineData("await other.OpenAsync(); client.SetConnectionStatusChangesHandler(OnStatus);")]
    [InlineData("if (client != null) { await client.OpenAsync(); } client!.SetConnectionStatusChangesHandler(OnStatus);")]
    [InlineData("Func<Task> open = () => client.OpenAsync(); client.SetConnectionStatusChangesHandler(OnStatus); await open();")]
    [InlineData("await client.CloseAsync(); client.SetConnectionStatusChangesHandler(OnStatus);")]
    [InlineData("client.SetConnectionStatusChangesHandler(null); client.SetConnectionStatusChangesHandler(OnStatus);")]
    [InlineData("client.SetConnectionStatusChangesHandler(OnStatus); other.SetConnectionStatusChangesHandler(OnStatus);")]
    [InlineData("client.SetConnectionStatusChangesHandler(OnStatus); client.SetRetryPolicy(null);")]
    public Task InTime(string statements) => On(Libraries.DeviceSdk142)
        .Code(Late(statements))
        .Verify();

    [Theory]
    [InlineData("await client.OpenAsync(); client.SetConnectionStatusChangesHandler(")]
    [InlineData("await client.OpenAsync(; client.SetConnectionStatusChangesHandler(OnStatus")]
    [InlineData("await client.; client.SetConnectionStatusChangesHandler();")]
    public Task BeingTyped(string statements) => On(Libraries.DeviceSdk142)
        .Code(Late(statements))
        .Incomplete()
        .Verify();

    [Fact]
    public Task EventsAreAdded() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                private bool _lost;

                void Run(IMqttClient client)
                {
                    client.DisconnectedAsync += e => { _lost = true; return Task.CompletedTask; };
                    client.DisconnectedAsync += e => { _lost = false; return Task.CompletedTask; };
                }
            }
            """)
        .Verify();

    private static string Late(string statements) => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            async Task Run(DeviceClient client, DeviceClient other)
            {
                await Task.Yield();
                {{statements}}
            }

            private void OnStatus(ConnectionStatus status, ConnectionStatusChangeReason reason) => Console.WriteLine(status);
        }

        """;
}
