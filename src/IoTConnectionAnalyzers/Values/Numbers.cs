using System;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>Arithmetic on known numbers, as the compiled code does it: whole numbers wrap round, fractions are cut off.</summary>
internal static class Numbers
{
    /// <summary>A constant of the compiler in one of the forms that values have here; null for any other.</summary>
    public static object? Normalize(object? constant) => constant switch
    {
        string or bool or long or double => constant,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture),
        ulong number => number <= long.MaxValue ? (long)number : (double)number,
        char character => (long)character,
        float number => (double)number,
        decimal number => (double)number,
        _ => null,
    };

    /// <summary>A number converted to a type; null where the type is not numeric or the result is not defined.</summary>
    public static object? ConvertTo(object number, ITypeSymbol? type)
    {
        var special = type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying.SpecialType : type?.SpecialType ?? SpecialType.None;
        if (special is SpecialType.System_Double or SpecialType.System_Decimal)
            return AsDouble(number);
        if (special is SpecialType.System_Single)
            return AsDouble(number) is { } wide ? (double)(float)wide : null;
        if (AsWhole(number) is not { } whole)
            return null;
        return special switch
        {
            SpecialType.System_SByte => unchecked((long)(sbyte)whole),
            SpecialType.System_Byte => unchecked((long)(byte)whole),
            SpecialType.System_Int16 => unchecked((long)(short)whole),
            SpecialType.System_UInt16 or SpecialType.System_Char => unchecked((long)(ushort)whole),
            SpecialType.System_Int32 => unchecked((long)(int)whole),
            SpecialType.System_UInt32 => unchecked((long)(uint)whole),
            SpecialType.System_Int64 => whole,
            SpecialType.System_UInt64 => whole >= 0 ? whole : null,
            _ => null,
        };
    }

    /// <summary>The result of an operator on two numbers; null where it is none of arithmetic or not defined.</summary>
    public static object? Apply(BinaryOperatorKind kind, object left, object right, ITypeSymbol? type)
    {
        if (left is long x && right is long y)
        {
            object? whole = kind switch
            {
                BinaryOperatorKind.Add => unchecked(x + y),
                BinaryOperatorKind.Subtract => unchecked(x - y),
                BinaryOperatorKind.Multiply => unchecked(x * y),
                BinaryOperatorKind.Divide when y is not (0 or -1) => x / y,
                BinaryOperatorKind.Remainder when y is not (0 or -1) => x % y,
                BinaryOperatorKind.LeftShift when y is >= 0 and < 63 => unchecked(x << (int)y),
                BinaryOperatorKind.RightShift when y is >= 0 and < 63 => x >> (int)y,
                _ => null,
            };
            return whole is null ? null : ConvertTo(whole, type) ?? whole;
        }

        if (AsDouble(left) is not { } a || AsDouble(right) is not { } b)
            return null;
        double? result = kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => a / b,
            _ => null,
        };
        return result is { } number && !double.IsNaN(number) ? number : null;
    }

    public static double? AsDouble(object? value) => value switch
    {
        long whole => whole,
        double number => number,
        _ => null,
    };

    /// <summary>A number without its fraction; null where it does not fit.</summary>
    public static long? AsWhole(object? value) => value switch
    {
        long whole => whole,
        double number and > -9.2e18 and < 9.2e18 => (long)number,
        _ => null,
    };
}
