using System.Reflection;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Conventions;

/// <summary>What every rule owes, whoever writes it.</summary>
public sealed class RuleConventionTests
{
    private static readonly Dictionary<char, string> s_categories = new()
    {
        ['0'] = "IoT.Configuration",
        ['1'] = "IoT.SdkVersions",
        ['2'] = "IoT.TokenRenewal",
        ['3'] = "IoT.GracefulClose",
        ['4'] = "IoT.KeepAlive",
        ['5'] = "IoT.Reconnection",
        ['6'] = "IoT.Protocol",
    };

    public static TheoryData<string> Names => [.. AllRules.Named.Select(static rule => rule.Name)];

    [Fact]
    public void Ids_are_unique_and_in_order() =>
        Assert.Equal(AllRules.Named.Select(static rule => rule.Rule.Id).Distinct().Order(StringComparer.Ordinal), AllRules.Named.Select(static rule => rule.Rule.Id));

    [Theory]
    [MemberData(nameof(Names))]
    public void Id_category_and_link_belong_together(string name)
    {
        var rule = AllRules.Of(name);

        Assert.Matches("^IOTC[0-6][0-9]{3}$", rule.Id);
        Assert.Equal(s_categories[rule.Id[4]], rule.Category);
        Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Title_is_a_phrase_and_description_is_sentences(string name)
    {
        var rule = AllRules.Of(name);
        var title = rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var description = rule.Description.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Matches(@"^[A-Z].*[^.\s]$", title);
        Assert.Matches(@"^[A-Z].*\.$", description);
        Assert.Equal("{0}", rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Release_file_has_the_rule(string name)
    {
        var rule = AllRules.Of(name);
        var severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
        var line = $"{rule.Id} | {rule.Category} | {severity} | {name}";

        Assert.Contains(line, ReadAllLines("src/IoTConnectionAnalyzers/AnalyzerReleases.Unshipped.md").Concat(ReadAllLines("src/IoTConnectionAnalyzers/AnalyzerReleases.Shipped.md")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_analyzer_reports_the_rule(string name)
    {
        var rule = AllRules.Of(name);

        Assert.Contains(AllAnalyzers.Create(), analyzer => analyzer.SupportedDiagnostics.Contains(rule));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_says_what_the_rule_is(string name)
    {
        var rule = AllRules.Of(name);
        var page = RulePage.Read(rule.Id);

        Assert.Equal($"# {rule.Id}: {name}", page.Heading);
        Assert.Contains(rule.Category, page.Text, StringComparison.Ordinal);
        foreach (var section in (string[])["## Cause", "## Why it matters", "## Bad", "## Good", "## How to fix", "## When to suppress"])
            Assert.Contains(section, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fix_is_there_or_the_page_says_why_not(string name)
    {
        var rule = AllRules.Of(name);
        var hasFix = AllAnalyzers.CreateFixes().Any(fix => fix.FixableDiagnosticIds.Contains(rule.Id));

        Assert.Equal(!hasFix, RulePage.Read(rule.Id).Text.Contains("| Fix | none: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tests_have_the_name_of_the_rule(string name) =>
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(TestSettings.Repository, "tests", "IoTConnectionAnalyzers.Tests"), name + "Tests.cs", SearchOption.AllDirectories));

    [Fact]
    public void Analyzers_stand_on_the_common_base_and_are_exported() => Assert.All(AllAnalyzers.AnalyzerTypes, static type =>
    {
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);
        Assert.True(type.IsSealed);
        Assert.True(typeof(ConnectionAnalyzer).IsAssignableFrom(type) || typeof(DiagnosticSuppressor).IsAssignableFrom(type), type.FullName);
    });

    [Fact]
    public void Fixes_are_exported_under_their_own_name_and_not_shared() => Assert.All(AllAnalyzers.FixTypes, static type =>
    {
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(type.Name, export.Name);
        Assert.DoesNotContain(type.GetCustomAttributes(), static attribute => attribute.GetType().Name == "SharedAttribute");
        var fix = (CodeFixProvider)Activator.CreateInstance(type)!;
        Assert.NotNull(fix.GetFixAllProvider());
        Assert.All(fix.FixableDiagnosticIds, static id => Assert.Contains(AllRules.Named, rule => rule.Rule.Id == id));
    });

    [Fact]
    public async Task Nothing_is_registered_without_the_libraries()
    {
        var compilation = CodeUnderTest.Compile("class Sample { void Run() { System.Console.WriteLine(new System.Net.Sockets.TcpClient()); } }");
        var analyzers = AllAnalyzers.Create();
        var result = await compilation.WithAnalyzers(analyzers).GetAnalysisResultAsync(TestContext.Current.CancellationToken);

        Assert.All(analyzers, analyzer =>
        {
            var actions = result.AnalyzerTelemetryInfo[analyzer];
            var registered = actions.SyntaxNodeActionsCount + actions.OperationActionsCount + actions.OperationBlockActionsCount + actions.OperationBlockStartActionsCount
                + actions.SymbolActionsCount + actions.SymbolStartActionsCount + actions.CodeBlockActionsCount + actions.CodeBlockStartActionsCount
                + actions.SyntaxTreeActionsCount + actions.SemanticModelActionsCount + actions.AdditionalFileActionsCount;
            Assert.Equal(0, registered);
        });
    }

    [Fact]
    public void No_static_state_can_change()
    {
        // The client knowledge is kept per compilation, outside any analyzer.
        string[] allowed = ["KnownClients.s_perCompilation"];
        var types = typeof(Rules).Assembly.GetTypes().Concat(typeof(Editing.ConnectionFix).Assembly.GetTypes());
        var fields = types.SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(static field => !field.IsLiteral && field.DeclaringType!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null && !field.Name.StartsWith('<'));

        Assert.All(fields.Where(field => !allowed.Contains($"{field.DeclaringType!.Name}.{field.Name}")), static field =>
        {
            Assert.True(field.IsInitOnly, $"{field.DeclaringType}.{field.Name} can be assigned");
            Assert.False(
                typeof(System.Collections.IList).IsAssignableFrom(field.FieldType) && !field.FieldType.Name.StartsWith("Immutable", StringComparison.Ordinal) && !field.FieldType.IsArray
                || field.FieldType.Name.StartsWith("ConcurrentDictionary", StringComparison.Ordinal) || field.FieldType.Name.StartsWith("ConditionalWeakTable", StringComparison.Ordinal),
                $"{field.DeclaringType}.{field.Name} holds what can change");
        });
        Assert.All(AllAnalyzers.AnalyzerTypes, static type =>
            Assert.All(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), static field => Assert.True(field.IsInitOnly, $"{field.DeclaringType}.{field.Name} can be assigned")));
    }

    private static string[] ReadAllLines(string path) => File.ReadAllLines(Path.Combine(TestSettings.Repository, path));
}
