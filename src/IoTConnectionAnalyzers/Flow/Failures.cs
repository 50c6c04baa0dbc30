using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>Which catch clauses take the failure of a connection.</summary>
internal static class Failures
{
    /// <summary>Whether an exception of a lost or refused connection can arrive in a catch clause of a type.</summary>
    public static bool CanBeCaughtAs(ITypeSymbol? type, KnownClients clients)
    {
        if (CatchesEverything(type))
            return true;
        if (type!.ContainingAssembly is { } assembly && clients.IsLibraryAssembly(assembly))
            return true;
        return type.Name is "SystemException" or "AggregateException" or "IOException" or "SocketException" or "TimeoutException"
            or "WebSocketException" or "AuthenticationException" or "ExternalException" or "Win32Exception";
    }

    /// <summary>Whether a catch clause of a type lets no exception pass.</summary>
    public static bool CatchesEverything(ITypeSymbol? type) =>
        type is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
