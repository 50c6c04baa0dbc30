using System;

using Azure.Iot.Operations.Protocol.Models;

namespace Azure.Iot.Operations.Mqtt.Session.Exceptions;

public class MessagePurgedFromQueueException : Exception
{
    public MessagePurgedFromQueueException(MqttPendingMessagesOverflowStrategy? messagePurgeStrategy = null) { }
    public MessagePurgedFromQueueException(MqttPendingMessagesOverflowStrategy? messagePurgeStrategy, string? message) { }
    public MessagePurgedFromQueueException(MqttPendingMessagesOverflowStrategy? messagePurgeStrategy, string? message, Exception? innerException) { }

    public MqttPendingMessagesOverflowStrategy? MessagePurgeStrategy { get; }
}

public class MqttSessionExpiredException : Exception
{
    public MqttSessionExpiredException() { }
    public MqttSessionExpiredException(string? message) { }
    public MqttSessionExpiredException(string? message, Exception? innerException) { }
}

public class SessionClosedException : Exception
{
    public SessionClosedException(string message) { }
}
