using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client;
using MQTTnet.Diagnostics;
using MQTTnet.Internal;
using MQTTnet.Packets;
using MQTTnet.Protocol;
using MQTTnet.Server;

namespace MQTTnet.Extensions.ManagedClient;

public class ManagedMqttApplicationMessage
{
    public Guid Id { get; set; }
    public MqttApplicationMessage ApplicationMessage { get; set; }
}

public class ManagedMqttApplicationMessageBuilder
{
    public ManagedMqttApplicationMessageBuilder WithId(Guid id) => throw null!;
    public ManagedMqttApplicationMessageBuilder WithApplicationMessage(MqttApplicationMessage applicationMessage) => throw null!;
    public ManagedMqttApplicationMessageBuilder WithApplicationMessage(Action<MqttApplicationMessageBuilder> builder) => throw null!;
    public ManagedMqttApplicationMessage Build() => throw null!;
}

public sealed class ManagedMqttClient : Disposable, IManagedMqttClient
{
    public ManagedMqttClient(IMqttClient mqttClient, IMqttNetLogger logger) { }

    public IMqttClient InternalClient { get; }
    public bool IsConnected { get; }
    public bool IsStarted { get; }
    public ManagedMqttClientOptions Options { get; }
    public int PendingApplicationMessagesCount { get; }

    public event Func<ApplicationMessageSkippedEventArgs, Task> ApplicationMessageSkippedAsync;
    public event Func<ApplicationMessageProcessedEventArgs, Task> ApplicationMessageProcessedAsync;
    public event Func<MqttApplicationMessageReceivedEventArgs, Task> ApplicationMessageReceivedAsync;
    public event Func<MqttClientConnectedEventArgs, Task> ConnectedAsync;
    public event Func<ConnectingFailedEventArgs, Task> ConnectingFailedAsync;
    public event Func<EventArgs, Task> ConnectionStateChangedAsync;
    public event Func<MqttClientDisconnectedEventArgs, Task> DisconnectedAsync;
    public event Func<ManagedProcessFailedEventArgs, Task> SynchronizingSubscriptionsFailedAsync;
#if SINCE_4_3_4
    public event Func<InterceptingPublishMessageEventArgs, Task> InterceptPublishMessageAsync;
    public event Func<SubscriptionsChangedEventArgs, Task> SubscriptionsChangedAsync;
#endif

    public Task EnqueueAsync(MqttApplicationMessage applicationMessage) => throw null!;
    public Task EnqueueAsync(ManagedMqttApplicationMessage applicationMessage) => throw null!;
    public Task PingAsync(CancellationToken cancellationToken = default) => throw null!;
    public Task StartAsync(ManagedMqttClientOptions options) => throw null!;
    protected override void Dispose(bool disposing) { }
#if !SINCE_4_1_3
    public Task StopAsync() => throw null!;
#endif
#if !SINCE_4_3_7
    public Task SubscribeAsync(ICollection<MqttTopicFilter> topicFilters) => throw null!;
    public Task UnsubscribeAsync(ICollection<string> topics) => throw null!;
#endif
#if SINCE_4_1_3
    public Task StopAsync(bool cleanDisconnect = true) => throw null!;
#endif
#if SINCE_4_3_7
    public Task SubscribeAsync(IEnumerable<MqttTopicFilter> topicFilters) => throw null!;
    public Task UnsubscribeAsync(IEnumerable<string> topics) => throw null!;
#endif
}

public static class ManagedMqttClientExtensions
{
    public static Task EnqueueAsync(this IManagedMqttClient managedMqttClient, string topic, string payload = null, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce, bool retain = false) => throw null!;
    public static Task SubscribeAsync(this IManagedMqttClient managedMqttClient, string topic, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce) => throw null!;
    public static Task UnsubscribeAsync(this IManagedMqttClient managedMqttClient, string topic) => throw null!;
}

public sealed class ManagedMqttClientOptions
{
    public MqttClientOptions ClientOptions { get; set; }
    public TimeSpan AutoReconnectDelay { get; set; }
    public TimeSpan ConnectionCheckInterval { get; set; }
    public IManagedMqttClientStorage Storage { get; set; }
    public int MaxPendingMessages { get; set; }
    public MqttPendingMessagesOverflowStrategy PendingMessagesOverflowStrategy { get; set; }
    public int MaxTopicFiltersInSubscribeUnsubscribePackets { get; set; }
}

public class ManagedMqttClientOptionsBuilder
{
    public ManagedMqttClientOptionsBuilder WithMaxPendingMessages(int value) => throw null!;
    public ManagedMqttClientOptionsBuilder WithPendingMessagesOverflowStrategy(MqttPendingMessagesOverflowStrategy value) => throw null!;
    public ManagedMqttClientOptionsBuilder WithAutoReconnectDelay(TimeSpan value) => throw null!;
    public ManagedMqttClientOptionsBuilder WithStorage(IManagedMqttClientStorage value) => throw null!;
    public ManagedMqttClientOptionsBuilder WithClientOptions(MqttClientOptions value) => throw null!;
    public ManagedMqttClientOptionsBuilder WithClientOptions(MqttClientOptionsBuilder builder) => throw null!;
    public ManagedMqttClientOptionsBuilder WithClientOptions(Action<MqttClientOptionsBuilder> options) => throw null!;
    public ManagedMqttClientOptionsBuilder WithMaxTopicFiltersInSubscribeUnsubscribePackets(int value) => throw null!;
    public ManagedMqttClientOptions Build() => throw null!;
}

public class ManagedMqttClientStorageManager
{
    public ManagedMqttClientStorageManager(IManagedMqttClientStorage storage) { }

    public Task<List<ManagedMqttApplicationMessage>> LoadQueuedMessagesAsync() => throw null!;
    public Task AddAsync(ManagedMqttApplicationMessage applicationMessage) => throw null!;
    public Task RemoveAsync(ManagedMqttApplicationMessage applicationMessage) => throw null!;
}

public static class MqttFactoryExtensions
{
    public static IManagedMqttClient CreateManagedMqttClient(this MqttFactory factory, IMqttClient mqttClient = null) => throw null!;
    public static IManagedMqttClient CreateManagedMqttClient(this MqttFactory factory, IMqttNetLogger logger) => throw null!;
#if SINCE_4_2_1
    public static ManagedMqttClientOptionsBuilder CreateManagedMqttClientOptionsBuilder(this MqttFactory _) => throw null!;
#endif
}

#if SINCE_4_3_4
public sealed class SendSubscribeUnsubscribeResult
{
    public SendSubscribeUnsubscribeResult(List<MqttClientSubscribeResult> subscribeResults, List<MqttClientUnsubscribeResult> unsubscribeResults) { }

    public List<MqttClientSubscribeResult> SubscribeResults { get; }
    public List<MqttClientUnsubscribeResult> UnsubscribeResults { get; }
}
#endif
