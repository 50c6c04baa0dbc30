using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenIsNeverRenewedTests : RuleTest<TokenIsNeverRenewedAnalyzer, TokenIsNeverRenewedFix>
{
    /// <summary>A maker of tokens for minutes, as the documentation of IoT Hub shows one.</summary>
    private const string Maker = """
        static string CreateToken(string resourceUri, string key, int expiryInMinutes)
            {
                var expiry = DateTimeOffset.UtcNow.AddMinutes(expiryInMinutes).ToUnixTimeSeconds();
                var resource = WebUtility.UrlEncode(resourceUri);
                using (var hmac = new HMACSHA256(Convert.FromBase64String(key)))
                {
                    var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(resource + "\n" + expiry)));
                    return $"SharedAccessSignature sr={resource}&sig={WebUtility.UrlEncode(signature)}&se={expiry}";
                }
            }
        """;

    private const string Usings = """
        using System;
        using System.Net;
        using System.Security.Cryptography;
        using System.Text;
        using System.Threading.Tasks;

        """;

    private const string Provider = """
            /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
            private sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
            {
                private readonly string _resourceUri;
                private readonly string _key;

                public DeviceTokenProvider(string deviceId, string resourceUri, string key)
                    : base(deviceId)
                {
                    _resourceUri = resourceUri;
                    _key = key;
                }

                protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                {
                    return Task.FromResult(CreateToken(_resourceUri, _key, suggestedTimeToLive / 60));
                }
            }
        """;

    private static string Class(string members) => Usings + "class Sample\n{\n" + Indented(members) + "\n}\n";

    private static string Indented(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal).Replace("\n    \n", "\n\n", StringComparison.Ordinal);

    [Fact]
    public Task DeviceToken() => On(Libraries.DeviceSdk)
        .Method("""
            var authentication = new DeviceAuthenticationWithToken("thermostat", [|Environment.GetEnvironmentVariable("TOKEN")!|]);
            await using var client = DeviceClient.Create("hub.azure-devices.net", authentication);
            """.Replace("await using", "using", StringComparison.Ordinal))
        .Saying("'DeviceAuthenticationWithToken' is given a SAS token and never renews it: when it expires, IoT Hub closes the connection and refuses the next one")
        .NoFix()
        .Verify();

    [Fact]
    public Task MakerIsCalledByTheProvider() => On(Libraries.DeviceSdk)
        .Code(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string host, string deviceId, string key)
                {
                    // Good for an hour.
                    var token = CreateToken(host + "/devices/" + deviceId, key, 60);
                    var authentication = new DeviceAuthenticationWithToken(deviceId, [|token|]);
                    return DeviceClient.Create(host, authentication, TransportType.Mqtt);
                }

                {{Maker}}
            }

            """)
        .Saying("'DeviceAuthenticationWithToken' is given a SAS token that 'CreateToken' made once and never renews it: when it expires, IoT Hub closes the connection and refuses the next one")
        .FixNumber(1)
        .Fixed(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string host, string deviceId, string key)
                {
                    // Good for an hour.
                    var authentication = new DeviceTokenProvider(deviceId, host + "/devices/" + deviceId, key);
                    return DeviceClient.Create(host, authentication, TransportType.Mqtt);
                }

                {{Maker}}

            {{Provider}}
            }

            """)
        .Verify();

    [Fact]
    public Task KeyIsGivenToTheSdk() => On(Libraries.DeviceSdk)
        .Code(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string host, string deviceId, string key)
                {
                    var token = CreateToken(host + "/devices/" + deviceId, key, 60);
                    return DeviceClient.Create(host, new DeviceAuthenticationWithToken(deviceId, /* for an hour */ [|token|]), TransportType.Mqtt);
                }

                {{Maker}}
            }

            """)
        .Fixed(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string host, string deviceId, string key)
                {
                    return DeviceClient.Create(host, new DeviceAuthenticationWithRegistrySymmetricKey(deviceId, /* for an hour */ key), TransportType.Mqtt);
                }

                {{Maker}}
            }

            """)
        .Verify();

    [Fact]
    public Task OldLanguage() => On(Libraries.DeviceSdk142)
        .Language(LanguageVersion.CSharp7_3)
        .Code("using Microsoft.Azure.Devices.Client;\n" + Usings + $$"""

            class Sample
            {
                IAuthenticationMethod Connect(string host, string deviceId, string key)
                {
                    return new DeviceAuthenticationWithToken(deviceId, [|CreateToken(host, key, 60)|]);
                }

                {{Maker}}
            }

            """)
        .FixNumber(1)
        .Fixed("using Microsoft.Azure.Devices.Client;\n" + Usings + $$"""

            class Sample
            {
                IAuthenticationMethod Connect(string host, string deviceId, string key)
                {
                    return new DeviceTokenProvider(deviceId, host, key);
                }

                {{Maker}}

            {{Provider}}
            }

            """)
        .Verify();
}
