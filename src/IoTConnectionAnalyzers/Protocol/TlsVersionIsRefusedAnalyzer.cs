using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports a client that offers no version of TLS which IoT Hub accepts: <see cref="Rules.TlsVersionIsRefused"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TlsVersionIsRefusedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TlsVersionIsRefused);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new ApiSettingTable<TlsVersionSetting>(TlsVersionSetting.All);
        context.RegisterOperationAction(operation => Analyze(operation, clients, settings), OperationKind.SimpleAssignment, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, ApiSettingTable<TlsVersionSetting> settings)
    {
        if (settings.Find(context.Operation) is not { Value: { } given } site)
            return;
        foreach (var value in clients.Values.Read(given, context.CancellationToken))
        {
            if (value.Value is not long versions || !site.Setting.IsRefused(versions) || value.Expression.Syntax.ContainsDiagnostics)
                continue;
            var isHub = site.Setting.IsOfHub || clients.Hub.IsEvident(site.Operation, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.TlsVersionIsRefused,
                value.Expression.Syntax.GetLocation(),
                isHub ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                additionalLocations: null,
                properties: null,
                $"'{site.Setting.Name}' allows no TLS 1.2 or later: {(isHub ? "IoT Hub refuses the connection" : "IoT Hub and other current servers refuse the connection")}"));
        }
    }
}
