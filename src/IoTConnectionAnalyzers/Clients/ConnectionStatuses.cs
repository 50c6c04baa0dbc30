using System;

using IoTConnectionAnalyzers.Clients.Libraries;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A set of connection statuses of the device SDK.</summary>
[Flags]
internal enum Statuses
{
    None = 0,

    /// <summary>All is well.</summary>
    Connected = 1,

    /// <summary>The SDK brings the connection back; nobody else may touch the client.</summary>
    Retrying = 2,

    /// <summary>The SDK has given up.</summary>
    Disconnected = 4,

    /// <summary>The code itself has closed the client.</summary>
    Closed = 8,

    All = Connected | Retrying | Disconnected | Closed,
}

/// <summary>The connection statuses of the device SDK and the reasons that come with them, by the names of both major versions.</summary>
internal static class ConnectionStatuses
{
    /// <summary>The statuses that a constant names, or that come with the reason or the advice that it names; null for any other constant.</summary>
    public static Statuses? Of(IFieldSymbol constant)
    {
        if (!IsOfSdk(constant.ContainingType))
            return null;
        return (constant.ContainingType.Name, constant.Name) switch
        {
            ("ConnectionStatus", "Connected") => Statuses.Connected,
            ("ConnectionStatus", "Disconnected_Retrying" or "DisconnectedRetrying") => Statuses.Retrying,
            ("ConnectionStatus", "Disconnected") => Statuses.Disconnected,
            ("ConnectionStatus", "Disabled" or "Closed") => Statuses.Closed,
            ("ConnectionStatusChangeReason", "Connection_Ok" or "ConnectionOk") => Statuses.Connected,
            ("ConnectionStatusChangeReason", "Communication_Error" or "CommunicationError") => Statuses.Retrying | Statuses.Disconnected,
            ("ConnectionStatusChangeReason", "Retry_Expired" or "RetryExpired" or "Bad_Credential" or "BadCredential" or "Device_Disabled" or "DeviceDisabled") => Statuses.Disconnected,
            ("ConnectionStatusChangeReason", "Client_Close" or "ClientClosed") => Statuses.Closed,
            ("ConnectionStatusChangeReason", "Expired_SAS_Token" or "No_Network") => Statuses.None,
            ("RecommendedAction", "PerformNormally") => Statuses.Connected,
            ("RecommendedAction", "WaitForRetryPolicy") => Statuses.Retrying,
            ("RecommendedAction", "OpenConnection") => Statuses.Disconnected | Statuses.Closed,
            ("RecommendedAction", "Quit") => Statuses.Disconnected,
            _ => null,
        };
    }

    /// <summary>Whether a type is that of the status itself.</summary>
    public static bool IsStatus(ITypeSymbol? type) => type is { Name: "ConnectionStatus" } && IsOfSdk(type);

    /// <summary>Whether a type is one by which the SDK tells of its connection.</summary>
    public static bool Tells(ITypeSymbol? type) => type is { Name: "ConnectionStatus" or "ConnectionStatusChangeReason" or "RecommendedAction" or "ConnectionStatusInfo" } && IsOfSdk(type);

    /// <summary>The reason that is raised in the place of one that never is; null for a reason that is raised.</summary>
    public static string? RaisedInsteadOf(IFieldSymbol reason) =>
        reason is { ContainingType: { Name: "ConnectionStatusChangeReason" } type } && IsOfSdk(type)
            ? reason.Name switch
            {
                "Expired_SAS_Token" => "Bad_Credential",
                "No_Network" => "Communication_Error",
                _ => null,
            }
            : null;

    /// <summary>Whether a name is one by which code deals with a client that the SDK has given up, the registration of a handler included.</summary>
    public static bool TellsOfLoss(string name) =>
        name is "Disconnected" or "Retry_Expired" or "RetryExpired" or "SetConnectionStatusChangesHandler" or "ConnectionStatusChangeCallback";

    private static bool IsOfSdk(ITypeSymbol? type) => type?.ContainingAssembly?.Name == DeviceSdk.Assembly;
}
