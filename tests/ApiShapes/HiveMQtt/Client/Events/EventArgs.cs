using System;
using System.Collections.Generic;

using HiveMQtt.Client.Options;
using HiveMQtt.Client.Results;
using HiveMQtt.MQTT5;
using HiveMQtt.MQTT5.Packets;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client.Events;

public class AfterConnectEventArgs : EventArgs
{
    public AfterConnectEventArgs(ConnectResult results) { }

    public ConnectResult ConnectResult { get; set; }
}

public class AfterDisconnectEventArgs : EventArgs
{
    public AfterDisconnectEventArgs(bool clean = false) { }

    public bool CleanDisconnect { get; set; }
}

public class AfterSubscribeEventArgs : EventArgs
{
    public AfterSubscribeEventArgs(SubscribeResult results) { }

    public SubscribeResult SubscribeResult { get; set; }
}

public class AfterUnsubscribeEventArgs : EventArgs
{
    public AfterUnsubscribeEventArgs(UnsubscribeResult results) { }

    public UnsubscribeResult UnsubscribeResult { get; set; }
}

public class BeforeConnectEventArgs : EventArgs
{
    public BeforeConnectEventArgs(HiveMQClientOptions options) { }

    public HiveMQClientOptions Options { get; set; }
}

public class BeforeDisconnectEventArgs : EventArgs
{
    public BeforeDisconnectEventArgs() { }
}

public class BeforeSubscribeEventArgs : EventArgs
{
    public BeforeSubscribeEventArgs(SubscribeOptions options) { }

    public SubscribeOptions Options { get; set; }
}

public class BeforeUnsubscribeEventArgs : EventArgs
{
    public BeforeUnsubscribeEventArgs(List<Subscription> subscriptions) { }

    public List<Subscription> Subscriptions { get; set; }
}

public class OnConnAckReceivedEventArgs : EventArgs
{
    public OnConnAckReceivedEventArgs(ConnAckPacket connAckPacket) { }

    public ConnAckPacket ConnAckPacket { get; set; }
}

public class OnConnectSentEventArgs : EventArgs
{
    public OnConnectSentEventArgs(ConnectPacket connectPacket) { }

    public ConnectPacket ConnectPacket { get; set; }
}

public class OnDisconnectReceivedEventArgs : EventArgs
{
    public OnDisconnectReceivedEventArgs(DisconnectPacket packet) { }

    public DisconnectPacket DisconnectPacket { get; set; }
}

public class OnDisconnectSentEventArgs : EventArgs
{
    public OnDisconnectSentEventArgs(DisconnectPacket packet) { }

    public DisconnectPacket DisconnectPacket { get; set; }
}

public class OnMessageReceivedEventArgs : EventArgs
{
    public OnMessageReceivedEventArgs(MQTT5PublishMessage message) { }
#if SINCE_0_40
    public OnMessageReceivedEventArgs(MQTT5PublishMessage message, ushort? packetIdentifier) { }
#endif

    public MQTT5PublishMessage PublishMessage { get; set; }
#if SINCE_0_40
    public ushort? PacketIdentifier { get; }
#endif
}

public class OnPingReqSentEventArgs : EventArgs
{
    public OnPingReqSentEventArgs(PingReqPacket pingReqPacket) { }

    public PingReqPacket PingReqPacket { get; set; }
}

public class OnPingRespReceivedEventArgs : EventArgs
{
    public OnPingRespReceivedEventArgs(PingRespPacket pingRespPacket) { }

    public PingRespPacket PingRespPacket { get; set; }
}

public class OnPubAckReceivedEventArgs : EventArgs
{
    public OnPubAckReceivedEventArgs(PubAckPacket pubAckPacket) { }

    public PubAckPacket PubAckPacket { get; set; }
}

public class OnPubAckSentEventArgs : EventArgs
{
    public OnPubAckSentEventArgs(PubAckPacket pubAckPacket) { }

    public PubAckPacket PubAckPacket { get; set; }
}

public class OnPubCompReceivedEventArgs : EventArgs
{
    public OnPubCompReceivedEventArgs(PubCompPacket pubCompPacket) { }

    public PubCompPacket PubCompPacket { get; set; }
}

public class OnPubCompSentEventArgs : EventArgs
{
    public OnPubCompSentEventArgs(PubCompPacket pubCompPacket) { }

    public PubCompPacket PubCompPacket { get; set; }
}

public class OnPubRecReceivedEventArgs : EventArgs
{
    public OnPubRecReceivedEventArgs(PubRecPacket pubRecPacket) { }

    public PubRecPacket PubRecPacket { get; set; }
}

public class OnPubRecSentEventArgs : EventArgs
{
    public OnPubRecSentEventArgs(PubRecPacket pubRecPacket) { }

    public PubRecPacket PubRecPacket { get; set; }
}

public class OnPubRelReceivedEventArgs : EventArgs
{
    public OnPubRelReceivedEventArgs(PubRelPacket pubRelPacket) { }

    public PubRelPacket PubRelPacket { get; set; }
}

public class OnPubRelSentEventArgs : EventArgs
{
    public OnPubRelSentEventArgs(PubRelPacket pubRelPacket) { }

    public PubRelPacket PubRelPacket { get; set; }
}

public class OnPublishQoS1CompleteEventArgs : EventArgs
{
    public OnPublishQoS1CompleteEventArgs(PubAckPacket packet) { }

    public PubAckPacket PubAckPacket { get; set; }
}

public class OnPublishQoS2CompleteEventArgs : EventArgs
{
    public OnPublishQoS2CompleteEventArgs(List<ControlPacket> packetList) { }

    public List<ControlPacket> PacketList { get; set; }
}

public class OnPublishReceivedEventArgs : EventArgs
{
    public OnPublishReceivedEventArgs(PublishPacket publishPacket) { }

    public PublishPacket PublishPacket { get; set; }
}

public class OnPublishSentEventArgs : EventArgs
{
    public OnPublishSentEventArgs(PublishPacket publishPacket) { }

    public PublishPacket PublishPacket { get; set; }
}

public class OnSubAckReceivedEventArgs : EventArgs
{
    public OnSubAckReceivedEventArgs(SubAckPacket subAckPacket) { }

    public SubAckPacket SubAckPacket { get; set; }
}

public class OnSubscribeSentEventArgs : EventArgs
{
    public OnSubscribeSentEventArgs(SubscribePacket subscribePacket) { }

    public SubscribePacket SubscribePacket { get; set; }
}

public class OnUnsubAckReceivedEventArgs : EventArgs
{
    public OnUnsubAckReceivedEventArgs(UnsubAckPacket unsubAckPacket) { }

    public UnsubAckPacket UnsubAckPacket { get; set; }
}

public class OnUnsubscribeSentEventArgs : EventArgs
{
    public OnUnsubscribeSentEventArgs(UnsubscribePacket subscribePacket) { }

    public UnsubscribePacket UnsubscribePacket { get; set; }
}
