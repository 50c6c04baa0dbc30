using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.ManagedClientDisposedOnDisconnect"/>: the handler of a lost connection ends the client that would have reconnected.</summary>
internal static class ManagedClientDisposedOnDisconnect
{
    public static void Check(ConnectionHandler handler)
    {
        if (handler.Registration is not { Hook.Kind: HookKind.Disconnected, Type.Library.OpensInBackground: true })
            return;
        foreach (var part in handler.Body.Operation.Descendants())
        {
            if (part is IInvocationOperation call && handler.Clients.MemberOf(call) is { Type.Library.OpensInBackground: true } member && member.Is(ClientRole.Closes | ClientRole.Disposes | ClientRole.Aborts))
            {
                handler.Report(Diagnostic.Create(
                    Rules.ManagedClientDisposedOnDisconnect, part.Syntax.GetLocation(), [handler.Registration.Handler.Syntax.GetLocation()],
                    $"'{call.TargetMethod.Name}' ends the managed client in its own disconnected handler: it never reconnects after its first loss"));
            }
        }
    }
}
