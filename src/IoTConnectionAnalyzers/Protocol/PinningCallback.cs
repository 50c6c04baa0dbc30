using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells a callback that trusts a certificate for being a certain one: it compares thumbprints, keys or serial numbers.</summary>
internal static class PinningCallback
{
    private const int MaximumDepth = 2;

    /// <summary>The comparison; null where there is none, or where a certificate without errors passes all the same.</summary>
    public static IOperation? ComparisonIn(IOperation function, KnownClients clients, CancellationToken cancellationToken) =>
        PassesWithoutErrors(function) ? null : ComparisonIn(function, depth: 0, clients, cancellationToken);

    private static IOperation? ComparisonIn(IOperation function, int depth, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var operation in function.Descendants())
        {
            switch (operation)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand: var right }
                    when !IsNull(left) && !IsNull(right) && (IsPrint(left, depth: 0) || IsPrint(right, depth: 0)):
                    return operation;
                case IInvocationOperation call when Compares(call):
                    return operation;
                case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } when depth == 0
                    && clients.Lifetimes.BodyOf(method.OriginalDefinition, cancellationToken) is { } body && !PassesWithoutErrors(body)
                    && ComparisonIn(body, depth + 1, clients, cancellationToken) is { } found:
                    return found;
            }
        }

        return null;
    }

    private static bool Compares(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("Equals" or "Compare" or "CompareOrdinal" or "SequenceEqual" or "Contains" or "ContainsKey" or "StartsWith" or "FixedTimeEquals"))
            return false;
        if (IsPrint(call.Instance, depth: 0))
            return true;
        foreach (var argument in call.Arguments)
        {
            if (IsPrint(argument.Value, depth: 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether an expression is what tells one certificate from all others.</summary>
    private static bool IsPrint(IOperation? value, int depth)
    {
        switch (value)
        {
            case IConversionOperation { Operand: var operand }:
                return IsPrint(operand, depth);
            case IConditionalAccessOperation { WhenNotNull: var next }:
                return IsPrint(next, depth);
            case IPropertyReferenceOperation { Property: { Name: "Thumbprint" or "SerialNumber" or "RawData", ContainingType: { Name: "X509Certificate2" or "X509Certificate" } } }:
                return true;
            case IInvocationOperation { TargetMethod: { Name: "GetCertHashString" or "GetCertHash" or "GetPublicKeyString" or "GetPublicKey" or "GetSerialNumberString" or "GetRawCertData" or "GetRawCertDataString", ContainingType.Name: "X509Certificate2" or "X509Certificate" } }:
                return true;
            // `cert.Thumbprint.ToUpper()`, `Convert.ToHexString(cert.GetCertHash())`, a hash of the whole certificate.
            case IInvocationOperation { TargetMethod.Name: "ToUpper" or "ToUpperInvariant" or "ToLower" or "ToLowerInvariant" or "Replace" or "Trim", Instance: { } instance }:
                return IsPrint(instance, depth);
            case IInvocationOperation { TargetMethod: { Name: "ToHexString" or "ToBase64String" or "ToString" or "HashData" or "ComputeHash" }, Arguments: { Length: > 0 } arguments }:
                return IsPrint(arguments[0].Value, depth);
            case ILocalReferenceOperation { Local: var local } when depth < MaximumDepth:
                return IsPrint(LocalValues.OnlyValueOf(local, value), depth + 1);
            default:
                return false;
        }
    }

    private static bool IsNull(IOperation value) => KnownClients.WithoutConversion(value) is { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>Whether a certificate in which the system finds no fault is trusted before anything else is asked.</summary>
    private static bool PassesWithoutErrors(IOperation function)
    {
        foreach (var operation in function.Descendants())
        {
            if (operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand: var right } || !IsNoError(left) && !IsNoError(right))
                continue;
            var condition = operation;
            while (condition.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either)
            {
                condition = either;
                if (condition.Parent is IReturnOperation)
                    return true;
            }

            if (condition.Parent is IConditionalOperation { WhenTrue: var accepted } choice && choice.Condition == condition && IsTrue(accepted))
                return true;
        }

        return false;
    }

    private static bool IsTrue(IOperation branch) => branch switch
    {
        IBlockOperation { Operations: { Length: > 0 } operations } => IsTrue(operations[operations.Length - 1]),
        IReturnOperation { ReturnedValue.ConstantValue: { HasValue: true, Value: true } } => true,
        { ConstantValue: { HasValue: true, Value: true } } => true,
        _ => false,
    };

    private static bool IsNoError(IOperation value) => value is IFieldReferenceOperation { Field: { Name: "None", ContainingType.Name: "SslPolicyErrors" } };
}
