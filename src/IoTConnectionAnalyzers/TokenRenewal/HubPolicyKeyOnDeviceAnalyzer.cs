using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports a device or module client that is given the key of a policy of the whole hub: <see cref="Rules.HubPolicyKeyOnDevice"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HubPolicyKeyOnDeviceAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.HubPolicyKeyOnDevice);

    private protected override bool AppliesTo(KnownClients clients) => DeviceAuthentication.IsReferencedBy(clients);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(use => Analyze(use, clients), OperationKind.ObjectCreation, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        var arguments = SdkCall.ArgumentsOf(context.Operation, out var type, out var method);
        if (type is null || !DeviceAuthentication.TakesPolicyKey(type, method) || SdkCall.ArgumentOf("key", arguments) is not { } key)
        {
            OfConnectionString(context, clients);
            return;
        }

        var policy = SdkCall.ArgumentOf("policyName", arguments) is { } named && clients.Values.ReadText(named.Value, context.CancellationToken) is { Length: > 0 } name ? $"policy '{name}'" : "a policy";
        Report(context, key, $"'{method ?? type.Name}' gives a device the key of {policy}, which can connect as any device of the hub: use the device's own key, or tokens from a service");
    }

    private static void OfConnectionString(OperationAnalysisContext context, KnownClients clients)
    {
        if (ConnectionStringUse.Find(context.Operation, clients, context.CancellationToken) is { } use
            && use.Text[ConnectionString.SharedAccessKeyName] is { } policy)
        {
            var named = policy.IsKnown ? $"policy '{policy.Text}'" : "a policy";
            Report(context, use.Argument, $"The connection string of '{use.Api.DisplayName}' has the key of {named}, which can connect as any device of the hub: use the device's own key, or tokens from a service");
        }
    }

    private static void Report(OperationAnalysisContext context, IArgumentOperation argument, string text) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.HubPolicyKeyOnDevice, (argument.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression ?? argument.Value.Syntax).GetLocation(), text));
}
