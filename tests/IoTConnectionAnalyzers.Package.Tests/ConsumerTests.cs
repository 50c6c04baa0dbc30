namespace IoTConnectionAnalyzers.Package;

/// <summary>Projects that restore the package from a feed and use it as its users do.</summary>
public sealed class ConsumerTests(Workshop workshop)
{
    public static TheoryData<string> All => [.. Consumers.All.Select(static consumer => consumer.Name)];

    public static TheoryData<string> Fixed => [.. Consumers.All.Where(static consumer => consumer.Fixes.Length > 0).Select(static consumer => consumer.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Build_reports_what_the_consumer_states(string name)
    {
        var result = await workshop.ResultOf(name);

        foreach (var (_, findings) in result.Built)
            Assert.Equal(result.Consumer.Reports, Stated(findings), ignoreLineEndingDifferences: true);
        Assert.Equal(result.Consumer.PrintsUnfixed, result.UnfixedOutput);
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task Format_fixes_what_the_consumer_states(string name)
    {
        var result = await workshop.ResultOf(name);

        foreach (var (_, findings) in result.Fixed!)
            Assert.Equal(result.Consumer.ReportsWhenFixed, Stated(findings), ignoreLineEndingDifferences: true);
        Assert.Equal(result.Consumer.Prints, result.FixedOutput);
    }

    [Theory]
    [InlineData(nameof(Consumers.Plain), null)]
    [InlineData(nameof(Consumers.ModeAll), "All.globalconfig")]
    [InlineData(nameof(Consumers.ModeNone), "None.globalconfig")]
    [InlineData(nameof(Consumers.Transitive), "All.globalconfig")]
    [InlineData(nameof(Consumers.ImportingProps), null)]
    public async Task Compiler_gets_both_assemblies_and_the_preset_of_the_mode(string consumer, string? preset)
    {
        var inputs = (await workshop.ResultOf(consumer)).CompilerInputs("net10.0");
        string[] expected = ["IoTConnectionAnalyzers.CodeFixes.dll", "IoTConnectionAnalyzers.dll"];

        Assert.Equal(
            [.. expected.Concat(preset is null ? [] : [preset]).Order(StringComparer.Ordinal)],
            inputs.Where(static path => path.Contains("/iotconnectionanalyzers/", StringComparison.Ordinal) || path.Contains($"/{Workshop.PackageFolder}/", StringComparison.Ordinal)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Compiler_gets_the_files_in_which_versions_stand()
    {
        var inputs = (await workshop.ResultOf(nameof(Consumers.CentralVersions))).CompilerInputs("net10.0");

        Assert.Equal(
            ["CentralVersions.csproj", "Directory.Build.props", "Directory.Packages.props", "packages.config"],
            ProjectFiles(inputs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Compiler_gets_no_project_files_where_they_are_switched_off() => Assert.Empty(
        ProjectFiles((await workshop.ResultOf(nameof(Consumers.ProjectFilesUnread))).CompilerInputs("net10.0")));

    [Fact]
    public async Task Messages_of_invalid_configuration_name_key_and_value()
    {
        var messages = (await workshop.ResultOf(nameof(Consumers.Misconfigured))).Built["net10.0"].Where(static finding => finding.Id == "IOTC0001").Select(static finding => finding.Message).ToArray();

        Assert.Contains("The property 'IoTConnectionAnalysisMode' is set to 'Most', but takes Default or All or None: it counts as not set", messages);
        Assert.Contains("'iot_connection.analyze_tests' is set to 'perhaps', but takes true or false: it counts as not set", messages);
        Assert.Contains("'iot_connection.minimum_version.mqttnet' is set to 'five', but takes a version such as 1.42.3: it counts as not set", messages);
        Assert.Contains(messages, static message => message.StartsWith("'iot_connection.max_keepalive = 600' has no effect", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.StartsWith("'iot-connection.clients.txt' line 3, '[Acme.Link]::Bye farewell': ", StringComparison.Ordinal));
        Assert.Contains(messages, static message => message.StartsWith("'packages.config' cannot be read: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(nameof(Consumers.SdkUpdated), "SdkUpdated.csproj")]
    [InlineData(nameof(Consumers.SdkUpdatedCentrally), "Directory.Packages.props")]
    public async Task Fix_of_a_version_writes_it_where_it_stands(string consumer, string file)
    {
        var text = (await workshop.ResultOf(consumer)).Text(file);

        Assert.Contains($"Include=\"{SdkPackages.Id}\" Version=\"{SdkPackages.NewVersion}\" />", text, StringComparison.Ordinal);
        Assert.DoesNotContain(SdkPackages.OldVersion, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_of_a_version_keeps_the_rest_of_the_line() => Assert.Contains(
        "<PackageVersion Include=\"AMQPNetLite\" Version=\"2.5.5\" /> <!-- AMQP -->",
        (await workshop.ResultOf(nameof(Consumers.BelowMinimum))).Text("Directory.Packages.props"),
        StringComparison.Ordinal);

    private static IEnumerable<string> ProjectFiles(IReadOnlyList<string> inputs) =>
        inputs.Select(static path => Path.GetFileName(path)).Where(static name => Path.GetExtension(name) is ".csproj" or ".props" or ".config");

    /// <summary>The reports of this package, of rules that it silences, and whatever the compiler itself complains of.</summary>
    private static string Stated(IReadOnlyList<Finding> findings) => string.Join('\n', findings
        .Where(static finding => finding.Id.StartsWith("IOTC", StringComparison.Ordinal) || finding.Id is "CA2016" || finding.Id.StartsWith("CS", StringComparison.Ordinal) || finding.Id == "AD0001")
        .Select(static finding => finding.ToString())
        .Order(StringComparer.Ordinal));
}
