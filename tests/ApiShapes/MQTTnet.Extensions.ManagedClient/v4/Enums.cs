namespace MQTTnet.Extensions.ManagedClient;

public enum ReconnectionResult
{
    StillConnected = 0,
    Reconnected = 1,
    Recovered = 2,
    NotConnected = 3,
}
