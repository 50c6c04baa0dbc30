using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>
/// Reports a time limit below the time that IoT Hub may take, and an operation without a limit: <see cref="Rules.ConnectTimeoutIsTooShort"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectTimeoutIsTooShortAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ConnectTimeoutIsTooShort);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new SettingTable<TimeLimitSetting>(clients, TimeLimitSetting.All);
        if (!settings.IsEmpty)
            context.RegisterOperationAction(operation => Analyze(operation, clients, settings), OperationKind.SimpleAssignment, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, SettingTable<TimeLimitSetting> settings)
    {
        if (settings.Find(context.Operation) is not { Value: { } given } site)
            return;
        foreach (var value in clients.Values.Read(given, context.CancellationToken))
        {
            if (site.Setting.SecondsOf(value.Value) is not { } seconds || value.Expression.Syntax.ContainsDiagnostics)
                continue;
            if (Judge(site, seconds, clients, context) is { } judgement)
            {
                context.ReportDiagnostic(KeepAliveReports.OfValue(
                    Rules.ConnectTimeoutIsTooShort, judgement.Severity, site.Setting, value, [site.Setting.Default], site.Setting.Default,
                    $"'{site.Setting.Name}' of {KeepAliveReports.Words(seconds)} {judgement.Text}", clients.Values, context.CancellationToken));
            }
        }
    }

    private static (DiagnosticSeverity Severity, string Text)? Judge(SettingSite<TimeLimitSetting> site, double seconds, KnownClients clients, OperationAnalysisContext context)
    {
        if (seconds >= site.Setting.Needed)
            return null;
        switch (site.Setting.Covers)
        {
            case TimeLimit.Acceptance:
                return (DiagnosticSeverity.Warning, seconds <= 0
                    ? "leaves no time for CONNACK: the client gives up at once"
                    : "is shorter than the 60 s that IoT Hub may take for CONNACK: the client gives up on connections that the hub would still accept");
            case TimeLimit.Operation when IsOverHttp(site, clients, context):
                return null;
            case TimeLimit.Operation:
                return seconds == 0
                    ? (DiagnosticSeverity.Warning, "sets no limit: a call without a cancellation token can wait for ever")
                    : (DiagnosticSeverity.Info, "is short for a call that may have to connect first: IoT Hub alone may take 60 s for CONNACK");
            default:
                // The infinite span of the framework is a limit of none.
                return seconds >= 0 && clients.Hub.IsEvident(site.Operation, context.CancellationToken)
                    ? (DiagnosticSeverity.Info, "is short for IoT Hub, which may take up to 60 s for CONNACK")
                    : null;
        }
    }

    /// <summary>A client for HTTP has no connection that would have to be opened.</summary>
    private static bool IsOverHttp(SettingSite<TimeLimitSetting> site, KnownClients clients, OperationAnalysisContext context)
    {
        if (site.Operation is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } client } })
            return false;
        ISymbol? symbol = client switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: var field } => field,
            _ => null,
        };
        var creation = symbol is null ? null : clients.Values.SourceOf(symbol, client, context.CancellationToken);
        return creation is not null && HttpTransport.IsChosenBy(creation is IAwaitOperation { Operation: var awaited } ? awaited : creation, clients, context.CancellationToken);
    }
}
