using System;
using System.Collections.Immutable;
using System.Net;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.GracefulClose;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports trust in certificates or addresses of IoT Hub that change without notice: <see cref="Rules.TrustIsPinned"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrustIsPinnedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TrustIsPinned);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var callbacks = new ApiSettingTable<TrustSetting>(TrustSetting.All);
        var anchors = new ApiSettingTable<TrustSetting>(TrustSetting.Anchors);
        var hosts = new ApiSettingTable<HubHostSetting>(HubHostSetting.All);
        var options = clients.ConnectSettings;
        context.RegisterOperationAction(
            operation =>
            {
                if (callbacks.Find(operation.Operation) is { Setting.TrustsAllWhen: null, Value: { } callback } trust)
                    AnalyzeCallback(operation, clients, trust, callback);
                if (anchors.Find(operation.Operation) is { Value: { } anchor })
                    AnalyzeAnchor(operation, clients, anchor);
                if (hosts.Find(operation.Operation) is { Value: { } hub })
                    AnalyzeHost(operation, clients, hub, isHub: clients.IsDeviceSdk(TypeOf(operation.Operation)));
                if (options.Find(operation.Operation) is { Setting.NamesHost: true, Value: { } host })
                    AnalyzeHost(operation, clients, host, isHub: false);
            },
            OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static INamedTypeSymbol? TypeOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.ContainingType,
        IObjectCreationOperation { Constructor: { } constructor } => constructor.ContainingType,
        _ => null,
    };

    private static void AnalyzeCallback(OperationAnalysisContext context, KnownClients clients, ApiSettingSite<TrustSetting> site, IOperation callback)
    {
        if (ValidationCallback.FunctionOf(callback, clients, context.CancellationToken) is not { } function || ServerSide.Has(site))
            return;
        if (RetiredRoot.In(function, clients, context.CancellationToken) is { } root)
            Report(context, clients, callback, root, SaysRetired(root));
        else if (PinningCallback.ComparisonIn(function, clients, context.CancellationToken) is { } comparison)
            Report(context, clients, callback, comparison, $"'{site.Setting.Name}' trusts one certificate alone: the certificates of IoT Hub change without notice, and the device then refuses to connect");
    }

    private static void AnalyzeAnchor(OperationAnalysisContext context, KnownClients clients, IOperation anchor)
    {
        if (RetiredRoot.In(anchor, clients, context.CancellationToken) is { } root)
            Report(context, clients, anchor, root, SaysRetired(root));
    }

    private static void AnalyzeHost(OperationAnalysisContext context, KnownClients clients, IOperation host, bool isHub)
    {
        if (HubAddress.In(host, clients, context.CancellationToken) is { } address && (isHub ? !IPAddress.IsLoopback(address) : !HubAddress.IsPrivate(address)))
            Report(context, clients, host, host, $"'{address}' is an address and not the name of the hub: the addresses of IoT Hub change without notice, and its certificate is for the name");
    }

    private static string SaysRetired(IOperation root)
    {
        var code = root.Syntax.ToString();
        var what = code.Length > 60 || code.IndexOf('\n') >= 0 ? "the certificate" : code.Trim('"', '@');
        return $"'{what}' stands for {HubRoots.Retired}, which IoT Hub gave up for DigiCert Global Root G2 in 2023: a device that trusts that root alone refuses the hub";
    }

    /// <summary>Reports where the hub is evident and no gateway stands before it.</summary>
    private static void Report(OperationAnalysisContext context, KnownClients clients, IOperation value, IOperation place, string text)
    {
        if (value.Syntax.ContainsDiagnostics || TestCode.IsLeftAlone(clients, context.Options, value.Syntax.SyntaxTree) || ServerSide.IsBroker(value.Syntax)
            || !clients.Hub.IsEvident(context.Operation, context.CancellationToken) || HasGateway(context, clients))
        {
            return;
        }

        context.ReportDiagnostic(place == value
            ? Diagnostic.Create(Rules.TrustIsPinned, value.Syntax.GetLocation(), text)
            : Diagnostic.Create(Rules.TrustIsPinned, value.Syntax.GetLocation(), [place.Syntax.GetLocation()], text));
    }

    /// <summary>Whether the connection goes to a gateway of the user's own, which has its own certificate and address.</summary>
    private static bool HasGateway(OperationAnalysisContext context, KnownClients clients)
    {
        foreach (var node in new ConnectionWalk(clients).NodesAround(context.Operation, context.CancellationToken))
        {
            foreach (var (name, value) in node.Given)
            {
                if (string.Equals(name, "gatewayHostname", StringComparison.OrdinalIgnoreCase) && !value.IsImplicit && value.ConstantValue is not { HasValue: true, Value: null })
                    return true;
                if (value.Type?.SpecialType == SpecialType.System_String && clients.Texts.Read(value, context.CancellationToken).Contains(Values.ConnectionString.GatewayHostName + "="))
                    return true;
            }
        }

        return false;
    }
}
