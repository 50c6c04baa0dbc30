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

namespace MQTTnet.Formatter;

public interface IMqttDataConverter
{
    MqttApplicationMessage CreateApplicationMessage(MqttPublishPacket publishPacket);
    MqttClientConnectResult CreateClientConnectResult(MqttConnAckPacket connAckPacket);
    MqttClientPublishResult CreateClientPublishResult(MqttPubAckPacket pubAckPacket);
    MqttClientPublishResult CreateClientPublishResult(MqttPubRecPacket pubRecPacket, MqttPubCompPacket pubCompPacket);
    MqttClientSubscribeResult CreateClientSubscribeResult(MqttSubscribePacket subscribePacket, MqttSubAckPacket subAckPacket);
    MqttClientUnsubscribeResult CreateClientUnsubscribeResult(MqttUnsubscribePacket unsubscribePacket, MqttUnsubAckPacket unsubAckPacket);
    MqttConnectPacket CreateConnectPacket(MqttApplicationMessage willApplicationMessage, IMqttClientOptions options);
    MqttConnAckPacket CreateConnAckPacket(MqttConnectionValidatorContext connectionValidatorContext);
    MqttPublishPacket CreatePublishPacket(MqttApplicationMessage applicationMessage);
    MqttPubAckPacket CreatePubAckPacket(MqttPublishPacket publishPacket, MqttApplicationMessageReceivedReasonCode reasonCode);
    MqttPubRecPacket CreatePubRecPacket(MqttPublishPacket publishPacket, MqttApplicationMessageReceivedReasonCode reasonCode);
    MqttPubCompPacket CreatePubCompPacket(MqttPubRelPacket pubRelPacket, MqttApplicationMessageReceivedReasonCode reasonCode);
    MqttPubRelPacket CreatePubRelPacket(MqttPubRecPacket pubRecPacket, MqttApplicationMessageReceivedReasonCode reasonCode);
    MqttSubscribePacket CreateSubscribePacket(MqttClientSubscribeOptions options);
    MqttSubAckPacket CreateSubAckPacket(MqttSubscribePacket subscribePacket, SubscribeResult subscribeResult);
    MqttUnsubscribePacket CreateUnsubscribePacket(MqttClientUnsubscribeOptions options);
    MqttUnsubAckPacket CreateUnsubAckPacket(MqttUnsubscribePacket unsubscribePacket, List<MqttUnsubscribeReasonCode> reasonCodes);
    MqttDisconnectPacket CreateDisconnectPacket(MqttClientDisconnectOptions options);
}

public interface IMqttPacketBodyReader
{
    int Length { get; }
    int Offset { get; }
    bool EndOfStream { get; }

    byte ReadByte();
    byte[] ReadRemainingData();
    ushort ReadTwoByteInteger();
    string ReadStringWithLengthPrefix();
    byte[] ReadWithLengthPrefix();
    uint ReadFourByteInteger();
    uint ReadVariableLengthInteger();
    bool ReadBoolean();
    void Seek(int position);
}

public interface IMqttPacketFormatter
{
    IMqttDataConverter DataConverter { get; }

    ArraySegment<byte> Encode(MqttBasePacket mqttPacket);
    MqttBasePacket Decode(ReceivedMqttPacket receivedMqttPacket);
    void FreeBuffer();
}

public interface IMqttPacketWriter
{
    int Length { get; }

    void WriteWithLengthPrefix(string value);
    void Write(byte value);
    void WriteWithLengthPrefix(byte[] value);
    void Write(ushort value);
    void Write(IMqttPacketWriter value);
    void WriteVariableLengthInteger(uint value);
    void Write(byte[] value, int offset, int length);
    void Reset(int length);
    void Seek(int offset);
    void FreeBuffer();
    byte[] GetBuffer();
}
