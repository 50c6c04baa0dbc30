using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>The expression in the declaration of a constant, and in what it counts.</summary>
internal sealed record DeclaredValue(SyntaxNode Expression, string Unit)
{
    /// <summary>The declaration behind a value, where that value is its only use; null where the value stands for itself or is used elsewhere too.</summary>
    public static DeclaredValue? OnlyUsedBy(KnownValue value, TimeUnit unit, ValueReader values, CancellationToken cancellationToken)
    {
        if (value.Symbol is { } symbol)
            return Find(symbol, value.Expression, unit.ToString(), values, cancellationToken);

        // `TimeSpan.FromSeconds(Period)`: the constant counts in the unit of the factory.
        return value.Expression is IInvocationOperation { TargetMethod: { Name: "FromSeconds" or "FromMinutes" or "FromMilliseconds", ContainingType.Name: "TimeSpan" } factory, Arguments: { Length: > 0 } arguments }
            && SymbolOf(arguments[0].Value) is { } part && IsAlone(arguments)
            ? Find(part, arguments[0].Value, factory.Name.Substring("From".Length), values, cancellationToken)
            : null;
    }

    private static bool IsAlone(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i].ArgumentKind != ArgumentKind.DefaultValue)
                return false;
        }

        return true;
    }

    private static ISymbol? SymbolOf(IOperation value) => KnownClients.WithoutConversion(value) switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IFieldReferenceOperation { Field: var field } => field,
        _ => null,
    };

    private static DeclaredValue? Find(ISymbol symbol, IOperation reference, string unit, ValueReader values, CancellationToken cancellationToken)
    {
        var isHidden = symbol is ILocalSymbol || symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private };
        if (!isHidden || values.SourceOf(symbol, reference, cancellationToken) is not { Syntax: { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } } expression }
            || expression.SyntaxTree != reference.Syntax.SyntaxTree)
        {
            return null;
        }

        // The declaration and this use; a name in another part of a partial type counts as a use that is not seen.
        if (symbol.ContainingType is { DeclaringSyntaxReferences.Length: not 1 })
            return null;
        SyntaxNode? scope = symbol is ILocalSymbol ? LocalValues.RootOf(reference).Syntax : symbol.ContainingType?.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        return scope is not null && CountOf(symbol.Name, scope) == 2 ? new(expression, unit) : null;
    }

    private static int CountOf(string name, SyntaxNode scope)
    {
        var count = 0;
        foreach (var token in scope.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                count++;
        }

        return count;
    }
}
