namespace IoTConnectionAnalyzers.Clients;

/// <summary>What a call asks of the other side of a connection.</summary>
internal enum TrafficKind
{
    /// <summary>To take a connection.</summary>
    Connect,

    /// <summary>To give a message.</summary>
    Receive,

    /// <summary>To take a message, or to answer a request.</summary>
    Send,
}
