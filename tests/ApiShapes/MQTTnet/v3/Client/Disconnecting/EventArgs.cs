using System;

using MQTTnet.Client.Connecting;

namespace MQTTnet.Client.Disconnecting;

public sealed class MqttClientDisconnectedEventArgs : EventArgs
{
    public MqttClientDisconnectedEventArgs(bool clientWasConnected, Exception exception, MqttClientConnectResult connectResult, MqttClientDisconnectReason reason) { }

    public bool ClientWasConnected { get; }
    public Exception Exception { get; }
    public MqttClientConnectResult ConnectResult { get; }
    public MqttClientDisconnectReason Reason { get; set; }
    [Obsolete("As in the real library.")]
    public MqttClientDisconnectReason ReasonCode { get; set; }
}
