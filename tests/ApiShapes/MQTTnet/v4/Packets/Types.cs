using System;
using System.Collections.Generic;

using MQTTnet.Protocol;

namespace MQTTnet.Packets;

public sealed class MqttAuthPacket : MqttPacket
{
    public byte[] AuthenticationData { get; set; }
    public string AuthenticationMethod { get; set; }
    public MqttAuthenticateReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttConnAckPacket : MqttPacket
{
    public string AssignedClientIdentifier { get; set; }
    public byte[] AuthenticationData { get; set; }
    public string AuthenticationMethod { get; set; }
    public bool IsSessionPresent { get; set; }
    public uint MaximumPacketSize { get; set; }
    public MqttQualityOfServiceLevel MaximumQoS { get; set; }
    public MqttConnectReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public ushort ReceiveMaximum { get; set; }
    public string ResponseInformation { get; set; }
    public bool RetainAvailable { get; set; }
    public MqttConnectReturnCode ReturnCode { get; set; }
    public ushort ServerKeepAlive { get; set; }
    public string ServerReference { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public bool SharedSubscriptionAvailable { get; set; }
    public bool SubscriptionIdentifiersAvailable { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public bool WildcardSubscriptionAvailable { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttConnectPacket : MqttPacket
{
    public byte[] AuthenticationData { get; set; }
    public string AuthenticationMethod { get; set; }
    public bool CleanSession { get; set; }
    public string ClientId { get; set; }
    public byte[] WillCorrelationData { get; set; }
    public ushort KeepAlivePeriod { get; set; }
    public uint MaximumPacketSize { get; set; }
    public byte[] Password { get; set; }
    public ushort ReceiveMaximum { get; set; }
    public bool RequestProblemInformation { get; set; }
    public bool RequestResponseInformation { get; set; }
    public string WillResponseTopic { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public string Username { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public string WillContentType { get; set; }
    public uint WillDelayInterval { get; set; }
    public bool WillFlag { get; set; }
    public byte[] WillMessage { get; set; }
    public uint WillMessageExpiryInterval { get; set; }
    public MqttPayloadFormatIndicator WillPayloadFormatIndicator { get; set; }
    public MqttQualityOfServiceLevel WillQoS { get; set; }
    public bool WillRetain { get; set; }
    public string WillTopic { get; set; }
    public List<MqttUserProperty> WillUserProperties { get; set; }
    public bool TryPrivate { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttDisconnectPacket : MqttPacket
{
    public MqttDisconnectReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public string ServerReference { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public abstract class MqttPacket
{
}

#if SINCE_4_1_4
public static class MqttPacketExtensions
{
    public static string GetRfcName(this MqttPacket packet) => throw null!;
}
#endif

public abstract class MqttPacketWithIdentifier : MqttPacket
{
    public ushort PacketIdentifier { get; set; }
}

public sealed class MqttPingReqPacket : MqttPacket
{
    public static readonly MqttPingReqPacket Instance;

    public override string ToString() => throw null!;
}

public sealed class MqttPingRespPacket : MqttPacket
{
    public static readonly MqttPingRespPacket Instance;

    public override string ToString() => throw null!;
}

public sealed class MqttPubAckPacket : MqttPacketWithIdentifier
{
    public MqttPubAckReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPubCompPacket : MqttPacketWithIdentifier
{
    public MqttPubCompReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPubRecPacket : MqttPacketWithIdentifier
{
    public MqttPubRecReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPubRelPacket : MqttPacketWithIdentifier
{
    public MqttPubRelReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttPublishPacket : MqttPacketWithIdentifier
{
    public string ContentType { get; set; }
    public byte[] CorrelationData { get; set; }
    public bool Dup { get; set; }
    public uint MessageExpiryInterval { get; set; }
    public MqttPayloadFormatIndicator PayloadFormatIndicator { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public string ResponseTopic { get; set; }
    public bool Retain { get; set; }
    public List<uint> SubscriptionIdentifiers { get; set; }
    public string Topic { get; set; }
    public ushort TopicAlias { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
#if !SINCE_4_2
    public byte[] Payload { get; set; }
#endif
#if SINCE_4_2
    public ArraySegment<byte> PayloadSegment { get; set; }
#endif

    public override string ToString() => throw null!;
}

public sealed class MqttSubAckPacket : MqttPacketWithIdentifier
{
    public List<MqttSubscribeReasonCode> ReasonCodes { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttSubscribePacket : MqttPacketWithIdentifier
{
    public uint SubscriptionIdentifier { get; set; }
    public List<MqttTopicFilter> TopicFilters { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttTopicFilter
{
    public bool NoLocal { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public bool RetainAsPublished { get; set; }
    public MqttRetainHandling RetainHandling { get; set; }
    public string Topic { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttUnsubAckPacket : MqttPacketWithIdentifier
{
    public List<MqttUnsubscribeReasonCode> ReasonCodes { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttUnsubscribePacket : MqttPacketWithIdentifier
{
    public List<string> TopicFilters { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttUserProperty
{
    public MqttUserProperty(string name, string value) { }

    public string Name { get; }
    public string Value { get; }

    public override bool Equals(object other) => throw null!;
    public bool Equals(MqttUserProperty other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
