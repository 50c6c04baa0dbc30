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

/// <summary>Says goodbye before the process ends.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExitWhileConnectedFix))]
public sealed class ExitWhileConnectedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ExitWhileConnected.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span))
            return [];
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Parent: ExpressionStatementSyntax { ContainsDiagnostics: false } statement } || !Removal.IsPossible(statement)
            || !diagnostic.Properties.TryGetValue(GracefulCloseReports.VariableKey, out var name) || name is null)
        {
            return [];
        }

        foreach (var symbol in place.Model.LookupSymbols(statement.SpanStart, name: name))
        {
            if (ClientVariable.Of(symbol, place) is not { } variable || !IsAssigned(symbol, statement, place)
                || Goodbye.Write(place, statement.SpanStart, statement, variable.Type, variable.Client, name, isBlockingSafe: IsInHook(statement)) is not { } goodbye)
            {
                continue;
            }

            var indentation = place.Style.IndentationAt(statement.SpanStart);
            IEnumerable<string> lines = MayBeNull(symbol, place)
                ? [$"if ({name} {DisposedWithoutCloseFix.NotNull(place)})", .. Lines.Block(goodbye.Lines), ""]
                : [.. goodbye.Lines, ""];
            return [new($"Close '{name}' before the process ends", "Close", [new(new(statement.SpanStart, 0), Lines.Write(lines, indentation, place.Style) + indentation)])];
        }

        return [];
    }

    /// <summary>A field or parameter that is declared as one that may be null; a local has a value by then.</summary>
    private static bool MayBeNull(ISymbol symbol, FixPlace place) =>
        symbol is not ILocalSymbol && ClientVariable.Of(symbol, place) is { Type.NullableAnnotation: NullableAnnotation.Annotated };

    /// <summary>Whether the variable has a value wherever the statement runs.</summary>
    private static bool IsAssigned(ISymbol symbol, StatementSyntax statement, FixPlace place) =>
        symbol is not ILocalSymbol
        || symbol.DeclaringSyntaxReferences.Length == 1 && symbol.DeclaringSyntaxReferences[0].GetSyntax(place.CancellationToken) is VariableDeclaratorSyntax { Initializer: not null } declarator && declarator.SpanStart < statement.SpanStart;

    /// <summary>A synchronous handler at the end of the program, which the framework waits for.</summary>
    private static bool IsInHook(SyntaxNode place)
    {
        for (SyntaxNode? node = place; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CancelKeyPress" or "ProcessExit" } } })
                return true;
        }

        return false;
    }
}
