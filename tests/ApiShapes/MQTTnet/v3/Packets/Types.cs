using System.Collections.Generic;

using MQTTnet.Protocol;

namespace MQTTnet.Packets;

public sealed class MqttAuthPacket : MqttBasePacket
{
    public MqttAuthenticateReasonCode ReasonCode { get; set; }
    public MqttAuthPacketProperties Properties { get; set; }
}

public sealed class MqttAuthPacketProperties
{
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public abstract class MqttBasePacket
{
}

public sealed class MqttConnAckPacket : MqttBasePacket
{
    public MqttConnectReturnCode ReturnCode { get; set; }
    public bool IsSessionPresent { get; set; }
    public MqttConnectReasonCode ReasonCode { get; set; }
    public MqttConnAckPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttConnAckPacketProperties
{
    public uint? SessionExpiryInterval { get; set; }
    public ushort? ReceiveMaximum { get; set; }
    public MqttQualityOfServiceLevel? MaximumQoS { get; set; }
    public bool RetainAvailable { get; set; }
    public uint? MaximumPacketSize { get; set; }
    public string AssignedClientIdentifier { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public bool WildcardSubscriptionAvailable { get; set; }
    public bool SubscriptionIdentifiersAvailable { get; set; }
    public bool SharedSubscriptionAvailable { get; set; }
    public ushort? ServerKeepAlive { get; set; }
    public string ResponseInformation { get; set; }
    public string ServerReference { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
}

public sealed class MqttConnectPacket : MqttBasePacket
{
    public string ClientId { get; set; }
    public string Username { get; set; }
    public byte[] Password { get; set; }
    public ushort KeepAlivePeriod { get; set; }
    public bool CleanSession { get; set; }
    public MqttApplicationMessage WillMessage { get; set; }
    public MqttConnectPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttConnectPacketProperties
{
    public uint? WillDelayInterval { get; set; }
    public uint? SessionExpiryInterval { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public bool? RequestProblemInformation { get; set; }
    public bool? RequestResponseInformation { get; set; }
    public ushort? ReceiveMaximum { get; set; }
    public ushort? TopicAliasMaximum { get; set; }
    public uint? MaximumPacketSize { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttDisconnectPacket : MqttBasePacket
{
    public MqttDisconnectReasonCode? ReasonCode { get; set; }
    public MqttDisconnectPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttDisconnectPacketProperties
{
    public uint? SessionExpiryInterval { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public string ServerReference { get; set; }
}

public sealed class MqttPingReqPacket : MqttBasePacket
{
    public static readonly MqttPingReqPacket Instance;

    public override string ToString() => throw null!;
}

public sealed class MqttPingRespPacket : MqttBasePacket
{
    public static readonly MqttPingRespPacket Instance;

    public override string ToString() => throw null!;
}

public sealed class MqttPubAckPacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public MqttPubAckReasonCode? ReasonCode { get; set; }
    public MqttPubAckPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPubAckPacketProperties
{
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttPubCompPacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public MqttPubCompReasonCode? ReasonCode { get; set; }
    public MqttPubCompPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPubCompPacketProperties
{
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttPubRecPacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public MqttPubRecReasonCode? ReasonCode { get; set; }
    public MqttPubRecPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPubRecPacketProperties
{
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttPubRelPacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public MqttPubRelReasonCode? ReasonCode { get; set; }
    public MqttPubRelPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPubRelPacketProperties
{
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttPublishPacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public bool Retain { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public bool Dup { get; set; }
    public string Topic { get; set; }
    public byte[] Payload { get; set; }
    public MqttPublishPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPublishPacketProperties
{
    public MqttPayloadFormatIndicator? PayloadFormatIndicator { get; set; }
    public uint? MessageExpiryInterval { get; set; }
    public ushort? TopicAlias { get; set; }
    public string ResponseTopic { get; set; }
    public byte[] CorrelationData { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public List<uint> SubscriptionIdentifiers { get; set; }
    public string ContentType { get; set; }
}

public sealed class MqttSubAckPacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public List<MqttSubscribeReturnCode> ReturnCodes { get; set; }
    public List<MqttSubscribeReasonCode> ReasonCodes { get; }
    public MqttSubAckPacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttSubAckPacketProperties
{
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttSubscribePacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public List<MqttTopicFilter> TopicFilters { get; set; }
    public MqttSubscribePacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttSubscribePacketProperties
{
    public uint SubscriptionIdentifier { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttUnsubAckPacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public MqttUnsubAckPacketProperties Properties { get; set; }
    public List<MqttUnsubscribeReasonCode> ReasonCodes { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttUnsubAckPacketProperties
{
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttUnsubscribePacket : MqttBasePacket, IMqttPacketWithIdentifier
{
    public ushort PacketIdentifier { get; set; }
    public List<string> TopicFilters { get; set; }
    public MqttUnsubscribePacketProperties Properties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttUnsubscribePacketProperties
{
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttUserProperty
{
    public MqttUserProperty(string name, string value) { }

    public string Name { get; }
    public string Value { get; }

    public override int GetHashCode() => throw null!;
    public override bool Equals(object other) => throw null!;
    public bool Equals(MqttUserProperty other) => throw null!;
}
