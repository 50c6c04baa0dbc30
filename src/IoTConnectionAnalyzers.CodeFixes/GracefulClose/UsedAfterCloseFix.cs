using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Removes the disposal that comes a second time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UsedAfterCloseFix))]
public sealed class UsedAfterCloseFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.UsedAfterClose.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || ClientUses.StatementOf(call) is not { ContainsDiagnostics: false } statement
            || !Removal.IsPossible(statement) || NameOf(call) is not ("Dispose" or "DisposeAsync"))
        {
            return [];
        }

        return [new("Remove the second disposal", "Remove", [new(Removal.SpanOf(statement, place.Text), "")])];
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
