using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Certificates;
using MQTTnet.Client.Publishing;
using MQTTnet.Client.Receiving;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Internal;
using MQTTnet.Protocol;
using MQTTnet.Server.Internal;
using MQTTnet.Server.Status;

namespace MQTTnet.Server;

public sealed class GetSubscribedMessagesFilter
{
    public bool IsNewSubscription { get; set; }
    public MqttTopicFilter TopicFilter { get; set; }
}

public sealed class MqttApplicationMessageInterceptorContext
{
    public string ClientId { get; }
    public MqttApplicationMessage ApplicationMessage { get; set; }
    public IDictionary<object, object> SessionItems { get; }
    public bool AcceptPublish { get; set; }
    public bool CloseConnection { get; set; }
}

public sealed class MqttClientMessageQueueInterceptorContext
{
    public string SenderClientId { get; }
    public string ReceiverClientId { get; }
    public MqttApplicationMessage ApplicationMessage { get; set; }
    public bool AcceptEnqueue { get; set; }
    public MqttQualityOfServiceLevel SubscriptionQualityOfServiceLevel { get; set; }
}

public sealed class MqttClientMessageQueueInterceptorDelegate : IMqttServerClientMessageQueueInterceptor
{
    public MqttClientMessageQueueInterceptorDelegate(Action<MqttClientMessageQueueInterceptorContext> callback) { }
    public MqttClientMessageQueueInterceptorDelegate(Func<MqttClientMessageQueueInterceptorContext, Task> callback) { }

    public Task InterceptClientMessageQueueEnqueueAsync(MqttClientMessageQueueInterceptorContext context) => throw null!;
}

public sealed class MqttPendingApplicationMessage
{
    public MqttPendingApplicationMessage(MqttApplicationMessage applicationMessage, MqttClientConnection sender) { }

    public MqttClientConnection Sender { get; }
    public MqttApplicationMessage ApplicationMessage { get; }
}

public sealed class MqttQueuedApplicationMessage
{
    public MqttApplicationMessage ApplicationMessage { get; set; }
    public string SenderClientId { get; set; }
    public bool IsRetainedMessage { get; set; }
    public List<uint> SubscriptionIdentifiers { get; set; }
    public bool IsDuplicate { get; set; }
    public MqttQualityOfServiceLevel SubscriptionQualityOfServiceLevel { get; set; }
}

public class MqttServer : Disposable, IMqttServer
{
    public MqttServer(IEnumerable<IMqttServerAdapter> adapters, IMqttNetLogger logger) { }

    public bool IsStarted { get; }
    public IMqttServerStartedHandler StartedHandler { get; set; }
    public IMqttServerStoppedHandler StoppedHandler { get; set; }
    public IMqttServerClientConnectedHandler ClientConnectedHandler { get; set; }
    public IMqttServerClientDisconnectedHandler ClientDisconnectedHandler { get; set; }
    public IMqttServerClientSubscribedTopicHandler ClientSubscribedTopicHandler { get; set; }
    public IMqttServerClientUnsubscribedTopicHandler ClientUnsubscribedTopicHandler { get; set; }
    public IMqttApplicationMessageReceivedHandler ApplicationMessageReceivedHandler { get; set; }
    public IMqttServerOptions Options { get; }

    public Task<IList<IMqttClientStatus>> GetClientStatusAsync() => throw null!;
    public Task<IList<IMqttSessionStatus>> GetSessionStatusAsync() => throw null!;
    public Task<IList<MqttApplicationMessage>> GetRetainedApplicationMessagesAsync() => throw null!;
    public Task ClearRetainedApplicationMessagesAsync() => throw null!;
    public Task SubscribeAsync(string clientId, ICollection<MqttTopicFilter> topicFilters) => throw null!;
    public Task UnsubscribeAsync(string clientId, ICollection<string> topicFilters) => throw null!;
    public Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken) => throw null!;
    public Task StartAsync(IMqttServerOptions options) => throw null!;
    public Task StopAsync() => throw null!;
    protected override void Dispose(bool disposing) { }
}

public sealed class MqttServerApplicationMessageInterceptorDelegate : IMqttServerApplicationMessageInterceptor
{
    public MqttServerApplicationMessageInterceptorDelegate(Action<MqttApplicationMessageInterceptorContext> callback) { }
    public MqttServerApplicationMessageInterceptorDelegate(Func<MqttApplicationMessageInterceptorContext, Task> callback) { }

    public Task InterceptApplicationMessagePublishAsync(MqttApplicationMessageInterceptorContext context) => throw null!;
}

public class MqttServerCertificateCredentials : IMqttServerCertificateCredentials
{
    public string Password { get; set; }
}

public sealed class MqttServerClientConnectedHandlerDelegate : IMqttServerClientConnectedHandler
{
    public MqttServerClientConnectedHandlerDelegate(Action<MqttServerClientConnectedEventArgs> handler) { }
    public MqttServerClientConnectedHandlerDelegate(Func<MqttServerClientConnectedEventArgs, Task> handler) { }

    public Task HandleClientConnectedAsync(MqttServerClientConnectedEventArgs eventArgs) => throw null!;
}

