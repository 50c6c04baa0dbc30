using System;
using System.Runtime.Serialization;

namespace HiveMQtt.Client.Exceptions;

public class HiveMQttClientException : Exception
{
    protected HiveMQttClientException(SerializationInfo info, StreamingContext context) { }
    public HiveMQttClientException() { }
    public HiveMQttClientException(string message) { }
    public HiveMQttClientException(string message, Exception inner) { }
}
