using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.RetryLoopHasNoDelay"/>: a path leads from a failing call back to itself, and no time passes on it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryLoopHasNoDelayAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RetryLoopHasNoDelay);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        // Several attempts of a function lead to the one place where it calls itself.
        var reported = new ConcurrentDictionary<Location, bool>();
        var handlers = new HandlerMethods(clients);
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var diagnostic in Find(operation, handlers, clients))
                {
                    if (reported.TryAdd(diagnostic.Location, true))
                        operation.ReportDiagnostic(diagnostic);
                }
            },
            OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static IReadOnlyList<Diagnostic> Find(OperationAnalysisContext context, HandlerMethods handlers, KnownClients clients)
    {
        // Cheapest first: the failure of a call that stands in no try block leaves the function.
        var operation = context.Operation;
        if (RetryLoop.Around(operation) is not { } loop || clients.Attempts.Of(operation, context.CancellationToken) is not { Throws: true } attempt || !loop.LeadsBack)
            return [];
        if (loop.IsOverElements(operation, attempt.Kind) || IsAfterAnother(operation, clients, context) || clients.Functions.Around(operation, context.ContainingSymbol, context.CancellationToken) is not { } function)
            return [];

        var pollsHttp = attempt.Kind == TrafficKind.Receive && ClientOrigin.IsHttp(ReceiverOf(attempt.Call), clients, context.CancellationToken);
        var question = new FailureQuestion(part => part.Syntax == operation.Syntax && part.Kind == operation.Kind, CallsItself: loop.CallsItself, FailsQuietly: pollsHttp);
        var diagnostics = new List<Diagnostic>();
        foreach (var repetition in FailureWalk.Of(function, question, clients, context.CancellationToken))
            diagnostics.Add(Create(repetition, attempt, pollsHttp, context));
        return diagnostics.Count > 0 && attempt.Kind == TrafficKind.Connect && IsHastyHandler(function, handlers, clients, context) ? [] : diagnostics;
    }

    /// <summary>Whether the call stands in a handler of the lost connection that makes it at once, which says more than the loop around it.</summary>
    private static bool IsHastyHandler(FunctionBody function, HandlerMethods handlers, KnownClients clients, OperationAnalysisContext context)
    {
        var registration = function.Symbol.MethodKind == MethodKind.Ordinary ? handlers.RegistrationOf(function.Symbol, context.CancellationToken) : null;
        for (var around = function.Operation.Parent; registration is null && around is not null and not IBlockOperation; around = around.Parent)
            registration = HookRegistration.Find(around, clients);
        return registration is not null
            && ReconnectsAtOnce.SpeaksOf(context.Operation, new ConnectionHandler(registration, function, clients, static _ => { }, context.CancellationToken));
    }

    /// <summary>Of several attempts in one try block the first speaks for all: the failure of each takes the same way.</summary>
    private static bool IsAfterAnother(IOperation operation, KnownClients clients, OperationAnalysisContext context)
    {
        var inner = operation;
        for (var around = operation.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); inner = around, around = around.Parent)
        {
            if (around is not ITryOperation { Body: var tried, Catches.IsEmpty: false } || tried != inner)
                continue;
            foreach (var part in tried.Descendants())
            {
                if (part.Syntax.SpanStart < operation.Syntax.SpanStart && !part.Syntax.Span.Contains(operation.Syntax.Span)
                    && clients.Attempts.Of(part, context.CancellationToken) is { Throws: true })
                {
                    return true;
                }
            }

            return false;
        }

        return false;
    }

    private static IOperation? ReceiverOf(IOperation call) => (call as IInvocationOperation)?.Instance;

    private static Diagnostic Create(IOperation repetition, Attempt attempt, bool pollsHttp, OperationAnalysisContext context)
    {
        var name = Calls.NameOf(context.Operation);
        var isOfSdk = attempt is { Kind: TrafficKind.Send, Call: IInvocationOperation { TargetMethod.ContainingType: { } type } }
            && type.ContainingAssembly?.Name == Clients.Libraries.DeviceSdk.Assembly;
        var text = repetition.Syntax != context.Operation.Syntax
            ? $"'{Calls.NameOf(repetition)}' calls itself with no delay after a failure: as long as '{name}' fails, it is repeated as fast as it fails"
            : pollsHttp
                ? $"'{name}' over HTTP returns at once when there is no message, and this loop has no delay: the hub is polled without a pause"
                : $"'{name}' is repeated with no delay after it has failed: as long as the connection is down, the loop runs as fast as the call fails";
        var clause = RetryLoop.ClauseOf(context.Operation);
        return Diagnostic.Create(
            Rules.RetryLoopHasNoDelay,
            repetition.Syntax.GetLocation(),
            isOfSdk ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            clause is null || pollsHttp ? [] : [clause.CatchKeyword.GetLocation()],
            properties: null,
            text);
    }
}
