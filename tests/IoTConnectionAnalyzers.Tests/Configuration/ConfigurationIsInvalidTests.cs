using IoTConnectionAnalyzers.GracefulClose;
using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Configuration;

public sealed class ConfigurationIsInvalidTests
{
    private const string AllKeys =
        "iot_connection.analyze_raw_sockets, iot_connection.analyze_tests, iot_connection.ignored_defects, iot_connection.max_keep_alive_seconds, "
        + "iot_connection.min_keep_alive_seconds, iot_connection.minimum_version.<package>";

    [Theory]
    [InlineData("analyze_raw_sockets", "sometimes", "auto or always or never")]
    [InlineData("analyze_tests", "yes", "true or false")]
    [InlineData("analyze_tests", "", "true or false")]
    [InlineData("max_keep_alive_seconds", "ten", "a whole number of seconds from 1 to 65535")]
    [InlineData("max_keep_alive_seconds", "0", "a whole number of seconds from 1 to 65535")]
    [InlineData("max_keep_alive_seconds", "-1", "a whole number of seconds from 1 to 65535")]
    [InlineData("max_keep_alive_seconds", "65536", "a whole number of seconds from 1 to 65535")]
    [InlineData("max_keep_alive_seconds", "60.5", "a whole number of seconds from 1 to 65535")]
    [InlineData("min_keep_alive_seconds", "00:01:00", "a whole number of seconds from 1 to 65535")]
    [InlineData("minimum_version.mqttnet", "five", "a version such as 1.42.3")]
    [InlineData("minimum_version.mqttnet", "5.", "a version such as 1.42.3")]
    [InlineData("minimum_version.mqttnet", "5.1.*", "a version such as 1.42.3")]
    [InlineData("minimum_version.mqttnet", "[5.1,)", "a version such as 1.42.3")]
    [InlineData("minimum_version.mqttnet", "1.2.3.4.5", "a version such as 1.42.3")]
    [InlineData("minimum_version.mqttnet", "5.1-", "a version such as 1.42.3")]
    [InlineData("minimum_version.microsoft.azure.devices.client", "latest", "a version such as 1.42.3")]
    [InlineData("ignored_defects", "all", "ids of known defects separated by commas, such as ADC003, ADC004")]
    [InlineData("ignored_defects", "ADC003 ADC004", "ids of known defects separated by commas, such as ADC003, ADC004")]
    [InlineData("ignored_defects", "ADC003, ADC9999", "ids of known defects separated by commas, such as ADC003, ADC004")]
    [InlineData("ignored_defects", "ADC003,", "ids of known defects separated by commas, such as ADC003, ADC004")]
    public async Task Value_that_an_option_does_not_take(string key, string value, string expects) => Assert.Equal(
        [$"IOTC0001: 'iot_connection.{key}' is set to '{value}', but takes {expects}: it counts as not set"],
        await new ConfiguredProject().EditorConfig($"iot_connection.{key} = {value}").Reports());

    [Theory]
    [InlineData("analyze_raw_sockets = auto")]
    [InlineData("analyze_raw_sockets = Always")]
    [InlineData("analyze_raw_sockets = never")]
    [InlineData("analyze_tests = true")]
    [InlineData("analyze_tests = FALSE")]
    [InlineData("ANALYZE_TESTS = true")]
    [InlineData("max_keep_alive_seconds = 1")]
    [InlineData("max_keep_alive_seconds = 65535")]
    [InlineData("min_keep_alive_seconds = 60 # a minute")]
    [InlineData("minimum_version.MQTTnet = 5")]
    [InlineData("minimum_version.MQTTnet = 5.2.0.1603")]
    [InlineData("minimum_version.Microsoft.Azure.Devices.Client = 2.0.0-preview007")]
    [InlineData("minimum_version.Microsoft.Azure.Devices.Client = 1.42.3+abc")]
    [InlineData("ignored_defects = ADC003")]
    [InlineData("ignored_defects = ADC003, MQN001")]
    [InlineData("analyze_tests = unset")]
    public async Task Value_that_an_option_takes(string line)
    {
        Assert.Empty(await new ConfiguredProject().EditorConfig("iot_connection." + line).Reports());
        Assert.Empty(await new ConfiguredProject().GlobalConfig("iot_connection." + line).Reports());
    }

    [Theory]
    [InlineData("iot_connection.max_keepalive", "600")]
    [InlineData("iot_connection.minimum_version", "1.0.0")]
    [InlineData("iot_connection.minimum_version.", "1.0.0")]
    [InlineData("iot_connection.analyze_test", "true")]
    public async Task Option_that_does_not_exist(string key, string value) => Assert.Equal(
        [$"IOTC0001: '{key} = {value}' has no effect: there is no such option; the options are {AllKeys}"],
        await new ConfiguredProject().EditorConfig($"{key} = {value}").Reports());

