using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Closes and disposes the client that a variable, field or property holds before it gets another one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedWithoutCloseFix))]
public sealed class ReplacedWithoutCloseFix : ConnectionFix
{
    private const string Key = "CloseOldOne";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ReplacedWithoutClose.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        // What has effects of its own must not be written twice.
        if (place.Root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not
            { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }, Parent: ExpressionStatementSyntax { ContainsDiagnostics: false } statement } assignment
            || !Removal.IsPossible(statement) || !place.Style.BeginsLine(statement.SpanStart)
            || ClientVariable.Of(place.Model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol, place) is not { } variable
            || !IsAssignedBefore(variable.Symbol, statement, place.Model))
        {
            return [];
        }

        var receiver = assignment.Left.ToString();
        if (Goodbye.Write(place, statement.SpanStart, statement, variable.Type, variable.Client, receiver) is not { } goodbye)
            return [];
        IEnumerable<string> lines = goodbye.Lines;
        if (variable.Client.DisposeEffect != DisposeEffect.None)
            lines = goodbye.NeverThrows ? [.. lines, $"{receiver}.Dispose();"] : ["try", .. Lines.Block(lines), "finally", .. Lines.Block([$"{receiver}.Dispose();"])];
        if (MayBeNull(variable.Symbol, statement, place))
            lines = [$"if ({receiver} != null)", .. Lines.Block(lines)];
        var indentation = place.Style.IndentationAt(statement.SpanStart);
        return [new($"Close the client in '{variable.Name}' first", Key, [new(new(statement.SpanStart, 0), Lines.Write([.. lines, "", ""], indentation, place.Style) + indentation)])];
    }

    private static bool IsAssignedBefore(ISymbol symbol, StatementSyntax statement, SemanticModel model) =>
        symbol is not ILocalSymbol local || model.AnalyzeDataFlow(statement) is { Succeeded: true } flow && flow.DefinitelyAssignedOnEntry.Contains(local, SymbolEqualityComparer.Default);

    /// <summary>Only a local that is never given null is sure to hold a client.</summary>
    private static bool MayBeNull(ISymbol symbol, StatementSyntax statement, FixPlace place)
    {
        if (symbol is not ILocalSymbol || statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return true;
        var body = member is GlobalStatementSyntax { Parent: { } program } ? program : member;
        foreach (var node in body.DescendantNodes())
        {
            var value = node switch
            {
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var assigned } when name.Identifier.ValueText == symbol.Name && assigned.SpanStart < statement.SpanStart => assigned,
                VariableDeclaratorSyntax { Initializer.Value: var initial } declarator when declarator.Identifier.ValueText == symbol.Name => initial,
                _ => null,
            };
            if (value is not null && value.DescendantNodesAndSelf().Any(static part => part.IsKind(SyntaxKind.NullLiteralExpression) || part.IsKind(SyntaxKind.DefaultLiteralExpression) || part.IsKind(SyntaxKind.DefaultExpression)))
                return true;
        }

        // In a loop the assignment itself comes before.
        return statement.Ancestors().Any(static node => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);
    }
}
