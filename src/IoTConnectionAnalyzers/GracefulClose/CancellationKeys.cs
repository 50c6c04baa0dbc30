using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>
/// The variables that stand for one cancellation token: its source or itself, and the tokens that its source is linked to.
/// Once one of them is cancelled, the token is.
/// </summary>
internal sealed class CancellationKeys
{
    private const int MaximumDepth = 8;

    private readonly List<ISymbol> _symbols = [];

    private CancellationKeys()
    {
    }

    /// <summary>The variables, the token's own first.</summary>
    public IReadOnlyList<ISymbol> Symbols => _symbols;

    /// <summary>The variables of a token expression; null where it names none, as <c>CancellationToken.None</c> does not.</summary>
    public static CancellationKeys? Of(IOperation token)
    {
        var keys = new CancellationKeys();
        return KeyOf(token, depth: 0) is { } own && keys.Add(own) ? keys.WithLinked(token) : null;
    }

    /// <summary>Whether an expression names one of the variables: a token, its source, or the source's token.</summary>
    public bool Cover(IOperation expression) => KeyOf(expression, depth: 0) is { } key && Contains(key);

    public bool Contains(ISymbol key)
    {
        foreach (var symbol in _symbols)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol, key))
                return true;
        }

        return false;
    }

    public static bool IsToken(ITypeSymbol? type) => type is { Name: "CancellationToken" } && IsOfThreading(type);

    public static bool IsSource(ITypeSymbol? type) => type is { Name: "CancellationTokenSource" } && IsOfThreading(type);

    private static bool IsOfThreading(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The variable behind a token or source; a local that only ever has one value stands for that.</summary>
    private static ISymbol? KeyOf(IOperation expression, int depth)
    {
        if (depth > MaximumDepth)
            return null;
        switch (KnownClients.WithoutConversion(expression))
        {
            case IPropertyReferenceOperation { Property.Name: "Token", Instance: { } source } when IsSource(source.Type):
                return KeyOf(source, depth + 1);
            case ILocalReferenceOperation { Local: var local } reference when IsToken(local.Type) || IsSource(local.Type):
                return LocalValues.OnlyValueOf(local, reference) is { } value && KeyOf(value, depth + 1) is { } key ? key : local;
            case IParameterReferenceOperation { Parameter: var parameter } when IsToken(parameter.Type) || IsSource(parameter.Type):
                return parameter;
            case IFieldReferenceOperation { Field: var field, Instance: null or IInstanceReferenceOperation } when (IsToken(field.Type) || IsSource(field.Type)) && !field.IsConst:
                return field;
            // `CancellationToken.None` is a property too, and never cancelled.
            case IPropertyReferenceOperation { Property: var property, Instance: null or IInstanceReferenceOperation or IParameterReferenceOperation } when (IsToken(property.Type) || IsSource(property.Type)) && !IsToken(property.ContainingType):
                return property;
            default:
                return null;
        }
    }

    private bool Add(ISymbol key)
    {
        _symbols.Add(key);
        return true;
    }

    /// <summary>Adds what the source is linked to.</summary>
    private CancellationKeys WithLinked(IOperation token)
    {
        for (var i = 0; i < _symbols.Count && i < MaximumDepth; i++)
        {
            if (_symbols[i] is not ILocalSymbol local || LocalValues.OnlyValueOf(local, token) is not { } value
                || KnownClients.WithoutConversion(value) is not IInvocationOperation { TargetMethod.Name: "CreateLinkedTokenSource" } link)
            {
                continue;
            }

            foreach (var argument in link.Arguments)
            {
                foreach (var part in argument.Value.DescendantsAndSelf())
                {
                    if (IsToken(part.Type) && KeyOf(part, depth: 0) is { } key && !Contains(key))
                        _symbols.Add(key);
                }
            }
        }

        return this;
    }
}
