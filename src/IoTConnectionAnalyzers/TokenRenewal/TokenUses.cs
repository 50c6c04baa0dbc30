using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Follows a token that is written into the code to where it is used. A rule asks when it is about to report.</summary>
internal static class TokenUses
{
    private const int MaximumDepth = 3;

    /// <summary>Whether a report about a use of the token says all there is to say about it.</summary>
    public static bool IsReportedWhereUsed(IOperation literal, KnownClients clients, CancellationToken cancellationToken) =>
        IsReported(literal, clients, depth: 0, cancellationToken);

    private static bool IsReported(IOperation value, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        for (var around = value.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IObjectCreationOperation or IInvocationOperation
                    when FixedToken.Find(around, clients, cancellationToken) is not null || CapturedToken.Find(around, clients, cancellationToken) is { } captured && captured.Reach(clients, cancellationToken) is not null
                        || around is IObjectCreationOperation creation && PutToken.Find(creation, clients, cancellationToken) is { } put && put.Outlived(clients, cancellationToken) is not null:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                    return IsReportedBy(local, value, clients, depth, cancellationToken);
                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    return IsReportedBy(fields[0], value, clients, depth, cancellationToken);
                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    return IsReportedBy(properties[0], value, clients, depth, cancellationToken);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } }:
                    return IsReportedBy(assigned, value, clients, depth, cancellationToken);
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var assigned } } when !assigned.DeclaringSyntaxReferences.IsEmpty:
                    return IsReportedBy(assigned, value, clients, depth, cancellationToken);
            }
        }

        return false;
    }

    private static bool IsReportedBy(ISymbol holder, IOperation place, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        if (depth >= MaximumDepth)
            return false;
        foreach (var reference in ReferencesTo(holder, place, clients.Models, cancellationToken))
        {
            if (IsReported(reference, clients, depth + 1, cancellationToken))
                return true;
        }

        return false;
    }

    /// <summary>The references to a local in its member, to a field or property in the compilation.</summary>
    public static IEnumerable<IOperation> ReferencesTo(ISymbol symbol, IOperation place, SourceModels models, CancellationToken cancellationToken)
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
