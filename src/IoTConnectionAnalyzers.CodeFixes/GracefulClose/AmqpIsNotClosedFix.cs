using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Closes the AMQP connection where the code that made it ends.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AmqpIsNotClosedFix))]
public sealed class AmqpIsNotClosedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.AmqpIsNotClosed.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        var place = await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false);
        return NeverClosedFix.Propose(place, diagnostic, span) is { } proposal ? [proposal] : [];
    }
}