public sealed class MqttServerClientDisconnectedHandlerDelegate : IMqttServerClientDisconnectedHandler
{
    public MqttServerClientDisconnectedHandlerDelegate(Action<MqttServerClientDisconnectedEventArgs> handler) { }
    public MqttServerClientDisconnectedHandlerDelegate(Func<MqttServerClientDisconnectedEventArgs, Task> handler) { }

    public Task HandleClientDisconnectedAsync(MqttServerClientDisconnectedEventArgs eventArgs) => throw null!;
}

[Obsolete("As in the real library.")]
public sealed class MqttServerClientSubscribedHandlerDelegate : MqttServerClientSubscribedTopicHandlerDelegate
{
    public MqttServerClientSubscribedHandlerDelegate(Action<MqttServerClientSubscribedTopicEventArgs> handler) { }
    public MqttServerClientSubscribedHandlerDelegate(Func<MqttServerClientSubscribedTopicEventArgs, Task> handler) { }
}

public class MqttServerClientSubscribedTopicHandlerDelegate : IMqttServerClientSubscribedTopicHandler
{
    public MqttServerClientSubscribedTopicHandlerDelegate(Action<MqttServerClientSubscribedTopicEventArgs> handler) { }
    public MqttServerClientSubscribedTopicHandlerDelegate(Func<MqttServerClientSubscribedTopicEventArgs, Task> handler) { }
    internal MqttServerClientSubscribedTopicHandlerDelegate() { }

    public Task HandleClientSubscribedTopicAsync(MqttServerClientSubscribedTopicEventArgs eventArgs) => throw null!;
}

public sealed class MqttServerClientUnsubscribedTopicHandlerDelegate : IMqttServerClientUnsubscribedTopicHandler
{
    public MqttServerClientUnsubscribedTopicHandlerDelegate(Action<MqttServerClientUnsubscribedTopicEventArgs> handler) { }
    public MqttServerClientUnsubscribedTopicHandlerDelegate(Func<MqttServerClientUnsubscribedTopicEventArgs, Task> handler) { }

    public Task HandleClientUnsubscribedTopicAsync(MqttServerClientUnsubscribedTopicEventArgs eventArgs) => throw null!;
}

public sealed class MqttServerConnectionValidatorDelegate : IMqttServerConnectionValidator
{
    public MqttServerConnectionValidatorDelegate(Action<MqttConnectionValidatorContext> callback) { }
    public MqttServerConnectionValidatorDelegate(Func<MqttConnectionValidatorContext, Task> callback) { }

    public Task ValidateConnectionAsync(MqttConnectionValidatorContext context) => throw null!;
}

public static class MqttServerExtensions
{
    public static IMqttServer UseClientConnectedHandler(this IMqttServer server, Func<MqttServerClientConnectedEventArgs, Task> handler) => throw null!;
    public static IMqttServer UseClientConnectedHandler(this IMqttServer server, Action<MqttServerClientConnectedEventArgs> handler) => throw null!;
    public static IMqttServer UseClientConnectedHandler(this IMqttServer server, IMqttServerClientConnectedHandler handler) => throw null!;
    public static IMqttServer UseClientDisconnectedHandler(this IMqttServer server, Func<MqttServerClientDisconnectedEventArgs, Task> handler) => throw null!;
    public static IMqttServer UseClientDisconnectedHandler(this IMqttServer server, Action<MqttServerClientDisconnectedEventArgs> handler) => throw null!;
    public static IMqttServer UseClientDisconnectedHandler(this IMqttServer server, IMqttServerClientDisconnectedHandler handler) => throw null!;
    public static IMqttServer UseApplicationMessageReceivedHandler(this IMqttServer server, Func<MqttApplicationMessageReceivedEventArgs, Task> handler) => throw null!;
    public static IMqttServer UseApplicationMessageReceivedHandler(this IMqttServer server, Action<MqttApplicationMessageReceivedEventArgs> handler) => throw null!;
    public static IMqttServer UseApplicationMessageReceivedHandler(this IMqttServer server, IMqttApplicationMessageReceivedHandler handler) => throw null!;
    public static Task SubscribeAsync(this IMqttServer server, string clientId, params MqttTopicFilter[] topicFilters) => throw null!;
    public static Task SubscribeAsync(this IMqttServer server, string clientId, string topic, MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public static Task SubscribeAsync(this IMqttServer server, string clientId, string topic) => throw null!;
    public static Task UnsubscribeAsync(this IMqttServer server, string clientId, params string[] topicFilters) => throw null!;
    public static Task PublishAsync(this IMqttServer server, IEnumerable<MqttApplicationMessage> applicationMessages) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttServer server, MqttApplicationMessage applicationMessage) => throw null!;
    public static Task PublishAsync(this IMqttServer server, params MqttApplicationMessage[] applicationMessages) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttServer server, string topic) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttServer server, string topic, string payload) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttServer server, string topic, string payload, MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttServer server, string topic, string payload, MqttQualityOfServiceLevel qualityOfServiceLevel, bool retain) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttServer server, Func<MqttApplicationMessageBuilder, MqttApplicationMessageBuilder> builder, CancellationToken cancellationToken) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttServer server, Func<MqttApplicationMessageBuilder, MqttApplicationMessageBuilder> builder) => throw null!;
}

