using System;

namespace MQTTnet.Diagnostics.Logger;

public sealed class MqttNetLogMessagePublishedEventArgs : EventArgs
{
    public MqttNetLogMessagePublishedEventArgs(MqttNetLogMessage logMessage) { }

    public MqttNetLogMessage LogMessage { get; }
}
