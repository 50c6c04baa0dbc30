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

/// <summary>
/// Says goodbye before a client is disposed: by <c>await using</c> where that closes, else in a finally block or in front of the call;
/// a type that disposes a client in its <c>Dispose</c> becomes asynchronously disposable as well.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisposedWithoutCloseFix))]
public sealed class DisposedWithoutCloseFix : ConnectionFix
{
    /// <summary>All shapes are fixed by one press of "fix all".</summary>
    internal const string Key = "CloseGracefully";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.DisposedWithoutClose.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        var place = await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false);
        return Propose(place, diagnostic, span) is { } proposal ? [proposal] : [];
    }

    /// <summary>The goodbye before the disposal at a place.</summary>
    internal static Proposal? Propose(FixPlace? place, Diagnostic diagnostic, TextSpan span)
    {
        if (place is null || !place.Root.FullSpan.Contains(span))
            return null;
        var isClosedSomewhere = diagnostic.AdditionalLocations.Count > 0;
        var node = place.Root.FindNode(span, getInnermostNodeForTie: true);
        return node switch
        {
            VariableDeclaratorSyntax declarator => OfUsing(place, declarator, isClosedSomewhere),
            ExpressionSyntax { Parent: UsingStatementSyntax statement } resource when statement.Expression == resource
                => OfUsing(place, statement, place.Model.GetSymbolInfo(resource, place.CancellationToken).Symbol, isClosedSomewhere),
            _ => node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call ? OfDisposal(place, call) : null,
        };
    }

    private static Proposal? OfUsing(FixPlace place, VariableDeclaratorSyntax declarator, bool isClosedSomewhere)
    {
        if (place.Model.GetDeclaredSymbol(declarator, place.CancellationToken) is not ILocalSymbol local)
            return null;
        return declarator.Parent?.Parent switch
        {
            LocalDeclarationStatementSyntax declaration when declaration.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) => OfUsing(place, declaration, local, isClosedSomewhere),
            UsingStatementSyntax statement => OfUsing(place, statement, local, isClosedSomewhere),
            _ => null,
        };
    }

    private static Proposal? OfUsing(FixPlace place, LocalDeclarationStatementSyntax declaration, ISymbol local, bool isClosedSomewhere)
    {
        if (ClientVariable.Of(local, place) is not { } variable || declaration.ContainsDiagnostics)
            return null;
        if (CanAwaitUsing(place, variable, declaration, declaration.AwaitKeyword))
            return AwaitUsing(place, variable, declaration.UsingKeyword, StatementRun.SiblingsOf(declaration) ?? []);
        return StatementRun.After(declaration, place) is { } rest && GracefulEnding.Wrap(place, variable, rest, disposes: false, isClosedSomewhere) is { } changes
            ? Say(variable, changes)
            : null;
    }

    private static Proposal? OfUsing(FixPlace place, UsingStatementSyntax statement, ISymbol? symbol, bool isClosedSomewhere)
    {
        if (ClientVariable.Of(symbol, place) is not { Symbol: ILocalSymbol } variable || statement.ContainsDiagnostics)
            return null;
        if (CanAwaitUsing(place, variable, statement, statement.AwaitKeyword))
            return AwaitUsing(place, variable, statement.UsingKeyword, [statement.Statement]);

        var run = statement.Statement is BlockSyntax block ? StatementRun.Within(block, place) : StatementRun.Embedded(statement.Statement, place);
        return run is not null && GracefulEnding.Wrap(place, variable, run, disposes: false, isClosedSomewhere) is { } changes
            ? Say(variable, changes)
            : null;
    }

    private static bool CanAwaitUsing(FixPlace place, ClientVariable variable, StatementSyntax statement, SyntaxToken awaitKeyword) =>
        variable.DisposeAsyncCloses && !awaitKeyword.IsKind(SyntaxKind.AwaitKeyword)
        && place.Language >= LanguageVersion.CSharp8 && AsyncContext.AllowsAwait(statement);

    private static Proposal? AwaitUsing(FixPlace place, ClientVariable variable, SyntaxToken keyword, IReadOnlyList<SyntaxNode> scope)
    {
        // A second disposal would throw (device SDK 1.x).
        if (GracefulEnding.WithoutDisposals(ClientUses.Of(place, variable.Symbol, scope), place) is not { } changes)
            return null;
        changes.Add(new(new(keyword.SpanStart, 0), "await "));
        return new($"Dispose '{variable.Name}' with 'await using', which closes it first", Key, changes);
    }

    private static Proposal Say(ClientVariable variable, IReadOnlyList<TextChange> changes) =>
        new($"Close '{variable.Name}' in a finally block before it is disposed", Key, changes);

    private static Proposal? OfDisposal(FixPlace place, InvocationExpressionSyntax call)
    {
        var conditional = call is { Expression: MemberBindingExpressionSyntax, Parent: ConditionalAccessExpressionSyntax access } && access.WhenNotNull == call ? access : null;
        var receiver = conditional?.Expression ?? (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        // What has effects of its own must not be written twice.
        if (receiver is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
            || NameOf(call) is not "Dispose"
            || ClientVariable.Of(place.Model.GetSymbolInfo(receiver, place.CancellationToken).Symbol, place) is not { } variable)
        {
            return null;
        }

        if (((SyntaxNode?)conditional ?? call).Parent is ExpressionStatementSyntax { ContainsDiagnostics: false } statement
            && Ending(place, variable, statement, receiver.ToString()) is { } ending)
        {
            IEnumerable<string> lines = conditional is null
                ? ending
                : [$"if ({receiver} {NotNull(place)})", .. Lines.Block(ending)];
            if (lines.Count() > 1 && lines.First() != "try" && conditional is null && !Removal.IsPossible(statement))
                lines = Lines.Block(lines);
            var text = Lines.Write(lines, place.Style.IndentationAt(statement.SpanStart), place.Style);
            return new($"Close '{variable.Name}' before it is disposed", Key, [new(statement.Span, text)]);
        }

        return variable.Symbol is IFieldSymbol or IPropertySymbol && OwnerDisposal.OfDisposal(place, call, variable, receiver.ToString(), isNullable: conditional is not null) is { } changes
            ? new($"Let '{variable.Symbol.ContainingType.Name}' implement IAsyncDisposable and close '{variable.Name}'", Key, changes)
            : null;
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    internal static string NotNull(FixPlace place) => place.Language >= LanguageVersion.CSharp9 ? "is not null" : "!= null";

    /// <summary>The statements in place of a plain disposal.</summary>
    private static IEnumerable<string>? Ending(FixPlace place, ClientVariable variable, ExpressionStatementSyntax statement, string receiver)
    {
        if (variable.DisposeAsyncCloses && AsyncContext.AllowsAwait(statement))
            return [$"await {receiver}.DisposeAsync();"];
        return Goodbye.Write(place, statement.SpanStart, statement, variable.Type, variable.Client, receiver) is { } goodbye
            ? GracefulEnding.ThenDispose(goodbye.Lines, $"{receiver}.Dispose();", goodbye.NeverThrows)
            : null;
    }
}
