using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client;
using MQTTnet.Client.Connecting;
using MQTTnet.Client.Disconnecting;
using MQTTnet.Client.Options;
using MQTTnet.Server;

namespace MQTTnet.Extensions.ManagedClient;

public interface IApplicationMessageProcessedHandler
{
    Task HandleApplicationMessageProcessedAsync(ApplicationMessageProcessedEventArgs eventArgs);
}

public interface IApplicationMessageSkippedHandler
{
    Task HandleApplicationMessageSkippedAsync(ApplicationMessageSkippedEventArgs eventArgs);
}

public interface IConnectingFailedHandler
{
    Task HandleConnectingFailedAsync(ManagedProcessFailedEventArgs eventArgs);
}

public interface IManagedMqttClient : IApplicationMessageReceiver, IApplicationMessagePublisher, IDisposable
{
    IMqttClient InternalClient { get; }
    bool IsStarted { get; }
    bool IsConnected { get; }
    int PendingApplicationMessagesCount { get; }
    IManagedMqttClientOptions Options { get; }
    IMqttClientConnectedHandler ConnectedHandler { get; set; }
    IMqttClientDisconnectedHandler DisconnectedHandler { get; set; }
    IApplicationMessageProcessedHandler ApplicationMessageProcessedHandler { get; set; }
    IApplicationMessageSkippedHandler ApplicationMessageSkippedHandler { get; set; }
    IConnectingFailedHandler ConnectingFailedHandler { get; set; }
    ISynchronizingSubscriptionsFailedHandler SynchronizingSubscriptionsFailedHandler { get; set; }

    Task StartAsync(IManagedMqttClientOptions options);
    Task StopAsync();
    Task PingAsync(CancellationToken cancellationToken);
    Task SubscribeAsync(IEnumerable<MqttTopicFilter> topicFilters);
    Task UnsubscribeAsync(IEnumerable<string> topics);
    Task PublishAsync(ManagedMqttApplicationMessage applicationMessages);
}

public interface IManagedMqttClientOptions
{
    IMqttClientOptions ClientOptions { get; }
    TimeSpan AutoReconnectDelay { get; }
    TimeSpan ConnectionCheckInterval { get; }
    IManagedMqttClientStorage Storage { get; }
    int MaxPendingMessages { get; }
    MqttPendingMessagesOverflowStrategy PendingMessagesOverflowStrategy { get; }
    int MaxTopicFiltersInSubscribeUnsubscribePackets { get; }
}

public interface IManagedMqttClientStorage
{
    Task SaveQueuedMessagesAsync(IList<ManagedMqttApplicationMessage> messages);
    Task<IList<ManagedMqttApplicationMessage>> LoadQueuedMessagesAsync();
}

public interface ISynchronizingSubscriptionsFailedHandler
{
    Task HandleSynchronizingSubscriptionsFailedAsync(ManagedProcessFailedEventArgs eventArgs);
}
