using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.ReconnectsAtOnce"/>: from the beginning of a handler of a loss to a connect call no time passes.</summary>
internal static class ReconnectsAtOnce
{
    /// <summary>Whether the rule has spoken.</summary>
    public static bool Check(ConnectionHandler handler)
    {
        var any = false;
        foreach (var attempt in HastyAttempts(handler))
        {
            any = true;
            handler.Report(Diagnostic.Create(
                Rules.ReconnectsAtOnce,
                attempt.Syntax.GetLocation(),
                [handler.Registration.Handler.Syntax.GetLocation()],
                $"'{Calls.NameOf(attempt)}' is called in a handler of the lost connection with no delay before it: as long as it fails, it is repeated as fast as it fails"));
        }

        return any;
    }

    /// <summary>Whether the rule speaks of a call, so that no other need.</summary>
    public static bool SpeaksOf(IOperation call, ConnectionHandler handler)
    {
        foreach (var attempt in HastyAttempts(handler))
        {
            if (attempt.Syntax == call.Syntax)
                return true;
        }

        return false;
    }

    private static IEnumerable<IOperation> HastyAttempts(ConnectionHandler handler)
    {
        // A client with a reconnection of its own, and the status of the device SDK, have rules of their own.
        if (handler.Registration is not { Hook.Kind: HookKind.Disconnected, Type.Library.Reconnects: false })
            yield break;

        var question = new FailureQuestion(
            operation => handler.Clients.Attempts.Of(operation, handler.CancellationToken) is { Kind: TrafficKind.Connect },
            BeginsFailed: true);
        foreach (var attempt in FailureWalk.Of(handler.Body, question, handler.Clients, handler.CancellationToken))
        {
            if (!HandlerGuard.KeepsOthersOut(handler, attempt))
                yield return attempt;
        }
    }
}
