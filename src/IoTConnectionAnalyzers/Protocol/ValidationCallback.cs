using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Finds the function that a client asks whether it may trust its server.</summary>
internal static class ValidationCallback
{
    /// <summary>The lambda, method or local function behind a value; null where it is out of sight, or still being typed.</summary>
    public static IOperation? FunctionOf(IOperation? value, KnownClients clients, CancellationToken cancellationToken) =>
        clients.Functions.OfDelegate(value, handler: null, cancellationToken) is { Operation: var function } && !function.Syntax.ContainsDiagnostics ? function : null;
}
