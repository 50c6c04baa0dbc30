using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A goodbye that is called with a token that is cancelled by then: <see cref="Rules.ClosedWithCancelledToken"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosedWithCancelledTokenAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ClosedWithCancelledToken);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!clients.IsGoodbyeOrDisposal(call.TargetMethod.Name)
            || clients.MemberOf(call) is not { } member || !member.Is(ClientRole.Closes)
            || TokenOf(call) is not { } token || HttpTransport.IsOf(call, clients, context.CancellationToken)
            || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree))
        {
            return;
        }

        if (WhyCancelled(call, token, context) is not { } reason)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ClosedWithCancelledToken,
            call.Syntax.GetLocation(),
            [reason.Place.GetLocation()],
            $"{call.TargetMethod.Name} gets '{token.Syntax}', which is already cancelled {When(reason)}: {Consequence(member.Type.Library)}"));
    }

    /// <summary>The token that the code itself writes; null where it writes none.</summary>
    private static IOperation? TokenOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && CancellationKeys.IsToken(argument.Value.Type))
                return argument.Value;
        }

        return null;
    }

    private static CancelledReason? WhyCancelled(IInvocationOperation call, IOperation token, OperationAnalysisContext context)
    {
        if (IsBornCancelled(token))
            return new(CancelledReasonKind.Cancelled, token.Syntax);
        // The token of a host's StopAsync is the time that is left for stopping.
        if (CancellationKeys.Of(token) is not { } keys || keys.Symbols[0] is IParameterSymbol { ContainingSymbol.Name: "StopAsync" })
            return null;
        if (RegisteredWith(keys, call) is { } registration)
            return new(CancelledReasonKind.Registered, registration.Syntax);

        var events = new CancellationEvents(keys, LocalValues.RootOf(call), call);
        return LifetimeEngine.GraphAround(call, context.GetControlFlowGraph(), context.CancellationToken) is { } graph && graph.Blocks.Length <= Budget.BlocksPerMember
            ? new CancellationPaths(keys, events, graph, call.Syntax).Find(context.CancellationToken)
            : null;
    }

    /// <summary><c>new CancellationToken(true)</c>.</summary>
    private static bool IsBornCancelled(IOperation token) =>
        KnownClients.WithoutConversion(token) is IObjectCreationOperation { Arguments: { Length: 1 } arguments } && arguments[0].Value.ConstantValue is { HasValue: true, Value: true };

    /// <summary>The registration of a callback with the token itself that the goodbye stands in.</summary>
    private static IInvocationOperation? RegisteredWith(CancellationKeys keys, IOperation goodbye)
    {
        for (var around = goodbye.Parent; around is not null; around = around.Parent)
        {
            if (around is IInvocationOperation { TargetMethod.Name: "Register" or "UnsafeRegister", Instance: { } token } registration && CancellationKeys.IsToken(token.Type))
                return keys.Cover(token) ? registration : null;
        }

        return null;
    }

    private static string When(CancelledReason reason) => reason.Kind switch
    {
        CancelledReasonKind.LoopEnded => $"when the loop on line {reason.Line} has ended",
        CancelledReasonKind.Found => $"when the condition on line {reason.Line} has found it so",
        CancelledReasonKind.Cancelled => $"by line {reason.Line}",
        CancelledReasonKind.Registered => $"when the callback registered on line {reason.Line} runs",
        _ => $"when its cancellation has ended the call on line {reason.Line}",
    };

    private static string Consequence(ClientLibrary library) => (library.CancelledClose, library.Protocol) switch
    {
        (CancelledClose.GoodbyeIsNotSent, ConnectionProtocol.WebSocket) => "no close frame is sent, so the other side sees the connection break",
        (CancelledClose.GoodbyeIsNotSent, _) => "DISCONNECT is not sent, so the broker sees the connection break",
        (CancelledClose.ThrowsButCloses, _) => "the connection is closed, but the call throws and what follows it is skipped",
        (CancelledClose.ThrowsAndClosesNothing, _) => "the call throws and closes nothing, so IoT Hub sees the connection break",
        _ => "the call may give up before the goodbye is sent",
    };
}
