using System;
using System.Collections.Generic;

using MQTTnet.Exceptions;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Client;

#if SINCE_4_3
public sealed class MqttClientDisconnectedException : MqttCommunicationException
{
    public MqttClientDisconnectedException(Exception innerException) { }
}
#endif

#if SINCE_4_3
public sealed class MqttClientUnexpectedDisconnectReceivedException : MqttCommunicationException
{
    public MqttClientUnexpectedDisconnectReceivedException(MqttDisconnectPacket disconnectPacket, Exception innerExcpetion = null) { }

    public MqttDisconnectReasonCode? ReasonCode { get; }
    public string ReasonString { get; }
    public string ServerReference { get; }
    public uint? SessionExpiryInterval { get; }
    public List<MqttUserProperty> UserProperties { get; }
}
#endif
