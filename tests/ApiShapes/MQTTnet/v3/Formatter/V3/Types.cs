using System;
using System.Collections.Generic;

using MQTTnet.Adapter;
using MQTTnet.Client.Connecting;
using MQTTnet.Client.Disconnecting;
using MQTTnet.Client.Options;
using MQTTnet.Client.Publishing;
using MQTTnet.Client.Subscribing;
using MQTTnet.Client.Unsubscribing;
using MQTTnet.Packets;
using MQTTnet.Protocol;
using MQTTnet.Server;
using MQTTnet.Server.Internal;

namespace MQTTnet.Formatter.V3;

public class MqttV310DataConverter : IMqttDataConverter
{
    public MqttPublishPacket CreatePublishPacket(MqttApplicationMessage applicationMessage) => throw null!;
    public MqttPubAckPacket CreatePubAckPacket(MqttPublishPacket publishPacket, MqttApplicationMessageReceivedReasonCode reasonCode) => throw null!;
    public MqttPubRecPacket CreatePubRecPacket(MqttPublishPacket publishPacket, MqttApplicationMessageReceivedReasonCode reasonCode) => throw null!;
    public MqttPubCompPacket CreatePubCompPacket(MqttPubRelPacket pubRelPacket, MqttApplicationMessageReceivedReasonCode reasonCode) => throw null!;
    public MqttPubRelPacket CreatePubRelPacket(MqttPubRecPacket pubRecPacket, MqttApplicationMessageReceivedReasonCode reasonCode) => throw null!;
    public MqttApplicationMessage CreateApplicationMessage(MqttPublishPacket publishPacket) => throw null!;
    public MqttClientConnectResult CreateClientConnectResult(MqttConnAckPacket connAckPacket) => throw null!;
    public MqttConnectPacket CreateConnectPacket(MqttApplicationMessage willApplicationMessage, IMqttClientOptions options) => throw null!;
    public MqttConnAckPacket CreateConnAckPacket(MqttConnectionValidatorContext connectionValidatorContext) => throw null!;
    public MqttClientSubscribeResult CreateClientSubscribeResult(MqttSubscribePacket subscribePacket, MqttSubAckPacket subAckPacket) => throw null!;
    public MqttClientUnsubscribeResult CreateClientUnsubscribeResult(MqttUnsubscribePacket unsubscribePacket, MqttUnsubAckPacket unsubAckPacket) => throw null!;
    public MqttSubscribePacket CreateSubscribePacket(MqttClientSubscribeOptions options) => throw null!;
    public MqttSubAckPacket CreateSubAckPacket(MqttSubscribePacket subscribePacket, SubscribeResult subscribeResult) => throw null!;
    public MqttUnsubscribePacket CreateUnsubscribePacket(MqttClientUnsubscribeOptions options) => throw null!;
    public MqttUnsubAckPacket CreateUnsubAckPacket(MqttUnsubscribePacket unsubscribePacket, List<MqttUnsubscribeReasonCode> reasonCodes) => throw null!;
    public MqttDisconnectPacket CreateDisconnectPacket(MqttClientDisconnectOptions options) => throw null!;
    public MqttClientPublishResult CreateClientPublishResult(MqttPubAckPacket pubAckPacket) => throw null!;
    public MqttClientPublishResult CreateClientPublishResult(MqttPubRecPacket pubRecPacket, MqttPubCompPacket pubCompPacket) => throw null!;
}

public class MqttV310PacketFormatter : IMqttPacketFormatter
{
    public MqttV310PacketFormatter(IMqttPacketWriter packetWriter) { }
    internal MqttV310PacketFormatter() { }

    public IMqttDataConverter DataConverter { get; }

    public ArraySegment<byte> Encode(MqttBasePacket packet) => throw null!;
    public MqttBasePacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
    public void FreeBuffer() { }
    protected virtual MqttBasePacket DecodeConnAckPacket(IMqttPacketBodyReader body) => throw null!;
    protected void ValidateConnectPacket(MqttConnectPacket packet) { }
    protected virtual byte EncodeConnectPacket(MqttConnectPacket packet, IMqttPacketWriter packetWriter) => throw null!;
    protected virtual byte EncodeConnAckPacket(MqttConnAckPacket packet, IMqttPacketWriter packetWriter) => throw null!;
    protected static void ThrowIfBodyIsEmpty(IMqttPacketBodyReader body) { }
}

public sealed class MqttV311PacketFormatter : MqttV310PacketFormatter
{
    public MqttV311PacketFormatter(IMqttPacketWriter packetWriter) { }

    protected override byte EncodeConnectPacket(MqttConnectPacket packet, IMqttPacketWriter packetWriter) => throw null!;
    protected override byte EncodeConnAckPacket(MqttConnAckPacket packet, IMqttPacketWriter packetWriter) => throw null!;
    protected override MqttBasePacket DecodeConnAckPacket(IMqttPacketBodyReader body) => throw null!;
}
