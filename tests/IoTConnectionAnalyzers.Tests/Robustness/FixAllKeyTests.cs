using System.Collections.Immutable;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Robustness;

/// <summary>
/// "Fix all" as dotnet format asks for it: with the key of the first report of an analyzer, which may be that of another rule than the one to be
/// fixed, or none where the fix does not know that rule.
/// </summary>
public class FixAllKeyTests
{
    private const string Code =
        """
        using System.Threading.Tasks;
        using MQTTnet;

        class Sensor
        {
            async Task Send(MqttClientOptions options)
            {
                using var client = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(options);
            }
        }
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("IOTC3002.Anything")]
    [InlineData("IOTC3008.Anything")]
    public async Task A_key_of_another_rule_means_the_first_fix(string? key) => Assert.Contains("TryDisconnectAsync", await FixAsync(key));

    [Fact]
    public async Task A_key_of_the_rule_that_no_fix_has_means_none() => Assert.DoesNotContain("TryDisconnectAsync", await FixAsync("IOTC3001.Anything"));

    private static async Task<string> FixAsync(string? key)
    {
        using var workspace = new AdhocWorkspace();
        var references = References.Framework.AddRange(References.InFolder(TestSettings.Package("MQTTnet")));
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Code", "Code", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), metadataReferences: references));
        var document = project.AddDocument("Code.cs", Code);
        var compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var reports = await compilation.WithAnalyzers(AllAnalyzers.Create(), new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var fix = AllAnalyzers.CreateFixes().First(static fix => fix.FixableDiagnosticIds.Contains("IOTC3001"));
        var context = new FixAllContext(document, fix, FixAllScope.Solution, key!, ["IOTC3001"], new Reports(reports), TestContext.Current.CancellationToken);

        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var solution = document.Project.Solution;
        if (action is not null)
            solution = (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private sealed class Reports(ImmutableArray<Diagnostic> reports) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(reports);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(reports);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
