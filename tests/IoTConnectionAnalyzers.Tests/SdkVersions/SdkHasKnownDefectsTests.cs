using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Which versions are reported, how, and where.</summary>
public sealed class SdkHasKnownDefectsTests : RuleTest<SdkHasKnownDefectsAnalyzer>
{
    private const string Closing = "Dispose returns before the MQTT goodbye is sent, so a process that ends right after it drops the connection instead of closing it";
    private const string Tls = "MQTT over TCP does not connect on .NET 8 or later, or only after more than a minute, because the TLS handshake of DotNetty 0.7.5 does not finish there";
    private const string LateAnswer = "an acknowledgement that comes after its request was cancelled or timed out counts as a protocol violation and tears the connection down";

    // The device SDK.

    [Fact]
    public Task Old_release_over_mqtt() => OnMqtt("1.28.0", "Microsoft.Azure.Devices.Client 1.28.0: " + Closing + ", and 14 more known defects; 1.42.3 is free of them");

    [Theory]
    [InlineData("1.6.2")]
    [InlineData("1.18.1")]
    [InlineData("1.21.2")]
    [InlineData("1.28.2")]
    [InlineData("1.33.1")]
    [InlineData("1.34.0")]
    [InlineData("1.36.0")]
    [InlineData("1.36.7")]
    [InlineData("1.38.0")]
    [InlineData("1.41.3")]
    [InlineData("1.42.1")]
    [InlineData("1.42.2")]
    public Task Release_with_a_grave_defect_is_a_warning(string version) => OnMqtt(version);

    /// <summary>Only lesser defects apply, or the last release of the line with long-term support.</summary>
    [Theory]
    [InlineData("1.36.10")]
    [InlineData("1.42.0")]
    public Task Release_with_lesser_defects_is_advice(string version) =>
        On(PackageStub.DeviceSdk(version)).Method("""var client = {|IOTC1001.Info:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""").Verify();

