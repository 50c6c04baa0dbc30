using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>Finds where a variable or member is named. It reads whole files, so a rule asks when it is about to report.</summary>
internal static class SymbolReferences
{
    /// <summary>The references to a local in its member, to a field or property in the compilation.</summary>
    public static IEnumerable<IOperation> To(ISymbol symbol, IOperation place, SourceModels models, CancellationToken cancellationToken)
    {
        if (symbol is ILocalSymbol or IParameterSymbol)
        {
            foreach (var operation in LocalValues.RootOf(place).Descendants())
            {
                if (operation is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, symbol)
                    || operation is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter, symbol))
                {
                    yield return operation;
                }
            }

            yield break;
        }

        foreach (var tree in TreesThatSee(symbol, models))
        {
            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == symbol.Name && token.Parent is IdentifierNameSyntax name
                    && models.OperationOf(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name, cancellationToken) is IMemberReferenceOperation { Member: var member } operation
                    && SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, symbol.OriginalDefinition))
                {
                    yield return operation;
                }
            }
        }
    }

    private static IEnumerable<SyntaxTree> TreesThatSee(ISymbol symbol, SourceModels models)
    {
        if (symbol.DeclaredAccessibility != Accessibility.Private)
            return models.Trees;
        var trees = new HashSet<SyntaxTree>();
        foreach (var reference in symbol.ContainingType.DeclaringSyntaxReferences)
            trees.Add(reference.SyntaxTree);
        return trees;
    }
}
