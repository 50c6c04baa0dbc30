using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client;
using MQTTnet.Client.Connecting;
using MQTTnet.Client.Disconnecting;
using MQTTnet.Client.Options;
using MQTTnet.Client.Publishing;
using MQTTnet.Client.Receiving;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Internal;
using MQTTnet.Protocol;
using MQTTnet.Server;

namespace MQTTnet.Extensions.ManagedClient;

public class ApplicationMessageProcessedHandlerDelegate : IApplicationMessageProcessedHandler
{
    public ApplicationMessageProcessedHandlerDelegate(Action<ApplicationMessageProcessedEventArgs> handler) { }
    public ApplicationMessageProcessedHandlerDelegate(Func<ApplicationMessageProcessedEventArgs, Task> handler) { }

    public Task HandleApplicationMessageProcessedAsync(ApplicationMessageProcessedEventArgs eventArgs) => throw null!;
}

public class ApplicationMessageSkippedHandlerDelegate : IApplicationMessageSkippedHandler
{
    public ApplicationMessageSkippedHandlerDelegate(Action<ApplicationMessageSkippedEventArgs> handler) { }
    public ApplicationMessageSkippedHandlerDelegate(Func<ApplicationMessageSkippedEventArgs, Task> handler) { }

    public Task HandleApplicationMessageSkippedAsync(ApplicationMessageSkippedEventArgs eventArgs) => throw null!;
}

public class ConnectingFailedHandlerDelegate : IConnectingFailedHandler
{
    public ConnectingFailedHandlerDelegate(Action<ManagedProcessFailedEventArgs> handler) { }
    public ConnectingFailedHandlerDelegate(Func<ManagedProcessFailedEventArgs, Task> handler) { }

    public Task HandleConnectingFailedAsync(ManagedProcessFailedEventArgs eventArgs) => throw null!;
}

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

public class ManagedMqttClient : Disposable, IManagedMqttClient
{
    public ManagedMqttClient(IMqttClient mqttClient, IMqttNetLogger logger) { }

    public bool IsConnected { get; }
    public bool IsStarted { get; }
    public IMqttClient InternalClient { get; }
    public int PendingApplicationMessagesCount { get; }
    public IManagedMqttClientOptions Options { get; }
    public IMqttClientConnectedHandler ConnectedHandler { get; set; }
    public IMqttClientDisconnectedHandler DisconnectedHandler { get; set; }
    public IMqttApplicationMessageReceivedHandler ApplicationMessageReceivedHandler { get; set; }
    public IApplicationMessageProcessedHandler ApplicationMessageProcessedHandler { get; set; }
    public IApplicationMessageSkippedHandler ApplicationMessageSkippedHandler { get; set; }
    public IConnectingFailedHandler ConnectingFailedHandler { get; set; }
    public ISynchronizingSubscriptionsFailedHandler SynchronizingSubscriptionsFailedHandler { get; set; }

    public Task StartAsync(IManagedMqttClientOptions options) => throw null!;
    public Task StopAsync() => throw null!;
    public Task PingAsync(CancellationToken cancellationToken) => throw null!;
    public Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken) => throw null!;
    public Task PublishAsync(ManagedMqttApplicationMessage applicationMessage) => throw null!;
    public Task SubscribeAsync(IEnumerable<MqttTopicFilter> topicFilters) => throw null!;
    public Task UnsubscribeAsync(IEnumerable<string> topics) => throw null!;
    protected override void Dispose(bool disposing) { }
}

public static class ManagedMqttClientExtensions
{
    public static IManagedMqttClient UseConnectedHandler(this IManagedMqttClient client, Func<MqttClientConnectedEventArgs, Task> handler) => throw null!;
    public static IManagedMqttClient UseConnectedHandler(this IManagedMqttClient client, Action<MqttClientConnectedEventArgs> handler) => throw null!;
    public static IManagedMqttClient UseConnectedHandler(this IManagedMqttClient client, IMqttClientConnectedHandler handler) => throw null!;
    public static IManagedMqttClient UseDisconnectedHandler(this IManagedMqttClient client, Func<MqttClientDisconnectedEventArgs, Task> handler) => throw null!;
    public static IManagedMqttClient UseDisconnectedHandler(this IManagedMqttClient client, Action<MqttClientDisconnectedEventArgs> handler) => throw null!;
    public static IManagedMqttClient UseDisconnectedHandler(this IManagedMqttClient client, IMqttClientDisconnectedHandler handler) => throw null!;
    public static TReceiver UseApplicationMessageReceivedHandler<TReceiver>(this TReceiver receiver, Func<MqttApplicationMessageReceivedEventArgs, Task> handler) where TReceiver : IApplicationMessageReceiver => throw null!;
    public static TReceiver UseApplicationMessageReceivedHandler<TReceiver>(this TReceiver receiver, Action<MqttApplicationMessageReceivedEventArgs> handler) where TReceiver : IApplicationMessageReceiver => throw null!;
    public static TReceiver UseApplicationMessageReceivedHandler<TReceiver>(this TReceiver receiver, IMqttApplicationMessageReceivedHandler handler) where TReceiver : IApplicationMessageReceiver => throw null!;
    public static Task SubscribeAsync(this IManagedMqttClient client, params MqttTopicFilter[] topicFilters) => throw null!;
    public static Task SubscribeAsync(this IManagedMqttClient client, string topic, MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public static Task SubscribeAsync(this IManagedMqttClient client, string topic) => throw null!;
    public static Task UnsubscribeAsync(this IManagedMqttClient client, params string[] topicFilters) => throw null!;
    public static Task PublishAsync(this IApplicationMessagePublisher publisher, IEnumerable<MqttApplicationMessage> applicationMessages) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IApplicationMessagePublisher publisher, MqttApplicationMessage applicationMessage) => throw null!;
    public static Task PublishAsync(this IApplicationMessagePublisher publisher, params MqttApplicationMessage[] applicationMessages) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IApplicationMessagePublisher publisher, string topic) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IApplicationMessagePublisher publisher, string topic, string payload) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IApplicationMessagePublisher publisher, string topic, string payload, MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IApplicationMessagePublisher publisher, string topic, string payload, MqttQualityOfServiceLevel qualityOfServiceLevel, bool retain) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IApplicationMessagePublisher publisher, Func<MqttApplicationMessageBuilder, MqttApplicationMessageBuilder> builder, CancellationToken cancellationToken) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IApplicationMessagePublisher publisher, Func<MqttApplicationMessageBuilder, MqttApplicationMessageBuilder> builder) => throw null!;
}

public sealed class ManagedMqttClientOptions : IManagedMqttClientOptions
{
    public IMqttClientOptions ClientOptions { get; set; }
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
    public ManagedMqttClientOptionsBuilder WithClientOptions(IMqttClientOptions value) => throw null!;
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
    public static IManagedMqttClient CreateManagedMqttClient(this IMqttFactory factory) => throw null!;
    public static IManagedMqttClient CreateManagedMqttClient(this IMqttFactory factory, IMqttNetLogger logger) => throw null!;
}

public class SynchronizingSubscriptionsFailedHandlerDelegate : ISynchronizingSubscriptionsFailedHandler
{
    public SynchronizingSubscriptionsFailedHandlerDelegate(Action<ManagedProcessFailedEventArgs> handler) { }
    public SynchronizingSubscriptionsFailedHandlerDelegate(Func<ManagedProcessFailedEventArgs, Task> handler) { }

    public Task HandleSynchronizingSubscriptionsFailedAsync(ManagedProcessFailedEventArgs eventArgs) => throw null!;
}
