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

    [Fact]
    public Task DeviceToken() => On(Libraries.DeviceSdk)
        .Method("""
            var authentication = new DeviceAuthenticationWithToken("thermostat", [|Environment.GetEnvironmentVariable("TOKEN")!|]);
            using var client = DeviceClient.Create("hub.azure-devices.net", authentication);
            """)
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

    [Fact]
    public Task ModuleToken() => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                ModuleClient Connect(string host, string deviceId, string moduleId, string key)
                {
                    var token = CreateToken(host, key, 60);
                    IAuthenticationMethod authentication = new ModuleAuthenticationWithToken(deviceId, moduleId, [|token|]);
                    return ModuleClient.Create(host, authentication);
                }

                {{Maker}}
            }

            """)
        .Saying("'ModuleAuthenticationWithToken' is given a SAS token that 'CreateToken' made once and never renews it: when it expires, IoT Hub closes the connection and refuses the next one")
        .FixNumber(1)
        .Fixed(Usings + $$"""

            class Sample
            {
                ModuleClient Connect(string host, string deviceId, string moduleId, string key)
                {
                    IAuthenticationMethod authentication = new ModuleTokenProvider(deviceId, moduleId, host, key);
                    return ModuleClient.Create(host, authentication);
                }

                {{Maker}}

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class ModuleTokenProvider : ModuleAuthenticationWithTokenRefresh
                {
                    private readonly string _resourceUri;
                    private readonly string _key;

                    public ModuleTokenProvider(string deviceId, string moduleId, string resourceUri, string key)
                        : base(deviceId, moduleId)
                    {
                        _resourceUri = resourceUri;
                        _key = key;
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return Task.FromResult(CreateToken(_resourceUri, _key, suggestedTimeToLive / 60));
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task ModuleKey() => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                ModuleClient Connect(string host, string deviceId, string moduleId, string key) =>
                    ModuleClient.Create(host, new ModuleAuthenticationWithToken(deviceId, moduleId, [|CreateToken(host, key, 60)|]));

                {{Maker}}
            }

            """)
        .Fixed(Usings + $$"""

            class Sample
            {
                ModuleClient Connect(string host, string deviceId, string moduleId, string key) =>
                    ModuleClient.Create(host, new ModuleAuthenticationWithRegistrySymmetricKey(deviceId, moduleId, key));

                {{Maker}}
            }

            """)
        .Verify();

    [Fact]
    public Task Factory() => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod OfDevice(string host, string deviceId, string key) =>
                    AuthenticationMethodFactory.CreateAuthenticationWithToken(deviceId, [|CreateToken(host, key, 60)|]);

                IAuthenticationMethod OfModule(string host, string deviceId, string key) =>
                    AuthenticationMethodFactory.CreateAuthenticationWithToken(token: [|CreateToken(host, key, 60)|], moduleId: "scanner", deviceId: deviceId);

                {{Maker}}
            }

            """)
        .Saying(
            "'CreateAuthenticationWithToken' is given a SAS token that 'CreateToken' made once and never renews it: when it expires, IoT Hub closes the connection and refuses the next one",
            "'CreateAuthenticationWithToken' is given a SAS token that 'CreateToken' made once and never renews it: when it expires, IoT Hub closes the connection and refuses the next one")
        .Fixed(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod OfDevice(string host, string deviceId, string key) =>
                    new DeviceAuthenticationWithRegistrySymmetricKey(deviceId, key);

                IAuthenticationMethod OfModule(string host, string deviceId, string key) =>
                    new ModuleAuthenticationWithRegistrySymmetricKey(deviceId, "scanner", key);

                {{Maker}}
            }

            """)
        .Verify();

    [Fact]
    public Task Version2() => On(Libraries.DeviceSdk2)
        .Code(Usings + $$"""

            class Sample
            {
                IotHubDeviceClient Connect(string host, string deviceId, string key) =>
                    new IotHubDeviceClient(host, new ClientAuthenticationWithSharedAccessSignature([|CreateToken(host, key, 60)|], deviceId));

                {{Maker}}
            }

            """)
        .Saying("'ClientAuthenticationWithSharedAccessSignature' is given a SAS token that 'CreateToken' made once and never renews it: when it expires, IoT Hub closes the connection and refuses the next one")
        .FixNumber(1)
        .Fixed(Usings + $$"""

            class Sample
            {
                IotHubDeviceClient Connect(string host, string deviceId, string key) =>
                    new IotHubDeviceClient(host, new DeviceTokenProvider(deviceId, host, key));

                {{Maker}}

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider : ClientAuthenticationWithTokenRefresh
                {
                    private readonly string _resourceUri;
                    private readonly string _key;

                    public DeviceTokenProvider(string deviceId, string resourceUri, string key)
                        : base(deviceId)
                    {
                        _resourceUri = resourceUri;
                        _key = key;
                    }

                    protected override Task<string> SafeCreateNewTokenAsync(string iotHub, TimeSpan suggestedTimeToLive)
                    {
                        return Task.FromResult(CreateToken(_resourceUri, _key, (int)suggestedTimeToLive.TotalMinutes));
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task Version2Key() => On(Libraries.DeviceSdk2)
        .Code(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod OfDevice(string host, string deviceId, string key) =>
                    new ClientAuthenticationWithSharedAccessSignature([|CreateToken(host, key, 60)|], deviceId);

                IAuthenticationMethod OfModule(string host, string deviceId, string key) =>
                    new ClientAuthenticationWithSharedAccessSignature([|CreateToken(host, key, 60)|], deviceId, "scanner");

                {{Maker}}
            }

            """)
        .Fixed(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod OfDevice(string host, string deviceId, string key) =>
                    new ClientAuthenticationWithSharedAccessKeyRefresh(key, deviceId);

                IAuthenticationMethod OfModule(string host, string deviceId, string key) =>
                    new ClientAuthenticationWithSharedAccessKeyRefresh(key, deviceId: deviceId, moduleId: "scanner");

                {{Maker}}
            }

            """)
        .Verify();

    [Fact]
    public Task LiteralToken() => On(Libraries.DeviceSdk142)
        .Method("""
            var authentication = new DeviceAuthenticationWithToken("thermostat", [|"SharedAccessSignature sr=hub.azure-devices.net%2Fdevices%2Fthermostat&sig=Zm9v&se=1700000000"|]);
            """)
        .Saying("'DeviceAuthenticationWithToken' is given a SAS token and never renews it: when it expires on 2023-11-14 22:13:20 UTC, IoT Hub closes the connection and refuses the next one")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("\"HostName=hub.azure-devices.net;DeviceId=thermostat;SharedAccessSignature=SharedAccessSignature sr=hub&sig=Zm9v&se=1700000000\"")]
    [InlineData("ConnectionString")]
    [InlineData("Prefix + \";SharedAccessSignature=\" + Environment.GetEnvironmentVariable(\"TOKEN\")")]
    [InlineData("$\"HostName={Host};DeviceId=thermostat;SharedAccessSignature={Environment.GetEnvironmentVariable(\"TOKEN\")}\"")]
    [InlineData("string.Format(\"{0};SharedAccessSignature={1}\", Prefix, Environment.GetEnvironmentVariable(\"TOKEN\"))")]
    [InlineData("ReadOnlyString")]
    [InlineData("s_connectionString")]
    [InlineData("$\"hostname={Host};deviceid=thermostat;sharedaccesssignature={Environment.GetEnvironmentVariable(\"TOKEN\")}\"")]
    public Task ConnectionStrings(string expression) => On(Libraries.DeviceSdk142)
        .Code($$"""
            using System;

            class Sample
            {
                const string Host = "hub.azure-devices.net";
                const string Prefix = "HostName=" + Host + ";DeviceId=thermostat";
                const string ConnectionString = Prefix + ";SharedAccessSignature=SharedAccessSignature sr=hub&sig=Zm9v&se=1700000000";
                private static string s_connectionString = ConnectionString;
                static readonly string ReadOnlyString = $"{Prefix};SharedAccessSignature={Environment.GetEnvironmentVariable("TOKEN")}";

                DeviceClient OfDevice() => DeviceClient.CreateFromConnectionString([|{{expression}}|], TransportType.Mqtt);

                ModuleClient OfModule() => ModuleClient.CreateFromConnectionString([|{{expression}}|]);
            }

            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task ConnectionStringsOfVersion2() => On(Libraries.DeviceSdk2)
        .Code("""
            class Sample
            {
                IotHubDeviceClient OfDevice(string token) => new IotHubDeviceClient([|"HostName=hub.azure-devices.net;DeviceId=thermostat;SharedAccessSignature=" + token|]);

                IotHubModuleClient OfModule(string token) => new([|$"HostName=hub.azure-devices.net;DeviceId=thermostat;ModuleId=scanner;SharedAccessSignature={token}"|]);
            }

            """)
        .Saying(
            "The connection string of 'IotHubDeviceClient' contains a SAS token and never renews it: when it expires, IoT Hub closes the connection and refuses the next one",
            "The connection string of 'IotHubModuleClient' contains a SAS token and never renews it: when it expires, IoT Hub closes the connection and refuses the next one")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("\"HostName=hub.azure-devices.net;DeviceId=thermostat;SharedAccessKey=Zm9v\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"CONNECTION_STRING\")")]
    [InlineData("$\"HostName={Environment.MachineName};DeviceId=thermostat;SharedAccessKey={Environment.GetEnvironmentVariable(\"KEY\")}\"")]
    [InlineData("\"HostName=hub.azure-devices.net;DeviceId=thermostat;SharedAccessSignature=\"")]
    [InlineData("\"HostName=hub.azure-devices.net;DeviceId=thermostat;x509=true\"")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public Task OtherConnectionStrings(string expression) => On(Libraries.DeviceSdk142)
        .Method($"using var client = DeviceClient.CreateFromConnectionString({expression}, TransportType.Mqtt);")
        .Verify();

    [Theory]
    [InlineData("sasConnectionString", "sasConnectionString")]
    [InlineData("settings[\"Device:SasConnectionString\"]", "Device:SasConnectionString")]
    [InlineData("Environment.GetEnvironmentVariable(\"SHARED_ACCESS_SIGNATURE\")!", "SHARED_ACCESS_SIGNATURE")]
    [InlineData("connectionStringWithSas", "connectionStringWithSas")]
    public Task NameOfAConnectionStringAlone(string expression, string name) => On(Libraries.DeviceSdk142, Libraries.DeviceSdk133)
        .Class($$"""
            void Run(string sasConnectionString, string connectionStringWithSas, System.Collections.Generic.Dictionary<string, string> settings)
            {
                var client = DeviceClient.CreateFromConnectionString({|IOTC2001.Info:{{expression}}|}, TransportType.Mqtt);
            }
            """)
        .Saying($"The connection string of 'CreateFromConnectionString' looks by the name '{name}' as if it contained a SAS token: if it does, nothing renews that, and when it expires, IoT Hub closes the connection and refuses the next one")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("connectionString")]
    [InlineData("sasConnectionStringOf(connectionString)")]
    [InlineData("settings[\"SharedAccessKey\"]")]
    [InlineData("$\"{sasToken}\" + connectionString")]
    [InlineData("\"HostName=hub.azure-devices.net;DeviceId=a;SharedAccessKey=\" + sasToken")]
    public Task NameThatSaysNothing(string expression) => On(Libraries.DeviceSdk142)
        .Class($$"""
            void Run(string connectionString, string sasToken, System.Collections.Generic.Dictionary<string, string> settings, Func<string, string> sasConnectionStringOf)
            {
                var client = DeviceClient.CreateFromConnectionString({{expression}}, TransportType.Mqtt);
            }
            """)
        .Verify();

    [Fact]
    public Task OtherAuthentication() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Threading.Tasks;

            class Sample
            {
                IAuthenticationMethod[] All(string id, string key) =>
                [
                    new DeviceAuthenticationWithRegistrySymmetricKey(id, key),
                    new ModuleAuthenticationWithRegistrySymmetricKey(id, "scanner", key),
                    AuthenticationMethodFactory.CreateAuthenticationWithRegistrySymmetricKey(id, key),
                    new Provider(id),
                ];

                sealed class Provider(string id) : DeviceAuthenticationWithTokenRefresh(id)
                {
                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive) => Task.FromResult("SharedAccessSignature sr=a&sig=b&se=" + suggestedTimeToLive);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task ConnectionStringIsTakenApart() => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string hub, string deviceId, string key)
                {
                    string token = CreateToken($"{hub}/devices/{deviceId}", key, 60);
                    string connectionString = $"HostName={hub}.azure-devices.net;DeviceId={deviceId};SharedAccessSignature={token}";
                    // MQTT as such.
                    return DeviceClient.CreateFromConnectionString([|connectionString|], TransportType.Mqtt_Tcp_Only, new ClientOptions());
                }

                {{Maker}}
            }

            """)
        .FixNumber(1)
        .Fixed(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string hub, string deviceId, string key)
                {
                    // MQTT as such.
                    return DeviceClient.Create($"{hub}.azure-devices.net", new DeviceTokenProvider(deviceId, $"{hub}/devices/{deviceId}", key), TransportType.Mqtt_Tcp_Only, new ClientOptions());
                }

                {{Maker}}

            {{Provider}}
            }

            """)
        .Verify();

    [Fact]
    public Task ConnectionStringWithDeviceAndGateway() => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string hub, string id, string key) =>
                    DeviceClient.CreateFromConnectionString([|"HostName=" + hub + ";GatewayHostName=edge;SharedAccessSignature=" + CreateToken(hub, key, 60)|], id, TransportType.Mqtt);

                {{Maker}}
            }

            """)
        .Fixed(Usings + $$"""

            class Sample
            {
                DeviceClient Connect(string hub, string id, string key) =>
                    DeviceClient.Create(hub, "edge", new DeviceAuthenticationWithRegistrySymmetricKey(id, key), TransportType.Mqtt);

                {{Maker}}
            }

            """)
        .Verify();

    [Fact]
    public Task TokenPutTogetherInPlace() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Sample
            {
                DeviceClient Connect(string host, string deviceId, string key)
                {
                    // The documented format.
                    var expiry = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
                    var resource = WebUtility.UrlEncode($"{host}/devices/{deviceId}");
                    using var hmac = new HMACSHA256(Convert.FromBase64String(key));
                    var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(resource + "\n" + expiry)));
                    var token = string.Format("SharedAccessSignature sr={0}&sig={1}&se={2}", resource, WebUtility.UrlEncode(signature), expiry);
                    return DeviceClient.Create(host, new DeviceAuthenticationWithToken(deviceId, [|token|]));
                }
            }

            """)
        .Fixed(Usings + """

            class Sample
            {
                DeviceClient Connect(string host, string deviceId, string key)
                {
                    // The documented format.
                    return DeviceClient.Create(host, new DeviceAuthenticationWithRegistrySymmetricKey(deviceId, key));
                }
            }

            """)
        .Verify();

    [Fact]
    public Task PolicyKeyIsNoDeviceKey() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Sample
            {
                IAuthenticationMethod Connect(string host, string deviceId, string key) => new DeviceAuthenticationWithToken(deviceId, [|CreateToken(host, key, "device")|]);

                static string CreateToken(string uri, string key, string policy)
                {
                    var expiry = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
                    using var hmac = new HMACSHA256(Convert.FromBase64String(key));
                    var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(uri + "\n" + expiry)));
                    return $"SharedAccessSignature sr={uri}&sig={signature}&se={expiry}&skn={policy}";
                }
            }

            """)
        .Fixed(Usings + """

            class Sample
            {
                IAuthenticationMethod Connect(string host, string deviceId, string key) => new DeviceTokenProvider(deviceId, host, key, "device");

                static string CreateToken(string uri, string key, string policy)
                {
                    var expiry = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
                    using var hmac = new HMACSHA256(Convert.FromBase64String(key));
                    var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(uri + "\n" + expiry)));
                    return $"SharedAccessSignature sr={uri}&sig={signature}&se={expiry}&skn={policy}";
                }

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
                {
                    private readonly string _uri;
                    private readonly string _key;
                    private readonly string _policy;

                    public DeviceTokenProvider(string deviceId, string uri, string key, string policy)
                        : base(deviceId)
                    {
                        _uri = uri;
                        _key = key;
                        _policy = policy;
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return Task.FromResult(CreateToken(_uri, _key, _policy));
                    }
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("TimeSpan lifetime", "TimeSpan.FromHours(1)", "DateTimeOffset.UtcNow.Add(lifetime)", "TimeSpan.FromSeconds(suggestedTimeToLive)")]
    [InlineData("DateTimeOffset expiresOn", "DateTimeOffset.UtcNow.AddHours(1)", "expiresOn", "DateTimeOffset.UtcNow.AddSeconds(suggestedTimeToLive)")]
    [InlineData("DateTime expiresOn", "DateTime.UtcNow.AddHours(1)", "new DateTimeOffset(expiresOn)", "DateTime.UtcNow.AddSeconds(suggestedTimeToLive)")]
    [InlineData("int ttlSeconds", "3600", "DateTimeOffset.UtcNow.AddSeconds(ttlSeconds)", "suggestedTimeToLive")]
    [InlineData("uint ttlSeconds", "3600", "DateTimeOffset.UtcNow.AddSeconds(ttlSeconds)", "(uint)suggestedTimeToLive")]
    [InlineData("double hours", "1", "DateTimeOffset.UtcNow.AddHours(hours)", "suggestedTimeToLive / 3600.0")]
    [InlineData("uint minutes", "60", "DateTimeOffset.UtcNow.AddMinutes(minutes)", "(uint)(suggestedTimeToLive / 60)")]
    [InlineData("int n", "60", "DateTimeOffset.UtcNow + TimeSpan.FromMinutes(n)", "suggestedTimeToLive / 60")]
    [InlineData("int days", "1", "DateTimeOffset.UtcNow.AddDays(days)", "1")]
    public Task LifetimeIsTheSuggestedOne(string parameter, string argument, string expiry, string lifetime) => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod Connect(string host, string deviceId) => new DeviceAuthenticationWithToken(deviceId, [|CreateToken({{argument}}, host)|]);

                static string CreateToken({{parameter}}, string uri) => $"SharedAccessSignature sr={uri}&sig={Environment.MachineName}&se={({{expiry}}).ToUnixTimeSeconds()}";
            }

            """)
        .Fixed(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod Connect(string host, string deviceId) => new DeviceTokenProvider(deviceId, host);

                static string CreateToken({{parameter}}, string uri) => $"SharedAccessSignature sr={uri}&sig={Environment.MachineName}&se={({{expiry}}).ToUnixTimeSeconds()}";

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
                {
                    private readonly string _uri;

                    public DeviceTokenProvider(string deviceId, string uri)
                        : base(deviceId)
                    {
                        _uri = uri;
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return Task.FromResult(CreateToken({{lifetime}}, _uri));
                    }
                }
            }

            """)
        .Once()
        .Verify();

    [Fact]
    public Task OptionalLifetimeIsNamed() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Sample
            {
                IAuthenticationMethod Connect(string deviceId) => new DeviceAuthenticationWithToken(deviceId, [|CreateToken(deviceId)|]);

                static string CreateToken(string deviceId, string? policy = null, int seconds = 3600) => $"SharedAccessSignature sr={deviceId}&sig={policy}&se={seconds}";
            }

            """)
        .Fixed(Usings + """

            class Sample
            {
                IAuthenticationMethod Connect(string deviceId) => new DeviceTokenProvider(deviceId);

                static string CreateToken(string deviceId, string? policy = null, int seconds = 3600) => $"SharedAccessSignature sr={deviceId}&sig={policy}&se={seconds}";

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
                {
                    public DeviceTokenProvider(string deviceId)
                        : base(deviceId)
                    {
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return Task.FromResult(CreateToken(DeviceId, seconds: suggestedTimeToLive));
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task MakerOfAnInstance() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Sample
            {
                private readonly string _key = Environment.MachineName;

                async Task<DeviceClient> Connect(string host, string deviceId)
                {
                    var token = await CreateTokenAsync(host).ConfigureAwait(false);
                    await Task.Yield();
                    return DeviceClient.Create(host, new DeviceAuthenticationWithToken(deviceId, [|token|]));
                }

                private async Task<string> CreateTokenAsync(string uri)
                {
                    await Task.Yield();
                    return $"SharedAccessSignature sr={uri}&sig={_key}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";
                }
            }

            """)
        .Fixed(Usings + """

            class Sample
            {
                private readonly string _key = Environment.MachineName;

                async Task<DeviceClient> Connect(string host, string deviceId)
                {
                    await Task.Yield();
                    return DeviceClient.Create(host, new DeviceTokenProvider(deviceId, this, host));
                }

                private async Task<string> CreateTokenAsync(string uri)
                {
                    await Task.Yield();
                    return $"SharedAccessSignature sr={uri}&sig={_key}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";
                }

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
                {
                    private readonly Sample _owner;
                    private readonly string _uri;

                    public DeviceTokenProvider(string deviceId, Sample owner, string uri)
                        : base(deviceId)
                    {
                        _owner = owner;
                        _uri = uri;
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return _owner.CreateTokenAsync(_uri);
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task MakerOfAnotherObject() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Tokens
            {
                public string GetTokenAsync(TimeSpan ttl) => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.Add(ttl).ToUnixTimeSeconds()}";
            }

            class Sample
            {
                private readonly Tokens _tokens = new Tokens();

                IAuthenticationMethod Connect(string deviceId) => new DeviceAuthenticationWithToken(deviceId, [|_tokens.GetTokenAsync(TimeSpan.FromDays(1))|]);
            }

            """)
        .Fixed(Usings + """

            class Tokens
            {
                public string GetTokenAsync(TimeSpan ttl) => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.Add(ttl).ToUnixTimeSeconds()}";
            }

            class Sample
            {
                private readonly Tokens _tokens = new Tokens();

                IAuthenticationMethod Connect(string deviceId) => new DeviceTokenProvider(deviceId, _tokens);

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
                {
                    private readonly Tokens _tokens;

                    public DeviceTokenProvider(string deviceId, Tokens tokens)
                        : base(deviceId)
                    {
                        _tokens = tokens;
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return Task.FromResult(_tokens.GetTokenAsync(TimeSpan.FromSeconds(suggestedTimeToLive)));
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task NameThatTheBaseClassHides() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Sample
            {
                class DeviceTokenProvider;

                IAuthenticationMethod Connect(string deviceId) => new DeviceAuthenticationWithToken(deviceId, [|GetTokenAsync()|]);

                static string GetTokenAsync() => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";
            }

            """)
        .Fixed(Usings + """

            class Sample
            {
                class DeviceTokenProvider;

                IAuthenticationMethod Connect(string deviceId) => new DeviceTokenProvider2(deviceId);

                static string GetTokenAsync() => $"SharedAccessSignature sr=a&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}";

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider2 : DeviceAuthenticationWithTokenRefresh
                {
                    public DeviceTokenProvider2(string deviceId)
                        : base(deviceId)
                    {
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return Task.FromResult(Sample.GetTokenAsync());
                    }
                }
            }

            """)
        .Verify();

    [Fact]
    public Task OneClassForOneMaker() => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod[] Connect(string host, string key)
                {
                    return new IAuthenticationMethod[]
                    {
                        new DeviceAuthenticationWithToken("first", [|CreateToken(host + "/devices/first", key, 60)|]), new DeviceAuthenticationWithToken("second", [|CreateToken(host + "/devices/second", key, 30)|]),
                    };
                }

                {{Maker}}
            }

            """)
        .FixNumber(1)
        .Fixed(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod[] Connect(string host, string key)
                {
                    return new IAuthenticationMethod[]
                    {
                        new DeviceTokenProvider("first", host + "/devices/first", key), new DeviceTokenProvider("second", host + "/devices/second", key),
                    };
                }

                {{Maker}}

            {{Provider}}
            }

            """)
        .Verify();

    [Fact]
    public Task Program() => On(Libraries.DeviceSdk142)
        .Code("""
            using System;
            using System.Threading.Tasks;

            var deviceId = args[0];
            using var client = DeviceClient.Create("hub.azure-devices.net", new DeviceAuthenticationWithToken(deviceId, [|CreateToken(deviceId, TimeSpan.FromHours(1))|]));
            await client.OpenAsync();
            await client.CloseAsync();

            static string CreateToken(string id, TimeSpan lifetime) =>
                $"SharedAccessSignature sr={id}&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";
            """)
        .Fixed("""
            using System;
            using System.Threading.Tasks;

            var deviceId = args[0];
            using var client = DeviceClient.Create("hub.azure-devices.net", new DeviceTokenProvider(deviceId, timeToLive => CreateToken(deviceId, TimeSpan.FromSeconds(timeToLive))));
            await client.OpenAsync();
            await client.CloseAsync();

            static string CreateToken(string id, TimeSpan lifetime) =>
                $"SharedAccessSignature sr={id}&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";

            /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
            internal sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
            {
                private readonly Func<int, string> _createToken;

                public DeviceTokenProvider(string deviceId, Func<int, string> createToken)
                    : base(deviceId)
                {
                    _createToken = createToken;
                }

                protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                {
                    return Task.FromResult(_createToken(suggestedTimeToLive));
                }
            }
            """)
        .Verify();

    [Fact]
    public Task TokenOfAFieldIsMadeAnew() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Sample
            {
                const string Id = "thermostat";
                static readonly string Token = CreateToken(Id, TimeSpan.FromHours(1));

                IAuthenticationMethod Connect() => new DeviceAuthenticationWithToken(Id, [|Token|]);

                static string CreateToken(string id, TimeSpan lifetime) => $"SharedAccessSignature sr={id}&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";
            }

            """)
        .Fixed(Usings + """

            class Sample
            {
                const string Id = "thermostat";
                static readonly string Token = CreateToken(Id, TimeSpan.FromHours(1));

                IAuthenticationMethod Connect() => new DeviceTokenProvider(Id);

                static string CreateToken(string id, TimeSpan lifetime) => $"SharedAccessSignature sr={id}&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";

                /// <summary>Makes a new SAS token whenever the SDK needs one.</summary>
                private sealed class DeviceTokenProvider : DeviceAuthenticationWithTokenRefresh
                {
                    public DeviceTokenProvider(string deviceId)
                        : base(deviceId)
                    {
                    }

                    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive)
                    {
                        return Task.FromResult(CreateToken(DeviceId, TimeSpan.FromSeconds(suggestedTimeToLive)));
                    }
                }
            }

            """)
        .Verify();

    [Theory]
    [InlineData("static readonly string Token = CreateToken(\"c2VjcmV0\");", "Token", "a secret would stand in two places")]
    [InlineData("string Token { get; } = CreateToken(\"c2VjcmV0\");", "Token", "so would this one")]
    [InlineData("string Token { get; set; } = CreateToken(\"c2VjcmV0\");", "Token", "it can change")]
    [InlineData("string Token = CreateToken(\"c2VjcmV0\");", "Token", "it can change as well")]
    public Task NoFixWhere(string member, string token, string reason) => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            // {{reason}}
            class Sample
            {
                {{member}}

                IAuthenticationMethod Connect() => new DeviceAuthenticationWithToken("thermostat", [|{{token}}|]);

                static string CreateToken(string key)
                {
                    var expiry = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
                    using var hmac = new HMACSHA256(Convert.FromBase64String(key));
                    return $"SharedAccessSignature sr=a&sig={Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes("a\n" + expiry)))}&se={expiry}";
                }
            }

            """)
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("string token")]
    [InlineData("string token = \"\"")]
    public Task NoFixForAParameter(string parameter) => On(Libraries.DeviceSdk142)
        .Code($$"""
            class Sample
            {
                IAuthenticationMethod Connect({{parameter}}) => new DeviceAuthenticationWithToken("thermostat", [|token|]);
            }

            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task NoFixWhereTheMomentWouldBeFrozen() => On(Libraries.DeviceSdk142)
        .Code(Usings + """

            class Sample
            {
                IAuthenticationMethod Connect(string key)
                {
                    var expiry = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
                    return new DeviceAuthenticationWithToken("thermostat", [|CreateToken(key, expiry)|]);
                }

                static string CreateToken(string secret, long until) => $"SharedAccessSignature sr=a&sig={secret}&se={until}";
            }

            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task NoFixWhereTheTokenIsChangedLater() => On(Libraries.DeviceSdk142)
        .Code(Usings + $$"""

            class Sample
            {
                IAuthenticationMethod Connect(string host, string key)
                {
                    var authentication = new DeviceAuthenticationWithToken("thermostat", [|CreateToken(host, key, 60)|]);
                    authentication.Token = CreateToken(host, key, 30);
                    return authentication;
                }

                {{Maker}}
            }

            """)
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("new DeviceAuthenticationWithToken(\"thermostat\", )")]
    [InlineData("new DeviceAuthenticationWithToken(\"thermostat\"")]
    [InlineData("new DeviceAuthenticationWithToken(")]
    [InlineData("DeviceClient.CreateFromConnectionString()")]
    [InlineData("DeviceClient.CreateFromConnectionString($\"HostName={\")")]
    [InlineData("DeviceClient.CreateFromConnectionString(\"SharedAccessSignature=\" + )")]
    [InlineData("AuthenticationMethodFactory.CreateAuthenticationWithToken(,)")]
    public Task AsItIsBeingTyped(string expression) => On(Libraries.DeviceSdk142)
        .Method($"var it = {expression};")
        .Incomplete()
        .Verify();

    [Theory]
    [InlineData("new DeviceAuthenticationWithToken(identity.Id, [|identity.Token|])")]
    [InlineData("new DeviceAuthenticationWithToken(token: [|identity.Token|], deviceId: identity.Id)")]
    [InlineData("AuthenticationMethodFactory.CreateAuthenticationWithToken(identity.Id, \"scanner\", [|identity.Token|])")]
    public Task TypeOfAMissingPackage(string expression) => On(Libraries.DeviceSdk142)
        .Code($$"""
            class Sample
            {
                IAuthenticationMethod Connect(MissingIdentity identity) => {{expression}};
            }

            """)
        .Incomplete()
        .NoFix()
        .Verify();

    [Fact]
    public Task TestCodeIsLeftAlone() => On(Libraries.DeviceSdk142)
        .Assembly("Thermostat.Tests")
        .Method("""var authentication = new DeviceAuthenticationWithToken("thermostat", Environment.MachineName);""")
        .Verify();

    [Fact]
    public Task TestCodeOnRequest() => On(Libraries.DeviceSdk142)
        .Assembly("Thermostat.Tests")
        .Config("iot_connection.analyze_tests = true")
        .Method("""var authentication = new DeviceAuthenticationWithToken("thermostat", [|Environment.MachineName|]);""")
        .NoFix()
        .Verify();

    [Fact]
    public Task SameNamesOfAnotherLibrary() => On(Libraries.DeviceSdk142)
        .Code("""
            namespace Own
            {
                class DeviceAuthenticationWithToken
                {
                    public DeviceAuthenticationWithToken(string deviceId, string token) { }
                }

                class Sample
                {
                    object It(string token) => new Own.DeviceAuthenticationWithToken("thermostat", token);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task WithoutTheSdk() => On(Libraries.Mqttnet5)
        .Method("""
            var text = "HostName=hub;SharedAccessSignature=SharedAccessSignature sr=a&sig=b&se=1700000000";
            """)
        .Verify();
}
