using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Conventions;

/// <summary>The tables of rules in the documentation are those of the catalogue; what a failure expects is what belongs there.</summary>
public sealed class RuleIndexTests
{
    [Fact]
    public void Readme_has_every_rule() => AssertHas("README.md", RuleIndex.Tables("docs/rules/", isFull: false));

    [Fact]
    public void Index_has_every_rule() => AssertHas("docs/rules/README.md", RuleIndex.Tables("", isFull: true));

    private static void AssertHas(string file, string tables)
    {
        var text = File.ReadAllText(Path.Combine(TestSettings.Repository, file)).ReplaceLineEndings("\n");
        var start = text.IndexOf("<!-- rules -->\n", StringComparison.Ordinal) + "<!-- rules -->\n".Length;
        var end = text.IndexOf("<!-- /rules -->", StringComparison.Ordinal);

        Assert.Equal(tables.Trim(), text[start..end].Trim());
    }
}
