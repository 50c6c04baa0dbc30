using System.Collections.Concurrent;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ReconnectsAtOnce);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        // A method can be registered in several places; what it does wrong is said once.
        var reported = new ConcurrentDictionary<(string Id, Location Place), bool>();
        context.RegisterOperationAction(
            operation =>
            {
                if (HookRegistration.Find(operation.Operation, clients) is not { } registration)
                    return;
                var token = operation.CancellationToken;
                if (clients.Functions.OfDelegate(registration.Handler, registration.Hook.HandlerMethod, token) is not { } body
                    || ClientOrigin.IsHttp(registration.Client, clients, token))
                {
                    return;
                }

                Analyze(new ConnectionHandler(registration, body, clients, Report, token));

                void Report(Diagnostic diagnostic)
                {
                    if (reported.TryAdd((diagnostic.Id, diagnostic.Location), true))
                        operation.ReportDiagnostic(diagnostic);
                }
            },
            OperationKind.Invocation, OperationKind.EventAssignment, OperationKind.SimpleAssignment);
    }

    private static void Analyze(ConnectionHandler handler) => ReconnectsAtOnce.Check(handler);
}
