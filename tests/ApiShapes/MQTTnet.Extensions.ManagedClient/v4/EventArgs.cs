using System;
using System.Collections.Generic;

using MQTTnet.Client;
using MQTTnet.Packets;

namespace MQTTnet.Extensions.ManagedClient;

public sealed class ApplicationMessageProcessedEventArgs : EventArgs
{
    public ApplicationMessageProcessedEventArgs(ManagedMqttApplicationMessage applicationMessage, Exception exception) { }

    public ManagedMqttApplicationMessage ApplicationMessage { get; }
    public Exception Exception { get; }
}

public sealed class ApplicationMessageSkippedEventArgs : EventArgs
{
    public ApplicationMessageSkippedEventArgs(ManagedMqttApplicationMessage applicationMessage) { }

    public ManagedMqttApplicationMessage ApplicationMessage { get; }
}

public sealed class ConnectingFailedEventArgs : EventArgs
{
    public ConnectingFailedEventArgs(MqttClientConnectResult connectResult, Exception exception) { }

    public MqttClientConnectResult ConnectResult { get; }
    public Exception Exception { get; }
}

#if SINCE_4_3_4
public sealed class InterceptingPublishMessageEventArgs : EventArgs
{
    public InterceptingPublishMessageEventArgs(ManagedMqttApplicationMessage applicationMessage) { }

    public ManagedMqttApplicationMessage ApplicationMessage { get; }
    public bool AcceptPublish { get; set; }
}
#endif

public class ManagedProcessFailedEventArgs : EventArgs
{
#if !SINCE_4_2
    public ManagedProcessFailedEventArgs(Exception exception) { }
#endif
#if SINCE_4_2
    public ManagedProcessFailedEventArgs(Exception exception, List<MqttTopicFilter> addedSubscriptions, List<string> removedSubscriptions) { }
#endif

    public Exception Exception { get; }
#if SINCE_4_2
    public List<string> AddedSubscriptions { get; }
    public List<string> RemovedSubscriptions { get; }
#endif
}

#if SINCE_4_3_4
public sealed class SubscriptionsChangedEventArgs : EventArgs
{
    public SubscriptionsChangedEventArgs(List<MqttClientSubscribeResult> subscribeResult, List<MqttClientUnsubscribeResult> unsubscribeResult) { }

    public List<MqttClientSubscribeResult> SubscribeResult { get; }
    public List<MqttClientUnsubscribeResult> UnsubscribeResult { get; }
}
#endif
