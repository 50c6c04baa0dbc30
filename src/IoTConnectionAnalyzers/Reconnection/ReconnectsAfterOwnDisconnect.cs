using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.ReconnectsAfterOwnDisconnect"/>: a handler of a loss reconnects whatever the cause.</summary>
internal static class ReconnectsAfterOwnDisconnect
{
    public static void Check(ConnectionHandler handler)
    {
        if (handler.Registration is not { Hook.Kind: HookKind.Disconnected, Type.Library.Reconnects: false } || ReconnectIn(handler) is not { } reconnect)
            return;
        if (Looks(handler.Body.Operation)
            || reconnect is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } && handler.Clients.Lifetimes.BodyOf(method.OriginalDefinition, handler.CancellationToken) is { } callee && Looks(callee))
        {
            return;
        }

        handler.Report(Diagnostic.Create(
            Rules.ReconnectsAfterOwnDisconnect, handler.Registration.Handler.Syntax.GetLocation(), DiagnosticSeverity.Info, [reconnect.Syntax.GetLocation()], properties: null,
            $"The handler calls '{Calls.NameOf(reconnect)}' whatever ended the connection: after the program's own goodbye it connects again"));
    }

    private static IOperation? ReconnectIn(ConnectionHandler handler)
    {
        foreach (var part in handler.Body.Operation.Descendants())
        {
            if (part is IInvocationOperation or IObjectCreationOperation && handler.Clients.Attempts.Of(part, handler.CancellationToken) is { Kind: TrafficKind.Connect })
                return part;
        }

        return null;
    }

    /// <summary>A flag, a token, an exchange of a number, the reason or the error that the event brings.</summary>
    private static bool Looks(IOperation body)
    {
        foreach (var part in body.Descendants())
        {
            switch (part)
            {
                case IPropertyReferenceOperation { Property.Name: "IsConnected" or "IsOpen" or "IsStarted" or "IsClosed" or "ClientWasConnected" }:
                    break;
                case IPropertyReferenceOperation { Property.Name: "Reason" or "ReasonCode" or "Exception" or "Condition" or "IsCancellationRequested" } property when IsPartOfTest(property):
                case IParameterReferenceOperation { Parameter.Type.Name: "Error" } error when IsPartOfTest(error):
                case { Type.Name: "CancellationToken" } and (IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation):
                case { Type.SpecialType: SpecialType.System_Boolean } and (IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation) when part is not IMethodReferenceOperation:
                case IInvocationOperation { TargetMethod.ContainingType.Name: "Interlocked" or "Volatile" or "SemaphoreSlim" }:
                    return true;
            }
        }

        return false;
    }

    private static bool IsPartOfTest(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IBinaryOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation:
                    return true;
                case IBlockOperation or IArgumentOperation:
                    return false;
            }
        }

        return false;
    }
}
