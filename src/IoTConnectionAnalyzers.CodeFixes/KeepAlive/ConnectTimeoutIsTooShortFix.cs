using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Sets the default of the library.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectTimeoutIsTooShortFix))]
public sealed class ConnectTimeoutIsTooShortFix : TimeValueFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ConnectTimeoutIsTooShort.Id);
}
