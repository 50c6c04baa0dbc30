using System;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// Tells a value that goes into an address or topic as it is although it may have any characters: a text of which nothing shows that it was
/// escaped before, or a time. What a call returns is left alone, and so are values that have no special characters.
/// </summary>
internal sealed class Escaping(ValueReader values, Func<char, bool> hasToBeEscaped)
{
    private const int MaximumDepth = 8;

    // By these words a name or a call says that the text is harmless.
    private static readonly string[] s_words = ["escap", "encod", "guid", "uuid", "hex"];

    /// <summary>Whether the escaping is missing.</summary>
    public bool IsMissing(IOperation value, CancellationToken cancellationToken) => IsMissing(value, depth: 0, cancellationToken);

    private bool IsMissing(IOperation value, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaximumDepth)
            return false;
        if (value.ConstantValue.HasValue || values.ReadText(value, cancellationToken) is not null)
            return values.ReadText(value, cancellationToken) is { } known && HasSpecial(known);
        if (IsTime(value.Type))
            return value.Parent is not IInterpolationOperation { Alignment: not null } && !IsPlain(FormatOf(value));
        if (value.Type?.SpecialType != SpecialType.System_String)
            return false;

        switch (value)
        {
            case IParenthesizedOperation { Operand: var inner }:
                return IsMissing(inner, depth + 1, cancellationToken);
            case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                return IsMissing(operand, depth + 1, cancellationToken);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return IsMissing(choice.WhenTrue, depth + 1, cancellationToken) || IsMissing(otherwise, depth + 1, cancellationToken);
            case ICoalesceOperation choice:
                return IsMissing(choice.Value, depth + 1, cancellationToken) || IsMissing(choice.WhenNull, depth + 1, cancellationToken);
            case IInvocationOperation call:
                return OfCall(call, depth, cancellationToken);
            case ILocalReferenceOperation { Local: var local }:
                return !SaysHarmless(local.Name) && !IsGivenEscaped(local, value);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return !SaysHarmless(parameter.Name) && !IsGivenEscaped(parameter, value) && !CallersEscape(parameter, cancellationToken);
            case IFieldReferenceOperation { Field: var field }:
                return !SaysHarmless(field.Name) && !field.DeclaringSyntaxReferences.IsEmpty && !TypeEscapes(field, cancellationToken);
            case IPropertyReferenceOperation { Property: var property }:
                return !SaysHarmless(property.Name)
                    && (property.ContainingType.Name == "KeyValuePair" || !property.DeclaringSyntaxReferences.IsEmpty && !TypeEscapes(property, cancellationToken));
            default:
                return false;
        }
    }

    private bool OfCall(IInvocationOperation call, int depth, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "ToBase64String" => method.ContainingType is { Name: "Convert" },
            "ToString" when call.Instance is { } instance && IsTime(instance.Type) => !IsPlain(call.Arguments.Length > 0 ? values.ReadText(call.Arguments[0].Value, cancellationToken) ?? "yyyy" : null),
            "ToString" or "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant"
                when call.Instance is { Type.SpecialType: SpecialType.System_String } instance => IsMissing(instance, depth + 1, cancellationToken),
            _ => false,
        };
    }

    private bool HasSpecial(string text)
    {
        foreach (var character in text)
        {
            if (hasToBeEscaped(character))
                return true;
        }

        return false;
    }

    private static bool IsTime(ITypeSymbol? type) =>
        type is { Name: "DateTime" or "DateTimeOffset" or "TimeSpan" or "TimeOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private string? FormatOf(IOperation value) => value.Parent is IInterpolationOperation { FormatString: { } format } ? values.ReadText(format, CancellationToken.None) ?? "yyyy" : null;

    /// <summary>Whether a time has none but plain characters in a format; without one it has a colon.</summary>
    private bool IsPlain(string? format)
    {
        if (format is null || format.Length == 1 && format is not ("D" or "d" or "m" or "M" or "y" or "Y"))
            return false;
        return !HasSpecial(format);
    }

    private static bool SaysHarmless(string text)
    {
        foreach (var word in s_words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static bool Escapes(SyntaxNode code)
    {
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && SaysHarmless(token.ValueText))
                return true;
        }

        return false;
    }

    /// <summary>Whether some assignment in the member escapes a variable.</summary>
    private static bool IsGivenEscaped(ISymbol variable, IOperation reference)
    {
        foreach (var operation in LocalValues.RootOf(reference).Descendants())
        {
            var value = operation switch
            {
                IAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var assigned } when Is(local, variable) => assigned,
                IAssignmentOperation { Target: IParameterReferenceOperation { Parameter: var parameter }, Value: var assigned } when Is(parameter, variable) => assigned,
                IVariableDeclaratorOperation { Symbol: var declared, Initializer.Value: var initial } when Is(declared, variable) => initial,
                // What a loop goes over, or a call fills, may be escaped already.
                IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var each }, Collection: var collection } when Is(each, variable) => collection,
                _ => null,
            };
            if (value is not null && Escapes(value.Syntax))
                return true;
        }

        return false;
    }

    private static bool Is(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>Whether a call in the same type hands over an escaped or literal text.</summary>
    private static bool CallersEscape(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { ContainingType: { } type } method)
            return false;
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call && Identifiers.OfTarget(call.Expression) == method.Name
                    && ArgumentFor(parameter, arguments) is { } argument && (argument is LiteralExpressionSyntax || Escapes(argument)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ExpressionSyntax? ArgumentFor(IParameterSymbol parameter, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].NameColon is { } name ? name.Name.Identifier.ValueText == parameter.Name : i == parameter.Ordinal)
                return arguments[i].Expression;
        }

        return null;
    }

    /// <summary>Whether the type of a member gives it escaped text.</summary>
    private static bool TypeEscapes(ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var own in member.DeclaringSyntaxReferences)
        {
            if (Escapes(own.GetSyntax(cancellationToken)))
                return true;
        }

        foreach (var declaration in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (node is AssignmentExpressionSyntax { Left: var target, Right: var value } && Identifiers.OfTarget(target) == member.Name && Escapes(value))
                    return true;
            }
        }

        return false;
    }
}
