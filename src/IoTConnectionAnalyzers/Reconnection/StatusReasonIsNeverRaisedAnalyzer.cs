using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.StatusReasonIsNeverRaised"/>: code names a reason that the SDK declares and never gives.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatusReasonIsNeverRaisedAnalyzer : ConnectionAnalyzer
{
    /// <summary>The name under which a report hands the reason that is raised to its fix.</summary>
    public const string RaisedKey = "Raised";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.StatusReasonIsNeverRaised);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(Analyze, OperationKind.FieldReference);

    private static void Analyze(OperationAnalysisContext context)
    {
        var reference = (IFieldReferenceOperation)context.Operation;
        if (!reference.Field.IsConst || ConnectionStatuses.RaisedInsteadOf(reference.Field) is not { } raised)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.StatusReasonIsNeverRaised,
            reference.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(RaisedKey, raised),
            $"'{reference.Field.Name}' is declared and never raised: what is meant arrives as '{raised}'"));
    }
}
