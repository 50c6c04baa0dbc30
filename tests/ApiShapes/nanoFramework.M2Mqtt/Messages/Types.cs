using System.Collections;

namespace nanoFramework.M2Mqtt.Messages;

public class MqttMsgAuthentication : MqttMsgBase
{
    public MqttMsgAuthentication() { }

    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public string Reason { get; set; }
    public MqttReasonCode ReasonCode { get; set; }

    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public static MqttMsgAuthentication Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
}

public abstract class MqttMsgBase
{
    public MqttMessageType Type { get; set; }
    public bool DupFlag { get; set; }
    public MqttQoSLevel QosLevel { get; set; }
    public bool Retain { get; set; }
    public ushort MessageId { get; set; }
    public ArrayList UserProperties { get; }
    public uint MaximumPacketSize { get; set; }

    public abstract byte[] GetBytes(MqttProtocolVersion protocolVersion);
    protected int EncodeVariableByte(int remainingLength, byte[] buffer, int index) => throw null!;
    protected static int DecodeVariableByte(IMqttNetworkChannel channel) => throw null!;
}

public class MqttMsgConnack : MqttMsgBase
{
    public MqttMsgConnack() { }

    public bool SessionPresent { get; set; }
    public MqttReasonCode ReturnCode { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public ushort ReceiveMaximum { get; set; }
    public bool MaximumQoS { get; set; }
    public bool RetainAvailable { get; set; }
    public string AssignedClientIdentifier { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public string Reason { get; set; }
    public bool WildcardSubscriptionAvailable { get; set; }
    public bool SubscriptionIdentifiersAvailable { get; set; }
    public bool SharedSubscriptionAvailable { get; set; }
    public ushort ServerKeepAlive { get; set; }
    public string ResponseInformation { get; set; }
    public string ServerReference { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }

    public static MqttMsgConnack Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgConnect : MqttMsgBase
{
    public MqttMsgConnect() { }
    public MqttMsgConnect(string clientId) { }
    public MqttMsgConnect(string clientId, string username, string password, bool willRetain, MqttQoSLevel willQosLevel, bool willFlag, string willTopic, string willMessage, bool cleanSession, ushort keepAlivePeriod, MqttProtocolVersion protocolVersion) { }

    public string ProtocolName { get; set; }
    public MqttProtocolVersion ProtocolVersion { get; set; }
    public string ClientId { get; set; }
    public bool WillRetain { get; set; }
    public byte WillQosLevel { get; set; }
    public bool WillFlag { get; set; }
    public string WillTopic { get; set; }
    public string WillMessage { get; set; }
    public string Username { get; set; }
    public string Password { get; set; }
    public bool CleanSession { get; set; }
    public ushort KeepAlivePeriod { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public bool RequestProblemInformation { get; set; }
    public bool RequestResponseInformation { get; set; }
    public ushort ReceiveMaximum { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public uint WillDelayInterval { get; set; }

    public static MqttMsgConnect Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgContext
{
    public MqttMsgBase Message { get; set; }
    public MqttMsgState State { get; set; }
    public MqttMsgFlow Flow { get; set; }
    public long Timestamp { get; set; }
    public int Attempt { get; set; }
    public string Key { get; }
}

public class MqttMsgDisconnect : MqttMsgBase
{
    public MqttMsgDisconnect() { }

    public uint SessionExpiryInterval { get; set; }
    public string Reason { get; set; }
    public string ServerReference { get; set; }
    public MqttReasonCode ResonCode { get; set; }

    public static MqttMsgDisconnect Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPingReq : MqttMsgBase
{
    public MqttMsgPingReq() { }

    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public static MqttMsgPingReq Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPingResp : MqttMsgBase
{
    public MqttMsgPingResp() { }

    public static MqttMsgPingResp Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPuback : MqttMsgBase
{
    public MqttMsgPuback() { }

    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }

    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public static MqttMsgPuback Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPubcomp : MqttMsgBase
{
    public MqttMsgPubcomp() { }

    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }

    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public static MqttMsgPubcomp Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPublish : MqttMsgBase
{
    public MqttMsgPublish() { }
    public MqttMsgPublish(string topic, byte[] message) { }
    public MqttMsgPublish(string topic, byte[] message, bool dupFlag, MqttQoSLevel qosLevel, bool retain) { }

    public string Topic { get; set; }
    public byte[] Message { get; set; }
    public bool IsPayloadUTF8 { get; set; }
    public uint MessageExpiryInterval { get; set; }
    public ushort TopicAlias { get; set; }
    public string ResponseTopic { get; set; }
    public byte[] CorrelationData { get; set; }
    public int SubscriptionIdentifier { get; set; }
    public string ContentType { get; set; }

    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public static MqttMsgPublish Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPubrec : MqttMsgBase
{
    public MqttMsgPubrec() { }

    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }

    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public static MqttMsgPubrec Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPubrel : MqttMsgBase
{
    public MqttMsgPubrel() { }

    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }

    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public static MqttMsgPubrel Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgSuback : MqttMsgBase
{
    public MqttMsgSuback() { }

    public MqttQoSLevel[] GrantedQoSLevels { get; set; }
    public MqttReasonCode[] ReasonCodes { get; set; }
    public string Reason { get; set; }

    public static MqttMsgSuback Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgSubscribe : MqttMsgBase
{
    public MqttMsgSubscribe() { }
    public MqttMsgSubscribe(string[] topics, MqttQoSLevel[] qosLevels) { }

    public int SubscriptionIdentifier { get; set; }
    public MqttRetainHandeling RetainHandeling { get; set; }
    public bool RetainAsPublished { get; set; }
    public bool NoLocal { get; set; }
    public string[] Topics { get; set; }
    public MqttQoSLevel[] QoSLevels { get; set; }

    public static MqttMsgSubscribe Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgUnsuback : MqttMsgBase
{
    public MqttMsgUnsuback() { }

    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }

    public static MqttMsgUnsuback Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgUnsubscribe : MqttMsgBase
{
    public MqttMsgUnsubscribe() { }
    public MqttMsgUnsubscribe(string[] topics) { }

    public string[] Topics { get; set; }

    public static MqttMsgUnsubscribe Parse(byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class UserProperty
{
    public UserProperty(string name, string value) { }

    public string Name { get; set; }
    public string Value { get; set; }
}
