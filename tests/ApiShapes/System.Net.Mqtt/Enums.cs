namespace System.Net.Mqtt;

public enum DisconnectedReason
{
    RemoteDisconnected = 0,
    SelfDisconnected = 1,
    Error = 2,
}

public enum MqttConnectionStatus : byte
{
    Accepted = 0,
    UnacceptableProtocolVersion = 1,
    IdentifierRejected = 2,
    ServerUnavailable = 3,
    BadUserNameOrPassword = 4,
    NotAuthorized = 5,
}

public enum MqttQualityOfService : byte
{
    AtMostOnce = 0,
    AtLeastOnce = 1,
    ExactlyOnce = 2,
}

public enum SessionState
{
    CleanSession = 0,
    SessionPresent = 1,
}
