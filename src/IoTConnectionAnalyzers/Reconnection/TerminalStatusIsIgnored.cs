using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.TerminalStatusIsIgnored"/>: a status handler has code for some statuses, and none that runs in <c>Disconnected</c>.</summary>
internal static class TerminalStatusIsIgnored
{
    public static void Check(ConnectionHandler handler)
    {
        if (handler.Registration is not { Hook.Kind: HookKind.Status, Type.Library: { Reconnects: true, Protocol: ConnectionProtocol.DeviceSdk } })
            return;

        var decides = false;
        foreach (var part in handler.Body.Operation.Descendants())
        {
            switch (part)
            {
                // Whoever is handed the status may decide on the rest.
                case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call when GetsStatus(call):
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } comparison when ConnectionStatuses.Tells(comparison.LeftOperand.Type):
                case INegatedPatternOperation or IDefaultCaseClauseOperation or IDiscardPatternOperation:
                case IConditionalOperation { WhenFalse: not null } choice when Tests(choice.Condition):
                // `if (status == ConnectionStatus.Connected) return;` leaves the rest to what follows.
                case IConditionalOperation { WhenTrue: var leaving } early when Leaves(leaving) && Tests(early.Condition):
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation, Value: var kept } when ConnectionStatuses.Tells(kept.Type):
                    return;
                case IFieldReferenceOperation { Field: var field } when ConnectionStatuses.Of(field) is { } statuses:
                    if ((statuses & Statuses.Disconnected) != 0)
                        return;
                    decides |= statuses != Statuses.None && ConnectionStatuses.IsStatus(field.ContainingType);
                    break;
            }
        }

        if (decides)
        {
            handler.Report(Diagnostic.Create(
                Rules.TerminalStatusIsIgnored, handler.Registration.Handler.Syntax.GetLocation(), DiagnosticSeverity.Info, additionalLocations: null, properties: null,
                "The handler has code for other statuses, but none for 'Disconnected': the SDK has given the connection up then, and nothing connects again"));
        }
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        IBlockOperation { Operations: { Length: > 0 } operations } => Leaves(operations[operations.Length - 1]),
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    private static bool Tests(IOperation condition)
    {
        foreach (var part in condition.DescendantsAndSelf())
        {
            if (ConnectionStatuses.Tells(part.Type))
                return true;
        }

        return false;
    }

    private static bool GetsStatus(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (ConnectionStatuses.Tells(argument.Value.Type))
                return true;
        }

        return false;
    }
}
