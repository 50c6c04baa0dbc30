using MQTTnet.Adapter;
using MQTTnet.Packets;

namespace MQTTnet.Formatter;

public interface IMqttPacketFormatter
{
    MqttPacket Decode(ReceivedMqttPacket receivedMqttPacket);
    MqttPacketBuffer Encode(MqttPacket mqttPacket);
}
