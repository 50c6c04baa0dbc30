using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>The fix moves the version where it stands, and nothing else in the file.</summary>
public sealed class SdkVersionFixTests : RuleTest<SdkHasKnownDefectsAnalyzer, SdkVersionFix>
{
    private const string Project = "/0/Sample.csproj";
    private const string Central = "/Directory.Packages.props";
    private const string Shared = "/Directory.Build.props";
    private const string Code = "class Sample { {|IOTC1001:DeviceClient|}? client; }\n";

    [Fact]
    public Task Attribute() => OfProject(
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- The device. -->
          <ItemGroup>
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" /> <!-- old -->
            <PackageReference Include="Microsoft.Azure.Devices.Shared" Version="1.28.0" />
          </ItemGroup>
        </Project>
        """,
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <!-- The device. -->
          <ItemGroup>
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.3" /> <!-- old -->
            <PackageReference Include="Microsoft.Azure.Devices.Shared" Version="1.28.0" />
          </ItemGroup>
        </Project>
        """);

    [Fact]
    public Task Windows_lines_tabs_and_odd_spacing_stay() => OfProject(
        "<Project>\r\n\t<ItemGroup>\r\n\t\t<PackageReference   Version = '1.28.0'\r\n\t\t\tInclude=\"microsoft.azure.devices.client\"/>\r\n\t</ItemGroup>\r\n</Project>",
        "<Project>\r\n\t<ItemGroup>\r\n\t\t<PackageReference   Version = '1.42.3'\r\n\t\t\tInclude=\"microsoft.azure.devices.client\"/>\r\n\t</ItemGroup>\r\n</Project>");

    [Fact]
    public Task Child_element() => OfProject(
        """
        <Project>
          <ItemGroup>
            <PackageReference Include="Microsoft.Azure.Devices.Client">
              <Version>
                1.28.0
              </Version>
            </PackageReference>
          </ItemGroup>
        </Project>
        """,
        """
        <Project>
          <ItemGroup>
            <PackageReference Include="Microsoft.Azure.Devices.Client">
              <Version>
                1.42.3
              </Version>
            </PackageReference>
          </ItemGroup>
        </Project>
        """);

    [Fact]
    public Task What_is_commented_out_stays() => OfProject(
        """
        <Project><ItemGroup>
          <!-- <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" /> -->
          <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" />
        </ItemGroup></Project>
        """,
        """
        <Project><ItemGroup>
          <!-- <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" /> -->
          <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.3" />
        </ItemGroup></Project>
        """);

    [Theory]
    [InlineData("1.28.0", "1.42.3")]
    [InlineData("1.27.*", "1.42.3")]
    [InlineData("1.2*", "1.42.3")]
    [InlineData("[1.28.0]", "[1.42.3]")]
    [InlineData("[1.28.0,2.0.0)", "[1.42.3,2.0.0)")]
    [InlineData("[1.28.0, )", "[1.42.3, )")]
    [InlineData("(1.20,2.0)", "[1.42.3,2.0)")]
    [InlineData("[1.20,1.30)", "1.42.3")]
    [InlineData("(,)", "[1.42.3,)")]
    [InlineData("(,2.0)", "[1.42.3,2.0)")]
    public Task Form_of_a_version(string before, string after) => OfProject(Referencing(before), Referencing(after));

    [Theory]
    [InlineData("1.*")]
    [InlineData("*")]
    [InlineData("1.4*")]
    [InlineData("1.42.*")]
    [InlineData("1.42.3")]
    [InlineData("1.50.0")]
    [InlineData("[1.42.3,2.0)")]
    [InlineData("$(Elsewhere)")]
    [InlineData("1.$(Minor).0")]
    [InlineData("nonsense")]
    [InlineData("")]
    public Task Version_that_stays(string version) => Unfixed((Project, Referencing(version)));

    [Fact]
    public Task Conditional_references_move_only_where_they_give_the_reported_version() => OfProject(
        """
        <Project>
          <ItemGroup Condition="'$(TargetFramework)' == 'net48'">
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.20.0" />
          </ItemGroup>
          <ItemGroup Condition="'$(TargetFramework)' == 'net8.0'">
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" />
          </ItemGroup>
        </Project>
        """,
        """
        <Project>
          <ItemGroup Condition="'$(TargetFramework)' == 'net48'">
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.20.0" />
          </ItemGroup>
          <ItemGroup Condition="'$(TargetFramework)' == 'net8.0'">
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.3" />
          </ItemGroup>
        </Project>
        """);

