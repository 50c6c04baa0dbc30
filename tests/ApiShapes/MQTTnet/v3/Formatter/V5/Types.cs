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

namespace MQTTnet.Formatter.V5;

public sealed class MqttV500DataConverter : IMqttDataConverter
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

public class MqttV500PacketDecoder
{
    public MqttBasePacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
}

public sealed class MqttV500PacketEncoder
{
    public MqttV500PacketEncoder(IMqttPacketWriter packetWriter) { }

    public ArraySegment<byte> Encode(MqttBasePacket packet) => throw null!;
    public void FreeBuffer() { }
}

public sealed class MqttV500PacketFormatter : IMqttPacketFormatter
{
    public MqttV500PacketFormatter(IMqttPacketWriter writer) { }

    public IMqttDataConverter DataConverter { get; }

    public ArraySegment<byte> Encode(MqttBasePacket mqttPacket) => throw null!;
    public MqttBasePacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
    public void FreeBuffer() { }
}
