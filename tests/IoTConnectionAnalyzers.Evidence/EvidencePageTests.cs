using IoTConnectionAnalyzers.Evidence.Harness;

namespace IoTConnectionAnalyzers.Evidence;

/// <summary>The page of the evidence is what the experiments say.</summary>
public class EvidencePageTests
{
    [Fact]
    public void The_page_is_in_step_with_the_experiments_but_for_its_figures()
    {
        Assert.True(File.Exists(EvidencePage.FilePath), "docs/evidence.md is missing.");
        var page = File.ReadAllText(EvidencePage.FilePath).ReplaceLineEndings("\n");
        var figures = EvidencePage.FiguresIn(page);
        Assert.Equal(EvidencePage.Write(experiment => figures.GetValueOrDefault(EvidencePage.KeyOf(experiment), Finding.None)), page);
    }

    [Fact]
    public void Every_experiment_has_figures()
    {
        var figures = EvidencePage.FiguresIn(File.ReadAllText(EvidencePage.FilePath).ReplaceLineEndings("\n"));
        Assert.All(EvidencePage.Experiments.Where(static experiment => experiment.WhyNotHere is null), experiment => Assert.True(figures.TryGetValue(EvidencePage.KeyOf(experiment), out var seen) && seen != Finding.None, experiment.Rule));
    }
}