    [Fact]
    public Task Property_in_the_project() => OfProject(
        """
        <Project>
          <PropertyGroup><SdkVersion>1.28.0</SdkVersion></PropertyGroup>
          <ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" Version="$(SdkVersion)" /></ItemGroup>
        </Project>
        """,
        """
        <Project>
          <PropertyGroup><SdkVersion>1.42.3</SdkVersion></PropertyGroup>
          <ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" Version="$(SdkVersion)" /></ItemGroup>
        </Project>
        """);

    [Fact]
    public Task Property_in_a_shared_file() => Fixed(
        (Project, Referencing("$(SdkVersion)"), Referencing("$(SdkVersion)")),
        (Shared, "<Project><PropertyGroup>\n  <SdkVersion> 1.28.0 </SdkVersion>\n</PropertyGroup></Project>", "<Project><PropertyGroup>\n  <SdkVersion> 1.42.3 </SdkVersion>\n</PropertyGroup></Project>"));

    [Fact]
    public Task Property_that_another_package_shares_stays() => OfProject(
        """
        <Project>
          <PropertyGroup><SdkVersion>1.28.0</SdkVersion></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="$(SdkVersion)" />
            <PackageReference Include="Microsoft.Azure.Devices.Shared" Version="$(SdkVersion)" />
          </ItemGroup>
        </Project>
        """,
        """
        <Project>
          <PropertyGroup><SdkVersion>1.28.0</SdkVersion></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.3" />
            <PackageReference Include="Microsoft.Azure.Devices.Shared" Version="$(SdkVersion)" />
          </ItemGroup>
        </Project>
        """);

    [Fact]
    public Task Property_that_packages_of_one_release_share_moves() =>
        On(PackageStub.Mqttnet("4.1.0.247"))
            .Code("class Sample { {|IOTC1001:IMqttClient|}? client; }\n")
            .File(Project, """<Project><PropertyGroup><V>4.1.0.247</V></PropertyGroup><ItemGroup><PackageReference Include="MQTTnet" Version="$(V)" /><PackageReference Include="MQTTnet.Extensions.ManagedClient" Version="$(V)" /></ItemGroup></Project>""")
            .FixedFile(Project, """<Project><PropertyGroup><V>4.3.7.1207</V></PropertyGroup><ItemGroup><PackageReference Include="MQTTnet" Version="$(V)" /><PackageReference Include="MQTTnet.Extensions.ManagedClient" Version="$(V)" /></ItemGroup></Project>""")
            .Once().Verify();

    [Fact]
    public Task Property_that_is_set_twice_stays() => Unfixed((Project,
        """
        <Project>
          <PropertyGroup Condition="'$(A)' == ''"><SdkVersion>1.28.0</SdkVersion></PropertyGroup>
          <PropertyGroup Condition="'$(A)' != ''"><SdkVersion>1.30.0</SdkVersion></PropertyGroup>
          <ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" Version="$(SdkVersion)" /></ItemGroup>
        </Project>
        """));

    [Fact]
    public Task Central_version() => Fixed(
        (Project, """<Project><ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" /></ItemGroup></Project>""", """<Project><ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" /></ItemGroup></Project>"""),
        (Central, """<Project><ItemGroup><PackageVersion Include="Microsoft.Azure.Devices.Client" Version="1.28.0" /></ItemGroup></Project>""", """<Project><ItemGroup><PackageVersion Include="Microsoft.Azure.Devices.Client" Version="1.42.3" /></ItemGroup></Project>"""));

    [Fact]
    public Task Override_of_the_central_version() => Fixed(
        (Project, """<Project><ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" VersionOverride="1.28.0" /></ItemGroup></Project>""", """<Project><ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" VersionOverride="1.42.3" /></ItemGroup></Project>"""),
        (Central, """<Project><ItemGroup><PackageVersion Include="Microsoft.Azure.Devices.Client" Version="1.20.0" /></ItemGroup></Project>""", """<Project><ItemGroup><PackageVersion Include="Microsoft.Azure.Devices.Client" Version="1.20.0" /></ItemGroup></Project>"""));

    [Fact]
    public Task Central_version_of_a_package_that_another_project_names() => Fixed(
        (Project, """<Project><ItemGroup><ProjectReference Include="../Device/Device.csproj" /></ItemGroup></Project>""", """<Project><ItemGroup><ProjectReference Include="../Device/Device.csproj" /></ItemGroup></Project>"""),
        (Central, """<Project><ItemGroup><PackageVersion Include="Microsoft.Azure.Devices.Client" Version="1.28.0" /></ItemGroup></Project>""", """<Project><ItemGroup><PackageVersion Include="Microsoft.Azure.Devices.Client" Version="1.42.3" /></ItemGroup></Project>"""));

