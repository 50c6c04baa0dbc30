using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Sets an idle timeout of two minutes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AmqpIdleTimeoutIsUnsafeFix))]
public sealed class AmqpIdleTimeoutIsUnsafeFix : TimeValueFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.AmqpIdleTimeoutIsUnsafe.Id);
}