    [Fact]
    public async Task Options_of_others_are_none_of_our_business() => Assert.Empty(
        await new ConfiguredProject().EditorConfig("dotnet_diagnostic.IOTC3001.severity = error\niot_connections.x = y\niot = 1\ndotnet_code_quality.api_surface = all").Reports());

    [Fact]
    public async Task Option_for_many_files_is_told_once() => Assert.Single(
        await new ConfiguredProject()
            .EditorConfig("iot_connection.analyze_tests = yes")
            .Source("/project/A.cs").Source("/project/B.cs").Source("/project/Sub/C.cs")
            .Reports());

    [Fact]
    public async Task Option_with_two_wrong_values_is_told_twice() => Assert.Equal(
        [
            "IOTC0001: 'iot_connection.analyze_tests' is set to 'no', but takes true or false: it counts as not set",
            "IOTC0001: 'iot_connection.analyze_tests' is set to 'yes', but takes true or false: it counts as not set",
        ],
        await new ConfiguredProject()
            .EditorConfig("iot_connection.analyze_tests = yes")
            .EditorConfig("iot_connection.analyze_tests = no", "/project/Sub")
            .Source("/project/A.cs").Source("/project/Sub/C.cs")
            .Reports());

    [Fact]
    public async Task Option_in_a_global_file_is_told_once() => Assert.Single(
        await new ConfiguredProject().GlobalConfig("iot_connection.analyze_tests = yes").Source("/project/A.cs").Source("/project/B.cs").Reports());

    [Fact]
    public async Task Option_for_files_that_are_not_compiled_is_not_seen() => Assert.Empty(
        await new ConfiguredProject().EditorConfig("iot_connection.analyze_tests = yes", "/elsewhere").Reports());

    [Fact]
    public async Task Host_that_does_not_list_options() => Assert.Equal(
        ["IOTC0001: 'iot_connection.analyze_tests' is set to 'yes', but takes true or false: it counts as not set"],
        await new ConfiguredProject().EditorConfig("iot_connection.analyze_tests = yes\niot_connection.unknown = 1").WithoutListOfKeys().Reports());

    [Theory]
    [InlineData("IoTConnectionAnalysisMode", "Some", "Default or All or None")]
    [InlineData("IoTConnectionReadProjectFiles", "no", "true or false")]
    public async Task Value_that_a_property_does_not_take(string property, string value, string expects)
    {
        var text = $"IOTC0001: The property '{property}' is set to '{value}', but takes {expects}: it counts as not set";

        Assert.Equal([text], await new ConfiguredProject().GlobalConfig($"build_property.{property} = {value}").Reports());
        // What is mistyped may be meant to make rules apply where no library is.
        Assert.Equal([text], await new ConfiguredProject().On(Libraries.Framework).GlobalConfig($"build_property.{property} = {value}").Reports());
    }

    [Theory]
    [InlineData("IoTConnectionAnalysisMode", "")]
    [InlineData("IoTConnectionAnalysisMode", "Default")]
    [InlineData("IoTConnectionAnalysisMode", "all")]
    [InlineData("IoTConnectionAnalysisMode", "None")]
    [InlineData("IoTConnectionReadProjectFiles", "")]
    [InlineData("IoTConnectionReadProjectFiles", "False")]
    public async Task Value_that_a_property_takes(string property, string value) =>
        Assert.Empty(await new ConfiguredProject().GlobalConfig($"build_property.{property} = {value}").Reports());

    [Theory]
    [InlineData("Acme.Link::Open opens", "a line is '[Namespace.Type]::Member role'")]
    [InlineData("[Acme.Link] Open opens", "a line is '[Namespace.Type]::Member role'")]
    [InlineData("[Acme.Link]::Open", "a line is '[Namespace.Type]::Member role'")]
    [InlineData("[Acme.Link]::Open opens now", "a line is '[Namespace.Type]::Member role'")]
    [InlineData("[]::Open opens", "a line is '[Namespace.Type]::Member role'")]
    [InlineData("[Acme.Link]::Open starts", "the role is one of creates, opens, closes, disposes-gracefully, disposes-abruptly")]
    [InlineData("[Acme.Link]::Open Opens", "the role is one of creates, opens, closes, disposes-gracefully, disposes-abruptly")]
    public async Task Line_of_a_clients_file(string line, string reason) => Assert.Equal(
        [$"/project/iot-connection.clients.txt(3,1): IOTC0001: 'iot-connection.clients.txt' line 3, '{line}': {reason}; the line counts for nothing"],
        await new ConfiguredProject().File("/project/iot-connection.clients.txt", $"# ours\n\n{line}\n[Acme.Link]::Close closes\n").Reports());

