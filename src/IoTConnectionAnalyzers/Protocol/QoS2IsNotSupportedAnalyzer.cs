using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports QoS 2, which IoT Hub does not have: <see cref="Rules.QoS2IsNotSupported"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QoS2IsNotSupportedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.QoS2IsNotSupported);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new ApiSettingTable<QualityOfServiceSetting>(QualityOfServiceSetting.All);
        context.RegisterOperationAction(operation => Analyze(operation, clients, settings), OperationKind.SimpleAssignment, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, ApiSettingTable<QualityOfServiceSetting> settings)
    {
        if (settings.Find(context.Operation) is not { } site)
            return;
        if (site.Value is null)
        {
            // A chained call that says it by its name.
            if (site.Operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call)
                Report(context, clients, site, TextSpan.FromBounds(name.SpanStart, call.Span.End));
            return;
        }

        foreach (var value in ValuesOf(site.Value, clients, context))
        {
            if (value.Value is QualityOfServiceSetting.ExactlyOnce && !value.Expression.Syntax.ContainsDiagnostics)
                Report(context, clients, site, value.Expression.Syntax.Span);
        }
    }

    private static IEnumerable<KnownValue> ValuesOf(IOperation given, KnownClients clients, OperationAnalysisContext context)
    {
        if (KnownClients.WithoutConversion(given) is not IArrayCreationOperation { Initializer.ElementValues: var elements })
            return clients.Values.Read(given, context.CancellationToken);
        var values = new List<KnownValue>();
        foreach (var element in elements)
            values.AddRange(clients.Values.Read(element, context.CancellationToken));
        return values;
    }

    private static void Report(OperationAnalysisContext context, KnownClients clients, ApiSettingSite<QualityOfServiceSetting> site, TextSpan span)
    {
        if (Judge(context, clients, site) is not { } judgement)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.QoS2IsNotSupported, Location.Create(context.Operation.Syntax.SyntaxTree, span), judgement.Severity, additionalLocations: null, properties: null, judgement.Text));
    }

    private static (DiagnosticSeverity Severity, string Text)? Judge(OperationAnalysisContext context, KnownClients clients, ApiSettingSite<QualityOfServiceSetting> site)
    {
        var use = site.Setting.Use;
        if (use == QualityOfServiceUse.RefusedByClient)
            return (DiagnosticSeverity.Warning, "IoT Hub does not support QoS 2: sending throws NotSupportedException");
        switch (clients.Hub.BrokerOf(site.Operation, context.CancellationToken), use)
        {
            case (Broker.IotHub, QualityOfServiceUse.Publish):
                return (DiagnosticSeverity.Warning, "IoT Hub does not support QoS 2: it closes the connection on which a message with QoS 2 arrives");
            case (Broker.IotHub, QualityOfServiceUse.Subscription):
                return (DiagnosticSeverity.Info, "IoT Hub does not support QoS 2: it grants QoS 1 to this subscription");
            case (Broker.IotHub, _):
                return (DiagnosticSeverity.Info, "IoT Hub does not support QoS 2: use QoS 1 for the will");
            case (Broker.Unknown, _) when !ServerSide.IsBroker(site.Operation.Syntax):
                return (DiagnosticSeverity.Info, use == QualityOfServiceUse.Publish
                    ? "If the broker is IoT Hub, it closes the connection on which a message with QoS 2 arrives"
                    : "If the broker is IoT Hub, QoS 2 is not supported");
            default:
                return null;
        }
    }
}
