using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>What the way in which two operations stand in a body tells of the order in which they run.</summary>
internal static class Order
{
    /// <summary>Whether two operations are on two branches of one decision.</summary>
    public static bool AreAlternatives(IOperation first, IOperation second)
    {
        for (var around = first.Parent; around is not null; around = around.Parent)
        {
            if (!around.Syntax.Span.Contains(second.Syntax.Span))
                continue;
            return around is ISwitchOperation or ISwitchExpressionOperation
                || around is IConditionalOperation { WhenFalse: { } otherwise } choice
                    && (choice.WhenTrue.Syntax.Span.Contains(first.Syntax.Span) && otherwise.Syntax.Span.Contains(second.Syntax.Span)
                        || choice.WhenTrue.Syntax.Span.Contains(second.Syntax.Span) && otherwise.Syntax.Span.Contains(first.Syntax.Span));
        }

        return false;
    }

    /// <summary>Whether an operation of a body runs whenever a later one is reached and nothing has failed: no decision, loop, handler or function stands between it and the block around both.</summary>
    public static bool RunsBefore(IOperation first, IOperation second)
    {
        if (first.Syntax.SyntaxTree != second.Syntax.SyntaxTree || first.Syntax.Span.End > second.Syntax.SpanStart)
            return false;
        for (IOperation inner = first; inner.Parent is { } around; inner = around)
        {
            if (around.Syntax.Span.Contains(second.Syntax.Span))
                return around is not (ISwitchOperation or ISwitchExpressionOperation or ITryOperation) && !AreAlternatives(first, second);
            if (MaySkip(around, inner))
                return false;
        }

        return false;
    }

    /// <summary>Whether an operation runs whenever its member does and nothing fails.</summary>
    public static bool RunsAlways(IOperation operation)
    {
        for (var inner = operation; inner.Parent is { } around; inner = around)
        {
            if (MaySkip(around, inner))
                return false;
        }

        return true;
    }

    private static bool MaySkip(IOperation around, IOperation inner) => around switch
    {
        IConditionalOperation choice => choice.Condition != inner,
        ICoalesceOperation choice => choice.Value != inner,
        ICoalesceAssignmentOperation assignment => assignment.Value == inner,
        IConditionalAccessOperation access => access.Operation != inner,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => both.RightOperand == inner,
        ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation or ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        _ => false,
    };
}
