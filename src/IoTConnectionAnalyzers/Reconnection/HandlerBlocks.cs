using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.HandlerBlocks"/>: a status handler waits for an operation of the client, or sleeps.</summary>
internal static class HandlerBlocks
{
    public static void Check(ConnectionHandler handler)
    {
        if (handler.Registration is not { Hook.Kind: HookKind.Status, Type.Library.Reconnects: true })
            return;
        Check(handler.Body, handler, mayFollow: true);
    }

    private static void Check(FunctionBody function, ConnectionHandler handler, bool mayFollow)
    {
        foreach (var part in function.Operation.Descendants())
        {
            if (!function.Contains(part))
                continue;
            switch (part)
            {
                // What comes after an await does not hold the SDK up any more.
                case IAwaitOperation:
                    return;
                case IInvocationOperation or IPropertyReferenceOperation when WaitedFor(part) is { } task:
                    if (OperationBehind(task, handler) is { } operation)
                        Report(part, DiagnosticSeverity.Warning, $"the handler waits for '{Calls.NameOf(operation)}' while the SDK waits for the handler: both wait until the operation times out", handler);
                    break;
                case IInvocationOperation { TargetMethod: { Name: "Sleep", ContainingType.Name: "Thread" } }:
                    Report(part, DiagnosticSeverity.Info, "the handler sleeps in the middle of the SDK's own work: the reconnection waits as long", handler);
                    break;
                case IInvocationOperation { TargetMethod: { IsAsync: false, ReturnsVoid: true, DeclaringSyntaxReferences.IsEmpty: false } method } when mayFollow && handler.Clients.Functions.Of(method, handler.CancellationToken) is { } callee:
                    Check(callee, handler, mayFollow: false);
                    break;
            }
        }
    }

    /// <summary>The task that an operation blocks for; null where it does not block.</summary>
    private static IOperation? WaitedFor(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Wait", ContainingType.Name: "Task" }, Instance: var task } => task,
        IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: var task } } => task,
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }, Instance: var task } => task,
        _ => null,
    };

    /// <summary>The operation of a client that a task stands for; null where it is another task.</summary>
    private static IOperation? OperationBehind(IOperation task, ConnectionHandler handler)
    {
        var value = KnownClients.WithoutConversion(task);
        if (value is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask", Instance: { } inner })
            value = KnownClients.WithoutConversion(inner);
        if (value is ILocalReferenceOperation { Local: var local } && Values.LocalValues.OnlyValueOf(local, value) is { } started)
            value = KnownClients.WithoutConversion(started);
        if (value is not IInvocationOperation call)
            return null;
        if (handler.Clients.MemberOf(call) is { Type.Library.Protocol: ConnectionProtocol.DeviceSdk } || handler.Clients.Attempts.Of(call, handler.CancellationToken) is not null)
            return call;
        return null;
    }

    private static void Report(IOperation place, DiagnosticSeverity severity, string text, ConnectionHandler handler) =>
        handler.Report(Diagnostic.Create(
            Rules.HandlerBlocks, place.Syntax.GetLocation(), severity, [handler.Registration.Handler.Syntax.GetLocation()], properties: null,
            char.ToUpperInvariant(text[0]) + text.Substring(1)));
}
