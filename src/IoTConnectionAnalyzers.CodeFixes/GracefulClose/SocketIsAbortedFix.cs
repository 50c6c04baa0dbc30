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

/// <summary>Lets the socket end its connection in order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SocketIsAbortedFix))]
public sealed class SocketIsAbortedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.SocketIsAborted.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        var proposal = node switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } => new Proposal("Do not linger", "DoNotLinger", [new(EnableOf(arguments).Span, "false")]),
            _ => node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call ? OfClose(place, call) : null,
        };
        return proposal is null ? [] : [proposal];
    }

    private static ExpressionSyntax EnableOf(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "enable")?.Expression
        ?? arguments.First(static argument => argument.NameColon is null or { Name.Identifier.ValueText: not "seconds" }).Expression;

    private static Proposal? OfClose(FixPlace place, InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Close", Expression: var receiver } || call.ArgumentList.Arguments.Count != 1)
            return null;
        var withoutTimeout = new TextChange(call.ArgumentList.Arguments.Span, "");
        // A network stream shuts its socket down by itself.
        if (place.Model.GetTypeInfo(receiver, place.CancellationToken).Type?.Name != "Socket")
            return new("Close without the time-out of 0", "Close", [withoutTimeout]);
        if (call.Parent is not ExpressionStatementSyntax { ContainsDiagnostics: false } statement || !Removal.IsPossible(statement)
            || receiver is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }))
        {
            return null;
        }

        var both = Names.OfType(place.Model, call.SpanStart, "System.Net.Sockets.SocketShutdown");
        var lines = new[] { $"if ({receiver}.Connected)", $"\t{receiver}.Shutdown({both}.Both);", $"{receiver}.Close();" };
        return new($"Shut '{receiver}' down before it is closed", "Close", [new(statement.Span, Lines.Write(lines, place.Style.IndentationAt(statement.SpanStart), place.Style))]);
    }
}
