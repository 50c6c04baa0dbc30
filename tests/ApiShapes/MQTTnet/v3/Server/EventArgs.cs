using System;

using MQTTnet.Formatter;

namespace MQTTnet.Server;

public sealed class MqttServerClientConnectedEventArgs : EventArgs
{
    public string ClientId { get; }
    public string UserName { get; }
    public MqttProtocolVersion ProtocolVersion { get; }
    public string Endpoint { get; }
}

public sealed class MqttServerClientDisconnectedEventArgs : EventArgs
{
    public string ClientId { get; }
    public MqttClientDisconnectType DisconnectType { get; }
    public string Endpoint { get; }
}

public sealed class MqttServerClientSubscribedTopicEventArgs : EventArgs
{
    public string ClientId { get; }
    public MqttTopicFilter TopicFilter { get; }
}

public sealed class MqttServerClientUnsubscribedTopicEventArgs : EventArgs
{
    public string ClientId { get; }
    public string TopicFilter { get; }
}
