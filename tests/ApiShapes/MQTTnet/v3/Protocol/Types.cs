namespace MQTTnet.Protocol;

public class MqttConnectReasonCodeConverter
{
    public MqttConnectReturnCode ToConnectReturnCode(MqttConnectReasonCode reasonCode) => throw null!;
    public MqttConnectReasonCode ToConnectReasonCode(MqttConnectReturnCode returnCode) => throw null!;
}
