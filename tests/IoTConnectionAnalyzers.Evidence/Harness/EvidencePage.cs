using System.Text;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>The page docs/evidence.md: a table of all experiments, written from what they say of themselves and what they saw.</summary>
internal static class EvidencePage
{
    private const string Head =
        """
        # Evidence

        What the rules claim, seen on the wire. Each row is an experiment of tests/IoTConnectionAnalyzers.Evidence. It takes the code under
        "Bad" on the page of the rule, runs it as a program of its own against a real peer on this machine, and asserts what the other side
        saw; then it does the same with what the code fix of the rule makes of that code. The last two columns say where that is not so: the
        experiment has code of its own where the page shows the mistake with a library that cannot be run here, or in another form; and where no
        fix is on offer the code under "Good" runs, which a hand has written.

        - The peers are real: MQTTnet.Server behind samples/LocalHub, AMQPNetLite's ContainerHost, Kestrel, sockets and SslStream. Services run
          in the generic host of Microsoft.Extensions.Hosting. Only the broker at the end of a slow line is a few lines that accept one device.
        - The experiments prove what the device sends and how often. What IoT Hub answers is quoted: *documented* by Microsoft, a *user report*,
          or *not known*. samples/LocalHub gives documented answers only.
        - The figures are those of one run and vary from run to run; a test keeps rule, claim, experiment and answer in step with the code.
          `EVIDENCE_UPDATE=1 dotnet run --project tests/IoTConnectionAnalyzers.Evidence` writes this page anew.
        - The experiments with the Azure device SDK run only where its package can be restored, with `IOTC_REFERENCES=packages`. Elsewhere they
          are skipped and say so, and their programs are compiled against the shape of the SDK, in both forms; what the pages of the rules say
          about the SDK names the version that it was measured on.
        - Code that names a host is sent to this machine: host, port and scheme of an address are replaced, in both forms alike, and nothing else.

        | Rule | Claim | Experiment | Mistake | Fixed | IoT Hub's answer | Known | Code | Fixed by |
        |---|---|---|---|---|---|---|---|---|

        """;

    private const int ColumnCount = 9;

    public static string FilePath { get; } = Repository.PathOf("docs", "evidence.md");

    /// <summary>All experiments, by rule.</summary>
    public static IReadOnlyList<Experiment> Experiments { get; } =
        [.. typeof(Experiment).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(Experiment).IsAssignableFrom(type))
            .Select(static type => (Experiment)Activator.CreateInstance(type)!)
            .OrderBy(static experiment => experiment.Rule, StringComparer.Ordinal)
            .ThenBy(static experiment => experiment.Claim, StringComparer.Ordinal)];

    /// <summary>The page with the figures of a run.</summary>
    public static string Write(Func<Experiment, Finding> figures)
    {
        var page = new StringBuilder(Head);
        foreach (var experiment in Experiments)
        {
            var (bad, good, code, by) = experiment.WhyNotHere is null ? figures(experiment) : Finding.NeedsDeviceSdk;
            string[] cells = [LinkTo(experiment.Rule), experiment.Claim, experiment.Method, bad, good, experiment.HubAnswer, InWords(experiment.Known), code, by];
            page.Append("| ").AppendJoin(" | ", cells.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        return page.ToString();
    }

    /// <summary>What tells an experiment apart from the others on the page.</summary>
    public static string KeyOf(Experiment experiment) => $"{LinkTo(experiment.Rule)}|{experiment.Claim}";

    /// <summary>The figures on a page.</summary>
    public static IReadOnlyDictionary<string, Finding> FiguresIn(string page)
    {
        var figures = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var cells in page.Split('\n').Where(static line => line.StartsWith("| [", StringComparison.Ordinal)).Select(static line => line[2..^2].Split(" | ")))
        {
            if (cells.Length == ColumnCount)
                figures[$"{cells[0]}|{cells[1]}"] = new(cells[3], cells[4], cells[7], cells[8]);
        }

        return figures;
    }

    /// <summary>A rule that is specified and not written yet has no page: its link leads to the index.</summary>
    private static string LinkTo(string rule) =>
        $"[{rule}](rules/{(File.Exists(Repository.PathOf("docs", "rules", rule + ".md")) ? rule : "README")}.md)";

    private static string InWords(Knowledge known) => known switch
    {
        Knowledge.Documented => "documented",
        Knowledge.UserReport => "user report",
        Knowledge.NotKnown => "not known",
        _ => "-",
    };
}
