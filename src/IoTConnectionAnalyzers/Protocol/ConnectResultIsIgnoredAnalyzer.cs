using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports a connect call that does not throw when it is refused, and of which nobody reads the result: <see cref="Rules.ConnectResultIsIgnored"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectResultIsIgnoredAnalyzer : ConnectionAnalyzer
{
    // From this version on a refusal is a result.
    private const int FirstMajorVersion = 5;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ConnectResultIsIgnored);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        foreach (var type in clients.TypesOfLibraries("MQTTnet.MqttClientConnectResult"))
        {
            if (type.ContainingAssembly.Identity.Version.Major < FirstMajorVersion)
                continue;
            context.RegisterOperationAction(operation => Analyze(operation, type), OperationKind.Invocation);
            return;
        }
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol result)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "ConnectAsync" || call.TargetMethod.ReturnType is not INamedTypeSymbol { TypeArguments: { Length: 1 } given }
            || !SymbolEqualityComparer.Default.Equals(given[0], result) || call.Syntax.ContainsDiagnostics || !IsUnread(call) || AsksTheClient(call))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ConnectResultIsIgnored, call.Syntax.GetLocation(),
            "MQTTnet 5 does not throw when the broker refuses the connection: nobody reads the result of this call, so the program goes on as if it were connected"));
    }

    /// <summary>Whether the call is waited for and its result dropped.</summary>
    private static bool IsUnread(IOperation call)
    {
        var task = call;
        while (task.Parent is IParenthesizedOperation or IConversionOperation || task.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync" } wrapped && wrapped.Instance == task)
            task = task.Parent;
        var outcome = task.Parent switch
        {
            IAwaitOperation awaited => awaited,
            IInvocationOperation { TargetMethod.Name: "Wait" } wait when wait.Instance == task => wait,
            IInvocationOperation { TargetMethod.Name: "GetAwaiter", Parent: IInvocationOperation { TargetMethod.Name: "GetResult" } got } => (IOperation)got,
            _ => null,
        };
        return outcome?.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
    }

    /// <summary>Whether the member asks the client itself whether it is connected.</summary>
    private static bool AsksTheClient(IOperation call)
    {
        foreach (var token in LocalValues.RootOf(call).Syntax.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "IsConnected" && token.SpanStart > call.Syntax.Span.End)
                return true;
        }

        return false;
    }
}
