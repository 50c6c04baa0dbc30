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

    /// <summary>The reports of this package, of rules that it silences, and whatever the compiler itself complains of.</summary>
    private static string Stated(IReadOnlyList<Finding> findings) => string.Join('\n', findings
        .Where(static finding => finding.Id.StartsWith("IOTC", StringComparison.Ordinal) || finding.Id is "CA2016" || finding.Id.StartsWith("CS", StringComparison.Ordinal) || finding.Id == "AD0001")
        .Select(static finding => finding.ToString())
        .Order(StringComparer.Ordinal));
}
