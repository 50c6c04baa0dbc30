using MQTTnet.Adapter;
using MQTTnet.Packets;

namespace MQTTnet.Formatter.V3;

public sealed class MqttV3PacketFormatter : IMqttPacketFormatter
{
    public MqttV3PacketFormatter(MqttBufferWriter bufferWriter, MqttProtocolVersion mqttProtocolVersion) { }

    public MqttPacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
    public MqttPacketBuffer Encode(MqttPacket packet) => throw null!;
}
