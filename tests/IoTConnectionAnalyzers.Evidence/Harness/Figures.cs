using System.Collections.Concurrent;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>What the experiments of this run saw, by experiment.</summary>
internal static class Figures
{
    private static readonly ConcurrentDictionary<Type, (string Bad, string Good)> s_seen = new();

    public static IReadOnlyDictionary<Type, (string Bad, string Good)> Seen => s_seen;

    public static void Add(Experiment experiment, string bad, string good) => s_seen[experiment.GetType()] = (bad, good);
}
