using System.Collections.Generic;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// Gives expressions that are provably worth the same the same key: constants, texts put together alike, the same variable, the same property
/// of the same object. What a call returns has no key, so two calls are never the same.
/// </summary>
/// <param name="values">Reads what is constant.</param>
/// <param name="arguments">In the body of a callee, the keys of what it is called with; null elsewhere.</param>
internal sealed class ValueIdentity(ValueReader values, IReadOnlyDictionary<IParameterSymbol, string?>? arguments = null)
{
    private const int MaximumDepth = 10;

    /// <summary>The variables that the keys so far depend on and that somebody could write to.</summary>
    public List<ISymbol> Variables { get; } = [];

    /// <summary>The key; null for a value that cannot be told.</summary>
    public string? KeyOf(IOperation? value, CancellationToken cancellationToken) => KeyOf(value, depth: 0, cancellationToken);

    private string? KeyOf(IOperation? value, int depth, CancellationToken cancellationToken)
    {
        if (value is null || depth > MaximumDepth)
            return null;
        if (values.ReadOne(value, cancellationToken) is { } known)
            return $"\"{System.Convert.ToString(known, System.Globalization.CultureInfo.InvariantCulture)}\"";
        switch (value)
        {
            case IParenthesizedOperation { Operand: var inner }:
                return KeyOf(inner, depth + 1, cancellationToken);
            case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                return KeyOf(operand, depth + 1, cancellationToken);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return "this";
            case ILocalReferenceOperation { Local: var local }:
                return OfLocal(local, value, depth, cancellationToken);
            case IParameterReferenceOperation { Parameter: var parameter }:
                if (arguments is not null)
                    return arguments.TryGetValue(parameter.OriginalDefinition, out var argument) ? argument : null;
                Variables.Add(parameter);
                return $"{parameter.ContainingSymbol?.ToDisplayString()} {parameter.Name}";
            case IFieldReferenceOperation { Field: var field, Instance: var owner }:
                return OfMember(field, owner, depth, cancellationToken);
            case IPropertyReferenceOperation { Property: var property } reference:
                return OfProperty(property, reference, depth, cancellationToken);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return KeyOf(sum.LeftOperand, depth + 1, cancellationToken) is { } left && KeyOf(sum.RightOperand, depth + 1, cancellationToken) is { } right ? $"{left}+{right}" : null;
            case ICoalesceOperation choice:
                return KeyOf(choice.Value, depth + 1, cancellationToken) is { } one && KeyOf(choice.WhenNull, depth + 1, cancellationToken) is { } other ? $"{one}??{other}" : null;
            case IArrayElementReferenceOperation { ArrayReference: var array, Indices: { Length: 1 } indices }:
                return KeyOf(array, depth + 1, cancellationToken) is { } items && KeyOf(indices[0], depth + 1, cancellationToken) is { } at ? $"{items}[{at}]" : null;
            case IInterpolatedStringOperation text:
                return OfText(text, depth, cancellationToken);
            case IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" }, Arguments: { Length: 1 } names }:
                return KeyOf(names[0].Value, depth + 1, cancellationToken) is { } name ? $"environment {name}" : null;
            default:
                return null;
        }
    }

    private string? OfLocal(ILocalSymbol local, IOperation reference, int depth, CancellationToken cancellationToken)
    {
        if (LocalValues.OnlyValueOf(local, reference) is { } source && KeyOf(source, depth + 1, cancellationToken) is { } key)
            return key;
        // Each call of a callee has locals of its own.
        if (arguments is not null || local.DeclaringSyntaxReferences.IsEmpty)
            return null;
        Variables.Add(local);
        return $"{local.ContainingSymbol?.ToDisplayString()} {local.Name}@{local.DeclaringSyntaxReferences[0].Span.Start}";
    }

    private string? OfMember(ISymbol member, IOperation? owner, int depth, CancellationToken cancellationToken)
    {
        var key = member.ToDisplayString();
        if (owner is not null)
        {
            if (KeyOf(owner, depth + 1, cancellationToken) is not { } instance)
                return null;
            key = $"{instance}.{key}";
        }

        if (member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod: not null })
            Variables.Add(member);
        return key;
    }

    private string? OfProperty(IPropertySymbol property, IPropertyReferenceOperation reference, int depth, CancellationToken cancellationToken)
    {
        // A static of the framework, such as the time or a random number, is another one each time.
        if (property.DeclaringSyntaxReferences.IsEmpty ? property.IsStatic : !IsStored(property, cancellationToken))
            return values.SourceOf(property, reference, cancellationToken) is { } source ? KeyOf(source, depth + 1, cancellationToken) : null;
        if (OfMember(property, reference.Instance, depth, cancellationToken) is not { } key)
            return null;
        foreach (var argument in reference.Arguments)
        {
            if (KeyOf(argument.Value, depth + 1, cancellationToken) is not { } index)
                return null;
            key += $"[{index}]";
        }

        return key;
    }

    /// <summary>Whether a property of this compilation gives what was put into it.</summary>
    private static bool IsStored(IPropertySymbol property, CancellationToken cancellationToken)
    {
        if (property.IsVirtual || property.IsAbstract || property.IsOverride)
            return property.ContainingType.TypeKind == TypeKind.Interface;
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(cancellationToken))
            {
                case Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { ExpressionBody: not null }:
                    return false;
                case Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }:
                    foreach (var accessor in accessors)
                    {
                        if (accessor.Body is not null || accessor.ExpressionBody is not null)
                            return false;
                    }

                    break;
            }
        }

        return true;
    }

    private string? OfText(IInterpolatedStringOperation text, int depth, CancellationToken cancellationToken)
    {
        var key = "$";
        foreach (var part in text.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation { Text: var literal } => literal,
                IInterpolationOperation { FormatString: null, Alignment: null, Expression: var hole } => hole,
                _ => null,
            };
            if (KeyOf(value, depth + 1, cancellationToken) is not { } known)
                return null;
            key += known;
        }

        return key;
    }
}
