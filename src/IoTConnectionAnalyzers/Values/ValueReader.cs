using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// Reads what an expression is worth where the code itself fixes it: literals, constants, read-only fields and properties, locals that
/// are assigned once, time spans in every form, arithmetic, and strings that are put together. What is not fixed is not known; nothing is guessed.
/// </summary>
internal sealed class ValueReader(SourceModels models)
{
    private const int MaximumDepth = 12;

    /// <summary>The values that an expression can have: one, or those of both sides of a conditional expression. Empty where any is not known.</summary>
    public IReadOnlyList<KnownValue> Read(IOperation? expression, CancellationToken cancellationToken)
    {
        var values = new List<KnownValue>();
        return Collect(expression, values, cancellationToken) ? values : [];
    }

    /// <summary>The one value of an expression; null where it is not known or there are several.</summary>
    public object? ReadOne(IOperation? expression, CancellationToken cancellationToken) =>
        expression is null ? null : Evaluate(expression, depth: 0, cancellationToken);

    /// <summary>The one text of an expression; null where it is not known.</summary>
    public string? ReadText(IOperation? expression, CancellationToken cancellationToken) => ReadOne(expression, cancellationToken) as string;

    /// <summary>The one time span of an expression; null where it is not known.</summary>
    public TimeSpan? ReadTimeSpan(IOperation? expression, CancellationToken cancellationToken) => ReadOne(expression, cancellationToken) as TimeSpan?;

    /// <summary>The one whole number of an expression; null where it is not known or has a fraction.</summary>
    public long? ReadWhole(IOperation? expression, CancellationToken cancellationToken) => ReadOne(expression, cancellationToken) as long?;

