using System.Collections.Concurrent;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Values;

/// <summary>Private fields that are not read-only but keep the value of their initializer all the same: nothing in their type writes to them.</summary>
internal sealed class SettledFields(SourceModels models)
{
    private readonly ConcurrentDictionary<IFieldSymbol, ExpressionSyntax?> _initializers = new(SymbolEqualityComparer.Default);

    /// <summary>The initializer of a field that nothing writes to; null for any other.</summary>
    public IOperation? ValueOf(IFieldSymbol field, CancellationToken cancellationToken)
    {
        if (field is not { DeclaredAccessibility: Accessibility.Private, IsReadOnly: false, IsConst: false, DeclaringSyntaxReferences.Length: 1 })
            return null;
        if (!_initializers.TryGetValue(field, out var initializer))
            initializer = _initializers.GetOrAdd(field, Find(field, cancellationToken));
        return initializer is null ? null : models.OperationOf(initializer, cancellationToken);
    }

    private static ExpressionSyntax? Find(IFieldSymbol field, CancellationToken cancellationToken)
    {
        if (field.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var value })
            return null;
        foreach (var declaration in field.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var token in declaration.GetSyntax(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == field.Name && token.Parent is IdentifierNameSyntax name && IsWritten(name))
                    return null;
            }
        }

        return value;
    }

    private static bool IsWritten(IdentifierNameSyntax name)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return expression.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == expression,
            // A name in front of a colon or in an initializer is not the field, or writes to it.
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax prefix => !prefix.IsKind(SyntaxKind.LogicalNotExpression),
            _ => false,
        };
    }
}
