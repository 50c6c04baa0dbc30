using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.RetryPolicyPropertyIsIgnored"/>: a property that the SDK never reads is set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryPolicyPropertyIsIgnoredAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RetryPolicyPropertyIsIgnored);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => Analyze(operation, clients), OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        if (((ISimpleAssignmentOperation)context.Operation).Target is not IPropertyReferenceOperation { Property: var property } || context.Operation.Syntax.ContainsDiagnostics)
            return;
        foreach (var library in RetryPolicies.All)
        {
            if (property.Name == library.DeadProperty && library.Declares(property.ContainingType) && clients.TypeOf(property.ContainingType) is not null)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.RetryPolicyPropertyIsIgnored,
                    context.Operation.Syntax.GetLocation(),
                    $"Nothing reads '{property.ContainingType.Name}.{property.Name}': the client keeps the retry policy that it has; {library.Setter} sets another one"));
            }
        }
    }
}
