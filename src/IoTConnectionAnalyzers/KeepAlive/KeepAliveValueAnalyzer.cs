using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Configuration;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>
/// Judges every keep-alive that the code fixes: <see cref="Rules.KeepAliveIsOff"/>, else <see cref="Rules.KeepAliveIsTruncated"/>,
/// else <see cref="Rules.KeepAliveExceedsHubLimit"/>, else <see cref="Rules.KeepAliveIsTooShort"/>, else <see cref="Rules.KeepAliveDelaysDetection"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeepAliveValueAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.KeepAliveIsOff, Rules.KeepAliveIsTruncated, Rules.KeepAliveExceedsHubLimit, Rules.KeepAliveDelaysDetection, Rules.KeepAliveIsTooShort);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new SettingTable<KeepAliveSetting>(clients, KeepAliveSettings.All);
        if (settings.IsEmpty)
            return;
        context.RegisterOperationAction(operation => OfSetting(operation, clients, settings), OperationKind.SimpleAssignment, OperationKind.Invocation);
        if (OffByDefault.In(clients, settings) is { } offByDefault)
            context.RegisterOperationAction(operation => OfCreation(operation, offByDefault), OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void OfSetting(OperationAnalysisContext context, KnownClients clients, SettingTable<KeepAliveSetting> settings)
    {
        if (settings.Find(context.Operation) is not { } site)
            return;
        if (site.Value is null)
        {
            context.ReportDiagnostic(KeepAliveReports.OfPlace(
                Rules.KeepAliveIsOff, DiagnosticSeverity.Warning, site.Setting, PlaceOf(site.Operation), KeepAliveReports.Shape.Call,
                OffersInsteadOfNone(site.Setting), site.Setting.Default, $"'{site.Setting.Name}' switches the keep-alive off: {NeverPings}"));
            return;
        }

        foreach (var value in ValuesOf(site, clients.Values, context.CancellationToken))
        {
            if (Judge(site, value, clients, context) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static void OfCreation(OperationAnalysisContext context, OffByDefault offByDefault)
    {
        if (offByDefault.IsLeftBy(context.Operation, context.CancellationToken) is not { } setting)
            return;
        context.ReportDiagnostic(KeepAliveReports.OfPlace(
            Rules.KeepAliveIsOff, DiagnosticSeverity.Warning, setting, PlaceOf(context.Operation), KeepAliveReports.Shape.Missing,
            OffersInsteadOfNone(setting), setting.Default, $"'{setting.Name}' is left at its default of 0, which switches the keep-alive off: {NeverPings}"));
    }

    private static Diagnostic? Judge(SettingSite<KeepAliveSetting> site, KnownValue value, KnownClients clients, OperationAnalysisContext context)
    {
        var setting = site.Setting;
        // What is still being typed is not judged yet.
        if (setting.SecondsOf(value.Value) is not { } seconds || value.Expression.Syntax.ContainsDiagnostics)
            return null;
        if (seconds == 0)
            return Report(Rules.KeepAliveIsOff, DiagnosticSeverity.Warning, OffersInsteadOfNone(setting), IsOff(setting));
        if (setting.IsHeartbeat)
            return null;
        if (KeepAliveArithmetic.IsTruncated(seconds))
            return Report(Rules.KeepAliveIsTruncated, DiagnosticSeverity.Warning, [KeepAliveArithmetic.NearestSensible(setting, seconds)], KeepAliveArithmetic.OfTruncated(setting, seconds));

        var tree = context.Operation.Syntax.SyntaxTree;
        var maximum = ConnectionOptions.MaxKeepAliveSeconds.ReadSeconds(context.Options, tree);
        if (seconds > maximum)
        {
            return Report(
                Rules.KeepAliveExceedsHubLimit, DiagnosticSeverity.Warning, [setting.Default is var usual && usual > 0 && usual <= maximum ? usual : maximum.Value],
                $"'{setting.Name}' of {Words(seconds)} exceeds the {Words(maximum.Value)} that this project allows");
        }

        if (seconds > KeepAliveArithmetic.LongestOfHub && clients.Hub.IsEvident(site.Operation, context.CancellationToken))
        {
            return Report(
                Rules.KeepAliveExceedsHubLimit,
                KeepAliveArithmetic.CanMissHub(setting, seconds) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                OffersBelowHubLimit(setting), KeepAliveArithmetic.OfTooLongForHub(setting, seconds));
        }

        var minimum = ConnectionOptions.MinKeepAliveSeconds.ReadSeconds(context.Options, tree);
        if (seconds < minimum)
        {
            return Report(
                Rules.KeepAliveIsTooShort, DiagnosticSeverity.Warning, [setting.Default >= minimum ? setting.Default : minimum.Value],
                $"'{setting.Name}' of {Words(seconds)} is below the {Words(minimum.Value)} that this project asks for");
        }

        if (minimum is null && KeepAliveArithmetic.IsTooShort(setting, seconds) is { } severity)
            return Report(Rules.KeepAliveIsTooShort, severity, [OfDefault(setting)], KeepAliveArithmetic.OfTooShort(setting, seconds));

        // A project that sets its own maximum has decided how late is too late.
        if (maximum is null && seconds >= setting.Long && seconds <= KeepAliveArithmetic.LongestOfHub)
        {
            var broker = clients.Hub.IsEvident(site.Operation, context.CancellationToken) ? "IoT Hub" : "the broker";
            return Report(Rules.KeepAliveDelaysDetection, DiagnosticSeverity.Info, [OfDefault(setting)], KeepAliveArithmetic.OfDelay(setting, seconds, broker, site.Version));
        }

        return null;

        Diagnostic Report(DiagnosticDescriptor rule, DiagnosticSeverity severity, IReadOnlyList<int> offers, string text) =>
            KeepAliveReports.OfValue(rule, severity, setting, value, offers, setting.Default, text, clients.Values, context.CancellationToken);
    }

    private const string NeverPings = "the client never pings, so a dead connection stays unnoticed and idle timers on the way can cut a live one";

    private static string IsOff(KeepAliveSetting setting) => setting.IsHeartbeat
        ? $"'{setting.Name}' of 0 switches the heartbeat off: the client sends none, so a dead connection stays unnoticed and idle timers on the way can cut a live one"
        : $"'{setting.Name}' of 0 switches the keep-alive off: {NeverPings}";

    /// <summary>The values of the setting; a cast to 16 bits is looked through where it loses some.</summary>
    private static IReadOnlyList<KnownValue> ValuesOf(SettingSite<KeepAliveSetting> site, ValueReader values, CancellationToken cancellationToken)
    {
        if (site.Value is IConversionOperation { IsImplicit: false, Type.SpecialType: SpecialType.System_UInt16, Operand: var operand } cast
            && Numbers.AsDouble(values.ReadOne(operand, cancellationToken)) is { } wide and not (>= 0 and <= ushort.MaxValue))
        {
            return [new(wide, cast, null)];
        }

        return values.Read(site.Value, cancellationToken);
    }

    private static string Words(double seconds) => KeepAliveReports.Words(seconds);

    private static int OfDefault(KeepAliveSetting setting) => setting.Default > 0 ? setting.Default : KeepAliveArithmetic.Usual;

    private static IReadOnlyList<int> OffersInsteadOfNone(KeepAliveSetting setting) =>
        setting.Default > 0 && setting.Default != KeepAliveArithmetic.Usual && setting.StopsWhenAcceptedAfter == 0
            ? [setting.Default, KeepAliveArithmetic.Usual]
            : [OfDefault(setting)];

    private static IReadOnlyList<int> OffersBelowHubLimit(KeepAliveSetting setting) => [OfDefault(setting), KeepAliveArithmetic.LongestOfHub];

    /// <summary>The name and arguments of a call, without what it is called on; a creation as a whole.</summary>
    private static Location PlaceOf(IOperation operation) =>
        operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call
            ? Location.Create(call.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(name.SpanStart, call.Span.End))
            : operation.Syntax.GetLocation();
}
