using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>Finds the one value that a local gets.</summary>
internal static class LocalValues
{
    /// <summary>The expression that a local is declared or assigned with, where that happens once and nothing else writes to it; else null.</summary>
    public static IOperation? OnlyValueOf(ILocalSymbol local, IOperation reference)
    {
        IOperation? only = null;
        foreach (var operation in RootOf(reference).Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Is(declarator.Symbol, local) && declarator.Initializer is { Value: var value }:
                    if (only is not null)
                        return null;
                    only = value;
                    break;
                case ILocalReferenceOperation { Local: var referenced } use when Is(referenced, local):
                    if (use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use)
                    {
                        if (only is not null || assignment.IsRef)
                            return null;
                        only = assignment.Value;
                    }
                    else if (IsWritten(use))
                    {
                        return null;
                    }

                    break;
            }
        }

        return only;
    }

    /// <summary>The outermost operation around another one: the body of its member.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
            root = parent;
        return root;
    }

    private static bool IsWritten(IOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == use,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation or IAddressOfOperation or IDeclarationExpressionOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };

    private static bool Is(ILocalSymbol left, ILocalSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
