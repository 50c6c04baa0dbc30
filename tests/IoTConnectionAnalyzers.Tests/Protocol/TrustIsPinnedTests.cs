using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class TrustIsPinnedTests : RuleTest<TrustIsPinnedAnalyzer>
{
    private const string Usings = """
        using System;
        using System.Linq;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private const string One = "trusts one certificate alone: the certificates of IoT Hub change without notice, and the device then refuses to connect";
    private const string Retired = "stands for Baltimore CyberTrust Root, which IoT Hub gave up for DigiCert Global Root G2 in 2023: a device that trusts that root alone refuses the hub";
    private const string Address = "is an address and not the name of the hub: the addresses of IoT Hub change without notice, and its certificate is for the name";

    [Fact]
    public Task ThumbprintInTheDeviceSdk() => On(Libraries.DeviceSdk)
        .Code(Usings + """
            class Sample
            {
                private const string Expected = "0123456789";

                MqttTransportSettings Make() => new(TransportType.Mqtt_Tcp_Only)
                {
                    RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) => certificate.GetCertHashString() == Expected|],
                };
            }

            """)
        .Saying("'RemoteCertificateValidationCallback' " + One)
        .Verify();

    [Fact]
    public Task ThumbprintInAMethod() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                private readonly string _expected = Environment.GetEnvironmentVariable("THUMBPRINT");

                void Set(AmqpTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|Validate|];

                private bool Validate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
                {
                    if (errors != SslPolicyErrors.None)
                        return false;
                    var print = new X509Certificate2(certificate).Thumbprint;
                    return string.Equals(print, _expected, StringComparison.OrdinalIgnoreCase);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task ThumbprintInACallee() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                private static readonly string[] s_known = { "01", "02" };

                void Set(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) => IsKnown(certificate)|];

                private static bool IsKnown(X509Certificate certificate) => s_known.Contains(certificate.GetCertHashString());
            }

            """)
        .Verify();

    [Fact]
    public Task OtherPrints() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                private readonly byte[] _key = new byte[10];

                void One(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) => certificate.GetPublicKey().SequenceEqual(_key)|];

                void Two(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) =>
                {
                    foreach (var element in chain.ChainElements)
                    {
                        if (element.Certificate.Thumbprint.ToUpperInvariant() == "01")
                            return true;
                    }

                    return false;
                }|];
            }

            """)
        .Verify();

    [Fact]
    public Task Version2() => On(Libraries.DeviceSdk2)
        .Code(Usings + """
            class Sample
            {
                IotHubClientMqttSettings Make() => new()
                {
                    RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) => certificate.GetSerialNumberString().Equals("01")|],
                };
            }

            """)
        .Verify();

    [Fact]
    public Task ThumbprintInMqttnet() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                MqttClientOptions Make() => new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883)
                    .WithTlsOptions(o => o.WithCertificateValidationHandler([|e => new X509Certificate2(e.Certificate).Thumbprint == "01"|])).Build();
            }

            """)
        .Saying("'WithCertificateValidationHandler' " + One)
        .Verify();

    [Fact]
    public Task BrokerThatIsNotKnown() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                MqttClientOptions Make(string host) => new MqttClientOptionsBuilder().WithTcpServer(host, 8883)
                    .WithTlsOptions(o => o.WithCertificateValidationHandler(e => new X509Certificate2(e.Certificate).Thumbprint == "01")).Build();

                MqttClientOptions Other() => new MqttClientOptionsBuilder().WithTcpServer("broker.example.org", 8883)
                    .WithTlsOptions(o => o.WithCertificateValidationHandler(e => new X509Certificate2(e.Certificate).Thumbprint == "01")).Build();
            }

            """)
        .Verify();

    [Fact]
    public Task CallbackThatReallyChecks() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                void One(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => errors == SslPolicyErrors.None;

                void Two(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) =>
                {
                    Console.WriteLine(new X509Certificate2(certificate).Thumbprint);
                    return errors == SslPolicyErrors.None && chain != null;
                };

                void Three(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) =>
                    certificate.GetCertHashString() != null && chain.Build(new X509Certificate2(certificate));

                void Four(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => certificate.Subject.Contains("azure-devices.net");
            }

            """)
        .Verify();

    [Fact]
    public Task ValidCertificatesPassAnyway() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                void One(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) =>
                {
                    if (errors == SslPolicyErrors.None)
                    {
                        return true;
                    }

                    return certificate.GetCertHashString() == "01";
                };

                void Two(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) =>
                    errors == SslPolicyErrors.None || certificate.GetCertHashString() == "01";
            }

            """)
        .Verify();

    [Fact]
    public Task GatewayOfTheUser() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                DeviceClient One(string device, string key) => DeviceClient.CreateFromConnectionString(
                    $"HostName=my.azure-devices.net;GatewayHostName=10.0.0.5;DeviceId={device};SharedAccessKey={key}",
                    new ITransportSettings[] { new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => certificate.GetCertHashString() == "01" } });

                DeviceClient Two(IAuthenticationMethod method)
                {
                    var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only);
                    settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => certificate.GetCertHashString() == "01";
                    return DeviceClient.Create("my.azure-devices.net", "192.168.1.5", method, new ITransportSettings[] { settings });
                }
            }

            """)
        .Verify();

    [Fact]
    public Task RetiredRootInACallback() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                private const string Root = "D4DE20D05E66FC53FE1A50882C78DB2852CAE474";

                void Set(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) =>
                    chain.ChainElements[chain.ChainElements.Count - 1].Certificate.Thumbprint == Root|];

                void Subject(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = [|(sender, certificate, chain, errors) =>
                    chain.ChainElements[2].Certificate.Subject.Contains("CN=Baltimore CyberTrust Root")|];
            }

            """)
        .Saying("'Root' " + Retired, "'CN=Baltimore CyberTrust Root' " + Retired)
        .Verify();

    [Fact]
    public Task RetiredRootBesideTheNewOne() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                private static readonly string[] s_roots = { "Baltimore CyberTrust Root", "DigiCert Global Root G2" };

                void Set(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) =>
                    s_roots.Any(root => chain.ChainElements[2].Certificate.Subject.Contains(root));
            }

            """)
        .Verify();

    [Fact]
    public Task RetiredRootInATrustChain() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Usings + """
            class Sample
            {
                MqttClientOptions Make()
                {
                    var roots = new X509Certificate2Collection();
                    roots.Add(new X509Certificate2("certs/BaltimoreCyberTrustRoot.crt.pem"));
                    return new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).WithTlsOptions(o => o.WithTrustChain([|roots|])).Build();
                }

                MqttClientOptions Both()
                {
                    var roots = new X509Certificate2Collection();
                    roots.Add(new X509Certificate2("certs/BaltimoreCyberTrustRoot.crt.pem"));
                    roots.Add(new X509Certificate2("certs/DigiCertGlobalRootG2.crt.pem"));
                    return new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).WithTlsOptions(o => o.WithTrustChain(roots)).Build();
                }

                MqttClientOptions Unknown(string host)
                {
                    var roots = new X509Certificate2Collection { new X509Certificate2("BaltimoreCyberTrustRoot.crt") };
                    return new MqttClientOptionsBuilder().WithTcpServer(host, 8883).WithTlsOptions(o => o.WithTrustChain(roots)).Build();
                }
            }

            """)
        .Saying("'certs/BaltimoreCyberTrustRoot.crt.pem' " + Retired)
        .Verify();

    [Fact]
    public Task RetiredRootInM2Mqtt() => On(Libraries.M2Mqtt)
        .Code(Usings + """
            class Sample
            {
                MqttClient Make() => new("my.azure-devices.net", 8883, true, [|X509Certificate.CreateFromCertFile("BaltimoreCyberTrustRoot.cer")|], null, MqttSslProtocols.TLSv1_2);

                MqttClient Other() => new("my.azure-devices.net", 8883, true, X509Certificate.CreateFromCertFile("DigiCertGlobalRootG2.cer"), null, MqttSslProtocols.TLSv1_2);
            }

            """)
        .Verify();

    [Fact]
    public Task RetiredRootAsText() => On(Libraries.NanoFrameworkAzure)
        .Code(Usings + """
            class Sample
            {
                private const string Root = @"-----BEGIN CERTIFICATE-----
            MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ
            RTESMBAGA1UEChMJQmFsdGltb3Jl
            -----END CERTIFICATE-----";

                nanoFramework.Azure.Devices.Client.DeviceClient Make(string key) => new("my.azure-devices.net", "d1", key, azureCert: [|Load(Root)|]);

                private static X509Certificate Load(string text) => null;
            }

            """)
        .Saying("'Root' " + Retired)
        .Verify();

    [Fact]
    public Task NameThatNobodyTrusts() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                private const string City = "Baltimore";

                void Set(MqttTransportSettings settings)
                {
                    Console.WriteLine("Baltimore CyberTrust Root is gone");
                    settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => errors == SslPolicyErrors.None && City.Length > 0;
                }
            }

            """)
        .Verify();

    [Fact]
    public Task AddressInTheDeviceSdk() => On(Libraries.DeviceSdk)
        .Class("""
            DeviceClient One(IAuthenticationMethod method) => DeviceClient.Create([|"40.83.177.42"|], method);
            DeviceClient Two() => DeviceClient.CreateFromConnectionString([|"HostName=40.83.177.42;DeviceId=d1;SharedAccessKey=QQ=="|]);
            DeviceClient Three(string key) => DeviceClient.CreateFromConnectionString([|$"HostName=40.83.177.42;DeviceId=d1;SharedAccessKey={key}"|]);
            ModuleClient Four(IAuthenticationMethod method) => ModuleClient.Create(authenticationMethod: method, hostname: [|"10.2.0.4"|]);
            """)
        .Saying("'40.83.177.42' " + Address, "'40.83.177.42' " + Address, "'40.83.177.42' " + Address, "'10.2.0.4' " + Address)
        .Verify();

    [Fact]
    public Task NamesAndGatewaysInTheDeviceSdk() => On(Libraries.DeviceSdk142)
        .Class("""
            DeviceClient One(IAuthenticationMethod method) => DeviceClient.Create("my.azure-devices.net", method);
            DeviceClient Two(IAuthenticationMethod method) => DeviceClient.Create("my.azure-devices.net", "10.0.0.5", method);
            DeviceClient Three() => DeviceClient.CreateFromConnectionString("HostName=my.azure-devices.net;GatewayHostName=10.0.0.5;DeviceId=d1;SharedAccessKey=QQ==");
            DeviceClient Four(string host, IAuthenticationMethod method) => DeviceClient.Create(host, method);
            DeviceClient Five(string text) => DeviceClient.CreateFromConnectionString(text);
            DeviceClient Six(IAuthenticationMethod method) => DeviceClient.Create("127.0.0.1", method);
            """)
        .Verify();

    [Fact]
    public Task AddressVersion2() => On(Libraries.DeviceSdk2)
        .Class("""
            IotHubDeviceClient One(IAuthenticationMethod method) => new([|"40.83.177.42"|], method);
            IotHubDeviceClient Two() => new([|"HostName=40.83.177.42;DeviceId=d1;SharedAccessKey=QQ=="|]);
            """)
        .Verify();

    [Fact]
    public Task AddressInMqttnet() => On(Libraries.Mqttnet)
        .Class("""
            object Hub() => new MqttClientOptionsBuilder().WithTcpServer([|"40.83.177.42"|], 8883).WithCredentials("my.azure-devices.net/d1/?api-version=2021-04-12", "").Build();
            object Gateway() => new MqttClientOptionsBuilder().WithTcpServer("192.168.1.5", 8883).WithCredentials("my.azure-devices.net/d1/?api-version=2021-04-12", "").Build();
            object Other() => new MqttClientOptionsBuilder().WithTcpServer("40.83.177.42", 8883).WithCredentials("user", "").Build();
            object Name() => new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build();
            """)
        .Verify();

    [Fact]
    public Task AddressOfTheTopic() => On(Libraries.Mqttnet3, Libraries.Mqttnet4)
        .Class("""
            async Task Run(IMqttClient client, CancellationToken stoppingToken)
            {
                var options = new MqttClientOptions { ChannelOptions = new MqttClientTcpOptions { Server = [|"40.83.177.42"|], Port = 8883 } };
                await client.ConnectAsync(options, stoppingToken);
                await client.PublishAsync(new MqttApplicationMessage { Topic = "devices/d1/messages/events/" }, stoppingToken);
            }
            """)
        .Verify();

    [Fact]
    public Task AddressInM2Mqtt() => On(Libraries.M2Mqtt)
        .Class("""
            void Run()
            {
                var one = new MqttClient([|System.Net.IPAddress.Parse("40.83.177.42")|]);
                one.Publish("devices/d1/messages/events/", new byte[1]);
                var two = new MqttClient([|"40.83.177.42"|]);
                two.Publish("devices/d1/messages/events/", new byte[1]);
            }
            """)
        .Verify();

    [Fact]
    public Task AddressOfAUri() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            object Make() => new MqttClientOptionsBuilder().WithConnectionUri([|new Uri("mqtts://40.83.177.42:8883")|]).WithCredentials("my.azure-devices.net/d1/?api-version=2021-04-12", "").Build();
            object Version() => new MqttClientOptionsBuilder().WithTcpServer("1.2.3", 8883).WithCredentials("my.azure-devices.net/d1/?api-version=2021-04-12", "").Build();
            """)
        .Verify();

    [Fact]
    public Task TestCode() => On(Libraries.DeviceSdk142)
        .Class("""
            DeviceClient One(IAuthenticationMethod method) => DeviceClient.Create("40.83.177.42", method);
            """)
        .Assembly("Device.Tests")
        .Verify();

    [Fact]
    public Task TwoOnALine() => On(Libraries.DeviceSdk142)
        .Class("""
            void Run(IAuthenticationMethod method) { var one = DeviceClient.Create([|"40.83.177.42"|], method); var two = DeviceClient.Create([|"40.83.177.43"|], method); }
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk142)
        .Code(Usings + """
            class Sample
            {
                void One(MqttTransportSettings settings) => settings.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => certificate.GetCertHashString() == ;
                void Two(IAuthenticationMethod method) => DeviceClient.Create("40.83.177.42", 
            }

            """)
        .Incomplete()
        .Verify();
}
