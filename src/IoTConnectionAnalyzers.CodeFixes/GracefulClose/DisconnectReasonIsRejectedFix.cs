using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Gives the reason that every version of MQTT knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisconnectReasonIsRejectedFix))]
public sealed class DisconnectReasonIsRejectedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.DisconnectReasonIsRejected.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
            return [];
        foreach (var access in call.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        {
            if (place.Model.GetSymbolInfo(access, cancellationToken).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum, Name: "MqttClientDisconnectOptionsReason" or "MqttClientDisconnectReason" }, Name: not "NormalDisconnection" })
                return [new("Disconnect with NormalDisconnection", "NormalDisconnection", [new(access.Name.Span, "NormalDisconnection")])];
        }

        return [];
    }
}
