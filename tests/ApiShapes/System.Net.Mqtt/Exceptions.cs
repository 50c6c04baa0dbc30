namespace System.Net.Mqtt;

public class MqttClientException : MqttException
{
    public MqttClientException() { }
    public MqttClientException(string message) { }
    public MqttClientException(string message, Exception innerException) { }
}

public class MqttConnectionException : MqttException
{
    public MqttConnectionException(MqttConnectionStatus status) { }
    public MqttConnectionException(MqttConnectionStatus status, string message) { }
    public MqttConnectionException(MqttConnectionStatus status, string message, Exception innerException) { }

    public MqttConnectionStatus ReturnCode { get; set; }
}

public class MqttException : Exception
{
    public MqttException() { }
    public MqttException(string message) { }
    public MqttException(string message, Exception innerException) { }
}

public class MqttProtocolViolationException : MqttException
{
    public MqttProtocolViolationException() { }
    public MqttProtocolViolationException(string message) { }
    public MqttProtocolViolationException(string message, Exception innerException) { }
}
