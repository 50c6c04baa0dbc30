using System;
using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Exceptions;

public class MqttCommunicationException : Exception
{
    protected MqttCommunicationException() { }
    public MqttCommunicationException(Exception innerException) { }
    public MqttCommunicationException(string message, Exception innerException = null) { }
}

public class MqttCommunicationTimedOutException : MqttCommunicationException
{
    public MqttCommunicationTimedOutException() { }
    public MqttCommunicationTimedOutException(Exception innerException) { }
}

public class MqttConfigurationException : Exception
{
    protected MqttConfigurationException() { }
    public MqttConfigurationException(Exception innerException) { }
    public MqttConfigurationException(string message) { }
}

public class MqttProtocolViolationException : Exception
{
    public MqttProtocolViolationException(string message) { }
}

public class MqttUnexpectedDisconnectReceivedException : MqttCommunicationException
{
    public MqttUnexpectedDisconnectReceivedException(MqttDisconnectPacket disconnectPacket) { }

    public MqttDisconnectReasonCode? ReasonCode { get; }
    public uint? SessionExpiryInterval { get; }
    public string ReasonString { get; }
    public List<MqttUserProperty> UserProperties { get; }
    public string ServerReference { get; }
}
