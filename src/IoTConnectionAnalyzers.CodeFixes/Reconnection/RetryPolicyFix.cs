using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Puts the policy that the SDK has by itself in the place of one that never retries, gives up or does not back off, or takes the choice out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetryPolicyFix))]
public sealed class RetryPolicyFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.RetryIsDisabled.Id, Rules.RetryGivesUp.Id, Rules.RetryHasNoBackoff.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        var proposals = new List<Proposal>();
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(span))
        {
            return proposals;
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        if (NodeToReplace(root, diagnostic, span) is { } node)
        {
            if (diagnostic.Properties.TryGetValue(RetryPolicyReports.CountKey, out var count) && count is not null)
                proposals.Add(new("Retry without limit", "Retry without limit", [new(node.Span, count)]));
            else if (DefaultPolicy(model, node.SpanStart, diagnostic) is var (name, policy))
                proposals.Add(new($"Use the default of the SDK, '{name}'", "Use the default of the SDK", [new(node.Span, policy)]));
        }

        if (diagnostic.Id == Rules.RetryIsDisabled.Id && RemovalOf(root, span, style) is var (what, change))
            proposals.Add(new($"Remove '{what}', so that the client keeps the default of the SDK", "Remove the policy", [change]));
        return proposals;
    }

    private static SyntaxNode? NodeToReplace(SyntaxNode root, Diagnostic diagnostic, TextSpan span)
    {
        if (!diagnostic.Properties.TryGetValue(RetryPolicyReports.EditKey, out var edit) || edit?.Split(' ') is not { Length: 2 } numbers)
            return null;
        var place = new TextSpan(span.Start + int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
        if (place.Start < 0 || place.End > root.FullSpan.End)
            return null;
        var node = root.FindNode(place, getInnermostNodeForTie: true);
        return node is ExpressionSyntax && node.Span == place ? node : null;
    }

    private static (string Name, string Policy)? DefaultPolicy(SemanticModel model, int position, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(RetryPolicyReports.DefaultKey, out var fullName) || fullName is null
            || !diagnostic.Properties.TryGetValue(RetryPolicyReports.DefaultArgumentsKey, out var arguments) || arguments is null)
        {
            return null;
        }

        var name = Names.OfType(model, position, fullName);
        var timeSpan = Names.OfType(model, position, "System.TimeSpan");
        return (name, $"new {name}({string.Format(CultureInfo.InvariantCulture, arguments, timeSpan)})");
    }

    /// <summary>The call, or the assignment, that gives the policy, where it stands for itself.</summary>
    private static (string What, TextChange Change)? RemovalOf(SyntaxNode root, TextSpan span, SourceStyle style)
    {
        var policy = root.FindNode(span, getInnermostNodeForTie: true);
        switch (policy.Parent)
        {
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax, Name: var method } } call }
                    when call.Parent is ExpressionStatementSyntax statement && Removal.IsPossible(statement):
                return (method.Identifier.ValueText, new(Removal.SpanOf(statement, style.Text), ""));
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax property, Parent: InitializerExpressionSyntax initializer } assignment:
                return (property.Identifier.ValueText, InitializerElement.Removal(assignment, initializer, style));
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax, Name: var property } } assignment
                    when assignment.Parent is ExpressionStatementSyntax statement && Removal.IsPossible(statement):
                return (property.Identifier.ValueText, new(Removal.SpanOf(statement, style.Text), ""));
            default:
                return null;
        }
    }
}
