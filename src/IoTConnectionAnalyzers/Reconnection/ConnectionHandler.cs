using System;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>A handler of a connection, with all that its rules ask for.</summary>
/// <param name="Registration">Where it is registered.</param>
/// <param name="Body">The function that handles.</param>
/// <param name="Clients">The knowledge of the compilation.</param>
/// <param name="Report">Takes a diagnostic; one that was reported for another registration of the same function is not repeated.</param>
/// <param name="CancellationToken">Ends the analysis early.</param>
internal sealed record ConnectionHandler(
    HookRegistration Registration,
    FunctionBody Body,
    KnownClients Clients,
    Action<Diagnostic> Report,
    CancellationToken CancellationToken);
