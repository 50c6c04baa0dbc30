using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class KeepAliveIsOffTests : RuleTest<KeepAliveValueAnalyzer, KeepAliveValueFix>
{
    private const string Off = "switches the keep-alive off: the client never pings, so a dead connection stays unnoticed and idle timers on the way can cut a live one";

    [Fact]
    public Task CallThatTakesNoValue() => On(Libraries.Mqttnet)
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").{|IOTC4001:WithNoKeepAlive()|}.Build();""")
        .Saying($"'WithNoKeepAlive' {Off}")
        .FixedMethod("""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").Build();""")
        .Verify();

    [Fact]
    public Task CallThatTakesNoValueGetsOne() => On(Libraries.Mqttnet)
        .Method("""var options = new MqttClientOptionsBuilder().{|IOTC4001:WithNoKeepAlive()|}.WithTcpServer("localhost").Build();""")
        .FixNumber(1)
        .FixedMethod("""var options = new MqttClientOptionsBuilder().WithKeepAlivePeriod(TimeSpan.FromMinutes(1)).WithTcpServer("localhost").Build();""")
        .Verify();

    [Fact]
    public Task CallOnItsOwnLine() => On(Libraries.Mqttnet5)
        .Method("""
            var options = new MqttClientOptionsBuilder()
                .WithTcpServer("localhost") // the broker
                .WithClientId("a")
                .{|IOTC4001:WithNoKeepAlive()|}
                .Build();
            """)
        .FixedMethod("""
            var options = new MqttClientOptionsBuilder()
                .WithTcpServer("localhost") // the broker
                .WithClientId("a")
                .Build();
            """)
        .Verify();

    [Fact]
    public Task CallAfterAComment() => On(Libraries.Mqttnet5)
        .Method("""
            var options = new MqttClientOptionsBuilder()
                .WithTcpServer("localhost") // the broker
                .{|IOTC4001:WithNoKeepAlive()|}
                .Build();
            """)
        .FixedMethod("""
            var options = new MqttClientOptionsBuilder()
                .WithTcpServer("localhost") // the broker
                .WithKeepAlivePeriod(TimeSpan.FromSeconds(15))
                .Build();
            """)
        .Verify();

    [Fact]
    public Task CallAsAStatement() => On(Libraries.Mqttnet5)
        .Method("""
            var builder = new MqttClientOptionsBuilder();
            builder.{|IOTC4001:WithNoKeepAlive()|};
            builder.WithTcpServer("localhost");
            """)
        .FixedMethod("""
            var builder = new MqttClientOptionsBuilder();
            builder.WithTcpServer("localhost");
            """)
        .Verify();

    [Fact]
    public Task CallAtTheEndOfAStatement() => On(Libraries.Mqttnet5)
        .Method("""
            var builder = new MqttClientOptionsBuilder();
            builder.WithTcpServer("localhost").{|IOTC4001:WithNoKeepAlive()|};
            """)
        .FixedMethod("""
            var builder = new MqttClientOptionsBuilder();
            builder.WithTcpServer("localhost");
            """)
        .Verify();

    [Fact]
    public Task StatementThatIsABranch() => On(Libraries.Mqttnet5)
        .Method("""
            var builder = new MqttClientOptionsBuilder();
            if (stoppingToken.CanBeCanceled)
                builder.{|IOTC4001:WithNoKeepAlive()|};
            """)
        .FixedMethod("""
            var builder = new MqttClientOptionsBuilder();
            if (stoppingToken.CanBeCanceled)
                builder.WithKeepAlivePeriod(TimeSpan.FromSeconds(15));
            """)
        .Verify();

    [Theory]
    [InlineData("TimeSpan.Zero", "TimeSpan.FromSeconds(15)")]
    [InlineData("default", "TimeSpan.FromSeconds(15)")]
    [InlineData("default(TimeSpan)", "TimeSpan.FromSeconds(15)")]
    [InlineData("new TimeSpan()", "TimeSpan.FromSeconds(15)")]
    [InlineData("new TimeSpan(0, 0, 0)", "new TimeSpan(0, 0, 15)")]
    [InlineData("TimeSpan.FromSeconds(0)", "TimeSpan.FromSeconds(15)")]
    [InlineData("System.TimeSpan.FromSeconds(0.0)", "System.TimeSpan.FromSeconds(15)")]
    [InlineData("TimeSpan.FromMinutes(0)", "TimeSpan.FromSeconds(15)")]
    [InlineData("TimeSpan.FromMilliseconds(1 - 1)", "TimeSpan.FromMilliseconds(15000)")]
    public Task Value(string value, string better) => On(Libraries.Mqttnet)
        .Method($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({|IOTC4001:{{value}}|}).Build();""")
        .Saying($"'WithKeepAlivePeriod' of 0 {Off}")
        .FixedMethod($$"""var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithKeepAlivePeriod({{better}}).Build();""")
        .Verify();

    [Fact]
    public Task Initializer() => On(Libraries.Mqttnet)
        .Method("""var options = new MqttClientOptions { ClientId = "a", KeepAlivePeriod = {|IOTC4001:TimeSpan.Zero|} };""")
        .Saying($"'KeepAlivePeriod' of 0 {Off}")
        .FixNumber(1)
        .FixedMethod("""var options = new MqttClientOptions { ClientId = "a", KeepAlivePeriod = TimeSpan.FromMinutes(1) };""")
        .Verify();

    [Fact]
    public Task PropertyOfAnObject() => On(Libraries.Mqttnet)
        .Code("""
            using System;

            class Sample
            {
                static void Configure(MqttClientOptions options)
                {
                    options.KeepAlivePeriod = {|IOTC4001:TimeSpan.Zero|}; // forever
                }
            }

            """)
        .Fixed("""
            using System;

            class Sample
            {
                static void Configure(MqttClientOptions options)
                {
                    options.KeepAlivePeriod = TimeSpan.FromSeconds(15); // forever
                }
            }

            """)
        .Verify();

    [Fact]
    public Task ConstantOfItsOwn() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            class Sample
            {
                private static readonly TimeSpan Period = TimeSpan.FromSeconds(0);

                readonly MqttClientOptions _options = new() { KeepAlivePeriod = {|IOTC4001:Period|} };
            }

            """)
        .Fixed("""
            using System;

            class Sample
            {
                private static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

                readonly MqttClientOptions _options = new() { KeepAlivePeriod = Period };
            }

            """)
        .Verify();

    [Fact]
    public Task ConstantThatOthersUse() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            class Sample
            {
                private static readonly TimeSpan Period = TimeSpan.Zero;

                readonly MqttClientOptions _options = new() { KeepAlivePeriod = {|IOTC4001:Period|} };

                TimeSpan Delay => Period;
            }

            """)
        .Fixed("""
            using System;

            class Sample
            {
                private static readonly TimeSpan Period = TimeSpan.Zero;

                readonly MqttClientOptions _options = new() { KeepAlivePeriod = TimeSpan.FromSeconds(15) };

                TimeSpan Delay => Period;
            }

            """)
        .Verify();

    [Fact]
    public Task ConstantInAFactory() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            class Sample
            {
                const int KeepAliveSeconds = 0;

                readonly MqttClientOptions _options = new() { KeepAlivePeriod = {|IOTC4001:TimeSpan.FromSeconds(KeepAliveSeconds)|} };
            }

            """)
        .Fixed("""
            using System;

            class Sample
            {
                const int KeepAliveSeconds = 15;

                readonly MqttClientOptions _options = new() { KeepAlivePeriod = TimeSpan.FromSeconds(KeepAliveSeconds) };
            }

            """)
        .Verify();

    [Fact]
    public Task LocalAssignedOnce() => On(Libraries.Mqttnet5)
        .Method("""
            var period = TimeSpan.Zero;
            var options = new MqttClientOptionsBuilder().WithKeepAlivePeriod({|IOTC4001:period|}).Build();
            """)
        .FixedMethod("""
            var period = TimeSpan.FromSeconds(15);
            var options = new MqttClientOptionsBuilder().WithKeepAlivePeriod(period).Build();
            """)
        .Verify();

    [Fact]
    public Task OneSideOfAChoice() => On(Libraries.Mqttnet5)
        .Method("""var options = new MqttClientOptions { KeepAlivePeriod = stoppingToken.CanBeCanceled ? TimeSpan.FromSeconds(30) : {|IOTC4001:TimeSpan.Zero|} };""")
        .FixedMethod("""var options = new MqttClientOptions { KeepAlivePeriod = stoppingToken.CanBeCanceled ? TimeSpan.FromSeconds(30) : TimeSpan.FromSeconds(15) };""")
        .Verify();

    [Fact]
    public Task TwoOnALine() => On(Libraries.Mqttnet5)
        .Method("""var a = new MqttClientOptions { KeepAlivePeriod = {|IOTC4001:TimeSpan.Zero|} }; var b = new MqttClientOptions { KeepAlivePeriod = {|IOTC4001:TimeSpan.Zero|} };""")
        .FixedMethod("""var a = new MqttClientOptions { KeepAlivePeriod = TimeSpan.FromSeconds(15) }; var b = new MqttClientOptions { KeepAlivePeriod = TimeSpan.FromSeconds(15) };""")
        .Verify();

    [Fact]
    public Task NamedArgument() => On(Libraries.Mqttnet)
        .Method("""var options = new MqttClientOptionsBuilder().WithKeepAlivePeriod(value: {|IOTC4001:TimeSpan.Zero|}).Build();""")
        .FixedMethod("""var options = new MqttClientOptionsBuilder().WithKeepAlivePeriod(value: TimeSpan.FromSeconds(15)).Build();""")
        .Verify();

    [Fact]
    public Task WithoutUsingOfSystem() => On(Libraries.Mqttnet5)
        .Code("""
            class Sample
            {
                readonly MqttClientOptions _options = new() { KeepAlivePeriod = {|IOTC4001:default|} };
            }

            """)
        .Fixed("""
            class Sample
            {
                readonly MqttClientOptions _options = new() { KeepAlivePeriod = System.TimeSpan.FromSeconds(15) };
            }

            """)
        .Verify();

    [Fact]
    public Task LambdaAndTopLevelProgram() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            Action<MqttClientOptionsBuilder> configure = builder => builder.{|IOTC4001:WithNoKeepAlive()|};
            configure(new());

            """)
        .Fixed("""
            using System;

            Action<MqttClientOptionsBuilder> configure = builder => builder.WithKeepAlivePeriod(TimeSpan.FromMinutes(1));
            configure(new());

            """)
        .FixNumber(1)
        .Verify();

    [Fact]
    public Task DeviceSdk() => On(Libraries.DeviceSdk)
        .Method("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = {|IOTC4001:0|} };""")
        .Saying($"'KeepAliveInSeconds' of 0 {Off}")
        .FixedMethod("""var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { KeepAliveInSeconds = 300 };""")
        .Verify();

    [Fact]
    public Task DeviceSdk2() => On(Libraries.DeviceSdk2)
        .Method("""var settings = new IotHubClientMqttSettings { IdleTimeout = {|IOTC4001:TimeSpan.Zero|} };""")
        .Saying($"'IdleTimeout' of 0 {Off}")
        .FixedMethod("""var settings = new IotHubClientMqttSettings { IdleTimeout = TimeSpan.FromMinutes(2) };""")
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed)
        .Method("""var options = new ManagedMqttClientOptionsBuilder().WithClientOptions(builder => builder.WithTcpServer("localhost").{|IOTC4001:WithNoKeepAlive()|}).Build();""")
        .FixedMethod("""var options = new ManagedMqttClientOptionsBuilder().WithClientOptions(builder => builder.WithTcpServer("localhost")).Build();""")
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Method("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", true, {|IOTC4001:0|});
            client.Connect("device");
            client.Connect("device", "user", "password");
            """)
        .Saying($"'keepAlivePeriod' of 0 {Off}")
        .FixedMethod("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", true, 60);
            client.Connect("device");
            client.Connect("device", "user", "password");
            """)
        .Verify();

    [Fact]
    public Task NanoFramework() => On(Libraries.NanoFrameworkM2Mqtt)
        .Method("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", cleanSession: true, keepAlivePeriod: {|IOTC4001:0|});
            """)
        .FixedMethod("""
            var client = new MqttClient("localhost");
            client.Connect("device", "user", "password", cleanSession: true, keepAlivePeriod: 60);
            """)
        .Verify();

    [Fact]
    public Task HiveMq() => On(Libraries.HiveMq)
        .Method("""
            var a = new HiveMQClientOptionsBuilder().WithKeepAlive({|IOTC4001:0|}).Build();
            var b = new HiveMQClientOptions { KeepAlive = {|IOTC4001:0|} };
            var c = new ConnectOptions { KeepAlive = {|IOTC4001:0|} };
            """)
        .FixedMethod("""
            var a = new HiveMQClientOptionsBuilder().WithKeepAlive(60).Build();
            var b = new HiveMQClientOptions { KeepAlive = 60 };
            var c = new ConnectOptions { KeepAlive = 60 };
            """)
        .Verify();

    [Fact]
    public Task OffByDefaultSetToZero() => On(Libraries.SystemNetMqtt)
        .Method("""var configuration = new MqttConfiguration { Port = 8883, KeepAliveSecs = {|IOTC4001:0|} };""")
        .FixedMethod("""var configuration = new MqttConfiguration { Port = 8883, KeepAliveSecs = 60 };""")
        .Verify();

    [Theory]
    [InlineData("new MqttConfiguration()", "new MqttConfiguration() { KeepAliveSecs = 60 }")]
    [InlineData("new MqttConfiguration { Port = 8883 }", "new MqttConfiguration { KeepAliveSecs = 60, Port = 8883 }")]
    [InlineData("new MqttConfiguration { }", "new MqttConfiguration { KeepAliveSecs = 60 }")]
    [InlineData("new()", "new() { KeepAliveSecs = 60 }")]
    public Task OffByDefault(string creation, string better) => On(Libraries.SystemNetMqtt)
        .Method($$"""
            MqttConfiguration configuration = {|IOTC4001:{{creation}}|};
            configuration.BufferSize = 1024;
            var client = await MqttClient.CreateAsync("localhost", configuration);
            """)
        .Saying($"'KeepAliveSecs' is left at its default of 0, which {Off}")
        .FixedMethod($$"""
            MqttConfiguration configuration = {{better}};
            configuration.BufferSize = 1024;
            var client = await MqttClient.CreateAsync("localhost", configuration);
            """)
        .Verify();

    [Theory]
    [InlineData("""{|IOTC4001:CreateAsync("localhost")|}""", """CreateAsync("localhost", new MqttConfiguration { KeepAliveSecs = 60 })""")]
    [InlineData("""{|IOTC4001:CreateAsync("localhost", 1883)|}""", """CreateAsync("localhost", new MqttConfiguration { Port = 1883, KeepAliveSecs = 60 })""")]
    [InlineData("""CreateAsync("localhost", {|IOTC4001:new MqttConfiguration()|})""", """CreateAsync("localhost", new MqttConfiguration() { KeepAliveSecs = 60 })""")]
    public Task OffByDefaultWithoutConfiguration(string call, string better) => On(Libraries.SystemNetMqtt)
        .Method($"var client = await MqttClient.{call};")
        .FixedMethod($"var client = await MqttClient.{better};")
        .Verify();

    [Theory]
    [InlineData("var configuration = new MqttConfiguration { KeepAliveSecs = 30 };")]
    [InlineData("var configuration = new MqttConfiguration(); configuration.KeepAliveSecs = 30; await MqttClient.CreateAsync(\"localhost\", configuration);")]
    [InlineData("var configuration = new MqttConfiguration(); Configure(configuration); await MqttClient.CreateAsync(\"localhost\", configuration);")]
    [InlineData("await MqttClient.CreateAsync(\"localhost\", new MqttConfiguration { KeepAliveSecs = 30 });")]
    [InlineData("Configure(new MqttConfiguration());")]
    public Task DefaultThatSomebodyChanges(string statements) => On(Libraries.SystemNetMqtt)
        .Code($$"""
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run()
                {
                    {{statements}}
                    await Task.Yield();
                }

                static void Configure(object configuration) => Other.Set(configuration);
            }

            """)
        .And("""
            static class Other
            {
                public static void Set(object configuration) { }
            }

            """)
        .Verify();

    [Fact]
    public Task Heartbeat() => On(Libraries.RabbitMq)
        .Method("""var factory = new ConnectionFactory { HostName = "localhost", RequestedHeartbeat = {|IOTC4001:TimeSpan.Zero|} };""")
        .Saying("'RequestedHeartbeat' of 0 switches the heartbeat off: the client sends none, so a dead connection stays unnoticed and idle timers on the way can cut a live one")
        .FixedMethod("""var factory = new ConnectionFactory { HostName = "localhost", RequestedHeartbeat = TimeSpan.FromMinutes(1) };""")
        .Verify();

    [Theory]
    [InlineData("""new MqttClientOptionsBuilder().WithKeepAlivePeriod(TimeSpan.FromSeconds(60)).Build()""")]
    [InlineData("""new MqttClientOptionsBuilder().WithKeepAlivePeriod(TimeSpan.FromSeconds(int.Parse("0"))).Build()""")]
    [InlineData("""new MqttClientOptions()""")]
    [InlineData("""new MqttClientOptions { Timeout = TimeSpan.Zero }""")]
    [InlineData("""new { KeepAlivePeriod = TimeSpan.Zero }""")]
    [InlineData("""new Other { KeepAlivePeriod = TimeSpan.Zero }""")]
    [InlineData("""new Other().WithNoKeepAlive()""")]
    public Task StaysSilent(string expression) => On(Libraries.Mqttnet5)
        .Method($"var x = {expression};")
        .And("""
            using System;

            class Other
            {
                public TimeSpan KeepAlivePeriod { get; set; }

                public Other WithNoKeepAlive() => this;
            }

            """)
        .Verify();

    [Theory]
    [InlineData("new ConnectionFactory { RequestedHeartbeat = TimeSpan.FromSeconds(1) }")]
    [InlineData("new ConnectionFactory { RequestedHeartbeat = TimeSpan.FromHours(2) }")]
    [InlineData("new ConnectionFactory()")]
    public Task OtherHeartbeats(string expression) => On(Libraries.RabbitMq).Method($"var x = {expression};").Verify();

    [Fact]
    public Task NoLibrary() => On(Libraries.Framework)
        .Code("""
            using System;

            class MqttClientOptions
            {
                public TimeSpan KeepAlivePeriod { get; set; }

                static MqttClientOptions None => new() { KeepAlivePeriod = TimeSpan.Zero };
            }

            """)
        .Verify();

    [Fact]
    public Task SourcesOfTheLibrary() => On(Libraries.RabbitMq)
        .Code("""
            using System;

            namespace MQTTnet
            {
                class MqttClientOptionsBuilder
                {
                    public MqttClientOptionsBuilder WithKeepAlivePeriod(TimeSpan value) => this;

                    public MqttClientOptionsBuilder WithNoKeepAlive() => WithKeepAlivePeriod(TimeSpan.Zero);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task AlsoInTests() => On(Libraries.Mqttnet5)
        .Assembly("Thermostat.Tests")
        .Method("""var options = new MqttClientOptions { KeepAlivePeriod = {|IOTC4001:TimeSpan.Zero|} };""")
        .Verify();

    [Theory]
    [InlineData("var x = new MqttClientOptionsBuilder().{|IOTC4001:WithNoKeepAlive()|}.")]
    [InlineData("var x = new MqttClientOptionsBuilder().WithNoKeepAlive")]
    [InlineData("var x = new MqttClientOptionsBuilder().WithKeepAlivePeriod(")]
    [InlineData("var x = new MqttClientOptions { KeepAlivePeriod = ")]
    [InlineData("var x = new MqttClientOptions { KeepAlivePeriod = TimeSpan. };")]
    [InlineData("var x = new MqttClientOptions { KeepAlivePeriod = TimeSpan.FromSeconds() };")]
    public Task IsBeingTyped(string statement) => On(Libraries.Mqttnet5).Method(statement).Incomplete().Verify();

    [Fact]
    public Task OldLanguage() => On(Libraries.Mqttnet5)
        .Language(LanguageVersion.CSharp7_3)
        .Code("""
            using MQTTnet;
            using System;

            class Sample
            {
                void Run()
                {
                    var options = new MqttClientOptionsBuilder().WithKeepAlivePeriod({|IOTC4001:TimeSpan.Zero|}).Build();
                }
            }

            """)
        .Fixed("""
            using MQTTnet;
            using System;

            class Sample
            {
                void Run()
                {
                    var options = new MqttClientOptionsBuilder().WithKeepAlivePeriod(TimeSpan.FromSeconds(15)).Build();
                }
            }

            """)
        .Verify();
}