    [Fact]
    public Task Global_reference() => Fixed(
        (Central, """<Project><ItemGroup><GlobalPackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" /></ItemGroup></Project>""", """<Project><ItemGroup><GlobalPackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.3" /></ItemGroup></Project>"""));

    [Fact]
    public Task Reference_in_a_shared_file() => Fixed(
        (Project, "<Project />", "<Project />"),
        (Shared, Referencing("1.28.0"), Referencing("1.42.3")));

    [Fact]
    public Task Update_of_a_reference() => Fixed(
        (Project, """<Project><ItemGroup><PackageReference Update="Microsoft.Azure.Devices.Client" Version="1.28.0" /></ItemGroup></Project>""", """<Project><ItemGroup><PackageReference Update="Microsoft.Azure.Devices.Client" Version="1.42.3" /></ItemGroup></Project>"""));

    [Fact]
    public Task Packages_config_and_the_paths_beside_it() => Fixed(
        ("/0/packages.config",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <packages>
              <package id="Microsoft.Azure.Devices.Client" version="1.28.0" targetFramework="net472" />
              <package id="Microsoft.Azure.Devices.Client.Extra" version="1.28.0" targetFramework="net472" />
            </packages>
            """,
            """
            <?xml version="1.0" encoding="utf-8"?>
            <packages>
              <package id="Microsoft.Azure.Devices.Client" version="1.42.3" targetFramework="net472" />
              <package id="Microsoft.Azure.Devices.Client.Extra" version="1.28.0" targetFramework="net472" />
            </packages>
            """),
        (Project,
            """
            <Project>
              <ItemGroup>
                <Reference Include="Microsoft.Azure.Devices.Client, Version=1.28.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35, processorArchitecture=MSIL">
                  <HintPath>..\packages\Microsoft.Azure.Devices.Client.1.28.0\lib\net472\Microsoft.Azure.Devices.Client.dll</HintPath>
                </Reference>
                <Reference Include="Other"><HintPath>..\packages\My.Microsoft.Azure.Devices.Client.1.28.0\lib\Other.dll</HintPath></Reference>
              </ItemGroup>
            </Project>
            """,
            """
            <Project>
              <ItemGroup>
                <Reference Include="Microsoft.Azure.Devices.Client, Version=1.42.3.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35, processorArchitecture=MSIL">
                  <HintPath>..\packages\Microsoft.Azure.Devices.Client.1.42.3\lib\net472\Microsoft.Azure.Devices.Client.dll</HintPath>
                </Reference>
                <Reference Include="Other"><HintPath>..\packages\My.Microsoft.Azure.Devices.Client.1.28.0\lib\Other.dll</HintPath></Reference>
              </ItemGroup>
            </Project>
            """));

    [Fact]
    public Task Transitive_package_gets_a_reference_of_its_own() =>
        On(PackageStub.DeviceSdk("1.42.3").With(PackageStub.MicrosoftAzureAmqp("2.5.12")))
            .Code("class Sample { object client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString(\"x\", TransportType.Amqp); }\n")
            .File(Project, "<Project>\r\n\t<ItemGroup>\r\n\t\t<PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.42.3\" />\r\n\t\t<PackageReference Include=\"Other\" Version=\"1.0.0\" />\r\n\t</ItemGroup>\r\n</Project>\r\n")
            .FixedFile(Project, "<Project>\r\n\t<ItemGroup>\r\n\t\t<PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.42.3\" />\r\n\t\t<PackageReference Include=\"Microsoft.Azure.Amqp\" Version=\"2.6.11\" />\r\n\t\t<PackageReference Include=\"Other\" Version=\"1.0.0\" />\r\n\t</ItemGroup>\r\n</Project>\r\n")
            .Once().Verify();

    [Fact]
    public Task Transitive_package_under_central_versions() =>
        On(PackageStub.DeviceSdk("1.42.3").With(PackageStub.MicrosoftAzureAmqp("2.5.12")))
            .Code("class Sample { object client = {|IOTC1001:DeviceClient|}.CreateFromConnectionString(\"x\", TransportType.Amqp); }\n")
            .File(Project, "<Project>\n  <ItemGroup>\n    <PackageReference Include=\"Microsoft.Azure.Devices.Client\" />\n  </ItemGroup>\n</Project>\n")
            .File(Central, "<Project>\n  <ItemGroup>\n    <PackageVersion Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.42.3\" />\n  </ItemGroup>\n</Project>\n")
            .FixedFile(Project, "<Project>\n  <ItemGroup>\n    <PackageReference Include=\"Microsoft.Azure.Devices.Client\" />\n    <PackageReference Include=\"Microsoft.Azure.Amqp\" />\n  </ItemGroup>\n</Project>\n")
            .FixedFile(Central, "<Project>\n  <ItemGroup>\n    <PackageVersion Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.42.3\" />\n    <PackageVersion Include=\"Microsoft.Azure.Amqp\" Version=\"2.6.11\" />\n  </ItemGroup>\n</Project>\n")
            .Once().Verify();

    [Fact]
    public Task Package_that_comes_from_another_package_gets_a_reference_of_its_own() => Fixed(
        (Project,
            "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <ItemGroup>\n    <PackageReference Include=\"Wrapper\" Version=\"1.0.0\" />\n  </ItemGroup>\n</Project>\n",
            "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <ItemGroup>\n    <PackageReference Include=\"Wrapper\" Version=\"1.0.0\" />\n    <PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.42.3\" />\n  </ItemGroup>\n</Project>\n"));

    [Fact]
    public Task Package_that_may_come_from_another_project_is_left_to_it() => Unfixed((Project,
        """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Other" Version="1.0.0" /><ProjectReference Include="../Device/Device.csproj" /></ItemGroup></Project>"""));

