using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>
/// Looks for code of a type that may bring a lost connection back: a connect call in a loop, a timer or a second place, or a method with a
/// connect call that is called from one. In doubt there is some.
/// </summary>
internal static class Reconnections
{
    private const int MaximumDepth = 2;

    public static bool MayHappen(INamedTypeSymbol type, IOperation client, KnownClients clients, CancellationToken cancellationToken)
    {
        var symbol = SymbolOf(client);
        var places = 0;
        foreach (var node in NodesOf(type, cancellationToken))
        {
            if (node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) || !MayConnect(node)
                || clients.Models.OperationOf(node, cancellationToken) is not { } operation
                || Traffic.KindOf(operation, clients) != TrafficKind.Connect)
            {
                continue;
            }

            // Another client's connection is another matter.
            if (symbol is not null && operation is IInvocationOperation { Instance: { } other } && SymbolOf(other) is { } found && !SymbolEqualityComparer.Default.Equals(found, symbol))
                continue;
            if (++places > 1 || IsRepeated(node) || CallersRepeat(node, type, MaximumDepth, cancellationToken))
                return true;
        }

        // Where it is not connected here, somebody else does it, and may do it again.
        return places == 0;
    }

    private static IEnumerable<SyntaxNode> NodesOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
                yield return node;
        }
    }

    private static bool MayConnect(SyntaxNode node) => node is BaseObjectCreationExpressionSyntax
        || node is InvocationExpressionSyntax { Expression: var called } && NameOf(called) is "ConnectAsync" or "ReconnectAsync" or "Connect" or "Reconnect" or "Open" or "OpenAsync" or "CreateAsync" or "CreateConnection" or "CreateConnectionAsync" or "OpenConnectionAsync";

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        _ => null,
    };

    /// <summary>Whether a place is run more than once: in a loop, in a jump's reach, or in a lambda that somebody else calls.</summary>
    private static bool IsRepeated(SyntaxNode node)
    {
        for (var around = node.Parent; around is not null and not MemberDeclarationSyntax; around = around.Parent)
        {
            if (around is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or LabeledStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                return true;
        }

        return false;
    }

    private static bool CallersRepeat(SyntaxNode node, INamedTypeSymbol type, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0 || node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Identifier.ValueText: var method })
            return false;
        var calls = 0;
        foreach (var other in NodesOf(type, cancellationToken))
        {
            if (other is not SimpleNameSyntax { Identifier.ValueText: var name } || name != method || other.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && access.Name == other)
                continue;
            // A method that is handed on is called by somebody else.
            if (++calls > 1 || other.Parent is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax }) || IsRepeated(other) || CallersRepeat(other, type, depth - 1, cancellationToken))
                return true;
        }

        return false;
    }

    private static ISymbol? SymbolOf(IOperation? expression) => KnownClients.WithoutConversion(expression) switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field } => field,
        IPropertyReferenceOperation { Property: var property } => property,
        _ => null,
    };
}
