using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>
/// Recognises a handler that lets one call of itself at a time reconnect, and that waits after an attempt that fails: the first attempt is
/// made at once, the others are not, and those in between find the door closed.
/// </summary>
internal static class HandlerGuard
{
    public static bool KeepsOthersOut(ConnectionHandler handler, IOperation attempt)
    {
        var isGuarded = false;
        var waits = false;
        foreach (var part in handler.Body.Operation.Descendants())
        {
            if (part.Syntax.SpanStart < attempt.Syntax.SpanStart)
                isGuarded |= IsDoor(part);
            else
                waits |= part is IInvocationOperation && handler.Clients.Pauses.Contains(part, handler.CancellationToken);
            if (isGuarded && waits)
                return true;
        }

        return false;
    }

    /// <summary>An exchange of a flag, a try to enter, or a flag that ends the handler.</summary>
    private static bool IsDoor(IOperation part) => part switch
    {
        IInvocationOperation { TargetMethod: { Name: "Exchange" or "CompareExchange", ContainingType.Name: "Interlocked" } } => true,
        IInvocationOperation { TargetMethod: { Name: "TryEnter", ContainingType.Name: "Monitor" } } => true,
        IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitAsync", ContainingType.Name: "SemaphoreSlim" } } => true,
        IConditionalOperation { WhenTrue: var then, Condition: var condition } => Leaves(then) && NamesFlag(condition),
        _ => false,
    };

    private static bool Leaves(IOperation then) =>
        then is IReturnOperation || then is IBlockOperation { Operations: var statements } && statements.Length > 0 && statements[statements.Length - 1] is IReturnOperation;

    private static bool NamesFlag(IOperation condition)
    {
        foreach (var part in condition.DescendantsAndSelf())
        {
            if (part is IFieldReferenceOperation { Field.Type.SpecialType: SpecialType.System_Boolean } or ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean })
                return true;
        }

        return false;
    }
}
