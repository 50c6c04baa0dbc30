using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>Everything about a case but its code.</summary>
internal sealed class CaseSettings
{
    public IReadOnlyList<string>? Messages { get; set; }

    public bool OffersNoFix { get; set; }

    public int? FixIndex { get; set; }

    public bool IsIncomplete { get; set; }

    public bool IsOnce { get; set; }

    public bool RunsAllAnalyzers { get; set; }

    public string? AssemblyName { get; set; }

    public LanguageVersion Language { get; set; } = LanguageVersion.Latest;

    public List<(string Path, string Content)> ConfigFiles { get; } = [];

    public List<(string Path, string Content)> AdditionalFiles { get; } = [];

    public List<(string Path, string Content)> FixedAdditionalFiles { get; } = [];

    public List<string> OtherSources { get; } = [];
}
