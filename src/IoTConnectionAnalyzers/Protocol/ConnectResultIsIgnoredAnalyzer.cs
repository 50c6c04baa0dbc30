using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.GracefulClose;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports a connect call that does not throw when it is refused, and of which nobody reads the result: <see cref="Rules.ConnectResultIsIgnored"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConnectResultIsIgnoredAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ConnectResultIsIgnored);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        if (ConnectResults.Of(clients) is { } results)
            context.RegisterOperationAction(operation => Analyze(operation, clients, results), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, ConnectResults results)
    {
        var call = (IInvocationOperation)context.Operation;
        var token = context.CancellationToken;
        if (!results.MayBeGivenBy(call) || call.Syntax.ContainsDiagnostics || !IsUnread(call)
            || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree)
            || ServerSide.IsBroker(call.Syntax)
            || ClientIsAsked(call.Syntax)
            || context.ContainingSymbol.ContainingType is { } type && LossLeadsToConnect(type, clients, token))
        {
            return;
        }

        string reason;
        if (results.IsAlwaysGivenBy(call))
            reason = $"'{call.TargetMethod.Name}' of MQTTnet 5 does not throw when the broker refuses the connection";
        else if (ConnectResults.AreAskedFor(call, clients, token))
            reason = $"With these options '{call.TargetMethod.Name}' does not throw when the broker refuses the connection";
        else
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ConnectResultIsIgnored, call.Syntax.GetLocation(), $"{reason}: nobody reads its result, so the program goes on as if it were connected"));
    }

    /// <summary>Whether the call is waited for and its result dropped.</summary>
    private static bool IsUnread(IOperation call)
    {
        var task = call;
        while (task.Parent is IParenthesizedOperation or IConversionOperation || task.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync" } wrapped && wrapped.Instance == task)
            task = task.Parent;
        // `client?.ConnectAsync(…)`
        if (task.Parent is IConditionalAccessOperation access && access.WhenNotNull == task)
            task = access;
        var outcome = task.Parent switch
        {
            IAwaitOperation awaited => awaited,
            IInvocationOperation { TargetMethod.Name: "Wait" } wait when wait.Instance == task => wait,
            IInvocationOperation { TargetMethod.Name: "GetAwaiter", Parent: IInvocationOperation { TargetMethod.Name: "GetResult" } got } => (IOperation)got,
            _ => null,
        };
        return outcome?.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
    }

    /// <summary>Whether the member asks the client itself, behind the call or before the next turn of the loop around it.</summary>
    private static bool ClientIsAsked(SyntaxNode call)
    {
        var member = call;
        var loop = call;
        for (var around = call.Parent; around is not null; around = around.Parent)
        {
            if (around is StatementSyntax and (WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax))
                loop = around;
            member = around;
            if (around is MemberDeclarationSyntax and not GlobalStatementSyntax)
                break;
        }

        foreach (var token in member.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && ConnectResults.AsksClient(token.ValueText) && (token.SpanStart > call.Span.End || loop.Span.Contains(token.Span)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the type handles the loss of a connection by a new one: a refused connection counts as lost.</summary>
    private static bool LossLeadsToConnect(INamedTypeSymbol type, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (node is IdentifierNameSyntax { Identifier.ValueText: var name } && clients.IsHook(name)
                    && node.FirstAncestorOrSelf<ExpressionSyntax>(static around => around is AssignmentExpressionSyntax or InvocationExpressionSyntax) is { } setting
                    && clients.Models.OperationOf(setting, cancellationToken) is { } operation
                    && HookRegistration.Find(operation, clients) is { Hook.Kind: HookKind.Disconnected } registration
                    && Connects(registration, clients, cancellationToken))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Connects(HookRegistration registration, KnownClients clients, CancellationToken cancellationToken)
    {
        // What a handler out of sight does is not known.
        if (clients.Functions.OfDelegate(registration.Handler, registration.Hook.HandlerMethod, cancellationToken) is not { } handler)
            return true;
        foreach (var operation in handler.Operation.Descendants())
        {
            if (clients.Attempts.Of(operation, cancellationToken) is { Kind: TrafficKind.Connect })
                return true;
        }

        return false;
    }
}
