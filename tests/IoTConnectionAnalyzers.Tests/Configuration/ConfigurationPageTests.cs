using System.Text.RegularExpressions;

using IoTConnectionAnalyzers.GracefulClose;
using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Configuration;

/// <summary>The page about configuration says what is there, and its examples do what it says.</summary>
public sealed partial class ConfigurationPageTests
{
    private const string RadioLink = """
        using System;
        using System.Threading.Tasks;

        namespace Acme.Devices;

        public sealed class RadioLink : IDisposable
        {
            public Task JoinAsync() => Task.CompletedTask;
            public Task LeaveAsync() => Task.CompletedTask;
            public void Dispose() { }
        }
        """;

    private static readonly string s_page = File.ReadAllText(Path.Combine(TestSettings.Repository, "docs", "configuration.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_option_has_a_row_and_every_row_an_option() => Assert.Equal(
        ConnectionOptions.All.Select(static option => option.IsFamily ? option.Key + "<package>" : option.Key),
        OptionRow().Matches(s_page).Select(static row => row.Groups["key"].Value));

    [Fact]
    public void Every_property_and_value_stands_on_the_page() => Assert.All(ConnectionOptions.BuildProperties, static property =>
    {
        Assert.Contains($"| `{property.Key["build_property.".Length..]}` |", s_page, StringComparison.Ordinal);
        Assert.All(property.Expects.Split(" or "), static value => Assert.Contains($"| `{value}` |", s_page, StringComparison.Ordinal));
    });

    [Fact]
    public void Every_category_stands_on_the_page() => Assert.All(
        typeof(Rules).GetFields().Select(static field => field.GetValue(null)).OfType<Microsoft.CodeAnalysis.DiagnosticDescriptor>(),
        static rule => Assert.Contains($"`{rule.Category}`", s_page, StringComparison.Ordinal));

    [Fact]
    public async Task Configuration_files_of_the_page_are_right()
    {
        var files = Blocks(s_page, "ini");

        Assert.Equal(3, files.Length);
        foreach (var file in files)
        {
            var project = new ConfiguredProject().Source("/project/Sample.cs").Source("/project/Tests/SampleTests.cs");
            Assert.Empty(await (file.StartsWith("is_global", StringComparison.Ordinal) ? project.GlobalConfig(file) : project.EditorConfig(file)).Reports());
            Assert.All(OptionLine().Matches(file), static line => Assert.Contains(ConnectionOptions.All, option => option.Matches(line.Groups["key"].Value)));
        }
    }

    [Fact]
    public async Task Wrapper_of_the_page_is_followed_as_the_page_says()
    {
        var code = Blocks(s_page, "csharp").Single();
        var message = code.Split("// ")[1].Split('\n')[0];
        var reports = await new ConfiguredProject()
            .On(Libraries.Framework)
            .File("/project/iot-connection.clients.txt", Blocks(s_page, "text").Single())
            .Source("/project/RadioLink.cs", RadioLink)
            .Source("/project/Gateway.cs", code)
            .Reports(new ClientLifetimeAnalyzer());

        Assert.Equal(["/project/Gateway.cs(8,19): IOTC3001: " + message], reports);
    }

    [Fact]
    public async Task Page_of_the_rule_shows_a_wrong_and_a_right_file()
    {
        var files = Blocks(File.ReadAllText(Path.Combine(TestSettings.Repository, "docs", "rules", "IOTC0001.md")).ReplaceLineEndings("\n"), "ini");

        Assert.Equal(2, (await new ConfiguredProject().EditorConfig(files[0]).Reports()).Length);
        Assert.Empty(await new ConfiguredProject().EditorConfig(files[1]).Reports());
    }

    private static string[] Blocks(string page, string language) => [.. Block().Matches(page).Where(block => block.Groups["language"].Value == language).Select(static block => block.Groups["text"].Value)];

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>(?:.*\n)*?)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `(?<key>iot_connection\.[^`]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"^(?<key>iot_connection\.\S+) =", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OptionLine();
}
