using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class OpenIsNotAwaitedTests : RuleTest<OpenIsNotAwaitedAnalyzer, OpenIsNotAwaitedFix>
{
    [Fact]
    public Task MainRoutine() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Program
            {
                static void Main()
                {
                    Console.WriteLine("starting");
                    {|IOTC5018:RunAsync().GetAwaiter()|};
                }

                static async Task RunAsync()
                {
                    var client = new MqttClientFactory().CreateMqttClient();
                    await client.ConnectAsync(new MqttClientOptions());
                }
            }
            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            class Program
            {
                static void Main()
                {
                    Console.WriteLine("starting");
                    RunAsync().GetAwaiter().GetResult();
                }

                static async Task RunAsync()
                {
                    var client = new MqttClientFactory().CreateMqttClient();
                    await client.ConnectAsync(new MqttClientOptions());
                }
            }
            """)
        .Saying("The task of 'RunAsync' is dropped at the end of the program: the process ends while it still connects")
        .Verify();

    [Fact]
    public Task MainRoutineAsAStatement() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            class Program
            {
                static void Main() { {|IOTC5018:RunAsync()|}; }

                static async Task RunAsync() => await new MqttClientFactory().CreateMqttClient().ConnectAsync(new MqttClientOptions());
            }
            """)
        .Fixed("""
            using System.Threading.Tasks;

            class Program
            {
                static void Main() { RunAsync().GetAwaiter().GetResult(); }

                static async Task RunAsync() => await new MqttClientFactory().CreateMqttClient().ConnectAsync(new MqttClientOptions());
            }
            """)
        .Verify();

    [Fact]
    public Task Open() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                public Sample() { {|IOTC5018:_client.OpenAsync()|}; }
            }
            """)
        .NoFix()
        .Saying("The task of 'OpenAsync' is dropped: a failure goes unseen, and what follows runs before there is a connection")
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading.Tasks;

            class Program
            {
                static void Main()
                {
                    RunAsync();
                    Console.ReadLine();
                }

                static async Task RunAsync() => await new MqttClientFactory().CreateMqttClient().ConnectAsync(new MqttClientOptions());

                void Blocks(IMqttClient client)
                {
                    client.ConnectAsync(new MqttClientOptions()).Wait();
                    client.ConnectAsync(new MqttClientOptions()).GetAwaiter().GetResult();
                    _ = client.ConnectAsync(new MqttClientOptions());
                    var task = client.ConnectAsync(new MqttClientOptions());
                    client.PublishStringAsync("a", "b");
                }
            }
            """)
        .Verify();

    private static string InSync(string statements) => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            void Run(IMqttClient client, MqttClientOptions options)
            {
                {{statements}}
            }

            private Task ConnectAsync(IMqttClient client) => client.ConnectAsync(new MqttClientOptions());
        }

        """;

    [Theory]
    [InlineData("{|IOTC5018:client.ConnectAsync(options)|};")]
    [InlineData("{|IOTC5018:client.ConnectAsync(options).ConfigureAwait(false)|};")]
    [InlineData("{|IOTC5018:client.ConnectAsync(options).GetAwaiter()|};")]
    [InlineData("if (!client.IsConnected) {|IOTC5018:client.ConnectAsync(options)|};")]
    [InlineData("try { {|IOTC5018:client.ConnectAsync(options)|}; } catch (Exception) { }")]
    [InlineData("Action open = () => { {|IOTC5018:client.ConnectAsync(options)|}; }; open();")]
    [InlineData("void Open() { {|IOTC5018:client.ReconnectAsync()|}; } Open();")]
    public Task Dropped(string statements) => On(Libraries.Mqttnet5).Code(InSync(statements)).Verify();

    [Theory]
    [InlineData("_ = client.ConnectAsync(options);")]
    [InlineData("client.ConnectAsync(options).Wait();")]
    [InlineData("var result = client.ConnectAsync(options).Result;")]
    [InlineData("client.ConnectAsync(options).ContinueWith(task => Console.WriteLine(task.Exception));")]
    [InlineData("Task.WaitAll(client.ConnectAsync(options));")]
    [InlineData("ConnectAsync(client);")]
    [InlineData("Func<Task> open = () => client.ConnectAsync(options);")]
    [InlineData("Task.Run(async () => await client.ConnectAsync(options));")]
    [InlineData("client.DisconnectAsync();")]
    public Task KeptOrNoOpen(string statements) => On(Libraries.Mqttnet5).Code(InSync(statements)).Verify();

    [Theory]
    [InlineData("client.ConnectAsync(")]
    [InlineData("client.ConnectAsync(options).")]
    [InlineData("client.;")]
    public Task BeingTyped(string statements) => On(Libraries.Mqttnet5).Code(InSync(statements)).Incomplete().Verify();
}
