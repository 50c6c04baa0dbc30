namespace MQTTnet.Diagnostics;

public enum MqttNetLogLevel
{
    Verbose = 0,
    Info = 1,
    Warning = 2,
    Error = 3,
}

public enum MqttPacketFlowDirection
{
    Inbound = 0,
    Outbound = 1,
}
