using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>
/// <see cref="Rules.ConnectionLossIsIgnored"/> where no handler is set at all: an endless loop uses a client that connects once and does not
/// reconnect by itself, and its type never asks whether the connection still stands.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectionLossIsIgnoredAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ConnectionLossIsIgnored);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => Analyze(operation, clients), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        if (Traffic.KindOf(context.Operation, clients) != TrafficKind.Connect || clients.IsTestCode)
            return;
        var call = context.Operation as Microsoft.CodeAnalysis.Operations.IInvocationOperation;
        var type = (call is null ? null : clients.MemberOf(call)?.Type) ?? clients.CreatedBy(context.Operation);
        if (type is not { Library: { Reconnects: false, Protocol: ConnectionProtocol.Mqtt or ConnectionProtocol.Amqp or ConnectionProtocol.DeviceSdk } })
            return;
        if (context.ContainingSymbol.ContainingType is not { } owner
            || LooksAtConnection(owner, clients, context.CancellationToken)
            || !RunsForEver(owner, clients, context.CancellationToken)
            || Reconnections.MayHappen(owner, call?.Instance ?? context.Operation, clients, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ConnectionLossIsIgnored, context.Operation.Syntax.GetLocation(), DiagnosticSeverity.Info, additionalLocations: null, properties: null,
            $"'{Calls.NameOf(context.Operation)}' connects once, and '{owner.Name}' has no handler for the loss of the connection: after the first one nothing connects again"));
    }

    /// <summary>Whether a type names anything by which code learns of a loss.</summary>
    private static bool LooksAtConnection(INamedTypeSymbol type, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var token in declaration.GetSyntax(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken)
                    && (clients.IsHook(token.ValueText) || token.ValueText is "IsConnected" or "IsClosed" or "IsOpen" or "TryPingAsync" or "PingAsync"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether an endless loop of a type uses a client or a link.</summary>
    private static bool RunsForEver(INamedTypeSymbol type, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (!IsEndless(node) || IsLeft(node))
                    continue;
                foreach (var inner in node.DescendantNodes())
                {
                    if (inner is InvocationExpressionSyntax && clients.Models.OperationOf(inner, cancellationToken) is Microsoft.CodeAnalysis.Operations.IInvocationOperation call
                        && (clients.MemberOf(call) is not null || Traffic.KindOf(call, clients) is not null))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>A loop that goes on until the program is to stop.</summary>
    private static bool IsEndless(SyntaxNode node) => node switch
    {
        WhileStatementSyntax { Condition: var condition } => condition.IsKind(SyntaxKind.TrueLiteralExpression) || AsksForStop(condition),
        ForStatementSyntax { Condition: null } => true,
        _ => false,
    };

    private static bool AsksForStop(ExpressionSyntax condition) => condition switch
    {
        PrefixUnaryExpressionSyntax { Operand: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsCancellationRequested" } } => true,
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WaitForNextTickAsync" } } } => true,
        _ => false,
    };

    /// <summary>A loop that something leaves may end with the connection.</summary>
    private static bool IsLeft(SyntaxNode loop)
    {
        foreach (var node in loop.DescendantNodes())
        {
            if (node is BreakStatementSyntax { Parent: not SwitchSectionSyntax } or ReturnStatementSyntax or GotoStatementSyntax)
                return true;
        }

        return false;
    }
}
