using System;
using System.Threading;
using System.Threading.Tasks;

using Azure.Iot.Operations.Protocol;
using Azure.Iot.Operations.Protocol.Connection;
using Azure.Iot.Operations.Protocol.Events;
using Azure.Iot.Operations.Protocol.Models;

namespace Azure.Iot.Operations.Mqtt;

public class OrderedAckMqttClient : IMqttPubSubClient, IMqttClient
{
    internal OrderedAckMqttClient() { }

    public string? ClientId { get; }
    public MqttProtocolVersion ProtocolVersion { get; }
    public bool IsConnected { get; }

    public event Func<MqttApplicationMessageReceivedEventArgs, Task>? ApplicationMessageReceivedAsync;
    public event Func<MqttClientDisconnectedEventArgs, Task>? DisconnectedAsync;
    public event Func<MqttClientConnectedEventArgs, Task>? ConnectedAsync;

    public virtual Task<MqttClientConnectResult> ConnectAsync(MqttClientOptions options, CancellationToken cancellationToken = default) => throw null!;
    public uint GetMaximumPacketSize() => throw null!;
    public virtual Task<MqttClientConnectResult> ConnectAsync(MqttConnectionSettings settings, CancellationToken cancellationToken = default) => throw null!;
    public Task ReconnectAsync(CancellationToken cancellationToken = default) => throw null!;
    public virtual Task DisconnectAsync(MqttClientDisconnectOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    public virtual Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken = default) => throw null!;
    public virtual Task<MqttClientSubscribeResult> SubscribeAsync(MqttClientSubscribeOptions options, CancellationToken cancellationToken = default) => throw null!;
    public virtual Task<MqttClientUnsubscribeResult> UnsubscribeAsync(MqttClientUnsubscribeOptions options, CancellationToken cancellationToken = default) => throw null!;
    public virtual ValueTask DisposeAsync() => throw null!;
    public virtual ValueTask DisposeAsync(CancellationToken cancellationToken) => throw null!;
    public virtual ValueTask DisposeAsync(bool disposing) => throw null!;
    public virtual ValueTask DisposeAsync(bool disposing, CancellationToken cancellationToken) => throw null!;
    public Task SendEnhancedAuthenticationExchangeDataAsync(MqttEnhancedAuthenticationExchangeData data, CancellationToken cancellationToken = default) => throw null!;
}

public class OrderedAckMqttClientOptions
{
    public bool EnableAIOBrokerFeatures { get; set; }
}