    /// <summary>The expression that gives a symbol its only value, such as the initializer of a read-only field; null where there is none, or more than one.</summary>
    public IOperation? SourceOf(ISymbol symbol, IOperation reference, CancellationToken cancellationToken) => symbol switch
    {
        ILocalSymbol local => LocalValues.OnlyValueOf(local, reference),
        IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true } => MemberValues.OnlyValueOf(symbol, models, cancellationToken),
        IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false } => MemberValues.OnlyValueOf(symbol, models, cancellationToken),
        _ => null,
    };

    private bool Collect(IOperation? expression, List<KnownValue> values, CancellationToken cancellationToken)
    {
        var value = WithoutWrapping(expression);
        if (value is null)
            return false;
        if (value is IConditionalOperation { WhenFalse: { } otherwise } choice && !value.ConstantValue.HasValue)
            return Collect(choice.WhenTrue, values, cancellationToken) && Collect(otherwise, values, cancellationToken);
        if (Evaluate(expression!, depth: 0, cancellationToken) is not { } known)
            return false;
        values.Add(new(known, value, SymbolOf(value)));
        return true;
    }

    private static ISymbol? SymbolOf(IOperation value) => value switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IFieldReferenceOperation { Field: var field } when !field.DeclaringSyntaxReferences.IsEmpty => field,
        IPropertyReferenceOperation { Property: var property } when !property.DeclaringSyntaxReferences.IsEmpty => property,
        _ => null,
    };

    private static IOperation? WithoutWrapping(IOperation? expression)
    {
        while (true)
        {
            switch (expression)
            {
                case IParenthesizedOperation { Operand: var inner }:
                    expression = inner;
                    break;
                // A conversion that the code does not write says nothing of its own.
                case IConversionOperation { IsImplicit: true, OperatorMethod: null, Operand: var operand }:
                    expression = operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    private object? Evaluate(IOperation expression, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaximumDepth)
            return null;
        if (expression.ConstantValue is { HasValue: true, Value: var constant })
            return Numbers.Normalize(constant);

        switch (expression)
        {
            case IParenthesizedOperation { Operand: var inner }:
                return Evaluate(inner, depth + 1, cancellationToken);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Converted(Evaluate(conversion.Operand, depth + 1, cancellationToken), conversion.Type);
            case IDefaultValueOperation { Type: { } type } when IsTimeSpan(type):
                return TimeSpan.Zero;
            case IUnaryOperation unary:
                return Signed(unary.OperatorKind, Evaluate(unary.Operand, depth + 1, cancellationToken));
            case IBinaryOperation binary:
                return Evaluate(binary.LeftOperand, depth + 1, cancellationToken) is { } left && Evaluate(binary.RightOperand, depth + 1, cancellationToken) is { } right
                    ? Combined(binary, left, right)
                    : null;
            case IInterpolatedStringOperation text:
                return Joined(text, depth, cancellationToken);
            case IObjectCreationOperation { Type: { } type } creation when IsTimeSpan(type):
                return TimeSpans.FromParts(method: "", creation.Arguments, argument => Evaluate(argument.Value, depth + 1, cancellationToken));
            case IInvocationOperation call when IsTimeSpan(call.TargetMethod.ContainingType):
                return OfTimeSpanMethod(call, depth, cancellationToken);
            case IFieldReferenceOperation { Field: { IsStatic: true, ContainingType: { ContainingNamespace: { } space } type } field } when TimeSpans.Named(type.Name, field.Name) is { } named && space.Name is "System" or "Threading":
                return named;
            case IPropertyReferenceOperation { Instance: { } instance, Property: var property } when IsTimeSpan(property.ContainingType):
                return Evaluate(instance, depth + 1, cancellationToken) is TimeSpan span ? TimeSpans.Property(span, property.Name) : null;
            case ILocalReferenceOperation { Local: var local }:
                return OfSymbol(local, expression, depth, cancellationToken);
            case IFieldReferenceOperation { Field: var field }:
                return OfSymbol(field, expression, depth, cancellationToken);
            case IPropertyReferenceOperation { Property: var property }:
                return OfSymbol(property, expression, depth, cancellationToken);
            default:
                return null;
        }
    }

    private object? OfSymbol(ISymbol symbol, IOperation reference, int depth, CancellationToken cancellationToken) =>
        SourceOf(symbol, reference, cancellationToken) is { } source ? Evaluate(source, depth + 1, cancellationToken) : null;

    private object? OfTimeSpanMethod(IInvocationOperation call, int depth, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.IsStatic)
        {
            return method.Name == "Parse"
                ? call.Arguments.Length == 1 && Evaluate(call.Arguments[0].Value, depth + 1, cancellationToken) is string text ? TimeSpans.Parse(text) : null
                : TimeSpans.FromParts(method.Name, call.Arguments, argument => Evaluate(argument.Value, depth + 1, cancellationToken));
        }

        if (call.Instance is null || Evaluate(call.Instance, depth + 1, cancellationToken) is not TimeSpan span)
            return null;
        if (call.Arguments.Length == 0)
            return method.Name switch { "Negate" => TimeSpans.FromTicks(-(double)span.Ticks), "Duration" => TimeSpans.FromTicks(Math.Abs((double)span.Ticks)), _ => null };
        return call.Arguments.Length == 1 && Evaluate(call.Arguments[0].Value, depth + 1, cancellationToken) is { } other
            ? method.Name switch
            {
                "Add" => TimeSpans.Apply(BinaryOperatorKind.Add, span, other),
                "Subtract" => TimeSpans.Apply(BinaryOperatorKind.Subtract, span, other),
                "Multiply" => TimeSpans.Apply(BinaryOperatorKind.Multiply, span, other),
                "Divide" => TimeSpans.Apply(BinaryOperatorKind.Divide, span, other),
                _ => null,
            }
            : null;
    }

    private string? Joined(IInterpolatedStringOperation text, int depth, CancellationToken cancellationToken)
    {
        var joined = new StringBuilder();
        foreach (var part in text.Parts)
        {
            object? value = part switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } } => literal,
                IInterpolationOperation { FormatString: null, Alignment: null } hole => Evaluate(hole.Expression, depth + 1, cancellationToken),
                _ => null,
            };
            if (value is not (string or long))
                return null;
            joined.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        return joined.ToString();
    }

    private static object? Combined(IBinaryOperation binary, object left, object right)
    {
        if (left is TimeSpan || right is TimeSpan)
            return TimeSpans.Apply(binary.OperatorKind, left, right);
        if (binary.Type?.SpecialType == SpecialType.System_String)
            return binary.OperatorKind == BinaryOperatorKind.Add && left is string or long && right is string or long ? string.Concat(left, right) : null;
        return left is long or double && right is long or double ? Numbers.Apply(binary.OperatorKind, left, right, binary.Type) : null;
    }

    private static object? Converted(object? value, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return value switch
        {
            null => null,
            long or double when type is { SpecialType: not SpecialType.System_Object } => Numbers.ConvertTo(value, type),
            _ => value,
        };
    }

    private static object? Signed(UnaryOperatorKind kind, object? operand) => (kind, operand) switch
    {
        (UnaryOperatorKind.Plus, _) => operand,
        (UnaryOperatorKind.Minus, long whole) => unchecked(-whole),
        (UnaryOperatorKind.Minus, double number) => -number,
        (UnaryOperatorKind.Minus, TimeSpan span) => TimeSpans.FromTicks(-(double)span.Ticks),
        (UnaryOperatorKind.Not, bool flag) => !flag,
        _ => null,
    };

    private static bool IsTimeSpan(ITypeSymbol? type) => type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
