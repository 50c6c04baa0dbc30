using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>The variables that tell the delays of a function how long to be.</summary>
internal sealed class DelayVariables(FunctionBody function, KnownClients clients, CancellationToken cancellationToken)
{
    private HashSet<ISymbol>? _variables;

    /// <summary>Whether a condition looks at one of them.</summary>
    public bool Decides(IOperation condition)
    {
        foreach (var part in condition.DescendantsAndSelf())
        {
            if (SymbolOf(part) is { } symbol && (_variables ??= Find()).Contains(symbol))
                return true;
        }

        return false;
    }

    private HashSet<ISymbol> Find()
    {
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var part in function.Operation.Descendants())
        {
            if (part is not IInvocationOperation { Arguments: { IsEmpty: false } arguments } || !clients.Pauses.Contains(part, cancellationToken))
                continue;
            foreach (var argument in arguments)
            {
                foreach (var inner in argument.Value.DescendantsAndSelf())
                {
                    if (SymbolOf(inner) is { } symbol)
                        variables.Add(symbol);
                }
            }
        }

        return variables;
    }

    /// <summary>A number or a time span in a variable.</summary>
    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } when MayBeDelay(local.Type) => local,
        IFieldReferenceOperation { Field: { IsConst: false } field } when MayBeDelay(field.Type) => field,
        IPropertyReferenceOperation { Property: var property } when MayBeDelay(property.Type) && !property.DeclaringSyntaxReferences.IsEmpty => property,
        _ => null,
    };

    private static bool MayBeDelay(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_UInt32 || type.Name is "TimeSpan" or "Nullable";
}
