using System;

namespace uPLibrary.Networking.M2Mqtt.Messages;

public class MqttMsgConnectEventArgs : EventArgs
{
    public MqttMsgConnectEventArgs(MqttMsgConnect connect) { }

    public MqttMsgConnect Message { get; }
}

public class MqttMsgPublishEventArgs : EventArgs
{
    public MqttMsgPublishEventArgs(string topic, byte[] message, bool dupFlag, byte qosLevel, bool retain) { }

    public string Topic { get; }
    public byte[] Message { get; }
    public bool DupFlag { get; set; }
    public byte QosLevel { get; }
    public bool Retain { get; }
}

public class MqttMsgPublishedEventArgs : EventArgs
{
    public MqttMsgPublishedEventArgs(ushort messageId) { }
    public MqttMsgPublishedEventArgs(ushort messageId, bool isPublished) { }

    public ushort MessageId { get; }
    public bool IsPublished { get; }
}

public class MqttMsgSubscribeEventArgs : EventArgs
{
    public MqttMsgSubscribeEventArgs(ushort messageId, string[] topics, byte[] qosLevels) { }

    public ushort MessageId { get; }
    public string[] Topics { get; }
    public byte[] QoSLevels { get; }
}

public class MqttMsgSubscribedEventArgs : EventArgs
{
    public MqttMsgSubscribedEventArgs(ushort messageId, byte[] grantedQosLevels) { }

    public ushort MessageId { get; }
    public byte[] GrantedQoSLevels { get; }
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
