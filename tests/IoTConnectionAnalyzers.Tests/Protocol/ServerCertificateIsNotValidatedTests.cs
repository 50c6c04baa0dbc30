using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class ServerCertificateIsNotValidatedTests : RuleTest<ServerCertificateIsNotValidatedAnalyzer, ServerCertificateIsNotValidatedFix>
{
    private const string Consequence = "anyone on the way can pose as the server, read what the device sends and send commands to it";

    [Fact]
    public Task LambdaInABuilder() => On(Libraries.Mqttnet5)
        .Method("""var tls = new MqttClientTlsOptionsBuilder().[|WithCertificateValidationHandler(_ => true)|].Build();""")
        .Saying($"'WithCertificateValidationHandler' always answers true, so the client accepts any certificate: {Consequence}")
        .FixedMethod("""var tls = new MqttClientTlsOptionsBuilder().Build();""")
        .Verify();

    [Fact]
    public Task OnlyCallOfALambda() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""var options = new MqttClientOptionsBuilder().WithTcpServer("a").WithTlsOptions(tls => tls.[|WithCertificateValidationHandler(_ => true)|]).Build();""")
        .FixedMethod("""var options = new MqttClientOptionsBuilder().WithTcpServer("a").WithTlsOptions(tls => tls.UseTls()).Build();""")
        .Verify();

    [Fact]
    public Task LambdaInAnInitializer() => On(Libraries.Mqttnet)
        .Method("""
            var tls = new MqttClientTlsOptions
            {
                UseTls = true,
                CertificateValidationHandler = [|context => true|],
            };
            """)
        .FixedMethod("""
            var tls = new MqttClientTlsOptions
            {
                UseTls = true,
            };
            """)
        .Verify();

    [Fact]
    public Task BlockThatPrintsAndAccepts() => On(Libraries.Mqttnet)
        .Method("""
            var tls = new MqttClientTlsOptions();
            tls.CertificateValidationHandler = [|context =>
            {
                Console.WriteLine(context.SslPolicyErrors);
                return true;
            }|];
            """)
        .FixedMethod("""
            var tls = new MqttClientTlsOptions();
            """)
        .Verify();

    [Fact]
    public Task SwitchThatAlwaysEndsInTrue() => On(Libraries.Mqttnet5)
        .Method("""
            var tls = new MqttClientTlsOptions();
            tls.CertificateValidationHandler = [|context =>
            {
                switch (context.SslPolicyErrors)
                {
                    case System.Net.Security.SslPolicyErrors.None: return true;
                    default: return !false;
                }
            }|];
            """)
        .Verify();

    [Fact]
    public Task MethodGroup() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;

            class Sample
            {
                void Run(MqttTransportSettings settings)
                {
                    settings.CleanSession = false;
                    settings.RemoteCertificateValidationCallback = [|Accept|];
                }

                static bool Accept(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) => true;
            }

            """)
        .Saying($"'RemoteCertificateValidationCallback' always answers true, so the client accepts any certificate: {Consequence}")
        .Verify();

    [Fact]
    public Task LocalFunction() => On(Libraries.DeviceSdk142)
        .Code("""
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;

            class Sample
            {
                void Run()
                {
                    var settings = new AmqpTransportSettings(Microsoft.Azure.Devices.Client.TransportType.Amqp_Tcp_Only) { RemoteCertificateValidationCallback = [|Accept|] };

                    static bool Accept(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
                    {
                        return errors == SslPolicyErrors.None || true;
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task StaticFieldOfADelegate() => On(Libraries.DeviceSdk142)
        .Code("""
            using System.Net.Security;

            class Sample
            {
                private static readonly RemoteCertificateValidationCallback s_accept = delegate { return true; };

                void Run(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|s_accept|];
            }

            """)
        .Verify();

    [Fact]
    public Task AnswerThatIsAConstantField() => On(Libraries.DeviceSdk142)
        .Class("""
            private const bool Accept = true;

            void Run(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|(_, _, _, _) => Accept|];
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task Preview() => On(Libraries.DeviceSdk2)
        .Method("""var settings = new IotHubClientMqttSettings { RemoteCertificateValidationCallback = [|(_, _, _, _) => true|] };""")
        .Verify();

    [Fact]
    public Task UntrustedCertificatesAreAllowed() => On(Libraries.Mqttnet)
        .Method("""var tls = new MqttClientTlsOptions { UseTls = true, AllowUntrustedCertificates = [|true|] };""")
        .Saying($"'AllowUntrustedCertificates' of true makes the client accept any certificate: {Consequence}")
        .FixedMethod("""var tls = new MqttClientTlsOptions { UseTls = true };""")
        .Verify();

    [Fact]
    public Task UntrustedCertificatesAreAllowedByDefault() => On(Libraries.Mqttnet5)
        .Method("""var tls = new MqttClientTlsOptionsBuilder().UseTls().[|WithAllowUntrustedCertificates()|].Build();""")
        .FixedMethod("""var tls = new MqttClientTlsOptionsBuilder().UseTls().Build();""")
        .Verify();

    [Fact]
    public Task UntrustedCertificatesAreNotAllowed() => On(Libraries.Mqttnet5)
        .Method("""
            var tls = new MqttClientTlsOptionsBuilder().WithAllowUntrustedCertificates(false).Build();
            tls.AllowUntrustedCertificates = false;
            """)
        .Verify();

    [Fact]
    public Task SwitchOfAmqpNetLite() => On(Libraries.AmqpNetLite)
        .Method("""
            // For the lab.
            Connection.DisableServerCertValidation = [|true|];
            var connection = new Connection(new Address("amqps://localhost"));
            """)
        .FixedMethod("""
            // For the lab.
            var connection = new Connection(new Address("amqps://localhost"));
            """)
        .Verify();

    [Fact]
    public Task CallbackOfAmqpNetLite() => On(Libraries.AmqpNetLite)
        .Method("""
            var factory = new ConnectionFactory();
            factory.SSL.RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) => true|];
            """)
        .Verify();

    [Fact]
    public Task ListenerOfAmqpNetLite() => On(Libraries.AmqpNetLite)
        .Code("""
            using Amqp.Listener;

            class Sample
            {
                void Run(ConnectionListener listener) => listener.SSL.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => true;
            }

            """)
        .Verify();

    [Fact]
    public Task SslOptionOfRabbitMq() => On(Libraries.RabbitMq)
        .Method("""var ssl = new SslOption { Enabled = true, CertificateValidationCallback = [|(_, _, _, _) => true|] };""")
        .FixedMethod("""var ssl = new SslOption { Enabled = true };""")
        .Verify();

    [Fact]
    public Task ConstructorOfM2Mqtt() => On(Libraries.M2Mqtt)
        .Method("""var client = new MqttClient("a", 8883, true, MqttSslProtocols.TLSv1_2, [|(_, _, _, _) => true|], null);""")
        .FixedMethod("""var client = new MqttClient("a", 8883, true, MqttSslProtocols.TLSv1_2, null, null);""")
        .Verify();

    [Fact]
    public Task StreamOfAClient() => On(Libraries.Mqttnet5)
        .Code("""
            using System.IO;
            using System.Net.Security;

            class Sample
            {
                SslStream Open(Stream inner) => new SslStream(inner, userCertificateValidationCallback: [|(_, _, _, _) => true|], leaveInnerStreamOpen: false);
            }

            """)
        .Verify();

    [Fact]
    public Task StreamOfAServer() => On(Libraries.Mqttnet5)
        .Code("""
            using System.IO;
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;

            class Sample
            {
                void Accept(Stream inner, X509Certificate2 own)
                {
                    var stream = new SslStream(inner, false, (_, _, _, _) => true);
                    stream.AuthenticateAsServer(own);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task HttpHandler() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Net.Http;

            class Sample
            {
                HttpClient Create() => new HttpClient(new HttpClientHandler
                {
                    ServerCertificateCustomValidationCallback = [|HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|],
                    UseProxy = false,
                });
            }

            """)
        .Saying($"'DangerousAcceptAnyServerCertificateValidator' accepts any certificate: {Consequence}")
        .Fixed("""
            using System.Net.Http;

            class Sample
            {
                HttpClient Create() => new HttpClient(new HttpClientHandler
                {
                    UseProxy = false,
                });
            }

            """)
        .Verify();

    [Fact]
    public Task WebSocketAndWholeProcess() => On(Libraries.Mqttnet5)
        .Method("""
            var socket = new System.Net.WebSockets.ClientWebSocket();
            socket.Options.RemoteCertificateValidationCallback = [|delegate { return true; }|];
            #pragma warning disable SYSLIB0014
            System.Net.ServicePointManager.ServerCertificateValidationCallback += [|(_, _, _, _) => true|];
            """)
        .Verify();

    [Fact]
    public Task CallbackThatChecks() => On(Libraries.Mqttnet5)
        .Method("""
            var tls = new MqttClientTlsOptions();
            tls.CertificateValidationHandler = context => context.SslPolicyErrors == System.Net.Security.SslPolicyErrors.None;
            tls.CertificateValidationHandler = context =>
            {
                if (context.SslPolicyErrors != System.Net.Security.SslPolicyErrors.None)
                    return false;
                return true;
            };
            tls.CertificateValidationHandler = context =>
            {
                if (context.Certificate is null)
                    throw new InvalidOperationException();
                return true;
            };
            tls.CertificateValidationHandler = context => Check(context) || Check(context);
            tls.CertificateValidationHandler = MqttClientDefaultCertificateValidationHandler.Handle;
            tls.CertificateSelectionHandler = context => null!;

            static bool Check(MqttClientCertificateValidationEventArgs context) => context.Chain.ChainStatus.Length == 0;
            """)
        .Verify();

    [Fact]
    public Task CallbackThatKeepsTheCertificate() => On(Libraries.Mqttnet5)
        .Method("""
            object? found = null;
            var tls = new MqttClientTlsOptions();
            tls.CertificateValidationHandler = context => { found = context.Certificate; return true; };
            Console.WriteLine(found);
            """)
        .Verify();

    [Fact]
    public Task CallbackFromOutside() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(MqttClientTlsOptions tls, Func<MqttClientCertificateValidationEventArgs, bool> check) => tls.CertificateValidationHandler = check;
            """)
        .Verify();

    [Fact]
    public Task SettingDecides() => On(Libraries.Mqttnet5)
        .Class("""
            public bool AllowSelfSigned { get; set; }

            void Run(MqttClientTlsOptions tls)
            {
                if (AllowSelfSigned)
                    tls.CertificateValidationHandler = _ => true;
                tls.AllowUntrustedCertificates = AllowSelfSigned;
            }
            """)
        .Verify();

    [Fact]
    public Task ConditionOfSomethingElse() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(MqttClientTlsOptions tls, int port)
            {
                if (port == 8883)
                {
                    tls.UseTls = true;
                    tls.CertificateValidationHandler = [|_ => true|];
                }
            }
            """)
        .FixedClass("""
            void Run(MqttClientTlsOptions tls, int port)
            {
                if (port == 8883)
                {
                    tls.UseTls = true;
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Hive() => On(Libraries.HiveMq)
        .Method("""
            var options = new HiveMQClientOptionsBuilder().[|WithAllowInvalidBrokerCertificates(true)|].Build();
            var others = new HiveMQClientOptions { AllowInvalidBrokerCertificates = [|true|], UseTLS = true };
            """)
        .FixedMethod("""
            var options = new HiveMQClientOptionsBuilder().Build();
            var others = new HiveMQClientOptions { UseTLS = true };
            """)
        .Verify();

    [Fact]
    public Task NanoFramework() => On(Libraries.NanoFrameworkM2Mqtt)
        .Class("""
            void Run(MqttClient client) => client.Settings.ValidateServerCertificate = [|false|];
            """)
        .Saying($"'ValidateServerCertificate' of false makes the client accept any certificate: {Consequence}")
        .NoFix()
        .Verify();

    [Fact]
    public Task TwoOnALineAndAComment() => On(Libraries.Mqttnet5)
        .Method("""
            var one = new MqttClientTlsOptionsBuilder().[|WithCertificateValidationHandler(_ => true)|].Build(); var two = new MqttClientTlsOptionsBuilder().[|WithCertificateValidationHandler(_ => true)|].Build();
            var three = new MqttClientTlsOptionsBuilder() // TLS
                .[|WithCertificateValidationHandler(_ => true)|]
                .Build();
            """)
        .FixedMethod("""
            var one = new MqttClientTlsOptionsBuilder().Build(); var two = new MqttClientTlsOptionsBuilder().Build();
            var three = new MqttClientTlsOptionsBuilder() // TLS
                .UseTls()
                .Build();
            """)
        .Verify();

    [Fact]
    public Task TestCode() => On(Libraries.Mqttnet5)
        .Method("""var tls = new MqttClientTlsOptionsBuilder().WithCertificateValidationHandler(_ => true).Build();""")
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task TestCodeThatIsAnalyzed() => On(Libraries.Mqttnet5)
        .Method("""var tls = new MqttClientTlsOptionsBuilder().[|WithCertificateValidationHandler(_ => true)|].Build();""")
        .Assembly("Thermostat.Tests")
        .Config("iot_connection.analyze_tests = true")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            var tls = new MqttClientTlsOptions();
            tls.CertificateValidationHandler = _ => ;
            tls.CertificateValidationHandler = ;
            tls.CertificateValidationHandler = context => { return };
            tls.AllowUntrustedCertificates =
            """)
        .Incomplete()
        .Verify();
}
