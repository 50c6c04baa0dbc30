using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A web socket that receives with a timed token: <see cref="Rules.ReceiveTimeoutAborts"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReceiveTimeoutAbortsAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ReceiveTimeoutAborts);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "ReceiveAsync" || clients.TypeOf(KnownClients.WithoutConversion(call.Instance)?.Type) is not { Library.Protocol: ConnectionProtocol.WebSocket })
            return;
        foreach (var argument in call.Arguments)
        {
            if (argument.IsImplicit || !CancellationKeys.IsToken(argument.Value.Type) || TimerOf(argument.Value) is not { } timer
                || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree))
                continue;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.ReceiveTimeoutAborts, call.Syntax.GetLocation(), [timer.GetLocation()],
                $"'{argument.Value.Syntax}' ends by time: a ReceiveAsync that it cancels aborts the web socket, so no close frame is sent and the socket can not be used again"));
            return;
        }
    }

    /// <summary>What sets the time of a token's source; null where none is set.</summary>
    private static SyntaxNode? TimerOf(IOperation token)
    {
        if (CancellationKeys.Of(token) is not { } keys)
            return KnownClients.WithoutConversion(token) is IPropertyReferenceOperation { Property.Name: "Token", Instance: IObjectCreationOperation made } && IsTimed(made) ? made.Syntax : null;

        foreach (var operation in LocalValues.RootOf(token).Descendants())
        {
            switch (operation)
            {
                case IInvocationOperation { TargetMethod.Name: "CancelAfter", Instance: { } source } when SymbolEqualityComparer.Default.Equals(CancellationKeys.Of(source)?.Symbols[0], keys.Symbols[0]):
                case IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: var value } when SymbolEqualityComparer.Default.Equals(local, keys.Symbols[0]) && KnownClients.WithoutConversion(value) is IObjectCreationOperation creation && IsTimed(creation):
                case ISimpleAssignmentOperation { Target: var target, Value: var assigned } when SymbolEqualityComparer.Default.Equals(CancellationKeys.Of(target)?.Symbols[0], keys.Symbols[0]) && KnownClients.WithoutConversion(assigned) is IObjectCreationOperation later && IsTimed(later):
                    return operation.Syntax;
            }
        }

        return null;
    }

    private static bool IsTimed(IObjectCreationOperation creation) =>
        CancellationKeys.IsSource(creation.Type) && creation.Arguments.Length > 0
        && KnownClients.WithoutConversion(creation.Arguments[0].Value) is not ({ ConstantValue: { HasValue: true, Value: -1 } } or IFieldReferenceOperation { Field.Name: "InfiniteTimeSpan" });
}
