using MQTTnet.Adapter;
using MQTTnet.Packets;

namespace MQTTnet.Formatter.V5;

public sealed class MqttV5PacketDecoder
{
    public MqttPacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
}

public sealed class MqttV5PacketEncoder
{
    public MqttV5PacketEncoder(MqttBufferWriter bufferWriter) { }

    public MqttPacketBuffer Encode(MqttPacket packet) => throw null!;
}

public sealed class MqttV5PacketFormatter : IMqttPacketFormatter
{
    public MqttV5PacketFormatter(MqttBufferWriter bufferWriter) { }

    public MqttPacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
    public MqttPacketBuffer Encode(MqttPacket mqttPacket) => throw null!;
}
