using System;

using Azure.Iot.Operations.Protocol.Models;

namespace Azure.Iot.Operations.Mqtt;

public sealed class MqttConnectingFailedException : Exception
{
    public MqttConnectingFailedException(string message, MqttClientConnectResult connectResult) { }

    public MqttClientConnectResult Result { get; }
    public MqttClientConnectResultCode ResultCode { get; }
}
