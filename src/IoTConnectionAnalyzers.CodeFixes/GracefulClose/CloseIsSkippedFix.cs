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

/// <summary>Moves a goodbye into a finally clause round everything that its client is used for, so that no exception jumps over it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseIsSkippedFix))]
public sealed class CloseIsSkippedFix : ConnectionFix
{
    private const string Key = "MoveIntoFinally";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.CloseIsSkipped.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { } place || !place.Root.FullSpan.Contains(span)
            || place.Root.FindNode(span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } }
            || ClientVariable.Of(place.Model.GetSymbolInfo(receiver, cancellationToken).Symbol, place) is not { Symbol: ILocalSymbol local } variable
            || local.DeclaringSyntaxReferences is not { Length: 1 } declarations
            || declarations[0].GetSyntax(cancellationToken).FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Declaration.Variables.Count: 1 } declaration
            || StatementRun.After(declaration, place) is not { } rest
            || GracefulEnding.Wrap(place, variable, rest, disposes: false, isClosedSomewhere: true) is not { } changes)
        {
            return [];
        }

        return [new($"Move the goodbye of '{variable.Name}' into a finally block", Key, changes)];
    }
}
