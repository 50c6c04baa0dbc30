using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Recognises a wait that nothing ends: what stands behind it never runs.</summary>
internal static class EndlessWaits
{
    public static bool IsOne(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation { TargetMethod: { Name: "Sleep" or "Delay", ContainingType.Name: "Thread" or "Task" } method, Arguments: { Length: 1 } arguments } call
                && IsInfinite(arguments[0].Value) && (method.Name == "Sleep" || IsWaitedFor(call)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one call waits without a limit of time, though a token may end it.</summary>
    public static bool IsMeantToBeOne(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "Sleep" or "Delay", ContainingType.Name: "Thread" or "Task" }, Arguments: { Length: > 0 } arguments } && IsInfinite(arguments[0].Value);

    private static bool IsInfinite(IOperation duration) => duration switch
    {
        { ConstantValue: { HasValue: true, Value: -1 } } => true,
        IFieldReferenceOperation { Field: { Name: "InfiniteTimeSpan", ContainingType.Name: "Timeout" } } => true,
        IConversionOperation conversion => IsInfinite(conversion.Operand),
        _ => false,
    };

    private static bool IsWaitedFor(IOperation task) =>
        task.Parent is IAwaitOperation or IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter" or "ConfigureAwait" };
}
