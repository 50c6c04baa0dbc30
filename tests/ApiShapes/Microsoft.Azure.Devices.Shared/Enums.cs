namespace Microsoft.Azure.Devices.Shared;

public enum ConfigurationStatus
{
    Targeted = 1,
    Applied = 2,
}

public enum SdkAssignsMessageId
{
    Never = 0,
    WhenUnset = 1,
}

public enum TransportFallbackType
{
    TcpWithWebSocketFallback = 0,
    WebSocketOnly = 1,
    TcpOnly = 2,
}
