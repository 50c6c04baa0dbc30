using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using Azure.Iot.Operations.Protocol.Models;

namespace Azure.Iot.Operations.Protocol.Events;

public sealed class MqttApplicationMessageReceivedEventArgs : EventArgs
{
    public MqttApplicationMessageReceivedEventArgs(string clientId, MqttApplicationMessage applicationMessage, ushort packetId, Func<MqttApplicationMessageReceivedEventArgs, CancellationToken, Task> acknowledgeHandler) { }

    public MqttApplicationMessage ApplicationMessage { get; }
    public bool AutoAcknowledge { get; set; }
    public string ClientId { get; }
    public bool IsHandled { get; set; }
    public ushort PacketIdentifier { get; set; }
    public MqttApplicationMessageReceivedReasonCode ReasonCode { get; set; }
    public string? ResponseReasonString { get; set; }
    public List<MqttUserProperty> ResponseUserProperties { get; }
    public object? Tag { get; set; }

    public Task AcknowledgeAsync(CancellationToken cancellationToken) => throw null!;
}

public sealed class MqttClientConnectedEventArgs : EventArgs
{
    public MqttClientConnectedEventArgs(MqttClientConnectResult connectResult) { }

    public MqttClientConnectResult ConnectResult { get; }
}

public sealed class MqttClientDisconnectedEventArgs : EventArgs
{
    public MqttClientDisconnectedEventArgs(bool clientWasConnected, MqttClientConnectResult? connectResult, MqttClientDisconnectReason reason, string? reasonString, List<MqttUserProperty>? userProperties, Exception? exception) { }

    public bool ClientWasConnected { get; }
    public MqttClientConnectResult? ConnectResult { get; }
    public Exception? Exception { get; }
    public MqttClientDisconnectReason Reason { get; }
    public string? ReasonString { get; }
    public List<MqttUserProperty>? UserProperties { get; }
}
