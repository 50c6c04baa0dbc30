using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Shakes hands before the web socket is disposed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WebSocketIsAbortedFix))]
public sealed class WebSocketIsAbortedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.WebSocketIsAborted.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        var place = await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false);
        return DisposedWithoutCloseFix.Propose(place, diagnostic, span) is { } proposal ? [proposal] : [];
    }
}
