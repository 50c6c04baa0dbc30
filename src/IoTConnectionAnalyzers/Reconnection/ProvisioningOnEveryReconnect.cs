using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.ProvisioningOnEveryReconnect"/>: a handler of a loss, or a loop that connects, asks the provisioning service each time.</summary>
internal static class ProvisioningOnEveryReconnect
{
    /// <summary>In a handler, one level of calls followed.</summary>
    public static void Check(ConnectionHandler handler)
    {
        foreach (var part in handler.Body.Operation.Descendants())
        {
            if (part is IInvocationOperation call && (Provisioning.IsRegistration(call) || CalleeRegisters(call, handler)))
                handler.Report(Create(call));
        }
    }

    /// <summary>In a loop that goes on after it has connected; null where that is not the case.</summary>
    public static Diagnostic? Find(IInvocationOperation call, KnownClients clients)
    {
        if (!Provisioning.IsRegistration(call))
            return null;
        for (var around = call.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            if (around is IWhileLoopOperation or IForLoopOperation && Connects(around, clients) && !IsLeft(around))
                return around.Syntax.ContainsDiagnostics ? null : Create(call);
        }

        return null;
    }

    private static bool CalleeRegisters(IInvocationOperation call, ConnectionHandler handler)
    {
        if (call.TargetMethod.DeclaringSyntaxReferences.IsEmpty || handler.Clients.Lifetimes.BodyOf(call.TargetMethod.OriginalDefinition, handler.CancellationToken) is not { } body)
            return false;
        foreach (var part in body.Descendants())
        {
            if (part is IInvocationOperation inner && Provisioning.IsRegistration(inner))
                return true;
        }

        return false;
    }

    private static bool Connects(IOperation loop, KnownClients clients)
    {
        foreach (var part in loop.Descendants())
        {
            if (part is IInvocationOperation or IObjectCreationOperation && (clients.CreatedBy(part) is not null || Traffic.KindOf(part, clients) == TrafficKind.Connect))
                return true;
        }

        return false;
    }

    /// <summary>A loop that is left once it has succeeded asks until there is an answer, and no longer.</summary>
    private static bool IsLeft(IOperation loop)
    {
        foreach (var part in loop.Descendants())
        {
            if (part is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break })
                return true;
        }

        return false;
    }

    private static Diagnostic Create(IInvocationOperation call) => Diagnostic.Create(
        Rules.ProvisioningOnEveryReconnect, call.Syntax.GetLocation(),
        $"'{call.TargetMethod.Name}' asks the provisioning service on every reconnect: the service limits how often it is asked, and the hub rarely changes");
}
