using System;

namespace Microsoft.Azure.Devices.Client;

public enum ConnectionStatus
{
    Disconnected = 0,
    Connected = 1,
    Disconnected_Retrying = 2,
    Disabled = 3,
}

public enum ConnectionStatusChangeReason
{
    Connection_Ok = 0,
    Expired_SAS_Token = 1,
    Device_Disabled = 2,
    Bad_Credential = 3,
    Retry_Expired = 4,
    No_Network = 5,
    Communication_Error = 6,
    Client_Close = 7,
}

public enum DeliveryAcknowledgement
{
    None = 0,
    NegativeOnly = 1,
    PositiveOnly = 2,
    Full = 3,
}

public enum MessageResponse
{
    None = 0,
    Completed = 1,
    Abandoned = 2,
}

public enum MethodResponseStatusCode
{
    BadRequest = 400,
    UserCodeException = 500,
    MethodNotImplemented = 501,
}

[Obsolete("As in the real library.")]
public enum RetryPolicyType
{
    No_Retry = 0,
    Exponential_Backoff_With_Jitter = 1,
}

public enum TransportType
{
    Amqp = 0,
    Http1 = 1,
    Amqp_WebSocket_Only = 2,
    Amqp_Tcp_Only = 3,
    Mqtt = 4,
    Mqtt_WebSocket_Only = 5,
    Mqtt_Tcp_Only = 6,
}
