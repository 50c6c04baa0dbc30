using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenIsHardCodedTests : RuleTest<TokenIsHardCodedAnalyzer>
{
    private const string Token = "\"SharedAccessSignature sr=hub.azure-devices.net%2Fdevices%2Fthermostat&sig=Zm9vYmFy&se=1700000000\"";

    [Theory]
    [InlineData("const string Token = [|{0}|];")]
    [InlineData("static readonly string Token = [|{0}|];")]
    [InlineData("string Token => [|{0}|];")]
    [InlineData("string Token {{ get; }} = [|{0}|];")]
    [InlineData("string Get() => [|{0}|];")]
    [InlineData("void Run() {{ var token = [|{0}|]; Console.WriteLine(token); }}")]
    [InlineData("void Run(string token = [|{0}|]) {{ }}")]
    [InlineData("string[] Tokens = new[] {{ [|{0}|] }};")]
    public Task Tokens(string member) => On(Libraries.Mqttnet5)
        .Code("using System;\n\nclass Sample\n{\n    " + string.Format(System.Globalization.CultureInfo.InvariantCulture, member, Token) + "\n}\n")
        .Saying("A SAS token is written into the code: everybody who reads it can connect until the token expires on 2023-11-14 22:13:20 UTC, and nobody can after that")
        .Verify();

    [Theory]
    [InlineData("\"HostName=hub.azure-devices.net;DeviceId=a;SharedAccessSignature=SharedAccessSignature sr=hub&sig=Zm9v&se=1700000000\"")]
    [InlineData("\"SharedAccessSignature sig=Zm9v&se=1700000000&skn=policy&sr=hub.azure-devices.net\"")]
    [InlineData("@\"SharedAccessSignature sr=hub.azure-devices.net&sig=Zm9v&se=1700000000\"")]
    public Task OtherForms(string literal) => On(Libraries.Mqttnet5)
        .Method($"Console.WriteLine([|{literal}|]);")
        .Verify();

    [Theory]
    [InlineData("\"SharedAccessSignature sr={0}&sig={1}&se={2} and some more\"")]
    [InlineData("\"SharedAccessSignature sr=<uri>&sig=<signature>&se=1700000000\"")]
    [InlineData("\"SharedAccessSignature sr=hub.azure-devices.net&sig=...&se=1700000000\"")]
    [InlineData("\"SharedAccessSignature sr=hub.azure-devices.net&sig=Zm9v&se=\" + 5")]
    [InlineData("\"SharedAccessSignature sr=hub.azure-devices.net&se=1700000000 \"")]
    [InlineData("\"HostName=hub.azure-devices.net;DeviceId=a;SharedAccessKey=Zm9vYmFyYmF6\"")]
    [InlineData("$\"SharedAccessSignature sr={1}&sig={2}&se={3}\"")]
    [InlineData("\"sr=hub.azure-devices.net&sig=Zm9vYmFyYmF6&se=1700000000\"")]
    public Task NoTokens(string literal) => On(Libraries.Mqttnet5)
        .Method($"Console.WriteLine({literal});")
        .Verify();

    [Theory]
    [InlineData("IAuthenticationMethod It() => new DeviceAuthenticationWithToken(\"a\", {0});")]
    [InlineData("const string Token = {0}; IAuthenticationMethod It() => new DeviceAuthenticationWithToken(\"a\", Token);")]
    [InlineData("static string Token = {0}; IAuthenticationMethod It() => new DeviceAuthenticationWithToken(\"a\", Token);")]
    [InlineData("IAuthenticationMethod It() {{ var token = {0}; return new DeviceAuthenticationWithToken(\"a\", token); }}")]
    [InlineData("const string Token = {0}; const string Text = \"HostName=h;DeviceId=a;SharedAccessSignature=\" + Token; DeviceClient It() => DeviceClient.CreateFromConnectionString(Text);")]
    [InlineData("DeviceClient It() => DeviceClient.CreateFromConnectionString(\"HostName=h;DeviceId=a;SharedAccessSignature=\" + {0});")]
    public Task ReportedWhereItIsUsed(string member) => On(Libraries.DeviceSdk142)
        .Code("class Sample\n{\n    " + string.Format(System.Globalization.CultureInfo.InvariantCulture, member, Token) + "\n}\n")
        .Verify();

    [Fact]
    public Task CapturedByOptions() => On(Libraries.Mqttnet5)
        .Code($$"""
            using System.Threading.Tasks;

            class Sample
            {
                const string Token = {{Token}};

                async Task Run(IMqttClient client)
                {
                    await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", Token).Build());
                    while (true)
                        await Task.Delay(1000);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task NotCapturedByOptions() => On(Libraries.Mqttnet5)
        .Code($$"""
            using System.Threading.Tasks;

            class Sample
            {
                const string Token = [|{{Token}}|];

                async Task Run(IMqttClient client)
                {
                    await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", Token).Build());
                    await client.DisconnectAsync();
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task PutToCbs(bool isReportedThere) => On(Libraries.AmqpNetLite)
        .Code($$"""
            using System.Threading;

            class Sample
            {
                void Run(SenderLink sender)
                {
                    var request = new Message({{(isReportedThere ? Token : $"[|{Token}|]")}});
                    request.ApplicationProperties = new ApplicationProperties();
                    request.ApplicationProperties["operation"] = "put-token";
                    sender.Send(request);
                    {{(isReportedThere ? "while (true) Thread.Sleep(1000);" : "sender.Close();")}}
                }
            }

            """)
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.Mqttnet5).Assembly("Thermostat.Tests").Method($"Console.WriteLine({Token});").Verify();

    [Fact]
    public Task TestCodeOnRequest() => On(Libraries.Mqttnet5)
        .Assembly("Thermostat.Tests")
        .Config("iot_connection.analyze_tests = true")
        .Method($"Console.WriteLine([|{Token}|]);")
        .Verify();

    [Fact]
    public Task WithoutALibrary() => On(Libraries.Framework).Method($"Console.WriteLine({Token});").Verify();

    [Fact]
    public Task AsItIsBeingTyped() => On(Libraries.Mqttnet5)
        .Method("var token = \"SharedAccessSignature sr=hub.azure-devices.net&sig=Zm9v&se=;")
        .Incomplete()
        .Verify();
}
