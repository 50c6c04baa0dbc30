using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class ShutdownIsNotHandledTests : RuleTest<ShutdownIsNotHandledAnalyzer>
{
    private static string Program(string statements) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        {{statements}}

        """;

    [Fact]
    public Task ProcessExit() => On(Libraries.Mqttnet5)
        .Code(Program("[|AppDomain.CurrentDomain.ProcessExit += (_, _) => client.DisconnectAsync().Wait()|];"))
        .Saying("ProcessExit is not raised at SIGTERM from .NET 10 on: a service manager or container that stops the program ends it without the goodbye")
        .Verify();

    [Fact]
    public Task ProcessExitByAMethod() => On(Libraries.Mqttnet5)
        .Class("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            public Sample()
            {
                [|AppDomain.CurrentDomain.ProcessExit += OnExit|];
            }

            private void OnExit(object? sender, EventArgs e) => _client.DisconnectAsync().Wait();
            """)
        .Verify();

    [Theory]
    [InlineData("Console.CancelKeyPress += (_, e) => e.Cancel = true;")]
    [InlineData("using var term = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, _ => { });")]
    [InlineData("System.Runtime.Loader.AssemblyLoadContext.Default.Unloading += _ => { };")]
    public Task NotTheOnlyHook(string statement) => On(Libraries.Mqttnet5)
        .Code(Program(statement + "\nAppDomain.CurrentDomain.ProcessExit += (_, _) => client.DisconnectAsync().Wait();"))
        .Verify();

    [Fact]
    public Task ProcessExitThatClosesNothing() => On(Libraries.Mqttnet5)
        .Code(Program("AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine(\"bye\");"))
        .Verify();

    [Fact]
    public Task OnWindowsOnly() => On(Libraries.Mqttnet5)
        .Code(Program("AppDomain.CurrentDomain.ProcessExit += (_, _) => client.DisconnectAsync().Wait();"))
        .GlobalConfig("build_property.TargetFramework = net10.0-windows")
        .Verify();

    [Theory]
    [InlineData("try { await {|IOTC3011.Info:Task.Delay(Timeout.Infinite)|}; } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { await {|IOTC3011.Info:Task.Delay(-1)|}; } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { {|IOTC3011.Info:Thread.Sleep(Timeout.Infinite)|}; } finally { await client.DisconnectAsync(); }")]
    [InlineData("try { while ({|IOTC3011.Info:true|}) await Task.Delay(1000); } finally { await client.DisconnectAsync(); }")]
    public Task EndlessWait(string statement) => On(Libraries.Mqttnet5)
        .Code(Program(statement))
        .Saying("this waits for ever, and nothing handles Ctrl+C or SIGTERM: they end the program here, and no finally block or using behind it runs")
        .Verify();

    [Theory]
    [InlineData("Console.ReadLine(); await client.DisconnectAsync();")]
    [InlineData("while (true) { if (DateTime.Now.Hour > 12) break; await Task.Delay(1000); } await client.DisconnectAsync();")]
    [InlineData("await Task.Delay(Timeout.Infinite);")]
    [InlineData("await Task.Delay(1000); await client.DisconnectAsync();")]
    [InlineData("Console.CancelKeyPress += (_, e) => e.Cancel = true; try { await Task.Delay(-1); } finally { await client.DisconnectAsync(); }")]
    [InlineData("Func<Task> wait = async () => await Task.Delay(-1); await client.DisconnectAsync();")]
    public Task Ends(string statement) => On(Libraries.Mqttnet5).Code(Program(statement)).Verify();

    [Fact]
    public Task BeforeTheClient() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading.Tasks;

            while (true)
                await Task.Delay(1000);

            """)
        .Verify();

    [Fact]
    public Task NotTheProgram() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            try { await Task.Delay(-1); } finally { await client.DisconnectAsync(); }
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Code(Program("AppDomain.CurrentDomain.ProcessExit += (_, _) => client."))
        .Incomplete()
        .Verify();
}