public sealed class MqttServerMultiThreadedApplicationMessageInterceptorDelegate : IMqttServerApplicationMessageInterceptor
{
    public MqttServerMultiThreadedApplicationMessageInterceptorDelegate(Action<MqttApplicationMessageInterceptorContext> callback) { }
    public MqttServerMultiThreadedApplicationMessageInterceptorDelegate(Func<MqttApplicationMessageInterceptorContext, Task> callback) { }

    public Func<MqttApplicationMessageInterceptorContext, Exception, Task> ExceptionHandler { get; set; }

    public Task InterceptApplicationMessagePublishAsync(MqttApplicationMessageInterceptorContext context) => throw null!;
}

public sealed class MqttServerOptions : IMqttServerOptions
{
    public MqttServerTcpEndpointOptions DefaultEndpointOptions { get; }
    public MqttServerTlsTcpEndpointOptions TlsEndpointOptions { get; }
    public string ClientId { get; set; }
    public bool EnablePersistentSessions { get; set; }
    public int MaxPendingMessagesPerClient { get; set; }
    public MqttPendingMessagesOverflowStrategy PendingMessagesOverflowStrategy { get; set; }
    public TimeSpan DefaultCommunicationTimeout { get; set; }
    public TimeSpan KeepAliveMonitorInterval { get; set; }
    public IMqttServerConnectionValidator ConnectionValidator { get; set; }
    public IMqttServerApplicationMessageInterceptor ApplicationMessageInterceptor { get; set; }
    public IMqttServerClientMessageQueueInterceptor ClientMessageQueueInterceptor { get; set; }
    public IMqttServerSubscriptionInterceptor SubscriptionInterceptor { get; set; }
    public IMqttServerUnsubscriptionInterceptor UnsubscriptionInterceptor { get; set; }
    public IMqttServerApplicationMessageInterceptor UndeliveredMessageInterceptor { get; set; }
    public IMqttServerStorage Storage { get; set; }
    public IMqttRetainedMessagesManager RetainedMessagesManager { get; set; }
}

public sealed class MqttServerStartedHandlerDelegate : IMqttServerStartedHandler
{
    public MqttServerStartedHandlerDelegate(Action<EventArgs> handler) { }
    public MqttServerStartedHandlerDelegate(Func<EventArgs, Task> handler) { }

    public Task HandleServerStartedAsync(EventArgs eventArgs) => throw null!;
}

public sealed class MqttServerStoppedHandlerDelegate : IMqttServerStoppedHandler
{
    public MqttServerStoppedHandlerDelegate(Action<EventArgs> handler) { }
    public MqttServerStoppedHandlerDelegate(Func<EventArgs, Task> handler) { }

    public Task HandleServerStoppedAsync(EventArgs eventArgs) => throw null!;
}

public sealed class MqttServerSubscriptionInterceptorDelegate : IMqttServerSubscriptionInterceptor
{
    public MqttServerSubscriptionInterceptorDelegate(Action<MqttSubscriptionInterceptorContext> callback) { }
    public MqttServerSubscriptionInterceptorDelegate(Func<MqttSubscriptionInterceptorContext, Task> callback) { }

    public Task InterceptSubscriptionAsync(MqttSubscriptionInterceptorContext context) => throw null!;
}

public abstract class MqttServerTcpEndpointBaseOptions
{
    public bool IsEnabled { get; set; }
    public int Port { get; set; }
    public int ConnectionBacklog { get; set; }
    public bool NoDelay { get; set; }
    public IPAddress BoundInterNetworkAddress { get; set; }
    public IPAddress BoundInterNetworkV6Address { get; set; }
    public bool ReuseAddress { get; set; }
}

public class MqttServerTcpEndpointOptions : MqttServerTcpEndpointBaseOptions
{
    public MqttServerTcpEndpointOptions() { }
}

public class MqttServerTlsTcpEndpointOptions : MqttServerTcpEndpointBaseOptions
{
    public MqttServerTlsTcpEndpointOptions() { }

    [Obsolete("As in the real library.")]
    public byte[] Certificate { get; set; }
    [Obsolete("As in the real library.")]
    public IMqttServerCertificateCredentials CertificateCredentials { get; set; }
    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    public ICertificateProvider CertificateProvider { get; set; }
    public bool ClientCertificateRequired { get; set; }
    public bool CheckCertificateRevocation { get; set; }
    public SslProtocols SslProtocol { get; set; }
}

public sealed class MqttSubscriptionInterceptorContext
{
    public string ClientId { get; }
    public MqttTopicFilter TopicFilter { get; set; }
    public IDictionary<object, object> SessionItems { get; }
    public bool AcceptSubscription { get; set; }
    public bool CloseConnection { get; set; }
}

public sealed class MqttUnsubscriptionInterceptorContext
{
    public string ClientId { get; }
    public string Topic { get; }
    public IDictionary<object, object> SessionItems { get; }
    public bool AcceptUnsubscription { get; set; }
    public bool CloseConnection { get; set; }
}
