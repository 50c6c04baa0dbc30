namespace nanoFramework.M2Mqtt.Messages;

public enum MqttMessageType
{
    Connect = 1,
    ConnectAck = 2,
    Publish = 3,
    PublishAck = 4,
    PublishReceived = 5,
    PublishRelease = 6,
    PublishComplete = 7,
    Subscribe = 8,
    SubscribeAck = 9,
    Unsubscribe = 10,
    UnsubscribeAck = 11,
    PingRequest = 12,
    PingResponse = 13,
    Disconnect = 14,
    Authentication = 15,
}

public enum MqttMsgFlow
{
    ToPublish = 0,
    ToAcknowledge = 1,
}

public enum MqttMsgState
{
    QueuedQos0 = 0,
    QueuedQos1 = 1,
    QueuedQos2 = 2,
    WaitForPuback = 3,
    WaitForPubrec = 4,
    WaitForPubrel = 5,
    WaitForPubcomp = 6,
    SendPubrec = 7,
    SendPubrel = 8,
    SendPubcomp = 9,
    SendPuback = 10,
    SendSubscribe = 11,
    SendUnsubscribe = 12,
    WaitForSuback = 13,
    WaitForUnsuback = 14,
    WaitForAuthentication = 15,
}

public enum MqttQoSLevel
{
    AtMostOnce = 0,
    AtLeastOnce = 1,
    ExactlyOnce = 2,
    GrantedFailure = 128,
}

public enum MqttReasonCode
{
    Success = 0,
    NormalDisconnection = 0,
    GrantedQoS0 = 0,
    GrantedQoS1 = 1,
    GrantedQoS2 = 2,
    DisconnectWithWillMessage = 4,
    NoMatchingSubscribers = 16,
    NoSubscriptionExisted = 17,
    ContinueAuthentication = 24,
    ReAuthenticate = 25,
    UnspecifiedError = 128,
    MalformedPacket = 129,
    ProtocolError = 130,
    ImplementationSpecificError = 131,
    UnsupportedProtocolVersion = 132,
    ClientIdentifierNotValid = 133,
    BadUserNameOrPassword = 134,
    NotAuthorized = 135,
    ServerUnavailable = 136,
    ServerBusy = 137,
    Banned = 138,
    ServeShuttingDown = 139,
    BadAuthenticationMethod = 140,
    KeepAliveTimeout = 141,
    SessionTakenOver = 142,
    TopicFilterInvalid = 143,
    TopicNameInvalid = 144,
    PacketIdentifierInUse = 145,
    PacketIdentifierNotFound = 146,
    ReceiveMaximumExceeded = 147,
    TopicAliasInvalid = 148,
    PacketTooLarge = 149,
    MessageRateTooHigh = 150,
    QuotaExceeded = 151,
    AdministrativeAction = 152,
    PayloadFormatInvalid = 153,
    RetainNotSupported = 154,
    QoSNotSupported = 155,
    UseAnotherServer = 156,
    ServerMoved = 157,
    SharedSubscriptionsNotSupported = 158,
    ConnectionRateExceeded = 159,
    MaximumConnectTime = 160,
    SubscriptionIdentifiersNotSupported = 161,
    WildcardSubscriptionsNotSupported = 162,
    ConnectionRefusedUnacceptableProtocolVersion = 1,
    ConnectionRefusedIdentifierRejected = 2,
    ConnectionRefusedServerUnavailable = 3,
    ConnectionRefusedBadUserNameOrPassword = 4,
    ConnectionRefusedNotAuthorized = 5,
}

public enum MqttRetainHandeling
{
    AllTime = 0,
    SubscribeTimeOnly = 1,
    NoRetain = 2,
}
