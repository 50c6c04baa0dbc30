using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Waits for the goodbye: by await, or by blocking where the framework waits for a synchronous handler.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseIsNotAwaitedFix))]
public sealed class CloseIsNotAwaitedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.CloseIsNotAwaited.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        var proposal = node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call ? OfCall(place, call) : null;
        return proposal is null ? [] : [proposal];
    }

    private static Proposal? OfCall(FixPlace place, InvocationExpressionSyntax call)
    {
        if (CallbackOf(call) is { } callback)
            return OfCallback(call, callback);
        ExpressionSyntax task = call;
        while (task.Parent is ConditionalAccessExpressionSyntax or ParenthesizedExpressionSyntax
               || task.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } or InvocationExpressionSyntax)
        {
            task = (ExpressionSyntax)task.Parent;
        }

        var isConditional = task is ConditionalAccessExpressionSyntax;
        var statement = task.Parent switch
        {
            ExpressionStatementSyntax direct => direct,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax discard } => discard,
            _ => null,
        };
        if (statement is null || statement.ContainsDiagnostics)
            return null;

        var canAwait = AsyncContext.AllowsAwait(statement);
        if (!canAwait && !AsyncContext.IsSynchronousMain(statement) && !IsInSynchronousHook(statement))
            return null;
        var text = task.ToString();
        if (isConditional)
        {
            // The conditional access becomes a test of its own: an absent task can not be awaited.
            var access = (ConditionalAccessExpressionSyntax)task;
            if (access.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }))
                return null;
            text = access.Expression.ToString() + access.WhenNotNull;
            var lines = new[] { $"if ({access.Expression} {DisposedWithoutCloseFix.NotNull(place)})", "\t" + Waited(text, canAwait) };
            return Say(call, canAwait, new(statement.Span, Lines.Write(lines, place.Style.IndentationAt(statement.SpanStart), place.Style)));
        }

        return Say(call, canAwait, new(statement.Span, Waited(text, canAwait)));
    }

    private static string Waited(string task, bool canAwait) => canAwait ? $"await {task};" : $"{task}.GetAwaiter().GetResult();";

    private static Proposal Say(InvocationExpressionSyntax call, bool canAwait, TextChange change) =>
        new(canAwait ? $"Await {NameOf(call)}" : $"Wait for {NameOf(call)}", "Wait", [change]);

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "the goodbye",
    };

    /// <summary>The async callback that nobody waits for, around an awaited goodbye.</summary>
    private static AnonymousFunctionExpressionSyntax? CallbackOf(InvocationExpressionSyntax call)
    {
        var isAwaited = false;
        for (SyntaxNode? node = call.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            isAwaited |= node is AwaitExpressionSyntax;
            if (node is AnonymousFunctionExpressionSyntax function)
                return isAwaited && function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) ? function : null;
        }

        return null;
    }

    /// <summary>Makes the callback synchronous: what raises it waits until it returns.</summary>
    private static Proposal? OfCallback(InvocationExpressionSyntax call, AnonymousFunctionExpressionSyntax callback)
    {
        var changes = new List<TextChange> { new(TextSpan.FromBounds(callback.AsyncKeyword.SpanStart, callback.AsyncKeyword.GetNextToken().SpanStart), "") };
        foreach (var awaited in callback.DescendantNodes().OfType<AwaitExpressionSyntax>())
        {
            if (awaited.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() != callback || awaited.Parent is not (ExpressionStatementSyntax or AnonymousFunctionExpressionSyntax))
                return null;
            changes.Add(new(TextSpan.FromBounds(awaited.AwaitKeyword.SpanStart, awaited.Expression.SpanStart), ""));
            changes.Add(new(new(awaited.Expression.Span.End, 0), ".GetAwaiter().GetResult()"));
        }

        // `await using` and `await foreach` have no synchronous form here.
        return callback.DescendantTokens().Count(static token => token.IsKind(SyntaxKind.AwaitKeyword)) * 2 == changes.Count - 1
            ? new($"Wait for {NameOf(call)} in the handler", "Wait", changes)
            : null;
    }

    /// <summary>A synchronous lambda that a hook at the end of the program waits for.</summary>
    private static bool IsInSynchronousHook(SyntaxNode place)
    {
        for (SyntaxNode? node = place; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax function)
            {
                return function.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CancelKeyPress" or "ProcessExit" or "DomainUnload" } }
                    && !function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
            }
        }

        return false;
    }
}