    [Fact]
    public Task Central_version_that_cannot_be_seen() => Unfixed((Project,
        """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Microsoft.Azure.Devices.Client" /></ItemGroup></Project>"""));

    [Fact]
    public Task Nothing_can_be_seen() => Unfixed();

    [Theory]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0\" /></Project>")]
    [InlineData("<Project><ItemGroup><PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0")]
    [InlineData("<<<<<<< ours")]
    [InlineData("")]
    public Task Broken_project_file(string project) => Unfixed((Project, project));

    [Fact]
    public Task Project_of_the_library_itself_is_no_package() =>
        On(PackageStub.DeviceSdk("1.0.0"))
            .Code("class Sample { DeviceClient? client; }\n")
            .File(Project, """<Project><ItemGroup><ProjectReference Include="..\src\Microsoft.Azure.Devices.Client.csproj" /></ItemGroup></Project>""")
            .Verify();

    /// <summary>A condition chooses between the project and the package; only the build knows which.</summary>
    [Fact]
    public Task Package_beside_the_project_of_the_library() => Fixed((Project,
        """<Project><ItemGroup><ProjectReference Include="../src/Microsoft.Azure.Devices.Client.csproj" Condition="$(A)" /><PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" /></ItemGroup></Project>""",
        """<Project><ItemGroup><ProjectReference Include="../src/Microsoft.Azure.Devices.Client.csproj" Condition="$(A)" /><PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.3" /></ItemGroup></Project>"""));

    [Fact]
    public Task No_better_release_no_fix() =>
        On(PackageStub.Mqttnet("4.3.7.1207"))
            .Code("class Sample { {|IOTC1001.Info:IMqttClient|}? client; }\n")
            .File(Project, """<Project><ItemGroup><PackageReference Include="MQTTnet" Version="4.3.7.1207" /></ItemGroup></Project>""")
            .NoFix().Once().Verify();

    [Fact]
    public Task Minimum_of_the_project() =>
        On(PackageStub.DeviceSdk("1.28.0"))
            .Code(Code)
            .Config("iot_connection.minimum_version.Microsoft.Azure.Devices.Client = 1.36.8")
            .File(Project, Referencing("1.28.0"))
            .FixedFile(Project, Referencing("1.36.8"))
            .Once().Verify();

    [Fact]
    public Task Minimum_of_another_major_is_no_fix() =>
        On(PackageStub.Mqttnet("4.3.7.1207"))
            .Code("class Sample { {|IOTC1001:IMqttClient|}? client; }\n")
            .Config("iot_connection.minimum_version.MQTTnet = 5.0")
            .File(Project, """<Project><ItemGroup><PackageReference Include="MQTTnet" Version="4.3.7.1207" /></ItemGroup></Project>""")
            .NoFix().Once().Verify();

    private static string Referencing(string version) =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\">\n  <ItemGroup>\n    <PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"{version}\" />\n  </ItemGroup>\n</Project>\n";

    private static Task OfProject(string before, string after) => Fixed((Project, before, after));

    private static Task Fixed(params (string Path, string Before, string After)[] files)
    {
        var test = On(PackageStub.DeviceSdk("1.28.0")).Code(Code).Once();
        foreach (var (path, before, after) in files)
            test = test.File(path, before).FixedFile(path, after);
        return test.Verify();
    }

    private static Task Unfixed(params (string Path, string Content)[] files)
    {
        var test = On(PackageStub.DeviceSdk("1.28.0")).Code(Code).NoFix().Once();
        foreach (var (path, content) in files)
            test = test.File(path, content);
        return test.Verify();
    }
}
