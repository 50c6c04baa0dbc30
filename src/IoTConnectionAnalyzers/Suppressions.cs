using System.Collections.Immutable;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers;

/// <summary>The other half of the catalogue: diagnostics of other packages that this one silences, and where it says why.</summary>
public static class Suppressions
{
    /// <summary>The id under which all of them are known; NoWarn takes it.</summary>
    public const string GoodbyeToken = "IOTCS001";

    /// <summary>Rules that ask to hand every token in sight to a call, one descriptor each: on a goodbye that is the mistake of <see cref="Rules.ClosedWithCancelledToken"/>.</summary>
    public static readonly ImmutableArray<SuppressionDescriptor> OfGoodbyeTokens = ImmutableArray.Create(
        Create("CA2016"), // Microsoft.CodeAnalysis.NetAnalyzers
        Create("MA0040"), // Meziantou.Analyzer
        Create("S8949")); // SonarAnalyzer.CSharp

    private static SuppressionDescriptor Create(string suppressedId) =>
        new(GoodbyeToken, suppressedId, "A goodbye must still be said when the work was cancelled: with the token of the work it is not sent, or cut short");
}
