using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A goodbye that nobody waits for: <see cref="Rules.CloseIsNotAwaited"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CloseIsNotAwaitedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.CloseIsNotAwaited);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!clients.IsGoodbyeOrDisposal(call.TargetMethod.Name)
            || call.TargetMethod.ReturnType is not { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" }
            || clients.MemberOf(call) is not { } member || !member.Is(ClientRole.Closes)
            // What a client does inside itself is its own affair.
            || call.Instance is IInstanceReferenceOperation || HttpTransport.IsOf(call, clients, context.CancellationToken)
            || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree))
        {
            return;
        }

        var task = TaskOf(call);
        if (IsDropped(task))
        {
            // What a status handler does to its own client is a matter of the reconnection.
            if (!IsInStatusHandler(call))
                Report(context, call, RaceOf(call));
        }
        else if (task.Parent is IAwaitOperation && NobodyWaits(call) is { } reason)
        {
            Report(context, call, reason);
        }
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, string text) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.CloseIsNotAwaited, call.Syntax.GetLocation(), text));

    /// <summary>The outermost expression that is still the task of the call.</summary>
    private static IOperation TaskOf(IOperation call)
    {
        var task = call;
        while (task.Parent is IConversionOperation or IParenthesizedOperation
               || task.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" } configured && configured.Instance == task
               || task.Parent is IConditionalAccessOperation access && access.WhenNotNull == task)
        {
            task = task.Parent;
        }

        return task;
    }

    private static bool IsDropped(IOperation task) => task.Parent switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => !IsUsed(local, task),
        _ => false,
    };

    private static bool IsUsed(ILocalSymbol local, IOperation place)
    {
        foreach (var operation in LocalValues.RootOf(place).Descendants())
        {
            if (operation is ILocalReferenceOperation { Local: var used, IsDeclaration: false } && SymbolEqualityComparer.Default.Equals(used, local))
                return true;
        }

        return false;
    }

    private static bool IsInStatusHandler(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation { Symbol: var lambda } && HasStatus(lambda) || around is ILocalFunctionOperation { Symbol: var function } && HasStatus(function))
                return true;
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol method && HasStatus(method);
    }

    private static bool HasStatus(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.Name is "ConnectionStatus" or "ConnectionStatusInfo")
                return true;
        }

        return false;
    }

    /// <summary>What the goodbye races with: the disposal of the same client behind it, else the end of the program.</summary>
    private static string RaceOf(IInvocationOperation call)
    {
        var client = ClientOf(call);
        foreach (var operation in LocalValues.RootOf(call).Descendants())
        {
            if (operation is IInvocationOperation { TargetMethod.Name: "Dispose" or "DisposeAsync", Instance: { } disposed } disposal
                && disposal.Syntax.SpanStart > call.Syntax.SpanStart && client is not null && disposed.Syntax.ToString() == client.Syntax.ToString())
            {
                return $"{call.TargetMethod.Name} is not awaited: it races with the {disposal.TargetMethod.Name} on line {LineOf(disposal)}, and the goodbye can be lost";
            }
        }

        return $"{call.TargetMethod.Name} is not awaited: nobody waits until the goodbye is sent, and it is lost where the client or the process ends first";
    }

    private static IOperation? ClientOf(IInvocationOperation call) =>
        KnownClients.WithoutConversion(call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null));

    /// <summary>Why the asynchronous callback around an awaited goodbye is not waited for; null where it is, or is none.</summary>
    private static string? NobodyWaits(IInvocationOperation call)
    {
        IAnonymousFunctionOperation? callback = null;
        for (var around = call.Parent; around is not null && callback is null; around = around.Parent)
        {
            if (around is ILocalFunctionOperation)
                return null;
            callback = around as IAnonymousFunctionOperation;
        }

        if (callback is null || !callback.Symbol.IsAsync || !callback.Symbol.ReturnsVoid)
            return null;
        var name = call.TargetMethod.Name;
        return ShutdownHooks.Around(call) switch
        {
            ShutdownHook.CancelKeyPress when !ShutdownHooks.KeepsAlive(callback) => $"nobody waits for the async handler of CancelKeyPress, and it does not set Cancel: the process ends while {name} runs",
            ShutdownHook.ProcessExit => $"nobody waits for the async handler of ProcessExit: the process ends while {name} runs",
            ShutdownHook.HostStopping => $"nobody waits for an async callback of the host: it goes on stopping while {name} runs",
            _ => null,
        };
    }

    private static int LineOf(IOperation operation) => operation.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
