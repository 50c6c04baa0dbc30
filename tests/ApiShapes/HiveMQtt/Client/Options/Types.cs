using System;
using System.Collections.Generic;

using HiveMQtt.Client.Events;
using HiveMQtt.MQTT5.ReasonCodes;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client.Options;

public class ConnectOptions
{
    public long? SessionExpiryInterval { get; set; }
    public int? KeepAlive { get; set; }
    public bool? CleanStart { get; set; }
}

public class DisconnectOptions
{
    public DisconnectOptions() { }

    public DisconnectReasonCode ReasonCode { get; set; }
    public int? SessionExpiryInterval { get; set; }
    public string? ReasonString { get; set; }
    public Dictionary<string, string> UserProperties { get; set; }

    public void Validate() { }
}

public class SubscribeOptions
{
    public SubscribeOptions() { }

    public int? SubscriptionIdentifier { get; set; }
    public Dictionary<string, string> UserProperties { get; set; }
    public List<TopicFilter> TopicFilters { get; set; }
    public Dictionary<string, EventHandler<OnMessageReceivedEventArgs>> Handlers { get; set; }

    public void Validate() { }
}

public class UnsubscribeOptions
{
    public UnsubscribeOptions() { }

    public List<Subscription> Subscriptions { get; set; }
    public Dictionary<string, string> UserProperties { get; set; }

    public void Validate() { }
}
