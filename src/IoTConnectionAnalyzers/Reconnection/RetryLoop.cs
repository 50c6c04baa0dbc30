using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>What may lead back to a call in a try block: the loop around it, or a function that jumps or calls itself. Read from syntax alone, so it costs little.</summary>
/// <param name="Statement">The innermost loop; null where there is none.</param>
/// <param name="Function">The function around both.</param>
internal sealed record RetryLoop(StatementSyntax? Statement, SyntaxNode Function)
{
    /// <summary>Whether anything leads back at all.</summary>
    public bool LeadsBack => Statement is not null || CallsItself || Has(Function, static token => token.IsKind(SyntaxKind.GotoKeyword));

    /// <summary>Whether the function names itself.</summary>
    public bool CallsItself
    {
        get
        {
            var name = Function switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax local => local.Identifier.ValueText,
                _ => null,
            };
            return name is not null && Has(Function, token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is SimpleNameSyntax);
        }
    }

    /// <summary>What may lead back to a call; null where the call stands in no try block of its function, or over HTTP in no loop either.</summary>
    public static RetryLoop? Around(IOperation call)
    {
        StatementSyntax? loop = null;
        var isTried = false;
        SyntaxNode inner = call.Syntax;
        for (var around = inner.Parent; around is not null; inner = around, around = around.Parent)
        {
            switch (around)
            {
                case TryStatementSyntax statement when statement.Block == inner && statement.Catches.Count > 0:
                    isTried = true;
                    break;
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                    loop ??= (StatementSyntax)around;
                    break;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return isTried || loop is not null ? new(loop, around) : null;
            }
        }

        return null;
    }

    /// <summary>The catch clause that takes the failure of a call first; null where none is around it.</summary>
    public static CatchClauseSyntax? ClauseOf(IOperation call)
    {
        SyntaxNode inner = call.Syntax;
        for (var around = inner.Parent; around is not null and not MemberDeclarationSyntax; inner = around, around = around.Parent)
        {
            if (around is TryStatementSyntax { Catches: { Count: > 0 } clauses } statement && statement.Block == inner)
                return clauses[clauses.Count - 1];
        }

        return null;
    }

    /// <summary>
    /// Whether the loop runs over elements, each with a call of its own: a client of the loop variable's making, or messages that it counts.
    /// </summary>
    public bool IsOverElements(IOperation call, TrafficKind kind)
    {
        if (Statement is CommonForEachStatementSyntax)
            return true;
        if (Statement is not ForStatementSyntax { Declaration: { } declaration, Condition: not null } loop)
            return false;
        foreach (var variable in declaration.Variables)
        {
            if (kind == TrafficKind.Send && Identifiers.Names(loop.Condition!, variable.Identifier.ValueText))
                return true;
            if (kind == TrafficKind.Connect && NamesOutsideTheHead(loop, variable.Identifier.ValueText))
                return true;
        }

        return false;
    }

    private static bool Has(SyntaxNode function, System.Func<SyntaxToken, bool> isWanted)
    {
        foreach (var token in function.DescendantTokens())
        {
            if (isWanted(token))
                return true;
        }

        return false;
    }

    /// <summary>Whether the body makes a client or address by the loop variable: an index, or an argument of what is made.</summary>
    private static bool NamesOutsideTheHead(ForStatementSyntax loop, string name)
    {
        foreach (var token in loop.Statement.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name
                && token.Parent?.FirstAncestorOrSelf<SyntaxNode>(static node => node is BracketedArgumentListSyntax or ObjectCreationExpressionSyntax or LocalDeclarationStatementSyntax) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
