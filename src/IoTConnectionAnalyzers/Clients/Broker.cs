namespace IoTConnectionAnalyzers.Clients;

/// <summary>What the code shows of the other side of a connection.</summary>
internal enum Broker
{
    /// <summary>Nothing: the host comes from configuration or a caller.</summary>
    Unknown,

    /// <summary>IoT Hub.</summary>
    IotHub,

    /// <summary>A constant host that is not IoT Hub's, the provisioning service and Event Grid among them.</summary>
    Other,
}
