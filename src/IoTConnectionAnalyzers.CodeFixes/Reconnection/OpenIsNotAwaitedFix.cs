using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Awaits the task, or waits for it in the synchronous main method of a program.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OpenIsNotAwaitedFix))]
public sealed class OpenIsNotAwaitedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.OpenIsNotAwaited.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Expression: InvocationExpressionSyntax dropped })
        {
            return [];
        }

        var hasAwaiter = dropped.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" };
        if (AsyncContext.AllowsAwait(dropped))
        {
            var task = hasAwaiter ? ((MemberAccessExpressionSyntax)dropped.Expression).Expression : dropped;
            return [new("Await the task", "Await the task", [new(dropped.Span, "await " + task)])];
        }

        return AsyncContext.IsSynchronousMain(dropped)
            ? [new("Wait for the task", "Wait for the task", [new(new TextSpan(dropped.Span.End, 0), hasAwaiter ? ".GetResult()" : ".GetAwaiter().GetResult()")])]
            : [];
    }
}
