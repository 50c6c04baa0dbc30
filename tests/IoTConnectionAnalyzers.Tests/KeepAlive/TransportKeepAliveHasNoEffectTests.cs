using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.KeepAlive;

public sealed class TransportKeepAliveHasNoEffectTests : RuleTest<TransportKeepAliveHasNoEffectAnalyzer, TransportKeepAliveHasNoEffectFix>
{
    private const string Sockets = "using System.Net.Sockets;\nusing System.Net.WebSockets;\n\n";

    [Fact]
    public Task TimeWithoutSwitch() => On(Libraries.Mqttnet5)
        .Code(Sockets + """
            class Sample
            {
                static void Run(Socket socket)
                {
                    // before
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, {|IOTC4008:60|});
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
                }
            }

            """)
        .Saying("'TcpKeepAliveTime' has no effect: nothing switches SocketOptionName.KeepAlive on, and its default is off")
        .Fixed(Sockets + """
            class Sample
            {
                static void Run(Socket socket)
                {
                    // before
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task QualifiedNames() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new System.Net.Sockets.TcpClient();
            client.Client.SetSocketOption(System.Net.Sockets.SocketOptionLevel.Tcp, System.Net.Sockets.SocketOptionName.TcpKeepAliveRetryCount, {|IOTC4008:3|});
            """)
        .FixedMethod("""
            var client = new System.Net.Sockets.TcpClient();
            client.Client.SetSocketOption(System.Net.Sockets.SocketOptionLevel.Socket, System.Net.Sockets.SocketOptionName.KeepAlive, true);
            client.Client.SetSocketOption(System.Net.Sockets.SocketOptionLevel.Tcp, System.Net.Sockets.SocketOptionName.TcpKeepAliveRetryCount, 3);
            """)
        .Verify();

