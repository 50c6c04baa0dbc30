using System.Collections.Immutable;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>
/// One claim of a rule, seen on the wire: the code of the rule's page runs as a program of its own, once as it stands and once as the fix
/// of the rule leaves it, and the other side tells what it saw.
/// </summary>
public abstract class Experiment
{
    /// <summary>The id of the rule.</summary>
    public abstract string Rule { get; }

    /// <summary>What the rule says of the code, in one sentence.</summary>
    public abstract string Claim { get; }

    /// <summary>What is done, and what the other side watches.</summary>
    public abstract string Method { get; }

    /// <summary>What IoT Hub answers.</summary>
    public abstract string HubAnswer { get; }

    /// <summary>How well <see cref="HubAnswer"/> is known.</summary>
    public abstract Knowledge Known { get; }

    /// <summary>Why the experiment cannot run on this machine; null where it can.</summary>
    public virtual string? WhyNotHere => null;

    /// <summary>The statements that run the snippet; empty where the snippet is a program itself.</summary>
    protected abstract string Driver { get; }
}

/// <summary>An experiment with what it saw.</summary>
/// <typeparam name="TSeen">What the other side saw of one run.</typeparam>
public abstract class Experiment<TSeen> : Experiment
{
    [Fact]
    public async Task The_mistake_shows_and_the_fixed_form_does_not_show_it()
    {
        if (WhyNotHere is { } reason)
            Assert.Skip(reason);
        var page = LoadPage();
        IsBad = true;
        var bad = await WatchAsync(await BuildAsync("bad", Stage(page.Bad)));
        ShowsTheMistake(bad);
        var badFigures = Tell(bad);

        IsBad = false;
        var (repaired, by) = await RepairedAsync(page);
        var good = await WatchAsync(await BuildAsync("good", Stage(repaired)));
        ShowsNoMistake(good);
        Figures.Add(this, new(badFigures, Tell(good), page.IsOwn ? "own" : "page", by));
    }

    /// <summary>Whether the program that runs is the one with the mistake: a slow machine may need more time to show it.</summary>
    protected bool IsBad { get; private set; }

    /// <summary>Runs a program and watches it from the other side.</summary>
    protected abstract Task<TSeen> WatchAsync(string program);

    /// <summary>Asserts that the other side saw what the rule claims.</summary>
    protected abstract void ShowsTheMistake(TSeen seen);

    /// <summary>Asserts that the other side saw nothing of it.</summary>
    protected abstract void ShowsNoMistake(TSeen seen);

    /// <summary>What was seen, in a few words and figures.</summary>
    protected abstract string Tell(TSeen seen);

    /// <summary>Changes a snippet so that it talks to the peer on this machine; by default only the host and port of a hub change.</summary>
    protected virtual string Stage(string snippet) => Staging.ToThisMachine(snippet);

    /// <summary>The code of the rule's page.</summary>
    private protected virtual RulePage LoadPage() => RulePage.Load(Rule, snippet => DeviceCompiler.Fits(Stage(snippet), Driver));

    /// <summary>What the rule sees of the libraries.</summary>
    private protected virtual ImmutableArray<MetadataReference> CompiledAgainst => References.All;

    /// <summary>Makes a program of a snippet and the driver, and says where it lies.</summary>
    private protected virtual Task<string> BuildAsync(string form, string snippet) => Task.FromResult(DeviceCompiler.Build($"{Rule}-{form}", snippet, Driver));

    /// <summary>The snippet without the mistake: as the fix of the rule leaves it, or as it was written well by hand where there is no such fix.</summary>
    private protected virtual async Task<(string Code, string By)> RepairedAsync(RulePage page)
    {
        if (Repair.HasAnalyzer(Rule))
        {
            Assert.NotEmpty(await Repair.ReportsAsync(Rule, page.Bad, CompiledAgainst));
            Assert.Empty(await Repair.ReportsAsync(Rule, page.Good, CompiledAgainst));
        }

        return await Repair.FixAsync(Rule, page.Bad, CompiledAgainst) is { } repaired ? (repaired, "code fix") : (page.Good, "by hand");
    }
}
