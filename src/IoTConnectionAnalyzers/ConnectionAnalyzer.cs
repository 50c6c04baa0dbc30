using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers;

/// <summary>
/// The base of every analyzer of the package. It seals what no rule may forget: concurrent execution, no reports in generated code,
/// and that nothing runs in a compilation without a library that we know.
/// </summary>
public abstract class ConnectionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var clients = KnownClients.For(start.Compilation, start.Options, start.CancellationToken);
            if (AppliesTo(clients))
                Register(start, clients);
        });
    }

    /// <summary>Whether the rule has anything to do in this compilation; by default, where one of the known libraries is referenced.</summary>
    private protected virtual bool AppliesTo(KnownClients clients) => clients.AreReferenced;

    /// <summary>Registers the actions of the rule.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, KnownClients clients);
}
