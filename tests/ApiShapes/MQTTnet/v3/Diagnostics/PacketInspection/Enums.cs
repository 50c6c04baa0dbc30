namespace MQTTnet.Diagnostics.PacketInspection;

public enum MqttPacketFlowDirection
{
    Inbound = 0,
    Outbound = 1,
}
