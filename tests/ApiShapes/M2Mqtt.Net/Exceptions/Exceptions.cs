using System;

namespace uPLibrary.Networking.M2Mqtt.Exceptions;

public class MqttClientException : Exception
{
    public MqttClientException(MqttClientErrorCode errorCode) { }

    public MqttClientErrorCode ErrorCode { get; set; }
}

public class MqttCommunicationException : Exception
{
    public MqttCommunicationException() { }
    public MqttCommunicationException(Exception e) { }
}

public class MqttConnectionException : Exception
{
    public MqttConnectionException(string message, Exception innerException) { }
}

public class MqttTimeoutException : Exception
{
}
