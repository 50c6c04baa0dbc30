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

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Gives the goodbye a token that is not cancelled: one of its own with an end, or none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClosedWithCancelledTokenFix))]
public sealed class ClosedWithCancelledTokenFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ClosedWithCancelledToken.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || TokenOf(call, model, cancellationToken) is not { } token)
        {
            return [];
        }

        var name = NameOf(call);
        var proposals = new List<Proposal>();
        if (StatementOf(call) is { } statement && FreshToken.HasUsingDeclarations(root))
        {
            var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
            var source = FreshToken.NameAt(model, call.SpanStart, statement.Parent ?? statement);
            var declaration = $"using var {source} = {FreshToken.Source(model, call.SpanStart)};{style.NewLine}{style.IndentationAt(statement.SpanStart)}";
            proposals.Add(new(
                $"Give {name} a token of its own that ends after {FreshToken.Seconds} seconds",
                "FreshToken",
                [new(new(statement.SpanStart, 0), declaration), new(token.Span, source + ".Token")]));
        }

        proposals.Add(new(
            $"Give {name} CancellationToken.None",
            "NoToken",
            [new(token.Span, Names.OfType(model, call.SpanStart, "System.Threading.CancellationToken") + ".None")]));
        return proposals;
    }

    private static ExpressionSyntax? TokenOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (CancellationKeys.IsToken(model.GetTypeInfo(argument.Expression, cancellationToken).ConvertedType))
                return argument.Expression;
        }

        return null;
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "the goodbye",
    };

    /// <summary>
    /// The statement before which a source can be declared: it stands in a block, and waits for the call, so that the source
    /// is not disposed under it.
    /// </summary>
    private static StatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        var waits = false;
        for (SyntaxNode? node = call.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AwaitExpressionSyntax:
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" or "Wait" }:
                    waits = true;
                    break;
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case StatementSyntax statement:
                    return waits
                        && statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax
                        && statement.Parent is BlockSyntax or GlobalStatementSyntax
                        && !HasJumps(statement.Parent) ? statement : null;
            }
        }

        return null;
    }

    /// <summary>A jump must not cross a <c>using</c> declaration.</summary>
    private static bool HasJumps(SyntaxNode block)
    {
        foreach (var child in block.ChildNodes())
        {
            if (child.IsKind(SyntaxKind.LabeledStatement))
                return true;
        }

        return false;
    }
}
