namespace IoTConnectionAnalyzers.Clients;

/// <summary>The properties by which the clients of the libraries tell whether they are connected.</summary>
internal static class ConnectionFlags
{
    /// <summary>True for a property that is true while the client is connected, false for one that is true when it is not; null for any other.</summary>
    public static bool? MeaningOf(string property) => property switch
    {
        "IsConnected" or "IsStarted" or "IsOpen" or "Connected" => true,
        "IsClosed" => false,
        _ => null,
    };
}
