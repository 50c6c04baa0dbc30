namespace MQTTnet.Protocol;

#if SINCE_4_3_4
public static class MqttPorts
{
    public const int Default = 1883;
    public const int Secure = 8883;
}
#endif
