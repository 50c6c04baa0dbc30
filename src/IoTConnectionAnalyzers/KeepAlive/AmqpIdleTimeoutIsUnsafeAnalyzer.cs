using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>
/// Reports the idle timeout of an AMQP connection that is off, out of range, short or long, and an AMQPNetLite connection without one:
/// <see cref="Rules.AmqpIdleTimeoutIsUnsafe"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AmqpIdleTimeoutIsUnsafeAnalyzer : ConnectionAnalyzer
{
    private const int Sensible = 120;
    private const double Risky = 10;
    private const double Short = 30;
    private const double Long = 240;

    // The milliseconds of the protocol have 32 bits: 49.7 days.
    private const double Longest = uint.MaxValue / 1000d;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.AmqpIdleTimeoutIsUnsafe);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new SettingTable<IdleTimeoutSetting>(clients, IdleTimeoutSetting.All);
        if (settings.IsEmpty)
            return;
        context.RegisterOperationAction(operation => OfSetting(operation, clients, settings), OperationKind.SimpleAssignment);
        if (MissingIdleTimeout.In(clients) is { } missing)
            context.RegisterOperationAction(operation => OfCreation(operation, missing), OperationKind.ObjectCreation);
    }

    private static void OfSetting(OperationAnalysisContext context, KnownClients clients, SettingTable<IdleTimeoutSetting> settings)
    {
        if (settings.Find(context.Operation) is not { Value: { } given, Setting: var setting } || IsOfServer(context.Operation, setting))
            return;
        foreach (var value in clients.Values.Read(given, context.CancellationToken))
        {
            if (setting.SecondsOf(value.Value) is not { } seconds || value.Expression.Syntax.ContainsDiagnostics || Judge(setting, seconds) is not { } judgement)
                continue;
            context.ReportDiagnostic(KeepAliveReports.OfValue(
                Rules.AmqpIdleTimeoutIsUnsafe, judgement.Severity, setting, value, [Sensible], setting.Default,
                $"'{setting.Name}' of {KeepAliveReports.Words(seconds)} {judgement.Text}", clients.Values, context.CancellationToken));
        }
    }

    private static bool IsOfServer(IOperation operation, IdleTimeoutSetting setting) =>
        setting.ServerNamespace is not null
        && operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IMemberReferenceOperation { Instance.Type: { } owner } } }
        && owner.ContainingNamespace?.Name == setting.ServerNamespace;

    private static void OfCreation(OperationAnalysisContext context, MissingIdleTimeout missing)
    {
        if (missing.Where(context.Operation, context.CancellationToken) is not { } fixable)
            return;
        context.ReportDiagnostic(KeepAliveReports.OfPlace(
            Rules.AmqpIdleTimeoutIsUnsafe, DiagnosticSeverity.Info, missing.Setting, context.Operation.Syntax.GetLocation(), KeepAliveReports.Shape.Missing,
            fixable ? [Sensible] : [], missing.Setting.Default,
            "The connection has no idle timeout, because AMQPNetLite announces none by default: the client does not notice when nothing comes from the other side any more", owner: "AMQP"));
    }

    private static (DiagnosticSeverity Severity, string Text)? Judge(IdleTimeoutSetting setting, double seconds) => seconds switch
    {
        0 => (DiagnosticSeverity.Warning, $"switches the check off: {NeverNotices}"),
        < 0 or > Longest when setting.ThrowsOutOfRange => (DiagnosticSeverity.Warning, "does not fit the milliseconds of the protocol: opening the connection throws OverflowException"),
        -0.001 => (DiagnosticSeverity.Warning, $"announces none and switches the check off: {NeverNotices}"),
        < 0 => (DiagnosticSeverity.Warning, $"is taken for the {KeepAliveReports.Words(seconds + Longest + 0.001)} that its bits are worth without a sign: {NeverNotices}"),
        > Longest => (DiagnosticSeverity.Warning, "does not fit the milliseconds of the protocol"),
        < Risky => (DiagnosticSeverity.Warning, EndsEarly),
        < Short => (DiagnosticSeverity.Info, EndsEarly),
        > Long => (DiagnosticSeverity.Info, $"delays the detection of a dead connection: the client notices only after {KeepAliveReports.Words(seconds)} without a frame, and idle timers of load balancers and NATs often end at 240 s"),
        _ => null,
    };

    private const string NeverNotices = "the client does not notice when nothing comes from the other side any more";

    private const string EndsEarly = "is short: the client ends the connection when no frame arrives for that long, so a short hold-up of the network is enough";
}
