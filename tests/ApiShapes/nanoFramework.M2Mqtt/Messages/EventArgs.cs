using System;

namespace nanoFramework.M2Mqtt.Messages;

public class ConnectionClosedRequestEventArgs : EventArgs
{
    public ConnectionClosedRequestEventArgs(MqttMsgDisconnect disconnect) { }

    public MqttMsgDisconnect Message { get; }
}

public class ConnectionOpenedEventArgs : EventArgs
{
    public ConnectionOpenedEventArgs(MqttMsgConnack connact) { }

    public MqttMsgConnack Message { get; }
}

public class MqttMsgAuthenticationEventArgs : EventArgs
{
    public MqttMsgAuthenticationEventArgs(MqttMsgAuthentication authentication) { }

    public MqttMsgAuthentication Message { get; }
}

public class MqttMsgConnectEventArgs : EventArgs
{
    public MqttMsgConnectEventArgs(MqttMsgConnect connect) { }

    public MqttMsgConnect Message { get; }
}

public class MqttMsgPublishEventArgs : EventArgs
{
    public MqttMsgPublishEventArgs(string topic, byte[] message, bool dupFlag, MqttQoSLevel qosLevel, bool retain) { }

    public string Topic { get; }
    public byte[] Message { get; }
    public bool DupFlag { get; }
    public MqttQoSLevel QosLevel { get; }
    public bool Retain { get; }
}

public class MqttMsgPublishedEventArgs : EventArgs
{
    public MqttMsgPublishedEventArgs(ushort messageId) { }
    public MqttMsgPublishedEventArgs(ushort messageId, bool isPublished) { }

    public ushort MessageId { get; set; }
    public bool IsPublished { get; set; }
}

public class MqttMsgSubscribeEventArgs : EventArgs
{
    public MqttMsgSubscribeEventArgs(ushort messageId, string[] topics, MqttQoSLevel[] qosLevels) { }

    public ushort MessageId { get; }
    public string[] Topics { get; }
    public MqttQoSLevel[] QoSLevels { get; }
}

public class MqttMsgSubscribedEventArgs : EventArgs
{
    public MqttMsgSubscribedEventArgs(ushort messageId, MqttQoSLevel[] grantedQosLevels) { }

    public ushort MessageId { get; }
    public MqttQoSLevel[] GrantedQoSLevels { get; }
}

public class MqttMsgUnsubscribeEventArgs : EventArgs
{
    public MqttMsgUnsubscribeEventArgs(ushort messageId, string[] topics) { }

    public ushort MessageId { get; }
    public string[] Topics { get; }
}

public class MqttMsgUnsubscribedEventArgs : EventArgs
{
    public MqttMsgUnsubscribedEventArgs(ushort messageId) { }

    public ushort MessageId { get; }
}
