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

/// <summary>Shuts the transport down before it is closed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TransportNotShutDownFix))]
public sealed class TransportNotShutDownFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TransportNotShutDown.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver, Name.Identifier.ValueText: "Dispose" or "DisposeAsync" or "Close" } } call
            || ClientUses.StatementOf(call) is not { ContainsDiagnostics: false } statement || !Removal.IsPossible(statement))
        {
            return [];
        }

        var isStream = place.Model.GetTypeInfo(receiver, cancellationToken).Type?.Name == "SslStream";
        if (isStream && !AsyncContext.AllowsAwait(statement))
            return [];
        IEnumerable<string> lines = isStream
            ? [$"await {receiver}.ShutdownAsync();", ""]
            : [$"if ({receiver}.Connected)", $"\t{receiver}.Shutdown({Names.OfType(place.Model, span.Start, "System.Net.Sockets.SocketShutdown")}.Both);", ""];
        var indentation = place.Style.IndentationAt(statement.SpanStart);
        return [new($"Shut '{receiver}' down before it is closed", "ShutDown", [new(new(statement.SpanStart, 0), Lines.Write(lines, indentation, place.Style) + indentation)])];
    }
}
