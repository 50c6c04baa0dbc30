using System;
#if !SINCE_4_1_3
using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;
#endif

namespace MQTTnet.Exceptions;

#if SINCE_4_3_4
public class MqttClientNotConnectedException : MqttCommunicationException
{
    public MqttClientNotConnectedException() { }
    public MqttClientNotConnectedException(Exception innerException) { }
}
#endif

public class MqttCommunicationException : Exception
{
    public MqttCommunicationException(Exception innerException) { }
    public MqttCommunicationException(string message, Exception innerException = null) { }
#if !SINCE_4_1_3
    protected MqttCommunicationException() { }
#endif
#if SINCE_4_1_3
    internal MqttCommunicationException() { }
#endif
}

public sealed class MqttCommunicationTimedOutException : MqttCommunicationException
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

#if !SINCE_4_1_3
public class MqttUnexpectedDisconnectReceivedException : MqttCommunicationException
{
    public MqttUnexpectedDisconnectReceivedException(MqttDisconnectPacket disconnectPacket) { }

    public MqttDisconnectReasonCode? ReasonCode { get; }
    public uint? SessionExpiryInterval { get; }
    public string ReasonString { get; }
    public List<MqttUserProperty> UserProperties { get; }
    public string ServerReference { get; }
}
#endif
