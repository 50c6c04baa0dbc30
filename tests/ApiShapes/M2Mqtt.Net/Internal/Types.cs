using uPLibrary.Networking.M2Mqtt.Messages;

namespace uPLibrary.Networking.M2Mqtt.Internal;

public abstract class InternalEvent
{
}

public class MsgInternalEvent : InternalEvent
{
    protected MqttMsgBase msg;

    public MsgInternalEvent(MqttMsgBase msg) { }
    internal MsgInternalEvent() { }

    public MqttMsgBase Message { get; set; }
}

public class MsgPublishedInternalEvent : MsgInternalEvent
{
    public MsgPublishedInternalEvent(MqttMsgBase msg, bool isPublished) { }

    public bool IsPublished { get; }
}
