using System;

namespace MQTTnet.Diagnostics;

public sealed class InspectMqttPacketEventArgs : EventArgs
{
#if SINCE_4_2
    public InspectMqttPacketEventArgs(MqttPacketFlowDirection direction, byte[] buffer) { }
#endif

    public MqttPacketFlowDirection Direction { get; }
#if !SINCE_4_2
    public byte[] Buffer { get; set; }
#endif
#if SINCE_4_2
    public byte[] Buffer { get; }
#endif
}

public sealed class MqttNetLogMessagePublishedEventArgs : EventArgs
{
    public MqttNetLogMessagePublishedEventArgs(MqttNetLogMessage logMessage) { }

    public MqttNetLogMessage LogMessage { get; }
}
