using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Packages that nobody should use any more.</summary>
public sealed class SdkIsAbandonedTests : RuleTest<SdkIsAbandonedAnalyzer>
{
    [Fact]
    public Task M2Mqtt_makes_the_process_hang() =>
        On(PackageStub.M2Mqtt()).Method("""var client = new {|IOTC1002:MqttClient|}("x");""")
            .Saying("M2Mqtt 4.3.0 has had no release since 2016, and a program that ends without Disconnect hangs; MQTTnet is a maintained client").Verify();

    [Fact]
    public Task Real_shape_of_M2Mqtt() =>
        On(Libraries.M2Mqtt).Method("""var client = new {|IOTC1002:MqttClient|}("x");""").Verify();

    [Theory]
    [InlineData("M2MqttDotnetCore", "2020")]
    [InlineData("M2MqttClientDotnetCore", "years")]
    public Task Fork_is_called_by_the_name_that_the_project_uses(string fork, string since) =>
        On(PackageStub.M2Mqtt()).Method("""var client = new {|IOTC1002:MqttClient|}("x");""")
            .File("/0/Sample.csproj", $"<Project><ItemGroup><PackageReference Include=\"{fork}\" Version=\"1.0.0\" /></ItemGroup></Project>")
            .Saying($"{fork} 4.3.0 has had no release {(since == "years" ? "for years" : "since " + since)}, and a program that ends without Disconnect hangs; MQTTnet is a maintained client").Verify();

    [Theory]
    [InlineData("M2MqttDotnetCore", "1.1.0")]
    [InlineData("M2MqttClientDotnetCore", "1.0.1")]
    public Task Fork_under_an_assembly_name_of_its_own(string assembly, string version) =>
        On(PackageStub.Of(assembly, version, "namespace uPLibrary.Networking.M2Mqtt { public class MqttClient { } }", "global using uPLibrary.Networking.M2Mqtt;"))
            .Class("{|IOTC1002:MqttClient|}? client;").Verify();

    [Theory]
    [InlineData("3.1.2")]
    [InlineData("4.3.7.1207")]
    public Task Managed_client(string version) =>
        On(PackageStub.Mqttnet(version).With(PackageStub.ManagedClient(version))).Class("{|IOTC1002.Info:IManagedMqttClient|}? client; IMqttClient? other;")
            .Saying($"MQTTnet.Extensions.ManagedClient {version} ended with MQTTnet 4 and has no successor; the client of MQTTnet 5 needs a reconnection loop of its own").Verify();

    [Fact]
    public Task Managed_client_that_is_not_used() =>
        On(PackageStub.Mqttnet("4.3.7.1207").With(PackageStub.ManagedClient("4.3.7.1207"))).Class("IMqttClient? client;").Verify();

    [Fact]
    public Task System_Net_Mqtt() =>
        On(PackageStub.SystemNetMqtt("0.6.16-beta")).Class("{|IOTC1002.Info:IMqttClient|}? client;").Verify();

    [Theory]
    [InlineData("2.0.0-preview001")]
    [InlineData("2.0.0-preview007+c59287211")]
    [InlineData("2.0.0-preview008")]
    [InlineData("2.0.0")]
    public Task Preview_of_the_device_sdk(string version) =>
        On(PackageStub.DeviceSdk(version)).Class("{|IOTC1002.Info:DeviceClient|}? client;").Verify();

    [Theory]
    [InlineData("1.28.0")]
    [InlineData("1.42.3")]
    [InlineData("1.43.0-edgeLts")]
    [InlineData("2.0.1")]
    [InlineData("3.0.0")]
    public Task Other_releases_of_the_device_sdk(string version) =>
        On(PackageStub.DeviceSdk(version)).Class("DeviceClient? client;").Verify();

    [Fact]
    public Task Maintained_libraries() =>
        On(PackageStub.Mqttnet("3.1.2"), PackageStub.Mqttnet("5.2.0.1603")).Class("IMqttClient? client;").Verify();

    [Fact]
    public Task Own_namespace_of_the_same_name() =>
        On(PackageStub.M2Mqtt()).Code("namespace Mine { class MqttClient { } class Sample { MqttClient? client; } }").Verify();

    [Fact]
    public Task Incomplete_code() =>
        On(PackageStub.M2Mqtt()).Code("class Sample { {|IOTC1002:MqttClient|}? client = new(; }").Incomplete().Verify();

    [Fact]
    public Task Known_defects_of_an_abandoned_version_are_not_told_beside_it() =>
        On(PackageStub.DeviceSdk("2.0.0-preview007")).Class("{|IOTC1002.Info:DeviceClient|}? client;").Together().Verify();
}