    [Theory]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, 1);")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, flag);")]
    [InlineData("socket.IOControl(IOControlCode.KeepAliveValues, new byte[12], null);")]
    public Task SwitchedOn(string statement) => On(Libraries.Mqttnet5)
        .Code(Sockets + $$"""
            class Sample
            {
                static void Run(Socket socket, bool flag)
                {
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
                    {{statement}}
                }
            }

            """)
        .Verify();

    [Fact]
    public Task SwitchedOff() => On(Libraries.Mqttnet5)
        .Code(Sockets + """
            class Sample
            {
                static void Run(Socket socket)
                {
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, false);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, {|IOTC4008:60|});
                }
            }

            """)
        .Verify();

    [Fact]
    public Task SwitchedOnElsewhere() => On(Libraries.Mqttnet5)
        .Code(Sockets + """
            class Sample
            {
                readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

                void Open() => _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);

                void Run() => _socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            }

            """)
        .Verify();

    [Theory]
    [InlineData("30000", "30000 s", "30")]
    [InlineData("60_000", "60000 s", "60")]
    [InlineData("7200", "7200 s", "120")]
    [InlineData("241", "241 s", "120")]
    public Task LongTime(string value, string words, string better) => On(Libraries.Mqttnet5)
        .Code(Sockets + $$"""
            class Sample
            {
                static void Run(Socket socket)
                {
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, {|IOTC4008:{{value}}|});
                }
            }

            """)
        .Saying($"'TcpKeepAliveTime' of {words} comes too late: idle timers of load balancers and NATs often end at 240 s")
        .Fixed(Sockets + $$"""
            class Sample
            {
                static void Run(Socket socket)
                {
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, {{better}});
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("SocketOptionName.TcpKeepAliveTime, 240")]
    [InlineData("SocketOptionName.TcpKeepAliveInterval, 300")]
    [InlineData("SocketOptionName.NoDelay, true")]
    public Task TimesThatAreFine(string option) => On(Libraries.Mqttnet5)
        .Code(Sockets + $$"""
            class Sample
            {
                static void Run(Socket socket)
                {
                    socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                    socket.SetSocketOption(SocketOptionLevel.Tcp, {{option}});
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("{|IOTC4008:7200000u|}", "120000u")]
    [InlineData("{|IOTC4008:7_200_000U|}", "120_000U")]
    [InlineData("{|IOTC4008:(uint)7200000|}", "(uint)120000")]
    public Task ValuesInOne(string time, string better) => On(Libraries.Mqttnet5)
        .Code(Values("1u", time))
        .Saying("'KeepAliveValues' of 7200 s comes too late: idle timers of load balancers and NATs often end at 240 s")
        .Fixed(Values("1u", better))
        .Verify();

    [Fact]
    public Task ValuesThatSwitchOff() => On(Libraries.Mqttnet5)
        .Code(Values("{|IOTC4008:0u|}", "30000u"))
        .Saying("'KeepAliveValues' has no effect: its first number is 0, which leaves the keep-alive off")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("1u", "30000u")]
    [InlineData("(uint)System.Environment.TickCount", "240000u")]
    public Task ValuesThatAreFine(string isOn, string time) => On(Libraries.Mqttnet5).Code(Values(isOn, time)).Verify();

    private static string Values(string isOn, string time) => Sockets + $$"""
        class Sample
        {
            static void Run(Socket socket)
            {
                var bytes = new byte[12];
                System.BitConverter.GetBytes({{isOn}}).CopyTo(bytes, 0);
                System.BitConverter.GetBytes({{time}}).CopyTo(bytes, 4);
                System.BitConverter.GetBytes(1000u).CopyTo(bytes, 8);
                socket.IOControl(IOControlCode.KeepAliveValues, bytes, null);
            }
        }

        """;

    [Fact]
    public Task AmqpNetLite() => On(Libraries.AmqpNetLite)
        .Method("""
            var factory = new ConnectionFactory();
            factory.TCP.KeepAlive = new TcpKeepAliveSettings { KeepAliveTime = {|IOTC4008:7200000|}, KeepAliveInterval = 1000 };
            """)
        .Saying("'KeepAliveTime' of 7200 s comes too late: idle timers of load balancers and NATs often end at 240 s")
        .FixedMethod("""
            var factory = new ConnectionFactory();
            factory.TCP.KeepAlive = new TcpKeepAliveSettings { KeepAliveTime = 120000, KeepAliveInterval = 1000 };
            """)
        .Verify();

    [Theory]
    [InlineData("TimeSpan.Zero", "of 0", "TimeSpan.FromSeconds(30)")]
    [InlineData("Timeout.InfiniteTimeSpan", "without end", "TimeSpan.FromSeconds(30)")]
    [InlineData("new TimeSpan(0, 0, 0)", "of 0", "new TimeSpan(0, 0, 30)")]
    public Task WebSocket(string value, string words, string better) => On(Libraries.Mqttnet5)
        .Method($$"""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            socket.Options.KeepAliveInterval = {|IOTC4008:{{value}}|};
            """)
        .Saying($"'KeepAliveInterval' {words} switches the keep-alive of the web socket off: idle timers on the way can cut the connection")
        .FixedMethod($$"""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            socket.Options.KeepAliveInterval = {{better}};
            """)
        .Verify();

    [Fact]
    public Task WebSocketOfMqttnet() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""var options = new MqttClientWebSocketOptions { KeepAliveInterval = {|IOTC4008:TimeSpan.Zero|} };""")
        .FixedMethod("""var options = new MqttClientWebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30) };""")
        .Verify();

    [Fact]
    public Task WebSocketBuilderOfMqttnet() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""var options = new MqttClientWebSocketOptionsBuilder().WithKeepAliveInterval({|IOTC4008:TimeSpan.Zero|}).Build();""")
        .FixedMethod("""var options = new MqttClientWebSocketOptionsBuilder().WithKeepAliveInterval(TimeSpan.FromSeconds(30)).Build();""")
        .Verify();

    [Fact]
    public Task WebSocketOfHiveMq() => On(Libraries.HiveMq)
        .Method("""var options = new HiveMQClientOptions { WebSocketKeepAliveInterval = {|IOTC4008:TimeSpan.Zero|} };""")
        .FixedMethod("""var options = new HiveMQClientOptions { WebSocketKeepAliveInterval = TimeSpan.FromSeconds(30) };""")
        .Verify();

    [Fact]
    public Task WebSocketOfTheDeviceSdk() => On(Libraries.DeviceSdk142)
        .Method("""var settings = new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only) { WebSocketKeepAlive = {|IOTC4008:TimeSpan.Zero|} };""")
        .FixedMethod("""var settings = new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only) { WebSocketKeepAlive = TimeSpan.FromSeconds(30) };""")
        .Verify();

    [Theory]
    [InlineData("new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)", "Mqtt_Tcp_Only")]
    [InlineData("new AmqpTransportSettings(TransportType.Amqp_Tcp_Only)", "Amqp_Tcp_Only")]
    public Task WebSocketOnTcp(string creation, string transport) => On(Libraries.DeviceSdk142)
        .Method($$"""
            var settings = {{creation}} { WebSocketKeepAlive = {|IOTC4008:TimeSpan.FromSeconds(30)|} };
            """)
        .Saying($"'WebSocketKeepAlive' has no effect on '{transport}': there is no web socket")
        .FixedMethod($$"""
            var settings = {{creation}};
            """)
        .Verify();

    [Fact]
    public Task WebSocketOnTcpInLines() => On(Libraries.DeviceSdk142)
        .Method("""
            var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)
            {
                KeepAliveInSeconds = 300, // the default
                WebSocketKeepAlive = {|IOTC4008:TimeSpan.FromSeconds(30)|},
                CleanSession = true,
            };
            settings.WebSocketKeepAlive = {|IOTC4008:null|};
            settings.CleanSession = false;
            """)
        .FixedMethod("""
            var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)
            {
                KeepAliveInSeconds = 300, // the default
                CleanSession = true,
            };
            settings.CleanSession = false;
            """)
        .Verify();

    [Fact]
    public Task WebSocketOnTcpIn2() => On(Libraries.DeviceSdk2)
        .Method("""
            var a = new IotHubClientMqttSettings { CleanSession = true, WebSocketKeepAlive = {|IOTC4008:TimeSpan.FromSeconds(30)|} };
            var b = new IotHubClientAmqpSettings(IotHubClientTransportProtocol.WebSocket) { WebSocketKeepAlive = TimeSpan.FromSeconds(30) };
            """)
        .FixedMethod("""
            var a = new IotHubClientMqttSettings { CleanSession = true };
            var b = new IotHubClientAmqpSettings(IotHubClientTransportProtocol.WebSocket) { WebSocketKeepAlive = TimeSpan.FromSeconds(30) };
            """)
        .Verify();

    [Theory]
    [InlineData("DeviceReceiveAckCanTimeout", "true")]
    [InlineData("DeviceReceiveAckTimeout", "TimeSpan.FromMinutes(1)")]
    [InlineData("DefaultReceiveTimeout", "TimeSpan.FromMinutes(1)")]
    [InlineData("MaxOutboundRetransmissionEnforced", "true")]
    [InlineData("RetainPropertyName", "\"retain\"")]
    public Task NeverRead(string property, string value) => On(Libraries.DeviceSdk)
        .Method($$"""
            var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only);
            settings.{{property}} = {|IOTC4008:{{value}}|};
            settings.CleanSession = true;
            """)
        .Saying($"'{property}' has no effect: the device SDK never reads it")
        .FixedMethod("""
            var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only);
            settings.CleanSession = true;
            """)
        .Verify();

    [Fact]
    public Task OpenTimeout() => On(Libraries.DeviceSdk142)
        .Method("""var settings = new AmqpTransportSettings(TransportType.Amqp_Tcp_Only) { OpenTimeout = {|IOTC4008:TimeSpan.FromMinutes(1)|}, OperationTimeout = TimeSpan.FromMinutes(1) };""")
        .FixedMethod("""var settings = new AmqpTransportSettings(TransportType.Amqp_Tcp_Only) { OperationTimeout = TimeSpan.FromMinutes(1) };""")
        .Verify();

    [Fact]
    public Task OpenTimeoutOfOldReleases() => On(Libraries.DeviceSdk133, Libraries.DeviceSdk138)
        .Method("""var settings = new AmqpTransportSettings(TransportType.Amqp_Tcp_Only) { OpenTimeout = TimeSpan.FromMinutes(1) };""")
        .Verify();

    [Fact]
    public Task FrameworkAlone() => On(Libraries.Framework)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            socket.Options.KeepAliveInterval = TimeSpan.Zero;
            """)
        .Verify();

    [Fact]
    public Task FrameworkAloneWhereAskedFor() => On(Libraries.Framework)
        .GlobalConfig("iot_connection.analyze_raw_sockets = always")
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            socket.Options.KeepAliveInterval = {|IOTC4008:TimeSpan.Zero|};
            """)
        .Verify();

    [Fact]
    public Task FrameworkUnwanted() => On(Libraries.Mqttnet5)
        .GlobalConfig("iot_connection.analyze_raw_sockets = never")
        .Code(Sockets + """
            using System;

            class Sample
            {
                static void Run(Socket socket, ClientWebSocket web)
                {
                    socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
                    web.Options.KeepAliveInterval = TimeSpan.Zero;
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("new System.Net.WebSockets.ClientWebSocket().Options.KeepAliveInterval = ")]
    [InlineData("new System.Net.Sockets.TcpClient().Client.SetSocketOption(")]
    [InlineData("new System.Net.Sockets.TcpClient().Client.SetSocketOption(System.Net.Sockets.SocketOptionLevel.Tcp, System.Net.Sockets.SocketOptionName.")]
    public Task IsBeingTyped(string statement) => On(Libraries.Mqttnet5).Method(statement).Incomplete().Verify();
}
