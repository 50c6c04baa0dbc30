using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

using HiveMQtt.Client.Events;
using HiveMQtt.Client.Options;
using HiveMQtt.MQTT5.ReasonCodes;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.MQTT5.Packets;

public class ConnAckPacket : ControlPacket
{
    public ConnAckPacket(ReadOnlySequence<byte> packetData) { }

    public bool SessionPresent { get; set; }
    public int AckFlags { get; set; }
    public ConnAckReasonCode ReasonCode { get; set; }
    public override ControlPacketType ControlPacketType { get; }

    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class ConnectPacket : ControlPacket
{
    public ConnectPacket(HiveMQClientOptions clientOptions) { }

    public override ControlPacketType ControlPacketType { get; }

    public byte[] Encode() => throw null!;
    protected void EncodeLastWillProperties(MemoryStream writer) { }
}

public class DisconnectPacket : ControlPacket
{
    public DisconnectPacket(DisconnectOptions options) { }
    public DisconnectPacket(ReadOnlySequence<byte> packetData) { }

    public override ControlPacketType ControlPacketType { get; }
    public DisconnectReasonCode DisconnectReasonCode { get; set; }

    public byte[] Encode() => throw null!;
    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class PingReqPacket : ControlPacket
{
    public override ControlPacketType ControlPacketType { get; }

    public static byte[] Encode() => throw null!;
}

public class PingRespPacket : ControlPacket
{
    public PingRespPacket() { }

    public override ControlPacketType ControlPacketType { get; }
}

public class PubAckPacket : ControlPacket
{
    public PubAckPacket(ushort packetIdentifier, PubAckReasonCode reasonCode) { }
    public PubAckPacket(ReadOnlySequence<byte> packetData) { }

    public int AckFlags { get; set; }
    public PubAckReasonCode ReasonCode { get; set; }
    public override ControlPacketType ControlPacketType { get; }
#if SINCE_0_39
    public string? ReasonString { get; }
#endif

    public byte[] Encode() => throw null!;
    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class PubCompPacket : ControlPacket
{
    public PubCompPacket(ushort packetIdentifier, PubCompReasonCode reasonCode) { }
    public PubCompPacket(ReadOnlySequence<byte> packetData) { }

    public PubCompReasonCode ReasonCode { get; set; }
    public override ControlPacketType ControlPacketType { get; }
#if SINCE_0_39
    public string? ReasonString { get; }
#endif

    public byte[] Encode() => throw null!;
    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class PubRecPacket : ControlPacket
{
    public PubRecPacket(ushort packetIdentifier, PubRecReasonCode reasonCode) { }
    public PubRecPacket(ReadOnlySequence<byte> packetData) { }

    public PubRecReasonCode ReasonCode { get; set; }
    public override ControlPacketType ControlPacketType { get; }
#if SINCE_0_39
    public string? ReasonString { get; }
#endif

    public byte[] Encode() => throw null!;
    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class PubRelPacket : ControlPacket
{
    public PubRelPacket(ushort packetIdentifier, PubRelReasonCode reasonCode) { }
    public PubRelPacket(ReadOnlySequence<byte> packetData) { }

    public PubRelReasonCode ReasonCode { get; set; }
    public override ControlPacketType ControlPacketType { get; }
#if SINCE_0_39
    public string? ReasonString { get; }
#endif

    public byte[] Encode() => throw null!;
    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class PublishPacket : ControlPacket
{
    public PublishPacket(MQTT5PublishMessage message, int packetIdentifier) { }
    public PublishPacket(ReadOnlySequence<byte> packetData) { }

    public MQTT5PublishMessage Message { get; set; }
    public override ControlPacketType ControlPacketType { get; }
    public TaskCompletionSource<PubAckPacket> OnPublishQoS1CompleteTCS { get; }
    public TaskCompletionSource<List<ControlPacket>> OnPublishQoS2CompleteTCS { get; }

    public event EventHandler<OnPublishQoS1CompleteEventArgs> OnPublishQoS1Complete;
    public event EventHandler<OnPublishQoS2CompleteEventArgs> OnPublishQoS2Complete;

    public void Decode(ReadOnlySequence<byte> packetData) { }
    public byte[] Encode() => throw null!;
}

public class SubAckPacket : ControlPacket
{
    public SubAckPacket(ReadOnlySequence<byte> packetData) { }

    public List<SubAckReasonCode> ReasonCodes { get; set; }
    public override ControlPacketType ControlPacketType { get; }

    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class SubscribePacket : ControlPacket
{
    public SubscribePacket(SubscribeOptions options, ushort packetIdentifier, Dictionary<string, string>? userProperties = null) { }

    public SubscribeOptions Options { get; set; }
    public override ControlPacketType ControlPacketType { get; }
    public TaskCompletionSource<SubAckPacket> OnCompleteTCS { get; }

    public event EventHandler<OnSubAckReceivedEventArgs> OnComplete;

    public byte[] Encode() => throw null!;
}

public class UnsubAckPacket : ControlPacket
{
    public UnsubAckPacket(ReadOnlySequence<byte> packetData) { }

    public List<UnsubAckReasonCode> ReasonCodes { get; set; }
    public override ControlPacketType ControlPacketType { get; }

    public void Decode(ReadOnlySequence<byte> packetData) { }
}

public class UnsubscribePacket : ControlPacket
{
    public UnsubscribePacket(UnsubscribeOptions unsubOptions, ushort packetIdentifier) { }

    public List<Subscription> Subscriptions { get; set; }
    public override ControlPacketType ControlPacketType { get; }

    public byte[] Encode() => throw null!;
}
