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

/// <summary>
/// Closes a client that nobody closes: by <c>await using</c> where that closes, else in a finally block; in a program that waits for
/// ever, Ctrl+C and SIGTERM end the wait; a type that holds the client in a field becomes asynchronously disposable.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NeverClosedFix))]
public sealed class NeverClosedFix : ConnectionFix
{
    private const string Key = DisposedWithoutCloseFix.Key;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NeverClosed.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        var place = await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false);
        return Propose(place, diagnostic, span) is { } proposal ? [proposal] : [];
    }

    /// <summary>The end of the client whose creation stands at a place.</summary>
    internal static Proposal? Propose(FixPlace? place, Diagnostic diagnostic, TextSpan span)
    {
        if (place is null || !place.Root.FullSpan.Contains(span) || place.Root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax creation)
            return null;
        var isClosedSomewhere = diagnostic.AdditionalLocations.Count > 0;
        return Holder(creation) switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } declarator }
                => OfDeclaration(place, declaration, declarator, isClosedSomewhere),
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment => OfAssignment(place, statement, assignment, isClosedSomewhere),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } declarator } => OfMember(place, place.Model.GetDeclaredSymbol(declarator, place.CancellationToken)),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => OfMember(place, place.Model.GetDeclaredSymbol(property, place.CancellationToken)),
            _ => null,
        };
    }

    /// <summary>What takes the value of a creation: an initializer or an assignment; null for anything else.</summary>
    private static SyntaxNode? Holder(ExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax
               or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }
               or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
               or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Result" }
               || node.Parent is InvocationExpressionSyntax invocation && invocation.Expression == node)
        {
            node = node.Parent!;
        }

        return node.Parent is EqualsValueClauseSyntax || node.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } ? node.Parent : null;
    }

    private static Proposal? OfDeclaration(FixPlace place, LocalDeclarationStatementSyntax declaration, VariableDeclaratorSyntax declarator, bool isClosedSomewhere)
    {
        if (declaration.ContainsDiagnostics || !declaration.UsingKeyword.IsKind(SyntaxKind.None)
            || ClientVariable.Of(place.Model.GetDeclaredSymbol(declarator, place.CancellationToken), place) is not { } variable
            || StatementRun.SiblingsOf(declaration) is not { } siblings)
        {
            return null;
        }

        if (variable.DisposeAsyncCloses && place.Language >= LanguageVersion.CSharp8 && AsyncContext.AllowsAwait(declaration))
        {
            var uses = ClientUses.Of(place, variable.Symbol, siblings);
            if (StopSignals.AreMissing(place, declaration) is { } wait)
                return uses.IsHandedOn || uses.Assignments.Count > 0 || uses.Disposals.Count > 0 ? null : StopSignals.Handle(place, declaration, variable, wait, "await using ");
            if (uses.IsHandedOn || uses.Assignments.Count > 0 || GracefulEnding.WithoutDisposals(uses, place) is not { } changes)
                return null;
            changes.Add(new(new(declaration.SpanStart, 0), "await using "));
            return new($"Declare '{variable.Name}' with 'await using', which closes it", Key, changes);
        }

        var isDisposable = variable.Client.DisposeEffect != DisposeEffect.None;
        if (StopSignals.AreMissing(place, declaration) is { } endless)
            return StopSignals.Handle(place, declaration, variable, endless, isDisposable && place.Language >= LanguageVersion.CSharp8 ? "using " : "");
        var declaresUsing = isDisposable && place.Language >= LanguageVersion.CSharp8;
        if (StatementRun.After(declaration, place) is not { } rest
            || GracefulEnding.Wrap(place, variable, rest, disposes: isDisposable && !declaresUsing, isClosedSomewhere) is not { } wrapped)
        {
            return null;
        }

        if (declaresUsing)
            wrapped.Add(new(new(declaration.SpanStart, 0), "using "));
        return new($"Close '{variable.Name}' in a finally block", Key, wrapped);
    }

    private static Proposal? OfAssignment(FixPlace place, ExpressionStatementSyntax statement, AssignmentExpressionSyntax assignment, bool isClosedSomewhere)
    {
        var symbol = place.Model.GetSymbolInfo(assignment.Left, place.CancellationToken).Symbol;
        if (statement.ContainsDiagnostics || ClientVariable.Of(symbol, place) is not { } variable)
            return null;
        if (symbol is not ILocalSymbol local)
            return symbol is { IsStatic: true } && StopSignals.IsProgram(statement) ? OfProgram(place, statement, variable, isClosedSomewhere) : OfMember(place, symbol);
        if (local.DeclaringSyntaxReferences is not { Length: 1 } declarations
            || declarations[0].GetSyntax(place.CancellationToken).FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } declaration)
        {
            return null;
        }

        var isDisposable = variable.Client.DisposeEffect != DisposeEffect.None;
        if (declaration.Parent == statement.Parent)
        {
            return StatementRun.After(statement, place) is { } rest && GracefulEnding.Wrap(place, variable, rest, isDisposable, isClosedSomewhere) is { } changes
                ? new($"Close '{variable.Name}' in a finally block", Key, changes)
                : null;
        }

        return statement.Parent is BlockSyntax { Parent: TryStatementSyntax tried } block && tried.Block == block && tried.Parent == declaration.Parent
            ? OfTry(place, variable, tried, isDisposable)
            : null;
    }

    /// <summary>A static of the program that the main method sets ends where the main method does.</summary>
    private static Proposal? OfProgram(FixPlace place, ExpressionStatementSyntax statement, ClientVariable variable, bool isClosedSomewhere)
    {
        var isDisposable = variable.Client.DisposeEffect != DisposeEffect.None;
        if (StopSignals.AreMissing(place, statement) is { } wait)
            return StopSignals.Handle(place, statement, variable, wait, keyword: "", isDisposable);
        return StatementRun.After(statement, place) is { } rest && GracefulEnding.Wrap(place, variable, rest, isDisposable, isClosedSomewhere) is { } changes
            ? new($"Close '{variable.Name}' in a finally block", Key, changes)
            : null;
    }

    /// <summary>A client that is assigned in a try block and declared before it ends in the finally block of that statement.</summary>
    private static Proposal? OfTry(FixPlace place, ClientVariable variable, TryStatementSyntax tried, bool isDisposable)
    {
        var uses = ClientUses.Of(place, variable.Symbol, [tried]);
        var siblings = StatementRun.SiblingsOf(tried) ?? [];
        var after = ClientUses.Of(place, variable.Symbol, siblings.Where(node => node.SpanStart >= tried.Span.End));
        if (uses.IsHandedOn || uses.Goodbyes.Count > 0 || uses.Disposals.Count > 0 || uses.Assignments.Count != 1 || after.References.Count > 0
            || Goodbye.Write(place, tried.SpanStart, tried, variable.Type, variable.Client, variable.Name) is not { } goodbye)
        {
            return null;
        }

        var style = place.Style;
        var indentation = style.IndentationAt(tried.SpanStart);
        IEnumerable<string> ending = isDisposable ? GracefulEnding.ThenDispose(goodbye.Lines, $"{variable.Name}.Dispose();", goodbye.NeverThrows) : goodbye.Lines;
        IEnumerable<string> lines = [$"if ({variable.Name} {DisposedWithoutCloseFix.NotNull(place)})", .. Lines.Block(ending)];
        var change = tried.Finally is { Block: { Statements.Count: > 0 } block }
            ? new TextChange(new(block.Statements[0].SpanStart, 0), Lines.Write([.. lines, ""], style.IndentationAt(block.Statements[0].SpanStart), style) + style.NewLine + style.IndentationAt(block.Statements[0].SpanStart))
            : tried.Finally is null
                ? new TextChange(new(tried.Span.End, 0), style.NewLine + indentation + Lines.Write(["finally", .. Lines.Block(lines)], indentation, style))
                : default(TextChange?);
        return change is { } made ? new($"Close '{variable.Name}' in a finally block", Key, [made]) : null;
    }

    private static Proposal? OfMember(FixPlace place, ISymbol? member)
    {
        if (ClientVariable.Of(member, place) is not { } variable || member!.IsStatic
            || member.ContainingType.DeclaringSyntaxReferences is not { Length: 1 } declarations
            || declarations[0].GetSyntax(place.CancellationToken) is not TypeDeclarationSyntax declaration
            || declaration.SyntaxTree != place.Root.SyntaxTree)
        {
            return null;
        }

        var isNullable = variable.Type.NullableAnnotation == NullableAnnotation.Annotated || IsSetLater(place, variable, declaration);
        return OwnerDisposal.OfForgotten(place, declaration, variable, isNullable) is { } changes
            ? new($"Let '{declaration.Identifier.ValueText}' implement IAsyncDisposable and close '{variable.Name}'", Key, changes)
            : null;
    }

    /// <summary>Whether the field may still be null when the object is disposed: neither its initializer nor a constructor sets it.</summary>
    private static bool IsSetLater(FixPlace place, ClientVariable variable, TypeDeclarationSyntax declaration)
    {
        if (variable.Symbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(place.CancellationToken) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null }))
            return false;
        return !declaration.Members.OfType<ConstructorDeclarationSyntax>().Any(constructor => ClientUses.Of(place, variable.Symbol, [constructor]).Assignments.Count > 0);
    }
}
