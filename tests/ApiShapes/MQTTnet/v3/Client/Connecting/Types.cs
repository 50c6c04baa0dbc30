using System;
using System.Collections.Generic;
using System.Threading.Tasks;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Client.Connecting;

public sealed class MqttClientConnectResult
{
    public MqttClientConnectResultCode ResultCode { get; }
    public bool IsSessionPresent { get; }
    public bool WildcardSubscriptionAvailable { get; }
    public bool RetainAvailable { get; }
    public string AssignedClientIdentifier { get; }
    public string AuthenticationMethod { get; }
    public byte[] AuthenticationData { get; }
    public uint? MaximumPacketSize { get; }
    public string ReasonString { get; }
    public ushort? ReceiveMaximum { get; }
    public MqttQualityOfServiceLevel MaximumQoS { get; }
    public string ResponseInformation { get; }
    public ushort TopicAliasMaximum { get; }
    public string ServerReference { get; }
    public ushort? ServerKeepAlive { get; }
    public uint? SessionExpiryInterval { get; }
    public bool SubscriptionIdentifiersAvailable { get; }
    public bool SharedSubscriptionAvailable { get; }
    public List<MqttUserProperty> UserProperties { get; }
}

public class MqttClientConnectedHandlerDelegate : IMqttClientConnectedHandler
{
    public MqttClientConnectedHandlerDelegate(Action<MqttClientConnectedEventArgs> handler) { }
    public MqttClientConnectedHandlerDelegate(Func<MqttClientConnectedEventArgs, Task> handler) { }

    public Task HandleConnectedAsync(MqttClientConnectedEventArgs eventArgs) => throw null!;
}
