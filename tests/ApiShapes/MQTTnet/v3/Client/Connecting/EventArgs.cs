using System;

namespace MQTTnet.Client.Connecting;

public class MqttClientConnectedEventArgs : EventArgs
{
    public MqttClientConnectedEventArgs(MqttClientConnectResult connectResult) { }

    public MqttClientConnectResult ConnectResult { get; }
}
