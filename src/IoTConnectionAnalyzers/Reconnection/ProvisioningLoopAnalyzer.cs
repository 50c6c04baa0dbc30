using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.ProvisioningOnEveryReconnect"/> in loops; in handlers <see cref="ConnectionHandlerAnalyzer"/> looks for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProvisioningLoopAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ProvisioningOnEveryReconnect);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(
            operation =>
            {
                if (ProvisioningOnEveryReconnect.Find((IInvocationOperation)operation.Operation, clients) is { } diagnostic)
                    operation.ReportDiagnostic(diagnostic);
            },
            OperationKind.Invocation);
}
