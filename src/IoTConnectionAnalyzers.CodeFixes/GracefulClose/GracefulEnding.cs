using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A variable that holds a client, and what is known of both.</summary>
internal sealed record ClientVariable(ISymbol Symbol, ITypeSymbol Type, ClientType Client)
{
    /// <summary>Whether <c>await using</c> is a graceful close of what it holds.</summary>
    public bool DisposeAsyncCloses => Client.DisposeAsyncCloses;

    public string Name => Symbol.Name;

    public static ClientVariable? Of(ISymbol? symbol, FixPlace place)
    {
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return type is not null && place.Clients.TypeOf(type) is { } client ? new(symbol!, type, client) : null;
    }
}

/// <summary>Writes the graceful end of a client that a local holds: the statements that use it in a try block, the goodbye in its finally block.</summary>
internal static class GracefulEnding
{
    /// <summary>The changes; null where they would not be right.</summary>
    /// <param name="place">The document.</param>
    /// <param name="variable">The client.</param>
    /// <param name="rest">The statements after which the client ends.</param>
    /// <param name="disposes">Whether the finally block has to dispose it as well.</param>
    /// <param name="isClosedSomewhere">Whether some path says goodbye already, as the report knows.</param>
    /// <param name="between">Lines of a catch clause to stand before the finally block.</param>
    public static List<TextChange>? Wrap(FixPlace place, ClientVariable variable, StatementRun rest, bool disposes, bool isClosedSomewhere, IEnumerable<string>? between = null)
    {
        var first = rest.Statements[0];
        var uses = ClientUses.Of(place, variable.Symbol, rest.Statements);
        if (uses.IsHandedOn || uses.Assignments.Count > 0
            || Goodbye.Write(place, first.SpanStart, first, variable.Type, variable.Client, variable.Name) is not { } goodbye)
        {
            return null;
        }

        var gone = new List<TextSpan>();
        IEnumerable<string> lines = goodbye.Lines;
        if (uses.Goodbyes.Count == 1 && MovableGoodbye(uses, rest) is { } moved)
        {
            var comments = CommentsAbove(moved);
            gone.Add(Removal.SpanOf(moved, place.Text, comments.Count > 0 ? CommentsStart(moved) : null));
            lines = [.. comments, .. IsWorthKeeping(uses.Goodbyes[0], rest, place) ? [moved.ToString()] : goodbye.Lines];
        }
        else if (uses.Goodbyes.Count > 0 || isClosedSomewhere)
        {
            // Closed by then on some paths: nothing is closed twice.
            // The goodbye of a web socket asks for its state already.
            if (variable.Client.Library.Protocol != ConnectionProtocol.WebSocket)
            {
                if (!HasIsConnected(variable.Type))
                    return null;
                lines = [$"if ({variable.Name}.IsConnected)", .. goodbye.Lines.Count == 1 ? Lines.Indented(goodbye.Lines) : Lines.Block(goodbye.Lines)];
            }
        }

        foreach (var disposal in uses.Disposals)
        {
            if (ClientUses.StatementOf(disposal) is not { } statement || !Removal.IsPossible(statement))
                return null;
            gone.Add(Removal.SpanOf(statement, place.Text));
        }

        if (gone.Count > 0 && rest.Statements.All(statement => gone.Any(span => span.Contains(statement.Span))))
            return null;
        if (disposes)
            lines = ThenDispose(lines, $"{variable.Name}.Dispose();", goodbye.NeverThrows);
        IEnumerable<string> clauses = [.. between ?? [], "finally", .. Lines.Block(lines)];
        return [.. rest.WrapInTry(clauses, gone), .. gone.Select(static span => new TextChange(span, ""))];
    }

    /// <summary>The disposal behind the goodbye, whether or not that throws.</summary>
    public static IEnumerable<string> ThenDispose(IEnumerable<string> goodbye, string disposal, bool neverThrows) =>
        neverThrows
            ? [.. goodbye, disposal]
            : ["try", .. Lines.Block(goodbye), "finally", .. Lines.Block([disposal])];

    /// <summary>The changes that take the disposals of a client out that something else disposes from now on; null where one can not go.</summary>
    public static List<TextChange>? WithoutDisposals(ClientUses uses, FixPlace place)
    {
        var changes = new List<TextChange>();
        foreach (var disposal in uses.Disposals)
        {
            if (ClientUses.StatementOf(disposal) is not { } statement || !Removal.IsPossible(statement))
                return null;
            changes.Add(new(Removal.SpanOf(statement, place.Text), ""));
        }

        return changes;
    }

    /// <summary>The goodbye where it is one of the statements themselves and the last that they do with the client.</summary>
    private static ExpressionStatementSyntax? MovableGoodbye(ClientUses uses, StatementRun rest)
    {
        var statement = ClientUses.StatementOf(uses.Goodbyes[0]);
        return statement is not null
            && rest.Statements.Any(candidate => candidate == statement || candidate == statement.Parent)
            && uses.References.All(name => name.SpanStart < statement.Span.End || uses.Disposals.Any(disposal => disposal.FullSpan.Contains(name.Span) || disposal.Parent is ConditionalAccessExpressionSyntax access && access.Span.Contains(name.Span)))
                ? statement : null;
    }

    /// <summary>Whether a goodbye tells more than that it is one: its arguments are kept where they mean the same in a finally block.</summary>
    private static bool IsWorthKeeping(InvocationExpressionSyntax goodbye, StatementRun rest, FixPlace place)
    {
        if (goodbye.ArgumentList.Arguments.Count == 0)
            return false;
        foreach (var argument in goodbye.ArgumentList.Arguments)
        {
            if (CancellationKeys.IsToken(place.Model.GetTypeInfo(argument.Expression, place.CancellationToken).ConvertedType))
                return false;
            foreach (var name in argument.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (place.Model.GetSymbolInfo(name, place.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } declarations }
                    && rest.Statements.Any(statement => statement.Span.Contains(declarations[0].Span)))
                {
                    return false;
                }
            }
        }

        return goodbye.GetLocation().GetLineSpan() is var lines && lines.StartLinePosition.Line == lines.EndLinePosition.Line;
    }

    private static bool HasIsConnected(ITypeSymbol type)
    {
        foreach (var declaring in new[] { type }.Concat(type.AllInterfaces))
        {
            for (var current = declaring; current is not null; current = current.BaseType)
            {
                if (current.GetMembers("IsConnected").Any(static member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, DeclaredAccessibility: Accessibility.Public }))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The comments right above a statement, where nothing else is there.</summary>
    private static List<string> CommentsAbove(StatementSyntax statement)
    {
        var comments = new List<string>();
        foreach (var trivia in statement.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
                comments.Add(trivia.ToString());
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                return [];
        }

        return comments;
    }

    private static int CommentsStart(StatementSyntax statement) =>
        statement.GetLeadingTrivia().First(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).SpanStart;
}
