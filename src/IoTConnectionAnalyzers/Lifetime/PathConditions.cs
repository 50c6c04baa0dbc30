using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Reads branch conditions: is the client null, is it connected, did the connect call succeed.</summary>
internal sealed class PathConditions(HolderTable holders, KnownClients clients)
{
    /// <summary>The value of a condition where the path knows it; null elsewhere.</summary>
    public bool? Evaluate(IOperation condition, PathState state)
    {
        switch (KnownClients.WithoutConversion(condition))
        {
            case { ConstantValue: { HasValue: true, Value: bool constant } }:
                return constant;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                return !Evaluate(operand, state);
            case IParenthesizedOperation { Operand: var inner }:
                return Evaluate(inner, state);
            case IIsNullOperation { Operand: var operand }:
                return IsNull(operand, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when ComparedWithNull(comparison) is { } compared:
                var isNull = IsNull(compared, state);
                return comparison.OperatorKind == BinaryOperatorKind.Equals ? isNull : !isNull;
            case IIsPatternOperation { Value: var value, Pattern: var pattern }:
                return Matches(pattern, value, state);
            default:
                return null;
        }
    }

    /// <summary>What a path knows once it has taken a branch: a client that is not connected has nothing to say goodbye to.</summary>
    public PathState Assume(IOperation condition, bool outcome, PathState state)
    {
        if (!state.IsLive)
            return state;
        var isUp = IsConnected(condition, state) ?? HasSucceeded(condition, state);
        return isUp is { } whenTrue && whenTrue != outcome ? state with { Client = ClientState.Closed } : state;
    }

    /// <summary>True where an expression is true when the client is connected, false where it is true when it is not; null where it says nothing of it.</summary>
    public bool? IsConnected(IOperation expression, PathState state)
    {
        switch (KnownClients.WithoutConversion(expression))
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                return !IsConnected(operand, state);
            case IPropertyReferenceOperation { Property.Name: var name, Instance: { } client } when ConnectionFlags.MeaningOf(name) is { } meaning:
                return Holds(client, state) ? meaning : null;
            case IInvocationOperation { TargetMethod.Name: "IsConnected", Instance: { } client }:
                return Holds(client, state) ? true : null;
            case IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } flag }:
                return IsConnected(flag, state);
            case ILocalReferenceOperation or IFlowCaptureReferenceOperation:
                return (state.Connected & holders.BitOf(KnownClients.WithoutConversion(expression))) != 0 ? true : null;
            // A web socket tells by its state.
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when KnownClients.WithoutConversion(comparison.LeftOperand) is IPropertyReferenceOperation { Property.Name: "State", Instance: { } client }
                    && KnownClients.WithoutConversion(comparison.RightOperand) is IFieldReferenceOperation { Field: { Name: "Open", ContainingType.Name: "WebSocketState" } }:
                return Holds(client, state) ? comparison.OperatorKind == BinaryOperatorKind.Equals : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when KnownClients.WithoutConversion(comparison.RightOperand) is { ConstantValue: { HasValue: true, Value: bool constant } }:
                return IsConnected(comparison.LeftOperand, state) is { } up ? up == (constant == (comparison.OperatorKind == BinaryOperatorKind.Equals)) : null;
            case IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } } }:
                return IsConnected(value, state) is { } connected ? connected == constant : null;
            default:
                return null;
        }
    }

    /// <summary>True where an expression is true when the connect call succeeded, false where it is true when it failed.</summary>
    private bool? HasSucceeded(IOperation expression, PathState state)
    {
        switch (KnownClients.WithoutConversion(expression))
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                return !HasSucceeded(operand, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                when IsResult(comparison.LeftOperand, state) && IsSuccess(comparison.RightOperand):
                return comparison.OperatorKind == BinaryOperatorKind.Equals;
            case ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } or IFlowCaptureReferenceOperation { Type.SpecialType: SpecialType.System_Boolean }
                when IsResult(KnownClients.WithoutConversion(expression)!, state):
                return true;
            case IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call
                when clients.MemberOf(call) is { } member && member.Is(ClientRole.Opens):
                return true;
            default:
                return null;
        }
    }

    private bool IsResult(IOperation expression, PathState state)
    {
        for (var value = KnownClients.WithoutConversion(expression); value is not null; value = KnownClients.WithoutConversion((value as IPropertyReferenceOperation)?.Instance))
        {
            if ((state.Results & holders.BitOf(value)) != 0)
                return true;
        }

        return false;
    }

    private static bool IsSuccess(IOperation expression) =>
        KnownClients.WithoutConversion(expression) is IFieldReferenceOperation { Field.Name: "Success" or "Accepted" or "ConnectionAccepted" } or { ConstantValue: { HasValue: true, Value: 0 or (byte)0 } };

    private bool? Matches(IPatternOperation pattern, IOperation value, PathState state) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => IsNull(value, state),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value, state),
        // `is { } c`, and a test for a type that the client has anyway, ask for null alone.
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } recursive => MatchesType(recursive.MatchedType, value, state),
        IDeclarationPatternOperation declaration => MatchesType(declaration.MatchedType, value, state),
        ITypePatternOperation typed => MatchesType(typed.MatchedType, value, state),
        _ => null,
    };

    private bool? MatchesType(ITypeSymbol? type, IOperation value, PathState state)
    {
        var isNull = IsNull(value, state);
        if (isNull is true)
            return false;
        var own = KnownClients.WithoutConversion(value)?.Type;
        return isNull is false && (type is null || SymbolEqualityComparer.Default.Equals(type, own) || own is not null && type is INamedTypeSymbol implemented && own.AllInterfaces.Contains(implemented)) ? true : null;
    }

    private bool? IsNull(IOperation value, PathState state)
    {
        var bit = holders.BitOf(KnownClients.WithoutConversion(value));
        if (bit == 0)
            return null;
        if (state.Holds(bit))
            return false;
        return (state.Nulls & bit) != 0 ? true : null;
    }

    private static IOperation? ComparedWithNull(IBinaryOperation comparison)
    {
        if (KnownClients.WithoutConversion(comparison.RightOperand) is { ConstantValue: { HasValue: true, Value: null } })
            return comparison.LeftOperand;
        return KnownClients.WithoutConversion(comparison.LeftOperand) is { ConstantValue: { HasValue: true, Value: null } } ? comparison.RightOperand : null;
    }

    private bool Holds(IOperation client, PathState state) => state.Holds(holders.BitOf(KnownClients.WithoutConversion(client)));
}