    [Theory]
    [InlineData("1.42.3")]
    [InlineData("1.42.3+2a97dd06e")]
    [InlineData("1.42.4")]
    [InlineData("1.43.0-edgeLts")]
    [InlineData("1.43.2-edgeLts")]
    [InlineData("2.0.0-preview007")]
    [InlineData("2.0.0")]
    public Task Newest_and_later_releases_are_silent(string version) =>
        On(PackageStub.DeviceSdk(version)).Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""").Verify();

    [Fact]
    public Task Regression_is_told_only_where_it_shows() =>
        On(PackageStub.DeviceSdk("1.42.1"), PackageStub.DeviceSdk("1.42.2"))
            .Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt_Tcp_Only);""")
            .GlobalConfig("build_property.TargetFramework = net8.0")
            .Verify();

    [Theory]
    [InlineData("net6.0")]
    [InlineData("net7.0-windows")]
    [InlineData("netcoreapp3.1")]
    [InlineData("net48")]
    [InlineData("net472")]
    public Task Regression_does_not_show_on_older_runtimes(string framework) =>
        On(PackageStub.DeviceSdk("1.42.2"))
            .Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .GlobalConfig("build_property.TargetFramework = " + framework)
            .Verify();

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0-android")]
    [InlineData("")]
    public Task Regression_counts_where_the_runtime_can_be_new(string framework) =>
        On(PackageStub.DeviceSdk("1.42.2"))
            .Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .GlobalConfig("build_property.TargetFramework = " + framework)
            .Saying("Microsoft.Azure.Devices.Client 1.42.2: " + Tls + "; 1.42.3 is free of it")
            .Verify();

    [Fact]
    public Task Regression_is_gone_where_the_program_has_the_good_DotNetty() =>
        On(PackageStub.DeviceSdk("1.42.1").With(PackageStub.DotNettyHandlers("0.7.6")))
            .Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .Verify();

    [Fact]
    public Task Old_framework_gets_a_release_that_it_can_use() =>
        On(PackageStub.DeviceSdk("1.40.0"))
            .Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .GlobalConfig("build_property.TargetFramework = net451")
            .Saying("Microsoft.Azure.Devices.Client 1.40.0: CloseAsync can hang behind calls that are still retrying on a dead network, and 4 more known defects; no release of 1.x is free of all of them, 1.42.0 has 1 left")
            .Verify();

    // Transports.

    [Fact]
    public Task Default_transport_is_Amqp() =>
        On(PackageStub.DeviceSdk("1.28.0"))
            .Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x");""")
            .Saying("Microsoft.Azure.Devices.Client 1.28.0: CloseAsync can hang behind calls that are still retrying on a dead network, and 13 more known defects; 1.42.3 is free of them")
            .Verify();

    [Theory]
    [InlineData("TransportType.Mqtt_WebSocket_Only")]
    [InlineData("TransportType.Amqp")]
    [InlineData("TransportType.Http1")]
    [InlineData("new ITransportSettings[] { new AmqpTransportSettings(TransportType.Amqp_Tcp_Only) }")]
    [InlineData("new ITransportSettings[] { new Http1TransportSettings() }")]
    public Task Defect_of_another_transport_does_not_count(string transport) =>
        On(PackageStub.DeviceSdk("1.42.2")).Method($$"""var client = DeviceClient.CreateFromConnectionString("x", {{transport}});""").Verify();

    [Theory]
    [InlineData("new ITransportSettings[] { new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) }")]
    [InlineData("(TransportType)Environment.TickCount")]
    [InlineData("Enum.Parse<TransportType>(Console.ReadLine()!)")]
    public Task Defect_counts_where_its_transport_is_chosen_or_may_be(string transport)
    {
        // The name of the type in the argument comes second.
        var code = $$"""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", {{transport}});""";
        return On(PackageStub.DeviceSdk("1.42.2")).Method(code).Verify();
    }

    [Fact]
    public Task Comparing_with_a_transport_does_not_choose_it() =>
        On(PackageStub.DeviceSdk("1.42.2")).Class(
            """
            DeviceClientOf Make { get; } = null!;
            bool IsAmqp({|IOTC1001:TransportType|} type) => type == TransportType.Amqp || type is TransportType.Amqp_Tcp_Only;
            DeviceClient Create(TransportType type) => DeviceClient.CreateFromConnectionString("x", type);
            class DeviceClientOf { }
            """).Verify();

    [Fact]
    public Task Transport_in_a_variable_counts() =>
        On(PackageStub.DeviceSdk("1.42.2")).Class(
            """
            private static readonly TransportType s_transport = TransportType.Amqp;
            DeviceClient Create() => DeviceClient.CreateFromConnectionString("x", s_transport);
            """).Verify();

    [Fact]
    public Task Pooling_counts_only_where_it_is_on() =>
        On(PackageStub.DeviceSdk("1.39.0")).Method(
            """
            var pool = new {|IOTC1001.Info:AmqpConnectionPoolSettings|} { Pooling = true };
            var client = DeviceClient.CreateFromConnectionString("x", new ITransportSettings[] { new AmqpTransportSettings(TransportType.Amqp_Tcp_Only, 50, pool) });
            """)
            .Config("iot_connection.ignored_defects = ADC008, ADC009, ADC015, ADC016, ADC017, ADC018, ADC053, AMQ005")
            .Saying("Microsoft.Azure.Devices.Client 1.39.0: pooled AMQP connections and their token renewals are not released when clients are removed from the pool; 1.42.3 is free of it")
            .Verify();

    // Other packages.

    [Theory]
    [InlineData("5.1.0.1559", LateAnswer + ", and 1 more known defect; 5.2.0.1603 is free of them")]
    [InlineData("5.0.0", LateAnswer + ", and 2 more known defects; 5.2.0.1603 is free of them")]
    [InlineData("4.1.0.247", "the client can freeze in internal locks, or wait for ever when the connection closes, and 4 more known defects; no release of 4.x is free of all of them, 4.3.7.1207 has 2 left")]
    [InlineData("4.3.0.858", "TLS options are handled wrongly, so that connections over TLS fail, and 3 more known defects; no release of 4.x is free of all of them, 4.3.7.1207 has 2 left")]
    [InlineData("3.0.8", "a client that keeps reconnecting to an offline broker leaks, and the check for a closed socket can take the whole processor, and 5 more known defects; no release of 3.x is free of all of them, 3.1.2 has 4 left")]
    public Task Mqttnet_with_a_grave_defect_that_its_major_fixes(string version, string text) =>
        On(PackageStub.Mqttnet(version)).Method("var client = new {|IOTC1001:MqttFactory|}().CreateMqttClient();").Saying($"MQTTnet {version}: {text}").Verify();

    [Theory]
    [InlineData("4.3.7.1207", LateAnswer + ", and 1 more known defect; no later release of 4.x is free of them")]
    [InlineData("4.3.1.873", LateAnswer + ", and 2 more known defects; no release of 4.x is free of all of them, 4.3.7.1207 has 2 left")]
    [InlineData("3.1.2", LateAnswer + ", and 3 more known defects; no later release of 3.x is free of them")]
    [InlineData("2.8.5", LateAnswer + ", and 6 more known defects; no later release of 2.x is free of them")]
    public Task Mqttnet_without_a_better_release_of_its_major(string version, string text) =>
        On(PackageStub.Mqttnet(version)).Method("var client = new {|IOTC1001.Info:MqttFactory|}().CreateMqttClient();").Saying($"MQTTnet {version}: {text}").Verify();

    [Theory]
    [InlineData("5.2.0.1603")]
    [InlineData("5.2.0.1603+14463d1e8e5b")]
    [InlineData("5.3.0.1700")]
    public Task Mqttnet_newest(string version) =>
        On(PackageStub.Mqttnet(version)).Method("var client = new MqttFactory().CreateMqttClient();").Verify();

    [Fact]
    public Task Web_socket_defect_of_Mqttnet_needs_a_web_socket() =>
        On(PackageStub.Mqttnet("4.1.0.247"))
            .Method("""var options = new {|IOTC1001:MqttClientOptionsBuilder|}().WithTcpServer("x");""")
            .Saying("MQTTnet 4.1.0.247: the client can freeze in internal locks, or wait for ever when the connection closes, and 3 more known defects; no release of 4.x is free of all of them, 4.3.7.1207 has 2 left")
            .Verify();

    [Fact]
    public Task Managed_client_is_left_to_the_rule_about_abandoned_packages() =>
        On(PackageStub.Mqttnet("5.2.0.1603").With(PackageStub.ManagedClient("4.3.7.1207"))).Class("IManagedMqttClient? client;").Verify();

    [Theory]
    [InlineData("2.4.2")]
    [InlineData("2.4.11")]
    public Task AmqpNetLite_with_a_grave_defect(string version) =>
        On(PackageStub.AmqpNetLite(version)).Method("""var connection = new {|IOTC1001:Connection|}(new Address("amqps://x"));""").Verify();

    [Theory]
    [InlineData("""new Address("amqps://x")""")]
    [InlineData("""new Address("x", 5671)""")]
    [InlineData("""new Address("x", 5671, scheme: "amqp")""")]
    public Task AmqpNetLite_web_socket_defects_over_tcp(string address) =>
        On(PackageStub.AmqpNetLite("2.5.0")).Method($"var connection = new Connection({address});").Verify();

    [Theory]
    [InlineData("""new Address("wss://x")""")]
    [InlineData("""new Address("x", 443, scheme: "WSS")""")]
    [InlineData("""new Address(Console.ReadLine()!)""")]
    public Task AmqpNetLite_web_socket_defects_over_web_sockets(string address) =>
        On(PackageStub.AmqpNetLite("2.5.0")).Method($$"""var connection = new {|IOTC1001.Info:Connection|}({{address}});""")
            .Saying("AMQPNetLite 2.5.0: over web sockets, sends can time out and closing leaves an unobserved exception, and 1 more known defect; 2.5.2 is free of them").Verify();

    [Theory]
    [InlineData("2.5.2")]
    [InlineData("2.5.5")]
    public Task AmqpNetLite_good(string version) =>
        On(PackageStub.AmqpNetLite(version)).Method("""var connection = new Connection(new Address("wss://x"));""").Verify();

    [Fact]
    public Task HiveMq_old() =>
        On(PackageStub.HiveMq("0.30.0")).Method("""var options = new {|IOTC1001:HiveMQClientOptionsBuilder|}().WithBroker("x");""")
            .Saying("HiveMQtt 0.30.0: disposing a client does not disconnect it reliably, and 2 more known defects; 0.45.0 is free of them").Verify();

    [Fact]
    public Task HiveMq_without_a_version_attribute_is_unknown() =>
        On(PackageStub.WithAttributes("HiveMQtt", "[assembly: System.Reflection.AssemblyVersion(\"0.0.0.0\")]", "namespace HiveMQtt.Client { public class HiveMQClient { } }", "global using HiveMQtt.Client;"))
            .Method("var client = new HiveMQClient();").Verify();

    [Theory]
    [InlineData("TransportFallbackType.TcpOnly")]
    [InlineData("")]
    public Task Registration_over_mqtt_that_hangs(string fallback) =>
        On(PackageStub.Registration("Mqtt", "1.17.4")).Method($"var handler = new {{|IOTC1001:ProvisioningTransportHandlerMqtt|}}({fallback});")
            .Saying("Microsoft.Azure.Devices.Provisioning.Transport.Mqtt 1.17.4: registration over MQTT hangs on .NET 8 or later, because the TLS handshake of DotNetty 0.7.5 does not finish there; 1.17.5 is free of it").Verify();

    [Fact]
    public Task Registration_over_web_sockets_does_not_hang() =>
        On(PackageStub.Registration("Mqtt", "1.17.4")).Method("var handler = new ProvisioningTransportHandlerMqtt(TransportFallbackType.WebSocketOnly);").Verify();

    [Fact]
    public Task Registration_over_Amqp() =>
        On(PackageStub.Registration("Amqp", "1.16.0")).Method("var handler = new {|IOTC1001.Info:ProvisioningTransportHandlerAmqp|}();").Verify();

    // The libraries that all tests compile against, under the versions that they state themselves.

    [Fact]
    public Task Old_device_sdks_of_the_tests() =>
        On(Libraries.DeviceSdk133, Libraries.DeviceSdk138).Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""").Verify();

    [Fact]
    public Task Newest_device_sdks_of_the_tests() =>
        On(Libraries.DeviceSdk142, Libraries.DeviceSdkNetStandard).Class("DeviceClient? client;").Verify();

    [Fact]
    public Task Preview_of_the_device_sdk_of_the_tests() =>
        On(Libraries.DeviceSdk2).Class("IotHubDeviceClient? client;").Verify();

    [Fact]
    public Task Old_Mqttnets_of_the_tests() =>
        On(Libraries.Mqttnet3, Libraries.Mqttnet4).Class("{|IOTC1001.Info:IMqttClient|}? client;").Verify();

    [Fact]
    public Task Newest_libraries_of_the_tests() =>
        On(Libraries.Mqttnet5).Method("var client = new MqttClientFactory().CreateMqttClient();").Verify();

    [Fact]
    public Task Newest_AmqpNetLite_of_the_tests() =>
        On(Libraries.AmqpNetLite).Method("""var connection = new Connection(new Address("amqps://x"));""").Verify();

    // What others bring along.

    [Fact]
    public Task Defect_through_another_package_is_counted_once() =>
        On(PackageStub.DeviceSdk("1.42.1").With(PackageStub.DotNettyHandlers("0.7.5")).With(PackageStub.Registration("Mqtt", "1.17.4")))
            .Method(
                """
                var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);
                var handler = new ProvisioningTransportHandlerMqtt();
                """)
            .Verify();

    [Fact]
    public Task Amqp_of_the_newest_sdk_is_a_warning_where_Amqp_is_named() =>
        On(PackageStub.DeviceSdk("1.42.3").With(PackageStub.MicrosoftAzureAmqp("2.5.12")))
            .Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Amqp);""")
            .Saying("Microsoft.Azure.Amqp 2.5.12, which Microsoft.Azure.Devices.Client brings along: connecting over TLS fails now and then, and 4 more known defects; 2.6.11 is free of them")
            .Verify();

    [Fact]
    public Task Amqp_of_the_newest_sdk_is_advice_where_Amqp_is_only_the_default() =>
        On(PackageStub.DeviceSdk("1.42.3").With(PackageStub.MicrosoftAzureAmqp("2.5.12")))
            .Method("""var client = {|IOTC1001.Info:DeviceClient|}.CreateFromConnectionString("x");""")
            .Verify();

    [Fact]
    public Task Amqp_of_the_newest_sdk_does_not_matter_over_mqtt() =>
        On(PackageStub.DeviceSdk("1.42.3").With(PackageStub.MicrosoftAzureAmqp("2.5.12")))
            .Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .Verify();

    [Fact]
    public Task Lesser_defects_of_what_comes_along_are_not_told() =>
        On(PackageStub.DeviceSdk("1.42.3").With(PackageStub.MicrosoftAzureAmqp("2.6.4")))
            .Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Amqp);""")
            .Verify();

    [Fact]
    public Task Lesser_defects_of_what_the_project_names_are_told() =>
        On(PackageStub.DeviceSdk("1.42.3").With(PackageStub.MicrosoftAzureAmqp("2.6.4")))
            .Method("""var client = {|IOTC1001.Info:DeviceClient|}.CreateFromConnectionString("x", TransportType.Amqp);""")
            .File("/0/Sample.csproj", """<Project><ItemGroup><PackageReference Include="Microsoft.Azure.Amqp" Version="2.6.4" /></ItemGroup></Project>""")
            .Saying("Microsoft.Azure.Amqp 2.6.4: cancellation registrations leak, and an error about a disposed object can follow a close, and 2 more known defects; 2.6.11 is free of them")
            .Verify();

    [Fact]
    public Task DotNetty_that_the_project_names_is_counted_for_itself() =>
        On(PackageStub.DeviceSdk("1.42.1").With(PackageStub.DotNettyHandlers("0.7.5")))
            .Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .File("/0/Sample.csproj", """<Project><ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.1" /><PackageReference Include="DotNetty.Handlers" Version="0.7.5" /></ItemGroup></Project>""")
            .Saying("DotNetty.Handlers 0.7.5: the TLS handshake does not finish on .NET 8 or later, so MQTT over TCP does not connect; 0.7.6 is free of it")
            .Verify();

    [Fact]
    public Task Amqp_without_the_sdk_is_nobodys() =>
        On(PackageStub.MicrosoftAzureAmqp("2.4.0").With(PackageStub.Mqttnet("5.2.0.1603"))).Method("var client = new MqttFactory();").Verify();

    [Fact]
    public Task Amqp_that_the_code_uses_itself() =>
        On(PackageStub.MicrosoftAzureAmqp("2.4.0")).Method("var connection = new Microsoft.Azure.Amqp.{|IOTC1001:AmqpConnection|}();").Verify();

    // Where.

    [Fact]
    public Task First_use_in_a_file_is_the_first_name() =>
        On(PackageStub.DeviceSdk("1.28.0")).Code("class Sample { {|IOTC1001:DeviceClient|}? second; DeviceClient? third; }").Verify();

    [Fact]
    public Task Namespace_alone_is_no_use() =>
        On(PackageStub.DeviceSdk("1.28.0")).Code("using Microsoft.Azure.Devices.Client; class Sample { }").Verify();

    [Fact]
    public Task Own_type_of_the_same_name_is_no_use() =>
        On(PackageStub.DeviceSdk("1.28.0")).Code("namespace Mine { class Message { } class Sample { Message? message; } }").Verify();

    [Fact]
    public Task Alias_is_a_use() =>
        On(PackageStub.DeviceSdk("1.28.0")).Code("using Client = Microsoft.Azure.Devices.Client.{|IOTC1001:DeviceClient|}; class Sample { Client? client; }").Verify();

    [Fact]
    public Task Base_type_attribute_and_generic_argument_are_uses() =>
        On(PackageStub.DeviceSdk("1.28.0")).Code("using System.Collections.Generic; class Sample { List<{|IOTC1001:Message|}>? messages; } class Derived : Message { }").Verify();

    [Fact]
    public Task Call_of_an_extension_is_a_use() =>
        On(PackageStub.DeviceSdk("1.28.0")).Method("""{|IOTC1001:"x".Greet()|};""").Verify();

    [Fact]
    public Task Generated_code_is_no_use() =>
        On(PackageStub.DeviceSdk("1.28.0")).Code("// <auto-generated/>\nclass Sample { DeviceClient client; }").Verify();

    [Fact]
    public Task Incomplete_code() =>
        On(PackageStub.DeviceSdk("1.28.0")).Code("class Sample { void M() { var c = {|IOTC1001:DeviceClient|}.CreateFrom; DeviceClient. } }").Incomplete().Verify();

    [Fact]
    public Task Without_a_library_nothing_runs() => On(Libraries.Framework).Code("class DeviceClient { DeviceClient? other; }").Verify();

    // The version of an assembly.

    [Theory]
    [InlineData("[assembly: System.Reflection.AssemblyFileVersion(\"1.28.0.0\")] [assembly: System.Reflection.AssemblyVersion(\"1.42.3.0\")]")]
    [InlineData("[assembly: System.Reflection.AssemblyInformationalVersion(\"1.28.0\")] [assembly: System.Reflection.AssemblyFileVersion(\"1.42.3.0\")]")]
    [InlineData("[assembly: System.Reflection.AssemblyInformationalVersion(\"1.28.0 built by hand\")] [assembly: System.Reflection.AssemblyFileVersion(\"1.42.3.0\")]")]
    [InlineData("[assembly: System.Reflection.AssemblyInformationalVersion(\"by hand\")] [assembly: System.Reflection.AssemblyFileVersion(\"1.28.0.0\")]")]
    [InlineData("[assembly: System.Reflection.AssemblyVersion(\"1.28.0.0\")]")]
    [InlineData("[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")]")]
    public Task Version_is_informational_else_of_the_file_else_the_identity(string attributes) =>
        On(PackageStub.DeviceSdkWith(attributes)).Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x");""").Verify();

    // Options.

    [Theory]
    [InlineData("1.36.9")]
    [InlineData("1.36.9.0")]
    public Task Version_below_the_minimum_of_the_project(string minimum) =>
        On(PackageStub.DeviceSdk("1.36.8")).Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x");""")
            .Config("iot_connection.minimum_version.Microsoft.Azure.Devices.Client = " + minimum)
            .Saying("Microsoft.Azure.Devices.Client 1.36.8 is below 1.36.9, the lowest version that this project allows").Verify();

    [Fact]
    public Task Newest_version_below_the_minimum_of_the_project() =>
        On(PackageStub.Mqttnet("5.2.0.1603")).Method("var client = new {|IOTC1001:MqttFactory|}();").GlobalConfig("iot_connection.minimum_version.mqttnet = 5.3").Verify();

    [Fact]
    public Task Version_that_the_project_allows() =>
        On(PackageStub.DeviceSdk("1.36.8")).Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .Config("iot_connection.minimum_version.Microsoft.Azure.Devices.Client = 1.36.8").Verify();

    [Fact]
    public Task Malformed_minimum_counts_for_nothing() =>
        On(PackageStub.DeviceSdk("1.36.7")).Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .Config("iot_connection.minimum_version.Microsoft.Azure.Devices.Client = none").Verify();

    [Fact]
    public Task Ignored_defects_do_not_count() =>
        On(PackageStub.DeviceSdk("1.42.2")).Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .Config("iot_connection.ignored_defects = ADC003, adc011").Verify();

    [Fact]
    public Task Global_config_goes_before_the_first_file() =>
        On(PackageStub.DeviceSdk("1.42.2")).Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .Config("iot_connection.ignored_defects = ADC001").GlobalConfig("iot_connection.ignored_defects = ADC011").Verify();

    private static Task OnMqtt(string version, params string[] messages)
    {
        var test = On(PackageStub.DeviceSdk(version)).Method("""var client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""");
        return (messages.Length == 0 ? test : test.Saying(messages)).Verify();
    }
}
