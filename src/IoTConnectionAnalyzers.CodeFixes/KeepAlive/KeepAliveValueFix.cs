using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Sets a keep-alive that works: the default of the library, or the nearest sensible value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepAliveValueFix))]
public sealed class KeepAliveValueFix : TimeValueFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        Rules.KeepAliveIsOff.Id, Rules.KeepAliveIsTruncated.Id, Rules.KeepAliveExceedsHubLimit.Id, Rules.KeepAliveDelaysDetection.Id, Rules.KeepAliveIsTooShort.Id);
}
