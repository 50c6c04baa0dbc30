using System;
using System.Threading;
using System.Threading.Tasks;

using Azure.Iot.Operations.Protocol.Connection;
using Azure.Iot.Operations.Protocol.Events;
using Azure.Iot.Operations.Protocol.Models;

namespace Azure.Iot.Operations.Protocol;

public interface IMqttClient : IMqttPubSubClient, IAsyncDisposable
{
    bool IsConnected { get; }

    event Func<MqttClientDisconnectedEventArgs, Task>? DisconnectedAsync;
    event Func<MqttClientConnectedEventArgs, Task>? ConnectedAsync;

    Task<MqttClientConnectResult> ConnectAsync(MqttClientOptions options, CancellationToken cancellationToken = default);
    Task<MqttClientConnectResult> ConnectAsync(MqttConnectionSettings settings, CancellationToken cancellationToken = default);
    Task DisconnectAsync(MqttClientDisconnectOptions? options = null, CancellationToken cancellationToken = default);
    Task ReconnectAsync(CancellationToken cancellationToken = default);
    Task SendEnhancedAuthenticationExchangeDataAsync(MqttEnhancedAuthenticationExchangeData data, CancellationToken cancellationToken = default);
}

public interface IMqttPubSubClient : IAsyncDisposable
{
    string? ClientId { get; }
    MqttProtocolVersion ProtocolVersion { get; }

    event Func<MqttApplicationMessageReceivedEventArgs, Task>? ApplicationMessageReceivedAsync;

    Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken = default);
    Task<MqttClientSubscribeResult> SubscribeAsync(MqttClientSubscribeOptions options, CancellationToken cancellationToken = default);
    Task<MqttClientUnsubscribeResult> UnsubscribeAsync(MqttClientUnsubscribeOptions options, CancellationToken cancellationToken = default);
    ValueTask DisposeAsync(bool disposing);
    ValueTask DisposeAsync(CancellationToken cancellationToken);
    ValueTask DisposeAsync(bool disposing, CancellationToken cancellationToken);
}
