using System.Collections.Concurrent;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>
/// Finds the handlers that code registers for the status and the loss of a connection, whatever form they have, and puts each before the
/// rules about handlers.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectionHandlerAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.ClientTouchedWhileRetrying, Rules.HandlerBlocks, Rules.ReconnectsAtOnce,
        Rules.ConnectionLossIsIgnored, Rules.ProvisioningOnEveryReconnect, Rules.TerminalStatusIsIgnored, Rules.ReconnectsAfterOwnDisconnect,
        Rules.ManagedClientDisposedOnDisconnect, Rules.HandlerIsSetTooLate);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var methods = new HandlerMethods(clients);
        // A handler outside the type that registers it can be registered in several places; what it does wrong is said once.
        var reported = new ConcurrentDictionary<(string Id, Location Place), bool>();
        context.RegisterOperationAction(
            operation =>
            {
                if (HookRegistration.Find(operation.Operation, clients) is not { } registration)
                    return;
                var token = operation.CancellationToken;
                if (HandlerIsSetTooLate.Find(operation.Operation, registration, clients, token) is { } late)
                    operation.ReportDiagnostic(late);
                if (clients.Functions.OfDelegate(registration.Handler, registration.Hook.HandlerMethod, token) is not { } body
                    || IsBeingTyped(body)
                    || ClientOrigin.IsHttp(registration.Client, clients, token))
                {
                    return;
                }

                var isOfThisType = body.Symbol.MethodKind == MethodKind.Ordinary
                    && SymbolEqualityComparer.Default.Equals(body.Symbol.ContainingType?.OriginalDefinition, operation.ContainingSymbol.ContainingType?.OriginalDefinition);
                var hurries = AnalyzeBody(new ConnectionHandler(registration, body, clients, isOfThisType ? static _ => { } : Report, token));
                AnalyzeWhole(new ConnectionHandler(registration, body, clients, operation.ReportDiagnostic, token), hurries, operation.ContainingSymbol.ContainingType);

                void Report(Diagnostic diagnostic)
                {
                    if (reported.TryAdd((diagnostic.Id, diagnostic.Location), true))
                        operation.ReportDiagnostic(diagnostic);
                }
            },
            OperationKind.Invocation, OperationKind.EventAssignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(
            operation =>
            {
                if (operation.ContainingSymbol is IMethodSymbol method
                    && methods.RegistrationOf(method, operation.CancellationToken) is { } registration
                    && clients.Functions.Of(method, operation.CancellationToken) is { } body
                    && !IsBeingTyped(body)
                    && !ClientOrigin.IsHttp(registration.Client, clients, operation.CancellationToken))
                {
                    AnalyzeBody(new ConnectionHandler(registration, body, clients, operation.ReportDiagnostic, operation.CancellationToken));
                }
            },
            OperationKind.MethodBody);
    }

    /// <summary>What is not written to its end has not said yet what it does.</summary>
    private static bool IsBeingTyped(FunctionBody body) => body.Operation.Syntax.ContainsDiagnostics;

    /// <summary>The rules that report what a handler does; true where it reconnects at once.</summary>
    private static bool AnalyzeBody(ConnectionHandler handler)
    {
        ClientTouchedWhileRetrying.Check(handler);
        HandlerBlocks.Check(handler);
        ManagedClientDisposedOnDisconnect.Check(handler);
        ProvisioningOnEveryReconnect.Check(handler);
        return ReconnectsAtOnce.Check(handler);
    }

    /// <summary>The rules that report at the registration.</summary>
    private static void AnalyzeWhole(ConnectionHandler handler, bool hurries, INamedTypeSymbol? owner)
    {
        TerminalStatusIsIgnored.Check(handler);
        ConnectionLossIsIgnored.Check(handler, owner);
        // Whoever reconnects at once has that to mend first.
        if (!hurries)
            ReconnectsAfterOwnDisconnect.Check(handler);
    }
}
