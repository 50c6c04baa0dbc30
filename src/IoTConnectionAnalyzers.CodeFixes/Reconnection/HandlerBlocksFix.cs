using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Awaits what a handler blocks for, and makes the handler asynchronous.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HandlerBlocksFix))]
public sealed class HandlerBlocksFix : ConnectionFix
{
    private const string Key = "Await in the handler";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.HandlerBlocks.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax blocking
            || TaskOf(blocking) is not { } task
            || Waiting.FunctionAround(blocking) is not { } function)
        {
            return [];
        }

        var changes = new List<TextChange>();
        if (!AsyncContext.AllowsAwait(blocking))
        {
            if (PlaceOfModifier(function) is not { } place)
                return [];
            changes.Add(new(new TextSpan(place, 0), "async "));
        }

        var awaited = blocking.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax ? $"(await {task})" : $"await {task}";
        changes.Add(new(blocking.Span, awaited));
        return [new($"Await '{task}'", Key, changes)];
    }

    /// <summary>The task that an expression blocks for.</summary>
    private static ExpressionSyntax? TaskOf(ExpressionSyntax blocking) => blocking switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait", Expression: var task }, ArgumentList.Arguments.Count: 0 } => task,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Expression: var task } } } } => task,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result", Expression: var task } => task,
        _ => null,
    };

    /// <summary>Where a function that returns nothing takes the keyword; null for any other.</summary>
    private static int? PlaceOfModifier(SyntaxNode function) => function switch
    {
        ParenthesizedLambdaExpressionSyntax { ReturnType: null, Modifiers.Count: 0 } lambda => lambda.SpanStart,
        SimpleLambdaExpressionSyntax { Modifiers.Count: 0 } lambda => lambda.SpanStart,
        MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } type } => type.SpanStart,
        LocalFunctionStatementSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } type } => type.SpanStart,
        _ => null,
    };
}
