namespace uPLibrary.Networking.M2Mqtt.Messages;

public abstract class MqttMsgBase
{
    public const byte QOS_LEVEL_AT_MOST_ONCE = 0;
    public const byte QOS_LEVEL_AT_LEAST_ONCE = 1;
    public const byte QOS_LEVEL_EXACTLY_ONCE = 2;
    public const byte QOS_LEVEL_GRANTED_FAILURE = 128;
    protected byte type;
    protected bool dupFlag;
    protected byte qosLevel;
    protected bool retain;
    protected ushort messageId;

    public byte Type { get; set; }
    public bool DupFlag { get; set; }
    public byte QosLevel { get; set; }
    public bool Retain { get; set; }
    public ushort MessageId { get; set; }

    public abstract byte[] GetBytes(byte protocolVersion);
    protected int encodeRemainingLength(int remainingLength, byte[] buffer, int index) => throw null!;
    protected static int decodeRemainingLength(IMqttNetworkChannel channel) => throw null!;
    protected string GetTraceString(string name, object[] fieldNames, object[] fieldValues) => throw null!;
}

public class MqttMsgConnack : MqttMsgBase
{
    public const byte CONN_ACCEPTED = 0;
    public const byte CONN_REFUSED_PROT_VERS = 1;
    public const byte CONN_REFUSED_IDENT_REJECTED = 2;
    public const byte CONN_REFUSED_SERVER_UNAVAILABLE = 3;
    public const byte CONN_REFUSED_USERNAME_PASSWORD = 4;
    public const byte CONN_REFUSED_NOT_AUTHORIZED = 5;

    public MqttMsgConnack() { }

    public bool SessionPresent { get; set; }
    public byte ReturnCode { get; set; }

    public static MqttMsgConnack Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte ProtocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgConnect : MqttMsgBase
{
    protected bool willRetain;
    protected byte willQosLevel;

    public MqttMsgConnect() { }
    public MqttMsgConnect(string clientId) { }
    public MqttMsgConnect(string clientId, string username, string password, bool willRetain, byte willQosLevel, bool willFlag, string willTopic, string willMessage, bool cleanSession, ushort keepAlivePeriod, byte protocolVersion) { }

    public string ProtocolName { get; set; }
    public byte ProtocolVersion { get; set; }
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

    public static MqttMsgConnect Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgContext
{
    public MqttMsgBase Message { get; set; }
    public MqttMsgState State { get; set; }
    public MqttMsgFlow Flow { get; set; }
    public int Timestamp { get; set; }
    public int Attempt { get; set; }
    public string Key { get; }
}

public class MqttMsgDisconnect : MqttMsgBase
{
    public MqttMsgDisconnect() { }

    public static MqttMsgDisconnect Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPingReq : MqttMsgBase
{
    public MqttMsgPingReq() { }

    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public static MqttMsgPingReq Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPingResp : MqttMsgBase
{
    public MqttMsgPingResp() { }

    public static MqttMsgPingResp Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPuback : MqttMsgBase
{
    public MqttMsgPuback() { }

    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public static MqttMsgPuback Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPubcomp : MqttMsgBase
{
    public MqttMsgPubcomp() { }

    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public static MqttMsgPubcomp Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPublish : MqttMsgBase
{
    public MqttMsgPublish() { }
    public MqttMsgPublish(string topic, byte[] message) { }
    public MqttMsgPublish(string topic, byte[] message, bool dupFlag, byte qosLevel, bool retain) { }

    public string Topic { get; set; }
    public byte[] Message { get; set; }

    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public static MqttMsgPublish Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPubrec : MqttMsgBase
{
    public MqttMsgPubrec() { }

    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public static MqttMsgPubrec Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgPubrel : MqttMsgBase
{
    public MqttMsgPubrel() { }

    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public static MqttMsgPubrel Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgSuback : MqttMsgBase
{
    public MqttMsgSuback() { }

    public byte[] GrantedQoSLevels { get; set; }

    public static MqttMsgSuback Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgSubscribe : MqttMsgBase
{
    public MqttMsgSubscribe() { }
    public MqttMsgSubscribe(string[] topics, byte[] qosLevels) { }

    public string[] Topics { get; set; }
    public byte[] QoSLevels { get; set; }

    public static MqttMsgSubscribe Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgUnsuback : MqttMsgBase
{
    public MqttMsgUnsuback() { }

    public static MqttMsgUnsuback Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}

public class MqttMsgUnsubscribe : MqttMsgBase
{
    public MqttMsgUnsubscribe() { }
    public MqttMsgUnsubscribe(string[] topics) { }

    public string[] Topics { get; set; }

    public static MqttMsgUnsubscribe Parse(byte fixedHeaderFirstByte, byte protocolVersion, IMqttNetworkChannel channel) => throw null!;
    public override byte[] GetBytes(byte protocolVersion) => throw null!;
    public override string ToString() => throw null!;
}
