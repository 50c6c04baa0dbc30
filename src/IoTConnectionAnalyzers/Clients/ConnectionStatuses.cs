namespace IoTConnectionAnalyzers.Clients;

/// <summary>The connection statuses of the device SDK and what they mean, by the names of both major versions.</summary>
internal static class ConnectionStatuses
{
    /// <summary>Whether a name is one by which code deals with a client that the SDK has given up, the registration of a handler included.</summary>
    public static bool TellsOfLoss(string name) =>
        name is "Disconnected" or "Retry_Expired" or "RetryExpired" or "SetConnectionStatusChangesHandler" or "ConnectionStatusChangeCallback";
}
