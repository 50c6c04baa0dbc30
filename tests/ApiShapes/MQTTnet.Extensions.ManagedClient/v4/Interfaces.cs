using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client;
using MQTTnet.Packets;

namespace MQTTnet.Extensions.ManagedClient;

public interface IManagedMqttClient : IDisposable
{
    IMqttClient InternalClient { get; }
    bool IsConnected { get; }
    bool IsStarted { get; }
    ManagedMqttClientOptions Options { get; }
    int PendingApplicationMessagesCount { get; }

    event Func<ApplicationMessageProcessedEventArgs, Task> ApplicationMessageProcessedAsync;
    event Func<MqttApplicationMessageReceivedEventArgs, Task> ApplicationMessageReceivedAsync;
    event Func<ApplicationMessageSkippedEventArgs, Task> ApplicationMessageSkippedAsync;
    event Func<MqttClientConnectedEventArgs, Task> ConnectedAsync;
    event Func<ConnectingFailedEventArgs, Task> ConnectingFailedAsync;
    event Func<EventArgs, Task> ConnectionStateChangedAsync;
    event Func<MqttClientDisconnectedEventArgs, Task> DisconnectedAsync;
    event Func<ManagedProcessFailedEventArgs, Task> SynchronizingSubscriptionsFailedAsync;
#if SINCE_4_3_4
    event Func<SubscriptionsChangedEventArgs, Task> SubscriptionsChangedAsync;
#endif

    Task EnqueueAsync(MqttApplicationMessage applicationMessage);
    Task EnqueueAsync(ManagedMqttApplicationMessage applicationMessage);
    Task PingAsync(CancellationToken cancellationToken = default);
    Task StartAsync(ManagedMqttClientOptions options);
#if !SINCE_4_1_3
    Task StopAsync();
#endif
#if !SINCE_4_3_7
    Task SubscribeAsync(ICollection<MqttTopicFilter> topicFilters);
    Task UnsubscribeAsync(ICollection<string> topics);
#endif
#if SINCE_4_1_3
    Task StopAsync(bool cleanDisconnect = true);
#endif
#if SINCE_4_3_7
    Task SubscribeAsync(IEnumerable<MqttTopicFilter> topicFilters);
    Task UnsubscribeAsync(IEnumerable<string> topics);
#endif
}

public interface IManagedMqttClientStorage
{
    Task SaveQueuedMessagesAsync(IList<ManagedMqttApplicationMessage> messages);
    Task<IList<ManagedMqttApplicationMessage>> LoadQueuedMessagesAsync();
}