    [Fact]
    public async Task Clients_file_without_a_known_library() => Assert.Single(
        await new ConfiguredProject().On(Libraries.Framework).File("/project/iot-connection.clients.txt", "nonsense").Reports());

    [Fact]
    public async Task Clients_file_that_cannot_be_opened() => Assert.Equal(
        ["/project/iot-connection.clients.txt(1,1): IOTC0001: 'iot-connection.clients.txt': the file cannot be read; no client of yours is known"],
        await new ConfiguredProject().File("/project/iot-connection.clients.txt", null).Reports());

    [Fact]
    public async Task Clients_file_that_is_right() => Assert.Empty(
        await new ConfiguredProject().File("/project/iot-connection.clients.txt", "# ours\r\n[Acme.Link]::.ctor creates\r\n[Acme.Link`1+Part]::Bye closes # at the end\r\n\r\n").Reports());

    [Theory]
    [InlineData("Device.csproj")]
    [InlineData("Directory.Packages.props")]
    [InlineData("Directory.Build.props")]
    [InlineData("packages.config")]
    [InlineData("Device.nfproj")]
    [InlineData("Versions.props")]
    [InlineData("Versions.targets")]
    public async Task Project_file_that_is_malformed(string name)
    {
        var report = Assert.Single(await new ConfiguredProject().File("/project/" + name, "<Project>\n  <ItemGroup>\n</Project>\n").Reports());

        Assert.StartsWith($"/project/{name}(3,3): IOTC0001: '{name}' cannot be read: ", report, StringComparison.Ordinal);
        Assert.EndsWith("; versions of packages in it are not seen", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><Project>&a;</Project>")]
    [InlineData("<Project></Project><Project></Project>")]
    [InlineData("<Project>\0</Project>")]
    public async Task Project_file_that_is_no_project_file(string text) => Assert.StartsWith(
        "/project/Device.csproj(1,", Assert.Single(await new ConfiguredProject().File("/project/Device.csproj", text).Reports()), StringComparison.Ordinal);

    [Fact]
    public async Task Project_file_that_cannot_be_opened() => Assert.Equal(
        ["/project/Device.csproj(1,1): IOTC0001: 'Device.csproj' cannot be read: it cannot be opened; versions of packages in it are not seen"],
        await new ConfiguredProject().File("/project/Device.csproj", null).Reports());

    [Fact]
    public async Task Files_that_are_right_or_not_ours() => Assert.Empty(
        await new ConfiguredProject()
            .File("/project/Device.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><!-- é --></Project>")
            .File("/project/packages.config", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<packages />")
            .File("/project/BannedSymbols.txt", "<<<")
            .File("/project/stylecop.json", "{")
            .File("/project/notes.xml", "<Project>")
            .Reports());

    /// <summary>A project that has nothing to do with devices hears nothing of a shared .editorconfig.</summary>
    [Fact]
    public async Task Options_without_a_known_library_are_not_looked_at() => Assert.Empty(
        await new ConfiguredProject().On(Libraries.Framework).EditorConfig("iot_connection.analyze_tests = yes").Reports());

    [Fact]
    public async Task Option_that_needs_no_library() => Assert.Single(
        await new ConfiguredProject().On(Libraries.Framework).EditorConfig("iot_connection.analyze_raw_sockets = yes").Reports());

    [Fact]
    public async Task Compilation_without_a_file() => Assert.Equal(
        ["IOTC0001: The property 'IoTConnectionAnalysisMode' is set to 'x', but takes Default or All or None: it counts as not set"],
        await new ConfiguredProject().Source("/project/Empty.cs", "").GlobalConfig("build_property.IoTConnectionAnalysisMode = x").Reports());

    /// <summary>Bad input switches nothing off.</summary>
    [Fact]
    public async Task Other_rules_keep_working()
    {
        var reports = await new ConfiguredProject()
            .EditorConfig("iot_connection.analyze_tests = yes\niot_connection.max_keep_alive_seconds = x\niot_connection.nothing = 1")
            .GlobalConfig("build_property.IoTConnectionAnalysisMode = Most")
            .File("/project/iot-connection.clients.txt", "nonsense\n[Sample]::Bye closes")
            .File("/project/Device.csproj", "<")
            .Source("/project/Sample.cs", """
                using MQTTnet;
                using System.Threading.Tasks;

                class Sample
                {
                    static async Task Run(MqttClientOptions options)
                    {
                        using var client = new MqttClientFactory().CreateMqttClient();
                        await client.ConnectAsync(options);
                    }
                }
                """)
            .Reports(new ClientLifetimeAnalyzer());

        Assert.Equal(6, reports.Count(static report => report.Contains("IOTC0001", StringComparison.Ordinal)));
        Assert.Single(reports, static report => report.Contains("IOTC3001", StringComparison.Ordinal));
    }
}
