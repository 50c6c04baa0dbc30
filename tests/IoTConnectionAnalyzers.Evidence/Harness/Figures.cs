using System.Collections.Concurrent;

using IoTConnectionAnalyzers.Evidence.Harness;

[assembly: AssemblyFixture(typeof(Figures))]

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>What the experiments of this run saw. At the end of a run with <c>EVIDENCE_UPDATE=1</c> it goes into docs/evidence.md.</summary>
public sealed class Figures : IDisposable
{
    private static readonly ConcurrentDictionary<Type, Finding> s_seen = new();

    internal static void Add(Experiment experiment, Finding finding) => s_seen[experiment.GetType()] = finding;

    /// <inheritdoc />
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("EVIDENCE_UPDATE") != "1")
            return;
        var before = File.Exists(EvidencePage.FilePath) ? EvidencePage.FiguresIn(File.ReadAllText(EvidencePage.FilePath)) : new Dictionary<string, Finding>();
        File.WriteAllText(EvidencePage.FilePath, EvidencePage.Write(experiment =>
            s_seen.TryGetValue(experiment.GetType(), out var now) ? now : before.GetValueOrDefault(EvidencePage.KeyOf(experiment), Finding.None)));
    }
}

/// <summary>What an experiment found, in words.</summary>
/// <param name="Bad">What the other side saw of the mistake.</param>
/// <param name="Good">What it saw of the fixed form.</param>
/// <param name="Code">Whose code it was: that of the rule's page, or the experiment's own.</param>
/// <param name="FixedBy">What fixed it: the code fix of the rule, or a hand.</param>
internal sealed record Finding(string Bad, string Good, string Code, string FixedBy)
{
    public static readonly Finding None = new("not run", "not run", "-", "-");

    public static readonly Finding NeedsDeviceSdk = new("needs the device SDK", "needs the device SDK", "page", "-");
}
