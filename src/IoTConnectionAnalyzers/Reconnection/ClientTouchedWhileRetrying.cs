using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.ClientTouchedWhileRetrying"/>: under a test of the status that <c>Disconnected_Retrying</c> passes, the client is opened, closed, disposed or made anew.</summary>
internal static class ClientTouchedWhileRetrying
{
    public static void Check(ConnectionHandler handler)
    {
        if (handler.Registration is not { Hook.Kind: HookKind.Status, Type.Library.Reconnects: true })
            return;

        // Code of its own that runs elsewhere, as in Task.Run, touches the client all the same.
        var lambdas = LambdasOf(handler.Body.Operation);
        var seen = new HashSet<SyntaxNode>();
        foreach (var place in StatusWalk.Of(handler.Body, operation => TouchOf(operation, lambdas, handler) is not null, handler.CancellationToken))
        {
            if ((place.Statuses & Statuses.Retrying) == 0 || !seen.Add(place.Operation.Syntax))
                continue;
            var touch = TouchOf(place.Operation, lambdas, handler)!;
            var when = place.IsTested ? "in a status test that 'Disconnected_Retrying' passes" : "in every status, 'Disconnected_Retrying' included";
            handler.Report(Diagnostic.Create(
                Rules.ClientTouchedWhileRetrying,
                touch.Syntax.GetLocation(),
                [handler.Registration.Handler.Syntax.GetLocation()],
                $"'{Calls.NameOf(touch)}' is called {when}: the SDK is bringing the connection back then, and the two fight for it"));
        }
    }

    private static Dictionary<SyntaxNode, IAnonymousFunctionOperation> LambdasOf(IOperation function)
    {
        var lambdas = new Dictionary<SyntaxNode, IAnonymousFunctionOperation>();
        foreach (var part in function.Descendants())
        {
            if (part is IAnonymousFunctionOperation lambda)
                lambdas[lambda.Syntax] = lambda;
        }

        return lambdas;
    }

    /// <summary>The call by which an operation touches the client; null where it does not.</summary>
    private static IOperation? TouchOf(IOperation operation, Dictionary<SyntaxNode, IAnonymousFunctionOperation> lambdas, ConnectionHandler handler)
    {
        if (IsTouch(operation, handler.Clients))
            return operation;
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false, MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method }:
                return handler.Clients.Lifetimes.BodyOf(method.OriginalDefinition, handler.CancellationToken) is { } body && Touches(body, handler.Clients) is not null && !LooksAtStatus(body) ? operation : null;
            case IFlowAnonymousFunctionOperation { Syntax: var syntax } when lambdas.TryGetValue(syntax, out var lambda):
                return Touches(lambda.Body, handler.Clients) is { } touch && !LooksAtStatus(lambda.Body) ? touch : null;
            default:
                return null;
        }
    }

    private static IOperation? Touches(IOperation body, KnownClients clients)
    {
        foreach (var part in body.Descendants())
        {
            if (IsTouch(part, clients))
                return part;
        }

        return null;
    }

    private static bool IsTouch(IOperation operation, KnownClients clients) => operation switch
    {
        IInvocationOperation call when clients.MemberOf(call) is { Type.Library: { Reconnects: true, Protocol: ConnectionProtocol.DeviceSdk } } member
            => member.Is(ClientRole.Opens | ClientRole.Closes | ClientRole.Disposes | ClientRole.Aborts) || clients.CreatedBy(call) is not null,
        IInvocationOperation or IObjectCreationOperation => clients.CreatedBy(operation) is { Library: { Reconnects: true, Protocol: ConnectionProtocol.DeviceSdk } },
        _ => false,
    };

    /// <summary>A callee that asks for the status itself may do nothing in this one.</summary>
    private static bool LooksAtStatus(IOperation body)
    {
        foreach (var part in body.Descendants())
        {
            if (part is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation && ConnectionStatuses.Tells(part.Type))
                return true;
        }

        return false;
    }
}
