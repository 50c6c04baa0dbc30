using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class TlsVersionIsRefusedTests : RuleTest<TlsVersionIsRefusedAnalyzer, TlsVersionIsRefusedFix>
{
    private const string Refused = "allows no TLS 1.2 or later: IoT Hub and other current servers refuse the connection";

    [Fact]
    public Task OldVersion() => On(Libraries.Mqttnet)
        .Code(Tls("new MqttClientTlsOptions { UseTls = true, SslProtocol = {|IOTC6003.Info:SslProtocols.Tls|} }"))
        .Saying($"'SslProtocol' {Refused}")
        .Fixed(Tls("new MqttClientTlsOptions { UseTls = true, SslProtocol = SslProtocols.None }"))
        .Verify();

    [Fact]
    public Task BothOldVersions() => On(Libraries.Mqttnet5)
        .Code(Tls("new MqttClientTlsOptionsBuilder().WithSslProtocols({|IOTC6003.Info:SslProtocols.Tls | SslProtocols.Tls11|}).Build()"))
        .FixNumber(1)
        .Fixed(Tls("new MqttClientTlsOptionsBuilder().WithSslProtocols(SslProtocols.Tls12 | SslProtocols.Tls13).Build()"))
        .Verify();

    [Fact]
    public Task EvidentHub() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Tls("""new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).WithTlsOptions(new MqttClientTlsOptions { UseTls = true, SslProtocol = [|SslProtocols.Tls11|] }).Build()"""))
        .Saying("'SslProtocol' allows no TLS 1.2 or later: IoT Hub refuses the connection")
        .Verify();

    [Fact]
    public Task GoodVersions() => On(Libraries.Mqttnet5)
        .Code(Tls("new object[] { new MqttClientTlsOptions { SslProtocol = SslProtocols.Tls12 }, new MqttClientTlsOptions { SslProtocol = SslProtocols.Tls13 }, new MqttClientTlsOptions { SslProtocol = SslProtocols.None } }"))
        .Verify();

    [Fact]
    public Task OldVersionsBesideANewOne() => On(Libraries.Mqttnet5)
        .Code(Tls("new MqttClientTlsOptions { SslProtocol = SslProtocols.Tls | SslProtocols.Tls11 | SslProtocols.Tls12 }"))
        .Verify();

    [Fact]
    public Task VersionThatIsNotKnown() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(MqttClientTlsOptions tls, System.Security.Authentication.SslProtocols version) => tls.SslProtocol = version;
            """)
        .Verify();

    [Fact]
    public Task ConstantOfTheProgram() => On(Libraries.Mqttnet5)
        .Class("""
            private const System.Security.Authentication.SslProtocols Version = System.Security.Authentication.SslProtocols.Tls11;

            void Run(MqttClientTlsOptions tls) => tls.SslProtocol = {|IOTC6003.Info:Version|};
            """)
        .FixedClass("""
            private const System.Security.Authentication.SslProtocols Version = System.Security.Authentication.SslProtocols.Tls11;

            void Run(MqttClientTlsOptions tls) => tls.SslProtocol = System.Security.Authentication.SslProtocols.None;
            """)
        .Verify();

    [Fact]
    public Task OneSideOfAChoice() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(MqttClientTlsOptions tls, bool isOld) =>
                tls.SslProtocol = isOld ? {|IOTC6003.Info:System.Security.Authentication.SslProtocols.Tls11|} : System.Security.Authentication.SslProtocols.Tls12;
            """)
        .Verify();

    [Fact]
    public Task LambdaOfABuilder() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Tls("""new MqttClientOptionsBuilder().WithTcpServer("a").WithTlsOptions(tls => tls.WithSslProtocols({|IOTC6003.Info:SslProtocols.Tls|})).Build()"""))
        .Fixed(Tls("""new MqttClientOptionsBuilder().WithTcpServer("a").WithTlsOptions(tls => tls.WithSslProtocols(SslProtocols.None)).Build()"""))
        .Verify();

    [Fact]
    public Task MinimumOfTheDeviceSdk() => On(Libraries.DeviceSdk)
        .Code(Statement("TlsVersions.Instance.SetMinimumTlsVersions([|SslProtocols.Tls11|]);"))
        .Saying("'SetMinimumTlsVersions' allows no TLS 1.2 or later: IoT Hub refuses the connection")
        .Fixed(Statement("TlsVersions.Instance.SetMinimumTlsVersions(SslProtocols.None);"))
        .Verify();

    [Fact]
    public Task MinimumByDefault() => On(Libraries.DeviceSdk142)
        .Code(Statement("TlsVersions.Instance.SetMinimumTlsVersions();"))
        .Verify();

    [Fact]
    public Task Preview() => On(Libraries.DeviceSdk2)
        .Code(Tls("new IotHubClientMqttSettings { SslProtocols = [|SslProtocols.Tls|] }"))
        .Verify();

    [Fact]
    public Task AmqpNetLite() => On(Libraries.AmqpNetLite)
        .Code(Statement("new ConnectionFactory().SSL.Protocols = {|IOTC6003.Info:SslProtocols.Tls|};"))
        .Verify();

    [Fact]
    public Task RabbitMq() => On(Libraries.RabbitMq)
        .Code(Tls("new SslOption { Version = {|IOTC6003.Info:SslProtocols.Tls11|} }"))
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Code(Tls("""new MqttClient("my.azure-devices.net", 8883, true, MqttSslProtocols.None, null, null)"""))
        .Verify();

    [Fact]
    public Task OldM2Mqtt() => On(Libraries.M2Mqtt)
        .Code(Tls("""new MqttClient("localhost", 8883, true, {|IOTC6003.Info:MqttSslProtocols.TLSv1_0|}, null, null)"""))
        .Saying($"'sslProtocol' {Refused}")
        .Fixed(Tls("""new MqttClient("localhost", 8883, true, MqttSslProtocols.TLSv1_2, null, null)"""))
        .Verify();

    [Fact]
    public Task WholeProcess() => On(Libraries.DeviceSdk142)
        .Code(Statement("System.Net.ServicePointManager.SecurityProtocol = {|IOTC6003.Info:System.Net.SecurityProtocolType.Tls|};"))
        .Fixed(Statement("System.Net.ServicePointManager.SecurityProtocol = System.Net.SecurityProtocolType.SystemDefault;"))
        .Verify();

    [Fact]
    public Task AddedToTheWholeProcess() => On(Libraries.DeviceSdk142)
        .Code(Statement("System.Net.ServicePointManager.SecurityProtocol |= System.Net.SecurityProtocolType.Tls;"))
        .Verify();

    [Fact]
    public Task StreamOfAClient() => On(Libraries.Mqttnet5)
        .Class("""
            Task Open(System.Net.Security.SslStream stream) =>
                stream.AuthenticateAsClientAsync(checkCertificateRevocation: true, targetHost: "a", clientCertificates: null, enabledSslProtocols: {|IOTC6003.Info:System.Security.Authentication.SslProtocols.Tls11|});
            """)
        .Verify();

    [Fact]
    public Task StreamOfAServer() => On(Libraries.Mqttnet5)
        .Class("""
            Task Open(System.Net.Security.SslStream stream, System.Security.Cryptography.X509Certificates.X509Certificate own) =>
                stream.AuthenticateAsServerAsync(own, false, System.Security.Authentication.SslProtocols.Tls11, false);
            """)
        .Verify();

    [Fact]
    public Task TwoOnALineAndAComment() => On(Libraries.Mqttnet5)
        .Code(Tls("new object[] { new MqttClientTlsOptions { SslProtocol = /* old */ {|IOTC6003.Info:SslProtocols.Tls|} }, new MqttClientTlsOptions { SslProtocol = {|IOTC6003.Info:SslProtocols.Tls11|} } }"))
        .Fixed(Tls("new object[] { new MqttClientTlsOptions { SslProtocol = /* old */ SslProtocols.None }, new MqttClientTlsOptions { SslProtocol = SslProtocols.None } }"))
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            var tls = new MqttClientTlsOptions { SslProtocol = System.Security.Authentication.SslProtocols. };
            tls.SslProtocol = ;
            """)
        .Incomplete()
        .Verify();

    private static string Tls(string expression) => Statement($"var made = {expression};");

    private static string Statement(string statement) => $$"""
        #pragma warning disable CS0618, SYSLIB0014, SYSLIB0039
        using System.Security.Authentication;

        class Sample
        {
            void Run()
            {
                {{statement}}
            }
        }

        """;
}
