using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Newer releases of packages that have no defect.</summary>
public sealed class SdkUpdateAvailableTests : RuleTest<SdkUpdateAvailableAnalyzer, SdkVersionFix>
{
    private const string Project = "/0/Sample.csproj";

    [Fact]
    public Task Older_release_without_a_defect() =>
        On(PackageStub.AmqpNetLite("2.5.3")).Code("class Sample { {|IOTC1003:Connection|}? connection; }\n")
            .Saying("AMQPNetLite 2.5.3 has no known defect that applies here; 2.5.5 is the newest release that is known")
            .File(Project, """<Project><ItemGroup><PackageReference Include="AMQPNetLite" Version="2.5.3" /></ItemGroup></Project>""")
            .FixedFile(Project, """<Project><ItemGroup><PackageReference Include="AMQPNetLite" Version="2.5.5" /></ItemGroup></Project>""")
            .Once().Verify();

    [Fact]
    public Task Defect_that_does_not_apply_here() =>
        On(PackageStub.DeviceSdk("1.42.2")).Method("""var client = {|IOTC1003:DeviceClient|}.CreateFromConnectionString("x", TransportType.Amqp);""").NoFix().Verify();

    [Fact]
    public Task Defect_that_the_project_ignores() =>
        On(PackageStub.DeviceSdk("1.42.2")).Method("""var client = {|IOTC1003:DeviceClient|}.CreateFromConnectionString("x", TransportType.Mqtt);""")
            .Config("iot_connection.ignored_defects = ADC011").NoFix().Verify();

    [Theory]
    [InlineData("1.28.0")]
    [InlineData("1.42.1")]
    [InlineData("1.42.3")]
    [InlineData("1.42.4")]
    [InlineData("2.0.0-preview007")]
    public Task Releases_with_a_defect_are_another_rules_and_the_newest_is_fine(string version) =>
        On(PackageStub.DeviceSdk(version)).Method("""var client = DeviceClient.CreateFromConnectionString("x", TransportType.Mqtt);""").Verify();

    [Fact]
    public Task Version_below_the_minimum_is_another_rules() =>
        On(PackageStub.AmqpNetLite("2.5.3")).Code("class Sample { Connection? connection; }").Config("iot_connection.minimum_version.AMQPNetLite = 2.5.4").Verify();

    [Fact]
    public Task Version_that_the_project_allows_is_only_old() =>
        On(PackageStub.AmqpNetLite("2.4.11")).Code("class Sample { {|IOTC1003:Connection|}? connection; }").Config("iot_connection.minimum_version.AMQPNetLite = 2.4.0").NoFix().Verify();

    [Fact]
    public Task Package_that_comes_along_with_another_is_that_ones_affair() =>
        On(PackageStub.AmqpNetLite("2.5.3")).Code("class Sample { Connection? connection; }")
            .File(Project, """<Project><ItemGroup><PackageReference Include="Other" Version="1.0.0" /></ItemGroup></Project>""").Verify();

    [Fact]
    public Task Not_used() => On(PackageStub.AmqpNetLite("2.5.3")).Code("class Sample { }").Verify();

    [Fact]
    public void Is_off_by_default() => Assert.False(Rules.SdkUpdateAvailable.IsEnabledByDefault);
}
