using System;
using System.Threading;
using System.Threading.Tasks;

using Azure.Iot.Operations.Protocol.Connection;
using Azure.Iot.Operations.Protocol.Events;
using Azure.Iot.Operations.Protocol.Models;
using Azure.Iot.Operations.Protocol.Retry;

namespace Azure.Iot.Operations.Mqtt.Session;

public class MqttSessionClient : OrderedAckMqttClient
{
    public MqttSessionClient(MqttSessionClientOptions? sessionClientOptions = null) { }

    public event Func<MqttClientDisconnectedEventArgs, Task>? SessionLostAsync;

    public override Task<MqttClientConnectResult> ConnectAsync(MqttClientOptions options, CancellationToken cancellationToken = default) => throw null!;
    public override Task<MqttClientConnectResult> ConnectAsync(MqttConnectionSettings settings, CancellationToken cancellationToken = default) => throw null!;
    public override Task DisconnectAsync(MqttClientDisconnectOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    public override Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken = default) => throw null!;
    public override Task<MqttClientSubscribeResult> SubscribeAsync(MqttClientSubscribeOptions options, CancellationToken cancellationToken = default) => throw null!;
    public override Task<MqttClientUnsubscribeResult> UnsubscribeAsync(MqttClientUnsubscribeOptions options, CancellationToken cancellationToken = default) => throw null!;
    public override ValueTask DisposeAsync() => throw null!;
    public override ValueTask DisposeAsync(CancellationToken cancellationToken = default) => throw null!;
}

public class MqttSessionClientOptions : OrderedAckMqttClientOptions
{
    public uint MaxPendingMessages { get; set; }
    public MqttPendingMessagesOverflowStrategy PendingMessagesOverflowStrategy { get; set; }
    public IRetryPolicy ConnectionRetryPolicy { get; set; }
    public bool EnableMqttLogging { get; set; }
    public bool RetryOnFirstConnect { get; set; }
    public TimeSpan ConnectionAttemptTimeout { get; set; }
    public bool ThrowIfUsedWhenSessionInactive { get; set; }
}
