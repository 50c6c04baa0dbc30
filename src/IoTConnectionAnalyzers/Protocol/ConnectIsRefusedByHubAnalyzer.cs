using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.GracefulClose;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports an MQTT client that connects to IoT Hub in a way which the hub refuses: <see cref="Rules.ConnectIsRefusedByHub"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectIsRefusedByHubAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ConnectIsRefusedByHub);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = clients.ConnectSettings;
        if (settings.IsDeclaredBy(clients))
            context.RegisterOperationAction(operation => Analyze(operation, clients, settings), OperationKind.SimpleAssignment, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, ApiSettingTable<HubConnectSetting> settings)
    {
        if (settings.Find(context.Operation) is null || HostOf(context.Operation, settings) is not { } site
            || site.Operation.Syntax.ContainsDiagnostics
            || TestCode.IsLeftAlone(clients, context.Options, site.Operation.Syntax.SyntaxTree))
        {
            return;
        }

        var token = context.CancellationToken;
        var connection = HubConnection.Of(site, settings, clients, token);
        // One report for all that belongs together, at the place that comes first.
        if (connection.Hosts.Count == 0 || connection.Hosts[0].Operation.Syntax != site.Operation.Syntax || !clients.Hub.IsAlone(site.Operation, token))
            return;
        var refusal = HubRefusal.Of(connection, clients, token);
        if (refusal.Text is not { } text)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ConnectIsRefusedByHub, PlaceOf(site.Operation.Syntax), refusal.IsCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, refusal.Places, refusal.Properties, text));
    }

    private static ApiSettingSite<HubConnectSetting>? HostOf(IOperation operation, ApiSettingTable<HubConnectSetting> settings)
    {
        foreach (var site in settings.FindAll(operation))
        {
            if (site.Setting.NamesHost)
                return site;
        }

        return null;
    }

    /// <summary>Of a chained call its name and arguments: what stands before is of other calls.</summary>
    private static Location PlaceOf(SyntaxNode syntax) => syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } }
        ? Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(name.SpanStart, syntax.Span.End))
        : syntax.GetLocation();
}
