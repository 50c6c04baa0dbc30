using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Diagnostics;
using MQTTnet.Internal;
using MQTTnet.Packets;
#if SINCE_4_3_2
using MQTTnet.Server.Disconnecting;
#else
using MQTTnet.Protocol;
#endif

namespace MQTTnet.Server;

public class MqttServer : Disposable
{
    public MqttServer(MqttServerOptions options, IEnumerable<IMqttServerAdapter> adapters, IMqttNetLogger logger) { }

    public bool IsStarted { get; }
#if SINCE_4_2
    public IDictionary ServerSessionItems { get; }
#endif
#if SINCE_4_3_2
    public bool AcceptNewConnections { get; set; }
#endif

    public event Func<ApplicationMessageNotConsumedEventArgs, Task> ApplicationMessageNotConsumedAsync;
    public event Func<ClientAcknowledgedPublishPacketEventArgs, Task> ClientAcknowledgedPublishPacketAsync;
    public event Func<ClientConnectedEventArgs, Task> ClientConnectedAsync;
    public event Func<ClientDisconnectedEventArgs, Task> ClientDisconnectedAsync;
    public event Func<ClientSubscribedTopicEventArgs, Task> ClientSubscribedTopicAsync;
    public event Func<ClientUnsubscribedTopicEventArgs, Task> ClientUnsubscribedTopicAsync;
    public event Func<InterceptingPacketEventArgs, Task> InterceptingInboundPacketAsync;
    public event Func<InterceptingPacketEventArgs, Task> InterceptingOutboundPacketAsync;
    public event Func<InterceptingPublishEventArgs, Task> InterceptingPublishAsync;
    public event Func<InterceptingSubscriptionEventArgs, Task> InterceptingSubscriptionAsync;
    public event Func<InterceptingUnsubscriptionEventArgs, Task> InterceptingUnsubscriptionAsync;
    public event Func<LoadingRetainedMessagesEventArgs, Task> LoadingRetainedMessageAsync;
    public event Func<EventArgs, Task> PreparingSessionAsync;
    public event Func<RetainedMessageChangedEventArgs, Task> RetainedMessageChangedAsync;
    public event Func<EventArgs, Task> RetainedMessagesClearedAsync;
    public event Func<SessionDeletedEventArgs, Task> SessionDeletedAsync;
    public event Func<EventArgs, Task> StartedAsync;
    public event Func<EventArgs, Task> StoppedAsync;
    public event Func<ValidatingConnectionEventArgs, Task> ValidatingConnectionAsync;
#if SINCE_4_2
    public event Func<InterceptingClientApplicationMessageEnqueueEventArgs, Task> InterceptingClientEnqueueAsync;
#endif
#if SINCE_4_3_3
    public event Func<ApplicationMessageEnqueuedEventArgs, Task> ApplicationMessageEnqueuedOrDroppedAsync;
    public event Func<QueueMessageOverwrittenEventArgs, Task> QueuedApplicationMessageOverwrittenAsync;
#endif

    public Task DeleteRetainedMessagesAsync() => throw null!;
    public Task<IList<MqttClientStatus>> GetClientsAsync() => throw null!;
    public Task<IList<MqttApplicationMessage>> GetRetainedMessagesAsync() => throw null!;
    public Task<IList<MqttSessionStatus>> GetSessionsAsync() => throw null!;
    public Task StartAsync() => throw null!;
    public Task SubscribeAsync(string clientId, ICollection<MqttTopicFilter> topicFilters) => throw null!;
    public Task UnsubscribeAsync(string clientId, ICollection<string> topicFilters) => throw null!;
    public Task UpdateRetainedMessageAsync(MqttApplicationMessage retainedMessage) => throw null!;
    protected override void Dispose(bool disposing) { }
#if !SINCE_4_1_4
    public Task InjectApplicationMessage(InjectedMqttApplicationMessage injectedApplicationMessage) => throw null!;
#endif
#if !SINCE_4_3_2
    public Task DisconnectClientAsync(string id, MqttDisconnectReasonCode reasonCode) => throw null!;
    public Task StopAsync() => throw null!;
#endif
#if SINCE_4_1_4
    public Task InjectApplicationMessage(InjectedMqttApplicationMessage injectedApplicationMessage, CancellationToken cancellationToken = default) => throw null!;
#endif
#if SINCE_4_2
    public Task<MqttApplicationMessage> GetRetainedMessageAsync(string topic) => throw null!;
#endif
#if SINCE_4_3_2
    public Task DisconnectClientAsync(string id, MqttServerClientDisconnectOptions options) => throw null!;
    public Task StopAsync(MqttServerStopOptions options) => throw null!;
#endif
}
