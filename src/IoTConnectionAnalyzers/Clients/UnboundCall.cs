using System.Threading;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A call or object creation whose arguments do not bind, as while they are typed or where a type is missing, still means some method.</summary>
internal static class UnboundCall
{
    /// <summary>The method or constructor that is meant, or one of its overloads; null where that is not clear.</summary>
    public static IMethodSymbol? MethodOf(IInvalidOperation operation, SourceModels models, CancellationToken cancellationToken = default)
    {
        if (operation.Syntax is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
            return null;
        // The model that has bound the code already; the operations of a graph have none.
        var model = operation.SemanticModel ?? models.ModelOf(operation.Syntax.SyntaxTree);
        var info = model?.GetSymbolInfo(operation.Syntax, cancellationToken) ?? default;
        IMethodSymbol? meant = null;
        foreach (var candidate in info.CandidateSymbols)
        {
            if (candidate is not IMethodSymbol method || meant is not null && !SymbolEqualityComparer.Default.Equals(meant.ContainingType, method.ContainingType))
                return null;
            meant ??= method;
        }

        return meant;
    }
}
