using System;
using System.Collections.Generic;

using MQTTnet.Exceptions;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Client;

#if SINCE_4_1_3
public sealed class MqttClientDisconnectedException : MqttCommunicationException
{
    public MqttClientDisconnectedException(Exception innerException) { }
}
#endif

#if SINCE_4_1_3
public sealed class MqttClientUnexpectedDisconnectReceivedException : MqttCommunicationException
{
#if SINCE_4_3_4
    public MqttClientUnexpectedDisconnectReceivedException(MqttDisconnectPacket disconnectPacket, Exception innerExcpetion = null) { }
#endif

    public MqttDisconnectReasonCode? ReasonCode { get; }
    public uint? SessionExpiryInterval { get; }
    public string ReasonString { get; }
    public List<MqttUserProperty> UserProperties { get; }
    public string ServerReference { get; }
}
#endif
