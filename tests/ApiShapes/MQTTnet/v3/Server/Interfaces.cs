using System;
using System.Collections.Generic;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Server.Status;

namespace MQTTnet.Server;

public interface IMqttClientSession
{
    string ClientId { get; }

    Task StopAsync();
}

public interface IMqttRetainedMessagesManager
{
    Task Start(IMqttServerOptions options, IMqttNetLogger logger);
    Task LoadMessagesAsync();
    Task ClearMessagesAsync();
    Task HandleMessageAsync(string clientId, MqttApplicationMessage applicationMessage);
    Task<IList<MqttApplicationMessage>> GetMessagesAsync();
}

public interface IMqttServer : IApplicationMessageReceiver, IApplicationMessagePublisher, IDisposable
{
    bool IsStarted { get; }
    IMqttServerStartedHandler StartedHandler { get; set; }
    IMqttServerStoppedHandler StoppedHandler { get; set; }
    IMqttServerClientConnectedHandler ClientConnectedHandler { get; set; }
    IMqttServerClientDisconnectedHandler ClientDisconnectedHandler { get; set; }
    IMqttServerClientSubscribedTopicHandler ClientSubscribedTopicHandler { get; set; }
    IMqttServerClientUnsubscribedTopicHandler ClientUnsubscribedTopicHandler { get; set; }
    IMqttServerOptions Options { get; }

    Task<IList<IMqttClientStatus>> GetClientStatusAsync();
    Task<IList<IMqttSessionStatus>> GetSessionStatusAsync();
    Task<IList<MqttApplicationMessage>> GetRetainedApplicationMessagesAsync();
    Task ClearRetainedApplicationMessagesAsync();
    Task SubscribeAsync(string clientId, ICollection<MqttTopicFilter> topicFilters);
    Task UnsubscribeAsync(string clientId, ICollection<string> topicFilters);
    Task StartAsync(IMqttServerOptions options);
    Task StopAsync();
}

public interface IMqttServerApplicationMessageInterceptor
{
    Task InterceptApplicationMessagePublishAsync(MqttApplicationMessageInterceptorContext context);
}

public interface IMqttServerCertificateCredentials
{
    string Password { get; }
}

public interface IMqttServerClientConnectedHandler
{
    Task HandleClientConnectedAsync(MqttServerClientConnectedEventArgs eventArgs);
}

public interface IMqttServerClientDisconnectedHandler
{
    Task HandleClientDisconnectedAsync(MqttServerClientDisconnectedEventArgs eventArgs);
}

public interface IMqttServerClientMessageQueueInterceptor
{
    Task InterceptClientMessageQueueEnqueueAsync(MqttClientMessageQueueInterceptorContext context);
}

public interface IMqttServerClientSubscribedTopicHandler
{
    Task HandleClientSubscribedTopicAsync(MqttServerClientSubscribedTopicEventArgs eventArgs);
}

public interface IMqttServerClientUnsubscribedTopicHandler
{
    Task HandleClientUnsubscribedTopicAsync(MqttServerClientUnsubscribedTopicEventArgs eventArgs);
}

public interface IMqttServerConnectionValidator
{
    Task ValidateConnectionAsync(MqttConnectionValidatorContext context);
}

public interface IMqttServerFactory
{
    IList<Func<IMqttFactory, IMqttServerAdapter>> DefaultServerAdapters { get; }

    IMqttServer CreateMqttServer();
    IMqttServer CreateMqttServer(IMqttNetLogger logger);
    IMqttServer CreateMqttServer(IEnumerable<IMqttServerAdapter> adapters);
    IMqttServer CreateMqttServer(IEnumerable<IMqttServerAdapter> adapters, IMqttNetLogger logger);
}

public interface IMqttServerOptions
{
    string ClientId { get; }
    bool EnablePersistentSessions { get; }
    int MaxPendingMessagesPerClient { get; }
    MqttPendingMessagesOverflowStrategy PendingMessagesOverflowStrategy { get; }
    TimeSpan DefaultCommunicationTimeout { get; }
    TimeSpan KeepAliveMonitorInterval { get; }
    IMqttServerConnectionValidator ConnectionValidator { get; }
    IMqttServerSubscriptionInterceptor SubscriptionInterceptor { get; }
    IMqttServerUnsubscriptionInterceptor UnsubscriptionInterceptor { get; }
    IMqttServerApplicationMessageInterceptor ApplicationMessageInterceptor { get; }
    IMqttServerClientMessageQueueInterceptor ClientMessageQueueInterceptor { get; }
    IMqttServerApplicationMessageInterceptor UndeliveredMessageInterceptor { get; }
    MqttServerTcpEndpointOptions DefaultEndpointOptions { get; }
    MqttServerTlsTcpEndpointOptions TlsEndpointOptions { get; }
    IMqttServerStorage Storage { get; }
    IMqttRetainedMessagesManager RetainedMessagesManager { get; }
}

public interface IMqttServerPersistedSession
{
    string ClientId { get; }
    IDictionary<object, object> Items { get; }
    IList<MqttTopicFilter> Subscriptions { get; }
    MqttApplicationMessage WillMessage { get; }
    uint? WillDelayInterval { get; }
    DateTime? SessionExpiryTimestamp { get; }
    IList<MqttQueuedApplicationMessage> PendingApplicationMessages { get; }
}

public interface IMqttServerPersistedSessionsStorage
{
    Task<IList<IMqttServerPersistedSession>> LoadPersistedSessionsAsync();
}

public interface IMqttServerStartedHandler
{
    Task HandleServerStartedAsync(EventArgs eventArgs);
}

public interface IMqttServerStoppedHandler
{
    Task HandleServerStoppedAsync(EventArgs eventArgs);
}

public interface IMqttServerStorage
{
    Task SaveRetainedMessagesAsync(IList<MqttApplicationMessage> messages);
    Task<IList<MqttApplicationMessage>> LoadRetainedMessagesAsync();
}

public interface IMqttServerSubscriptionInterceptor
{
    Task InterceptSubscriptionAsync(MqttSubscriptionInterceptorContext context);
}

public interface IMqttServerUnsubscriptionInterceptor
{
    Task InterceptUnsubscriptionAsync(MqttUnsubscriptionInterceptorContext context);
}
