using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class SocketIsAbortedTests : RuleTest<SocketIsAbortedAnalyzer, SocketIsAbortedFix>
{
    private const string Usings = "using System;\nusing System.Net.Sockets;\n\n";

    [Fact]
    public Task LingerOption() => On(Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                void Run()
                {
                    var client = new TcpClient("localhost", 1883);
                    client.LingerState = [|new LingerOption(true, 0)|];
                    client.Close();
                }
            }

            """)
        .Saying("lingering for 0 seconds makes every close reset the connection: what is not sent yet, the goodbye of the protocol included, is thrown away")
        .Fixed(Usings + """
            class Sample
            {
                void Run()
                {
                    var client = new TcpClient("localhost", 1883);
                    client.LingerState = new LingerOption(false, 0);
                    client.Close();
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("socket.LingerState = [|new LingerOption(true, 0)|];", "socket.LingerState = new LingerOption(false, 0);")]
    [InlineData("socket.LingerState = [|new(true, 0)|];", "socket.LingerState = new(false, 0);")]
    [InlineData("socket.LingerState = [|new LingerOption(seconds: 0, enable: true)|];", "socket.LingerState = new LingerOption(seconds: 0, enable: false);")]
    [InlineData("var linger = [|new LingerOption(true, 0)|]; socket.LingerState = linger;", "var linger = new LingerOption(false, 0); socket.LingerState = linger;")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Linger, [|new LingerOption(true, 0)|]);", "socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Linger, new LingerOption(false, 0));")]
    [InlineData("const int zero = 0; socket.LingerState = [|new LingerOption(true, zero)|];", "const int zero = 0; socket.LingerState = new LingerOption(false, zero);")]
    public Task LingerOptionInEveryForm(string bad, string good) => On(Libraries.Mqttnet5)
        .Code(Usings + $$"""
            class Sample
            {
                void Run()
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    socket.Connect("localhost", 1883);
                    {{bad}}
                }
            }

            """)
        .Fixed(Usings + $$"""
            class Sample
            {
                void Run()
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    socket.Connect("localhost", 1883);
                    {{good}}
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("socket.LingerState = new LingerOption(true, 5);")]
    [InlineData("socket.LingerState = new LingerOption(false, 0);")]
    [InlineData("socket.LingerState = new LingerOption(DateTime.Now.Hour > 12, 0);")]
    [InlineData("socket.Close();")]
    [InlineData("socket.Close(5);")]
    [InlineData("new NetworkStream(socket, true).Close();")]
    [InlineData("try { } catch { socket.Close(0); }")]
    [InlineData("var linger = new LingerOption(true, 0);")]
    public Task NotAborted(string statement) => On(Libraries.Mqttnet5)
        .Code(Usings + $$"""
            class Sample
            {
                void Run()
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    socket.Connect("localhost", 1883);
                    {{statement}}
                }
            }
            """)
        .Verify();

    [Fact]
    public Task CloseOfASocket() => On(Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

                void Run()
                {
                    // Gone.
                    [|_socket.Close(0)|];
                }
            }

            """)
        .Saying("'_socket.Close(0)' resets the connection: what is not sent yet, the goodbye of the protocol included, is thrown away")
        .Fixed(Usings + """
            class Sample
            {
                private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

                void Run()
                {
                    // Gone.
                    if (_socket.Connected)
                        _socket.Shutdown(SocketShutdown.Both);
                    _socket.Close();
                }
            }

            """)
        .Verify();

    [Fact]
    public Task CloseOfAStream() => On(Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                void Run(TcpClient client)
                {
                    var stream = client.GetStream();
                    [|stream.Close(0)|];
                    [|stream.Close(timeout: TimeSpan.Zero)|];
                }
            }

            """)
        .Fixed(Usings + """
            class Sample
            {
                void Run(TcpClient client)
                {
                    var stream = client.GetStream();
                    stream.Close();
                    stream.Close();
                }
            }

            """)
        .Verify();

    [Fact]
    public Task OptionsOfMqttnet() => On(Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                MqttClientOptions Build() => new MqttClientOptionsBuilder()
                    .WithTcpServer("localhost")
                    .WithTcpServer(tcp => tcp.LingerState = [|new LingerOption(true, 0)|])
                    .Build();

                MqttClientTcpOptions Explicit() => new() { LingerState = [|new LingerOption(true, 0)|] };
            }

            """)
        .Fixed(Usings + """
            class Sample
            {
                MqttClientOptions Build() => new MqttClientOptionsBuilder()
                    .WithTcpServer("localhost")
                    .WithTcpServer(tcp => tcp.LingerState = new LingerOption(false, 0))
                    .Build();

                MqttClientTcpOptions Explicit() => new() { LingerState = new LingerOption(false, 0) };
            }

            """)
        .Verify();

    [Fact]
    public Task OptionsOfAmqpNetLite() => On(Libraries.AmqpNetLite)
        .Code(Usings + """
            class Sample
            {
                void Run(ConnectionFactory factory) => factory.TCP.LingerOption = [|new LingerOption(true, 0)|];
            }

            """)
        .Fixed(Usings + """
            class Sample
            {
                void Run(ConnectionFactory factory) => factory.TCP.LingerOption = new LingerOption(false, 0);
            }

            """)
        .Verify();

    [Fact]
    public Task Server() => On(Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                void Run(TcpListener listener)
                {
                    var socket = listener.AcceptSocket();
                    socket.LingerState = new LingerOption(true, 0);
                    socket.Close(0);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task SocketFromElsewhere() => On(Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                void Run(Socket socket) => socket.Close(0);
            }
            """)
        .Verify();

    [Fact]
    public Task WithoutTheLibraries() => On(Libraries.Framework)
        .Code(Usings + """
            class Sample
            {
                private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
                void Run() => _socket.Close(0);
            }
            """)
        .Verify();

    [Fact]
    public Task WithoutTheLibrariesOnDemand() => On(Libraries.Framework)
        .Code(Usings + """
            class Sample
            {
                private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
                void Run() => [|_socket.Close(0)|];
            }
            """)
        .GlobalConfig("iot_connection.analyze_raw_sockets = always")
        .NoFix()
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                void Run()
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    socket.LingerState = new LingerOption(true,
                    socket.Close(
                }
            }
            """)
        .Incomplete()
        .Verify();
}
