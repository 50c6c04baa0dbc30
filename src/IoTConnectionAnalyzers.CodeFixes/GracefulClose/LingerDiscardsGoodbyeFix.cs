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

/// <summary>Lets the socket of MQTTnet send what it has when it is closed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LingerDiscardsGoodbyeFix))]
public sealed class LingerDiscardsGoodbyeFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.LingerDiscardsGoodbye.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        const string title = "Do not linger for 0 seconds";
        var option = $"LingerState = new {Names.OfType(place.Model, span.Start, "System.Net.Sockets.LingerOption")}(false, 0)";
        return node switch
        {
            // Behind the call that names the host: before it, the setting would be lost.
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => [new(title, "DoNotLinger", [new(new(call.Span.End, 0), $"{Break(access, place)}.WithTcpServer(tcp => tcp.{option})")])],
            BaseObjectCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } expressions } => [new(title, "DoNotLinger", [new(new(expressions.Last().Span.End, 0), ", " + option)])],
            BaseObjectCreationExpressionSyntax { Initializer: null } creation => [new(title, "DoNotLinger", [new(new(creation.Span.End, 0), $" {{ {option} }}")])],
            _ => [],
        };
    }

    /// <summary>The line break before the call, where a chain has one call a line.</summary>
    private static string Break(MemberAccessExpressionSyntax access, FixPlace place) =>
        place.Style.BeginsLine(access.OperatorToken.SpanStart) ? place.Style.NewLine + place.Style.IndentationAt(access.OperatorToken.SpanStart) : "";
}
