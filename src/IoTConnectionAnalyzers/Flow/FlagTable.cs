using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>What a path knows of its flags: bit by bit, which are known, and which of those are true. A reference is true where it is not null.</summary>
internal readonly record struct Known(ulong Bits, ulong Values)
{
    public bool? this[ulong bit] => (Bits & bit) == 0 ? null : (Values & bit) != 0;

    public Known With(ulong bit, bool? value) => value switch
    {
        null => new(Bits & ~bit, Values & ~bit),
        true => new(Bits | bit, Values | bit),
        false => new(Bits | bit, Values & ~bit),
    };
}

/// <summary>
/// Follows flags along a path: locals, fields and captures of the graph that are given <c>true</c>, <c>false</c>, <c>null</c> or an object,
/// and tests of them. Without this, <c>if (!connected) await Task.Delay(…)</c> would look like a way round the delay.
/// </summary>
internal sealed class FlagTable(KnownClients clients)
{
    private const int MaximumFlags = 60;

    private readonly Dictionary<object, ulong> _bits = new();

    /// <summary>What is known after an assignment.</summary>
    /// <param name="part">Any operation.</param>
    /// <param name="known">What was known before.</param>
    /// <param name="isDisconnected">Whether an attempt has failed on this path and none has succeeded since.</param>
    public Known Apply(IOperation part, Known known, bool isDisconnected)
    {
        switch (part)
        {
            case ISimpleAssignmentOperation { Target: var target, Value: var value } when BitOf(target) is var bit and not 0:
                return known.With(bit, Evaluate(value, known, isDisconnected));
            case IFlowCaptureOperation { Id: var id, Value: var value }:
                return known.With(BitOf(id), Evaluate(value, known, isDisconnected));
            case IAssignmentOperation { Target: var target } when BitOf(target) is var bit and not 0:
                return known.With(bit, null);
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value } when BitOf(value) is var bit and not 0:
                return known.With(bit, null);
            default:
                return known;
        }
    }

    /// <summary>What a condition is on a path; null where both can be.</summary>
    public bool? Evaluate(IOperation? expression, Known known, bool isDisconnected)
    {
        switch (KnownClients.WithoutConversion(expression))
        {
            case null:
                return null;
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                return constant is bool flag ? flag : constant is null ? false : null;
            case IParenthesizedOperation { Operand: var inner }:
                return Evaluate(inner, known, isDisconnected);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                return !Evaluate(operand, known, isDisconnected);
            case IIsNullOperation { Operand: var operand }:
                return !Evaluate(operand, known, isDisconnected);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when ConstantSide(comparison) is { } side:
                return Compare(side.Operand, side.Constant, known, isDisconnected) is { } equal ? equal == (comparison.OperatorKind == BinaryOperatorKind.Equals) : null;
            case IIsPatternOperation { Value: var value, Pattern: var pattern }:
                return Matches(pattern, value, known, isDisconnected);
            case IPropertyReferenceOperation { Property.Name: var name, Instance: { } client }
                when ConnectionFlags.MeaningOf(name) is { } meaning && clients.TypeOf(KnownClients.WithoutConversion(client)?.Type) is not null:
                return isDisconnected ? !meaning : null;
            case IObjectCreationOperation { Type.IsReferenceType: true } or ICaughtExceptionOperation:
                return true;
            case { } other:
                return known[BitOf(other)];
        }
    }

    private bool? Compare(IOperation operand, object? constant, Known known, bool isDisconnected) => constant switch
    {
        bool flag => Evaluate(operand, known, isDisconnected) is { } value ? value == flag : null,
        null => Evaluate(operand, known, isDisconnected) is { } exists ? !exists : null,
        _ => null,
    };

    private bool? Matches(IPatternOperation pattern, IOperation value, Known known, bool isDisconnected) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => Compare(value, constant, known, isDisconnected),
        INegatedPatternOperation { Pattern: var negated } => !Matches(negated, value, known, isDisconnected),
        _ => null,
    };

    private static (IOperation Operand, object? Constant)? ConstantSide(IBinaryOperation comparison)
    {
        if (KnownClients.WithoutConversion(comparison.RightOperand) is { ConstantValue: { HasValue: true, Value: var right } })
            return (comparison.LeftOperand, right);
        return KnownClients.WithoutConversion(comparison.LeftOperand) is { ConstantValue: { HasValue: true, Value: var left } } ? (comparison.RightOperand, left) : null;
    }

    private ulong BitOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } when MayBeFlag(local.Type) => BitOf((object)local),
        IFieldReferenceOperation { Field: var field, Instance: null or IInstanceReferenceOperation } when MayBeFlag(field.Type) => BitOf((object)field),
        IPropertyReferenceOperation { Property: { IsIndexer: false } property, Instance: null or IInstanceReferenceOperation } when MayBeFlag(property.Type) => BitOf((object)property),
        IFlowCaptureReferenceOperation { Id: var id } => BitOf(id),
        _ => 0,
    };

    private ulong BitOf(CaptureId id) => BitOf((object)id);

    private static bool MayBeFlag(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Boolean } or { IsReferenceType: true };

    private ulong BitOf(object key)
    {
        if (_bits.TryGetValue(key, out var bit))
            return bit;
        if (_bits.Count >= MaximumFlags)
            return 0;
        bit = 1ul << _bits.Count;
        _bits.Add(key, bit);
        return bit;
    }
}
