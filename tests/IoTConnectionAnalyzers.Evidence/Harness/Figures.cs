using System.Collections.Concurrent;

using IoTConnectionAnalyzers.Evidence.Harness;

[assembly: AssemblyFixture(typeof(Figures))]

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>What the experiments of this run saw. At the end of a run with <c>EVIDENCE_UPDATE=1</c> it goes into docs/evidence.md.</summary>
public sealed class Figures : IDisposable
{
    private static readonly ConcurrentDictionary<Type, (string Bad, string Good)> s_seen = new();

    internal static void Add(Experiment experiment, string bad, string good) => s_seen[experiment.GetType()] = (bad, good);

    /// <inheritdoc />
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("EVIDENCE_UPDATE") != "1")
            return;
        var before = File.Exists(EvidencePage.FilePath) ? EvidencePage.FiguresIn(File.ReadAllText(EvidencePage.FilePath)) : new Dictionary<string, (string, string)>();
        File.WriteAllText(EvidencePage.FilePath, EvidencePage.Write(experiment =>
            s_seen.TryGetValue(experiment.GetType(), out var now) ? now : before.GetValueOrDefault(EvidencePage.KeyOf(experiment), ("not run yet", "not run yet"))));
    }
}
