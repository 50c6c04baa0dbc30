using System;
using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Clients.Libraries;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>
/// Reports keep-alives of TCP and web sockets that do nothing, and settings that are never read: <see cref="Rules.TransportKeepAliveHasNoEffect"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransportKeepAliveHasNoEffectAnalyzer : ConnectionAnalyzer
{
    private const int IdleTimers = 240;
    private const int Sensible = 120;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TransportKeepAliveHasNoEffect);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var webSockets = new SettingTable<WebSocketSetting>(clients, WithoutFrameworkWhereUnwanted(clients));
        var tcp = new SettingTable<TimeSetting>(clients, TransportKeepAlive.TcpTimes);
        var unread = Unread(clients);
        if (!webSockets.IsEmpty)
            context.RegisterOperationAction(operation => OfWebSocket(operation, clients, webSockets), OperationKind.SimpleAssignment, OperationKind.Invocation);
        if (!tcp.IsEmpty)
            context.RegisterOperationAction(operation => OfTcpTime(operation, clients, tcp), OperationKind.SimpleAssignment);
        if (unread.Count > 0)
            context.RegisterOperationAction(operation => OfUnread(operation, unread), OperationKind.SimpleAssignment);
        if (SocketType(clients) is { } socket)
            context.RegisterOperationAction(operation => OfSocket(operation, clients, socket), OperationKind.Invocation);
    }

    private static void OfWebSocket(OperationAnalysisContext context, KnownClients clients, SettingTable<WebSocketSetting> settings)
    {
        if (settings.Find(context.Operation) is not { Value: { } given, Setting: var setting })
            return;
        if (setting.NeedsWebSocket && context.Operation is ISimpleAssignmentOperation assignment && TcpOnlyTransport.Of(assignment, clients.Values, context.CancellationToken) is { } transport)
        {
            context.ReportDiagnostic(KeepAliveReports.OfPlace(
                Rules.TransportKeepAliveHasNoEffect, DiagnosticSeverity.Info, setting, given.Syntax.GetLocation(), KeepAliveReports.Shape.Useless, [], 0,
                $"'{setting.Name}' has no effect on '{transport}': there is no web socket"));
            return;
        }

        foreach (var value in clients.Values.Read(given, context.CancellationToken))
        {
            if (value.Value is not TimeSpan span || value.Expression.Syntax.ContainsDiagnostics || span != TimeSpan.Zero && span != System.Threading.Timeout.InfiniteTimeSpan)
                continue;
            var words = span == TimeSpan.Zero ? "of 0" : "without end";
            context.ReportDiagnostic(KeepAliveReports.OfValue(
                Rules.TransportKeepAliveHasNoEffect, DiagnosticSeverity.Info, setting, value, [TransportKeepAlive.WebSocketDefault], TransportKeepAlive.WebSocketDefault,
                $"'{setting.Name}' {words} switches the keep-alive of the web socket off: idle timers on the way can cut the connection", clients.Values, context.CancellationToken));
        }
    }

    private static void OfTcpTime(OperationAnalysisContext context, KnownClients clients, SettingTable<TimeSetting> settings)
    {
        if (settings.Find(context.Operation) is { Value: { } given, Setting: var setting })
            ReportLongTime(context, clients, setting, given);
    }

    private static void OfUnread(OperationAnalysisContext context, Dictionary<INamedTypeSymbol, IReadOnlyList<string>> unread)
    {
        if (context.Operation is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
            || property.ContainingType is not { } type || !unread.TryGetValue(type, out var members))
        {
            return;
        }

        foreach (var member in members)
        {
            if (member != property.Name)
                continue;
            var setting = new TimeSetting { Types = [], Member = member, Unit = TimeUnit.Span };
            context.ReportDiagnostic(KeepAliveReports.OfPlace(
                Rules.TransportKeepAliveHasNoEffect, DiagnosticSeverity.Info, setting, value.Syntax.GetLocation(), KeepAliveReports.Shape.Useless, [], 0,
                $"'{member}' has no effect: the device SDK never reads it"));
        }
    }

    private static void OfSocket(OperationAnalysisContext context, KnownClients clients, INamedTypeSymbol socket)
    {
        var call = (IInvocationOperation)context.Operation;
        if (KeepAliveValues.WrittenBy(call, socket) is { } written)
            OfValues(context, written.Number, clients.Values.ReadWhole(written.Offset, context.CancellationToken), clients);
        if (SocketOptions.TcpTimeOf(call, socket) is not { } time)
            return;
        if (SocketOptions.IsKeepAliveLeftOff(call, socket))
        {
            var setting = new TimeSetting { Types = [], Member = time.Name, Unit = TimeUnit.Seconds };
            if (SocketOptions.IsFirst(call, socket))
            {
                context.ReportDiagnostic(KeepAliveReports.OfPlace(
                    Rules.TransportKeepAliveHasNoEffect, DiagnosticSeverity.Info, setting, time.Value.Syntax.GetLocation(), KeepAliveReports.Shape.Disabled, [], 0,
                    $"'{time.Name}' has no effect: nothing switches SocketOptionName.KeepAlive on, and its default is off"));
            }
        }
        else if (time.Name == TransportKeepAlive.TcpTime.Member)
        {
            ReportLongTime(context, clients, TransportKeepAlive.TcpTime, time.Value);
        }
    }

    private static void OfValues(OperationAnalysisContext context, IOperation number, long? offset, KnownClients clients)
    {
        if (offset == KeepAliveValues.TimeOffset)
        {
            ReportLongTime(context, clients, TransportKeepAlive.TcpValues, number);
        }
        else if (offset == KeepAliveValues.SwitchOffset && clients.Values.ReadWhole(number, context.CancellationToken) == 0)
        {
            context.ReportDiagnostic(KeepAliveReports.OfPlace(
                Rules.TransportKeepAliveHasNoEffect, DiagnosticSeverity.Info, TransportKeepAlive.TcpValues, number.Syntax.GetLocation(), KeepAliveReports.Shape.Value, [], 0,
                "'KeepAliveValues' has no effect: its first number is 0, which leaves the keep-alive off"));
        }
    }

    private static void ReportLongTime(OperationAnalysisContext context, KnownClients clients, TimeSetting setting, IOperation given)
    {
        foreach (var value in clients.Values.Read(given, context.CancellationToken))
        {
            if (setting.SecondsOf(value.Value) is not { } seconds || seconds <= IdleTimers || value.Expression.Syntax.ContainsDiagnostics)
                continue;
            // Milliseconds in a place that counts in seconds are the usual reason.
            var meant = seconds / 1000;
            var better = setting.Unit == TimeUnit.Seconds && meant is >= 1 and <= IdleTimers && meant == Math.Floor(meant) ? (int)meant : Sensible;
            context.ReportDiagnostic(KeepAliveReports.OfValue(
                Rules.TransportKeepAliveHasNoEffect, DiagnosticSeverity.Info, setting, value, [better], 0,
                $"'{setting.Name}' of {KeepAliveReports.Words(seconds)} comes too late: idle timers of load balancers and NATs often end at {IdleTimers} s", clients.Values, context.CancellationToken));
        }
    }

    /// <summary>The settings of web sockets; without the framework's own where rules about it do not run.</summary>
    private static IReadOnlyList<WebSocketSetting> WithoutFrameworkWhereUnwanted(KnownClients clients)
    {
        foreach (var type in clients.Types)
        {
            if (type.Library == Framework.WebSocket)
                return TransportKeepAlive.WebSocketIntervals;
        }

        var others = new List<WebSocketSetting>();
        foreach (var setting in TransportKeepAlive.WebSocketIntervals)
        {
            if (setting.Types[0] != WebSocketSetting.OfFramework)
                others.Add(setting);
        }

        return others;
    }

    private static INamedTypeSymbol? SocketType(KnownClients clients)
    {
        foreach (var type in clients.Types)
        {
            if (type.Library == Framework.Socket)
                return type.Symbol;
        }

        return null;
    }

    private static Dictionary<INamedTypeSymbol, IReadOnlyList<string>> Unread(KnownClients clients)
    {
        var unread = new Dictionary<INamedTypeSymbol, IReadOnlyList<string>>(SymbolEqualityComparer.Default);
        foreach (var settings in TransportKeepAlive.NeverRead)
        {
            foreach (var type in clients.TypesOfLibraries(settings.Type))
            {
                if (type.ContainingAssembly.Identity.Version >= settings.Since)
                    unread[type] = settings.Members;
            }
        }

        return unread;
    }
}
