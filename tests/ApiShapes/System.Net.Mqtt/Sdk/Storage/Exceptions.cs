namespace System.Net.Mqtt.Sdk.Storage;

public class RepositoryException : MqttException
{
    public RepositoryException() { }
    public RepositoryException(string message) { }
    public RepositoryException(string message, Exception innerException) { }
}
