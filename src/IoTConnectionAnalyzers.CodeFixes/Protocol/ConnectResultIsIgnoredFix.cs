using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reads the result of a connect call, and throws where the broker refused what the library throws when it cannot connect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectResultIsIgnoredFix))]
public sealed class ConnectResultIsIgnoredFix : ConnectionFix
{
    private const string CommunicationFailure = "MQTTnet.Exceptions.MqttCommunicationException";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ConnectResultIsIgnored.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or AnonymousFunctionExpressionSyntax) is not ExpressionStatementSyntax { Parent: not LabeledStatementSyntax } statement
            || WaitOf(statement.Expression) is not { } wait
            || ResultOf(model.GetTypeInfo(root.FindNode(span, getInnermostNodeForTie: true), cancellationToken).Type) is not { } type
            || CodesOf(type) is not { } codes)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var position = statement.SpanStart;
        var scope = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? root;
        var name = Names.ForLocal(model, position, scope, "result");
        var exception = Names.OfType(model, position, CommunicationFailure);
        var test = $"if ({name}.ResultCode != {codes.ToMinimalDisplayString(model, position)}.Success)";
        var refusal = $"throw new {exception}($\"The broker refused the connection: {{{name}.ResultCode}}\");";

        var changes = new List<TextChange> { new(TextSpan.FromBounds(position, wait.SpanStart), $"var {name} = ") };
        if (wait is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Wait" } waiting } } call)
            changes.Add(new(TextSpan.FromBounds(waiting.SpanStart, call.Span.End), "Result"));
        var line = style.NewLine + style.IndentationAt(position);
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
        {
            changes.Add(new(new(statement.Span.End, 0), $"{line}{test}{line}{style.Unit}{refusal}"));
        }
        else if (style.BeginsLine(position))
        {
            // The only statement of an `if` or a loop gets braces.
            var outer = style.IndentationAt(statement.Parent!.SpanStart);
            changes.Add(new(new(position - style.IndentationAt(position).Length, 0), $"{outer}{{{style.NewLine}"));
            changes.Add(new(new(statement.Span.End, 0), $"{line}{test}{line}{style.Unit}{refusal}{style.NewLine}{outer}}}"));
        }
        else
        {
            changes[0] = new(changes[0].Span, "{ " + changes[0].NewText);
            changes.Add(new(new(statement.Span.End, 0), $" {test} {refusal} }}"));
        }

        return [new("Throw when the broker refuses the connection", "Throw", changes)];
    }

    /// <summary>The expression that waits and whose result a statement drops, with or without a discard.</summary>
    private static ExpressionSyntax? WaitOf(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax => expression,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Right: var value } => WaitOf(value),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult" or "Wait" } } => expression,
        _ => null,
    };

    /// <summary>What a connect call gives once it is waited for.</summary>
    private static ITypeSymbol? ResultOf(ITypeSymbol? task) => task is INamedTypeSymbol { TypeArguments: { Length: 1 } given } ? given[0] : null;

    private static ITypeSymbol? CodesOf(ITypeSymbol result)
    {
        foreach (var member in result.GetMembers("ResultCode"))
        {
            if (member is IPropertySymbol { Type: { } codes })
                return codes;
        }

        return null;
    }
}
