using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells a callback that answers true whatever it is asked: no way out of it gives anything else, and it refuses nothing by an exception.</summary>
internal static class AcceptingCallback
{
    private const int MaximumDepth = 8;

    public static bool Is(IOperation? callback, KnownClients clients, CancellationToken cancellationToken) =>
        ValidationCallback.FunctionOf(callback, clients, cancellationToken) is { } function
        && EndsInTrue(function, function, clients, cancellationToken) == true;

    /// <summary>Whether all returns give true; null where there is none.</summary>
    private static bool? EndsInTrue(IOperation operation, IOperation function, KnownClients clients, CancellationToken cancellationToken)
    {
        bool? ends = null;
        foreach (var child in operation.ChildOperations)
        {
            switch (child)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    continue;
                case IThrowOperation:
                    return false;
                // A program that fetches a certificate in order to look at it keeps it for later.
                case ISimpleAssignmentOperation assignment when KeepsArgument(assignment, function):
                    return false;
                case IReturnOperation { Kind: OperationKind.Return } answer:
                    if (!IsTrue(answer.ReturnedValue, 0, clients, cancellationToken))
                        return false;
                    ends = true;
                    break;
            }

            switch (EndsInTrue(child, function, clients, cancellationToken))
            {
                case false:
                    return false;
                case true:
                    ends = true;
                    break;
            }
        }

        return ends;
    }

    private static bool KeepsArgument(ISimpleAssignmentOperation assignment, IOperation function)
    {
        var isOutside = assignment.Target switch
        {
            ILocalReferenceOperation { Local: var local } => !(local.DeclaringSyntaxReferences.Length == 1 && function.Syntax.Span.Contains(local.DeclaringSyntaxReferences[0].Span)),
            IFieldReferenceOperation or IPropertyReferenceOperation => true,
            _ => false,
        };
        if (!isOutside)
            return false;
        foreach (var part in assignment.Value.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation)
                return true;
        }

        return false;
    }

    private static bool IsTrue(IOperation? value, int depth, KnownClients clients, CancellationToken cancellationToken)
    {
        switch (value)
        {
            case null:
                return false;
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                return constant is true;
        }

        if (depth > MaximumDepth)
            return false;
        switch (value)
        {
            case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                return IsTrue(operand, depth + 1, clients, cancellationToken);
            case IParenthesizedOperation { Operand: var inner }:
                return IsTrue(inner, depth + 1, clients, cancellationToken);
            case IConditionalOperation { WhenTrue: var whenTrue, WhenFalse: { } whenFalse }:
                return IsTrue(whenTrue, depth + 1, clients, cancellationToken) && IsTrue(whenFalse, depth + 1, clients, cancellationToken);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or, OperatorMethod: null } either:
                return IsTrue(either.LeftOperand, depth + 1, clients, cancellationToken) || IsTrue(either.RightOperand, depth + 1, clients, cancellationToken);
            case ISwitchExpressionOperation { Arms: { Length: > 0 } arms }:
                foreach (var arm in arms)
                {
                    if (!IsTrue(arm.Value, depth + 1, clients, cancellationToken))
                        return false;
                }

                return true;
            default:
                return clients.Values.ReadOne(value, cancellationToken) is true;
        }
    }
}
