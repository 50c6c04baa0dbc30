using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class AmqpIdleTimeoutIsUnsafeTests : RuleTest<AmqpIdleTimeoutIsUnsafeAnalyzer, AmqpIdleTimeoutIsUnsafeFix>
{
    private const string EndsEarly = "is short: the client ends the connection when no frame arrives for that long, so a short hold-up of the network is enough";
    private const string NeverNotices = "the client does not notice when nothing comes from the other side any more";
    private const string Throws = "does not fit the milliseconds of the protocol: opening the connection throws OverflowException";

    [Theory]
    [InlineData("IOTC4006", "TimeSpan.Zero", "0 s switches the check off: " + NeverNotices, "TimeSpan.FromMinutes(2)")]
    [InlineData("IOTC4006", "Timeout.InfiniteTimeSpan", "-0.001 s " + Throws, "TimeSpan.FromMinutes(2)")]
    [InlineData("IOTC4006", "TimeSpan.FromDays(50)", "4320000 s " + Throws, "TimeSpan.FromMinutes(2)")]
    [InlineData("IOTC4006", "TimeSpan.FromSeconds(5)", "5 s " + EndsEarly, "TimeSpan.FromSeconds(120)")]
    [InlineData("IOTC4006.Info", "TimeSpan.FromSeconds(10)", "10 s " + EndsEarly, "TimeSpan.FromSeconds(120)")]
    [InlineData("IOTC4006.Info", "new TimeSpan(0, 5, 0)", "300 s delays the detection of a dead connection: the client notices only after 300 s without a frame, and idle timers of load balancers and NATs often end at 240 s", "new TimeSpan(0, 2, 0)")]
    public Task DeviceSdk(string rule, string value, string end, string better) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new AmqpTransportSettings(TransportType.Amqp_Tcp_Only) { IdleTimeout = {|{{rule}}:{{value}}|} };""")
        .Saying("'IdleTimeout' of " + end)
        .FixedMethod($$"""var settings = new AmqpTransportSettings(TransportType.Amqp_Tcp_Only) { IdleTimeout = {{better}} };""")
        .Verify();

    [Theory]
    [InlineData("TimeSpan.FromSeconds(30)")]
    [InlineData("TimeSpan.FromSeconds(210)")]
    [InlineData("TimeSpan.FromMinutes(4)")]
    [InlineData("TimeSpan.FromSeconds(Environment.TickCount)")]
    public Task DeviceSdkStaysSilent(string value) => On(Libraries.DeviceSdk)
        .Method($$"""var settings = new AmqpTransportSettings(TransportType.Amqp_Tcp_Only) { IdleTimeout = {{value}} };""")
        .Verify();

    [Fact]
    public Task DeviceSdk2() => On(Libraries.DeviceSdk2)
        .Method("""
            var settings = new IotHubClientAmqpSettings();
            settings.IdleTimeout = {|IOTC4006:TimeSpan.FromSeconds(1)|}; // quick
            var mqtt = new IotHubClientMqttSettings { IdleTimeout = TimeSpan.FromSeconds(1) };
            """)
        .FixedMethod("""
            var settings = new IotHubClientAmqpSettings();
            settings.IdleTimeout = TimeSpan.FromSeconds(120); // quick
            var mqtt = new IotHubClientMqttSettings { IdleTimeout = TimeSpan.FromSeconds(1) };
            """)
        .Verify();

    [Theory]
    [InlineData("IOTC4006", "0", "0 s switches the check off: " + NeverNotices)]
    [InlineData("IOTC4006", "-1", "-0.001 s announces none and switches the check off: " + NeverNotices)]
    [InlineData("IOTC4006", "-2", "-0.002 s is taken for the 4294967.294 s that its bits are worth without a sign: " + NeverNotices)]
    [InlineData("IOTC4006", "120", "0.12 s " + EndsEarly)]
    [InlineData("IOTC4006.Info", "29_999", "29.999 s " + EndsEarly)]
    [InlineData("IOTC4006.Info", "300_000", "300 s delays the detection of a dead connection: the client notices only after 300 s without a frame, and idle timers of load balancers and NATs often end at 240 s")]
    public Task AmqpNetLite(string rule, string value, string end) => On(Libraries.AmqpNetLite)
        .Method($$"""
            var factory = new ConnectionFactory();
            factory.AMQP.IdleTimeout = {|{{rule}}:{{value}}|};
            var connection = await factory.CreateAsync(new Address("amqps://localhost"));
            await connection.CloseAsync();
            """)
        .Saying("'IdleTimeout' of " + end)
        .FixedMethod($$"""
            var factory = new ConnectionFactory();
            factory.AMQP.IdleTimeout = {{(value.Contains('_', StringComparison.Ordinal) ? "120_000" : "120000")}};
            var connection = await factory.CreateAsync(new Address("amqps://localhost"));
            await connection.CloseAsync();
            """)
        .Verify();

    [Fact]
    public Task FrameOfItsOwn() => On(Libraries.AmqpNetLite)
        .Method("""var connection = new Connection(new Address("amqps://localhost"), null, new Open { ContainerId = "a", IdleTimeOut = {|IOTC4006:5000|} }, null);""")
        .FixedMethod("""var connection = new Connection(new Address("amqps://localhost"), null, new Open { ContainerId = "a", IdleTimeOut = 120000 }, null);""")
        .Verify();

    [Theory]
    [InlineData("new ConnectionFactory()", "new ConnectionFactory() { AMQP = { IdleTimeout = 120000 } }")]
    [InlineData("new()", "new() { AMQP = { IdleTimeout = 120000 } }")]
    [InlineData("new ConnectionFactory { }", "new ConnectionFactory { AMQP = { IdleTimeout = 120000 } }")]
    public Task FactoryWithoutOne(string creation, string better) => On(Libraries.AmqpNetLite)
        .Method($$"""
            ConnectionFactory factory = {|IOTC4006.Info:{{creation}}|};
            factory.SASL.Profile = SaslProfile.Anonymous;
            var connection = await factory.CreateAsync(new Address("amqps://localhost"));
            await connection.CloseAsync();
            """)
        .Saying("The connection has no idle timeout, because AMQPNetLite announces none by default: " + NeverNotices)
        .FixedMethod($$"""
            ConnectionFactory factory = {{better}};
            factory.SASL.Profile = SaslProfile.Anonymous;
            var connection = await factory.CreateAsync(new Address("amqps://localhost"));
            await connection.CloseAsync();
            """)
        .Verify();

    [Fact]
    public Task FactoryInPlace() => On(Libraries.AmqpNetLite)
        .Method("""var connection = await {|IOTC4006.Info:new ConnectionFactory()|}.CreateAsync(new Address("amqps://localhost"));""")
        .FixedMethod("""var connection = await new ConnectionFactory() { AMQP = { IdleTimeout = 120000 } }.CreateAsync(new Address("amqps://localhost"));""")
        .Verify();

    [Fact]
    public Task FactoryWithOtherSettings() => On(Libraries.AmqpNetLite)
        .Method("""
            var factory = {|IOTC4006.Info:new ConnectionFactory { AMQP = { MaxFrameSize = 4096 } }|};
            var connection = await factory.CreateAsync(new Address("amqps://localhost"));
            """)
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("new Connection(new Address(\"amqps://localhost\"))")]
    [InlineData("new Connection(new Address(\"amqps://localhost\"), SaslProfile.Anonymous, null, null)")]
    public Task ConnectionWithoutOne(string creation) => On(Libraries.AmqpNetLite)
        .Method($$"""var connection = {|IOTC4006.Info:{{creation}}|};""")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("var connection = new Connection(new Address(\"amqps://localhost\"), null, new Open { IdleTimeOut = 60000 }, null);")]
    [InlineData("var connection = new Connection(new Address(\"amqps://localhost\"), null, Frame(), null);")]
    [InlineData("var factory = new ConnectionFactory();")]
    [InlineData("var factory = new ConnectionFactory(); Configure(factory); var connection = await factory.CreateAsync(new Address(\"amqps://localhost\"));")]
    [InlineData("var factory = new ConnectionFactory(); var connection = await factory.CreateAsync(new Address(\"amqps://localhost\"), Frame(), null);")]
    [InlineData("var factory = new ConnectionFactory { AMQP = { IdleTimeout = 120000 } }; var connection = await factory.CreateAsync(new Address(\"amqps://localhost\"));")]
    public Task SomebodyElseSetsIt(string statements) => On(Libraries.AmqpNetLite)
        .Code($$"""
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run()
                {
                    {{statements}}
                    await Task.Yield();
                }

                static Open Frame() => Other.Frame();

                static void Configure(ConnectionFactory factory) => Other.Configure(factory);
            }

            """)
        .And("""
            static class Other
            {
                public static Amqp.Framing.Open Frame() => new Amqp.Framing.Open();

                public static void Configure(Amqp.ConnectionFactory factory) { }
            }

            """)
        .Verify();

    [Fact]
    public Task Listener() => On(Libraries.AmqpNetLite)
        .Method("""
            var host = new Amqp.Listener.ContainerHost(new[] { "amqp://localhost" });
            host.Listeners[0].AMQP.IdleTimeout = 1000;
            """)
        .Verify();

    [Fact]
    public Task MicrosoftAzureAmqp() => On(Libraries.MicrosoftAzureAmqp)
        .Method("""var settings = new AmqpConnectionSettings { ContainerId = "a", IdleTimeOut = {|IOTC4006:1000|} };""")
        .FixedMethod("""var settings = new AmqpConnectionSettings { ContainerId = "a", IdleTimeOut = 120000 };""")
        .Verify();

    [Theory]
    [InlineData("var factory = new ConnectionFactory().")]
    [InlineData("new ConnectionFactory().AMQP.IdleTimeout = ")]
    [InlineData("var connection = new Connection(")]
    public Task IsBeingTyped(string statement) => On(Libraries.AmqpNetLite).Method(statement).Incomplete().Verify();
}
