using System.Collections.Immutable;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Conventions;

/// <summary>The snippets of the pages do what the pages say.</summary>
public sealed class PageSnippetTests
{
    public static TheoryData<string> Ids => [.. AllRules.Named.Select(static rule => rule.Rule.Id).Where(static id => RulePage.Read(id).Bad is not null)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Bad_is_reported_by_the_rule_of_the_page_alone(string id)
    {
        var page = RulePage.Read(id);
        var reports = await ReportsOf(page.Bad!, id);

        Assert.NotEmpty(reports);
        Assert.All(reports, report => Assert.Equal(id, report.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Good_is_silent(string id) => Assert.Empty(await ReportsOf(RulePage.Read(id).Good!, id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fix_turns_bad_into_good(string id)
    {
        var token = TestContext.Current.CancellationToken;
        var page = RulePage.Read(id);
        if (!AllAnalyzers.CreateFixes().Any(fix => fix.FixableDiagnosticIds.Contains(id)) || page.Text.Contains("| Fix | none", StringComparison.Ordinal))
            return;

        using var workspace = new AdhocWorkspace();
        var document = AnalyzerHost.DocumentOf(workspace, page.Bad!.Code, CodeUnderTest.Compile(page.Bad.Code, page.Bad.Library));
        // One fix may make room for the next; ten are more than any page has.
        for (var i = 0; i < 10; i++)
        {
            var reports = Wanted(await AnalyzerHost.ReportsOf((await document.Project.GetCompilationAsync(token))!, isAllOn: true, token), id);
            if (reports.IsEmpty)
                break;
            var fixes = await AnalyzerHost.FixesFor(document, reports[0], token);
            Assert.NotEmpty(fixes);
            document = await AnalyzerHost.Apply(document, fixes[0], token);
        }

        Assert.Equal(page.Good!.Code, (await document.GetTextAsync(token)).ToString());
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportsOf(RulePage.Snippet snippet, string id) =>
        Wanted(await AnalyzerHost.ReportsOf(CodeUnderTest.Compile(snippet.Code, snippet.Library), isAllOn: true, TestContext.Current.CancellationToken), id);

    /// <summary>Rules that are off by default, and those about the version of the library that the page is for, speak on their own pages only.</summary>
    private static ImmutableArray<Diagnostic> Wanted(ImmutableArray<Diagnostic> reports, string id) =>
        reports.RemoveAll(report => report.Id != id && (!report.Descriptor.IsEnabledByDefault || report.Descriptor.Category == Rules.SdkHasKnownDefects.Category));
}
