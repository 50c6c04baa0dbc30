using System;

using MQTTnet.Client;
using MQTTnet.Exceptions;

namespace MQTTnet.Adapter;

public sealed class MqttConnectingFailedException : MqttCommunicationException
{
    public MqttConnectingFailedException(string message, Exception innerException, MqttClientConnectResult connectResult) { }

    public MqttClientConnectResult Result { get; }
    public MqttClientConnectResultCode ResultCode { get; }
}
