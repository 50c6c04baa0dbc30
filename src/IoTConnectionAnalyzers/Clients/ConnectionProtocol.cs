namespace IoTConnectionAnalyzers.Clients;

/// <summary>What a client speaks; it decides which rules of the graceful close are about it.</summary>
internal enum ConnectionProtocol
{
    /// <summary>MQTT to any broker.</summary>
    Mqtt,

    /// <summary>The Azure IoT device SDK, whatever transport it was told to use.</summary>
    DeviceSdk,

    /// <summary>AMQP 1.0 or 0-9-1.</summary>
    Amqp,

    /// <summary>A web socket.</summary>
    WebSocket,

    /// <summary>TCP or TLS as such.</summary>
    Socket,

    /// <summary>What <c>iot-connection.clients.txt</c> declares.</summary>
    UserDefined,
}
