using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Robustness;

/// <summary>No analyzer and no fix throws, whatever state the code is in.</summary>
public sealed class MutantTests
{
    private const int Batches = 12;
    private const int MutantsPerBatch = 100;

    // Each of the two test projects takes mutants of its own, on its own compiler: more than two thousand together.
    private static readonly int s_firstSeed = typeof(Compilation).Assembly.GetName().Version!.Major >= 5 ? 0 : Batches * MutantsPerBatch;

    private static readonly LibraryVersion s_libraries = Libraries.Mqttnet5.With(Libraries.DeviceSdk142).With(Libraries.AmqpNetLite);

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public async Task Broken_code_breaks_nothing(int batch)
    {
        for (var i = 0; i < MutantsPerBatch; i++)
        {
            var seed = s_firstSeed + (batch * MutantsPerBatch) + i;
            var mutant = Mutation.Of(TestSources.All[seed % TestSources.All.Length], seed);
            try
            {
                await AnalyzeAndFix(mutant);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Assert.Fail($"Seed {seed}: {failure}\n{mutant}");
            }
        }
    }

    [Fact]
    public async Task Code_of_the_tests_breaks_nothing()
    {
        Assert.True(TestSources.All.Length > 80, "the sources were not found");
        foreach (var source in TestSources.All)
            await AnalyzeAndFix(source);
    }

    private static async Task AnalyzeAndFix(string code)
    {
        var token = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var document = AnalyzerHost.DocumentOf(workspace, code, CodeUnderTest.Compile(code, s_libraries, isIncomplete: true));
        foreach (var report in await AnalyzerHost.ReportsOf((await document.Project.GetCompilationAsync(token))!, isAllOn: true, token))
        {
            foreach (var fix in await AnalyzerHost.FixesFor(document, report, token))
            {
                var operations = await fix.GetOperationsAsync(token);
                Assert.NotEmpty(operations);
            }
        }
    }
}
