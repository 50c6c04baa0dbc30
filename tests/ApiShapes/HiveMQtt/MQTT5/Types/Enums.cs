namespace HiveMQtt.MQTT5.Types;

public enum MQTT5DataType
{
    Byte = 0,
    TwoByteInteger = 1,
    FourByteInteger = 2,
    UTF8EncodedString = 3,
    UTF8EncodedStringPair = 4,
    BinaryData = 5,
    VariableByteInteger = 6,
}

public enum MQTT5PayloadFormatIndicator
{
    Unspecified = 0,
    UTF8Encoded = 1,
}

public enum MQTT5PropertyType
{
    PayloadFormatIndicator = 1,
    MessageExpiryInterval = 2,
    ContentType = 3,
    ResponseTopic = 8,
    CorrelationData = 9,
    SubscriptionIdentifier = 11,
    SessionExpiryInterval = 17,
    AssignedClientIdentifier = 18,
    ServerKeepAlive = 19,
    AuthenticationMethod = 21,
    AuthenticationData = 22,
    RequestProblemInformation = 23,
    WillDelayInterval = 24,
    RequestResponseInformation = 25,
    ResponseInformation = 26,
    ServerReference = 28,
    ReasonString = 31,
    ReceiveMaximum = 33,
    TopicAliasMaximum = 34,
    TopicAlias = 35,
    MaximumQoS = 36,
    RetainAvailable = 37,
    UserProperty = 38,
    MaximumPacketSize = 39,
    WildcardSubscriptionAvailable = 40,
    SubscriptionIdentifierAvailable = 41,
    SharedSubscriptionAvailable = 42,
}

#if SINCE_0_43
public enum OverlappingSubscriptionBehavior
{
    FireAllMatchingHandlers = 0,
    FireFirstMatchingHandler = 1,
}
#endif

public enum QualityOfService
{
    AtMostOnceDelivery = 0,
    AtLeastOnceDelivery = 1,
    ExactlyOnceDelivery = 2,
}

public enum RetainHandling
{
    SendAtSubscribe = 0,
    SendAtSubscribeIfNewSubscription = 1,
    DoNotSendAtSubscribe = 2,
}
