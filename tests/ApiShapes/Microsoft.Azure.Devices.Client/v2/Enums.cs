namespace Microsoft.Azure.Devices.Client;

public enum AuthenticationModel
{
    X509 = 0,
    SasIndividual = 1,
    SasGrouped = 2,
}

public enum ConnectionStatus
{
    Disconnected = 0,
    Connected = 1,
    DisconnectedRetrying = 2,
    Closed = 3,
}

public enum ConnectionStatusChangeReason
{
    ClientClosed = 0,
    ConnectionOk = 1,
    CommunicationError = 2,
    RetryExpired = 3,
    BadCredential = 4,
    DeviceDisabled = 5,
}

public enum IotHubClientErrorCode
{
    Unknown = 0,
    QuotaExceeded = 1,
    DeviceMessageLockLost = 2,
    DeviceNotFound = 3,
    NetworkErrors = 4,
    Suspended = 5,
    PreconditionFailed = 6,
    MessageTooLarge = 7,
    ServerBusy = 8,
    ServerError = 9,
    Unauthorized = 10,
    TlsAuthenticationError = 11,
    Timeout = 408,
    Throttled = 429,
    ArgumentInvalid = 400004,
    IotHubFormatError = 400006,
}

public enum IotHubClientTransportProtocol
{
    Tcp = 0,
    WebSocket = 1,
}

public enum MessageAcknowledgement
{
    Complete = 0,
    Abandon = 1,
    Reject = 2,
}

public enum QualityOfService
{
    AtMostOnce = 0,
    AtLeastOnce = 1,
}

public enum RecommendedAction
{
    OpenConnection = 0,
    PerformNormally = 1,
    WaitForRetryPolicy = 2,
    Quit = 3,
}

public enum SdkAssignsMessageId
{
    Never = 0,
    WhenUnset = 1,
}
