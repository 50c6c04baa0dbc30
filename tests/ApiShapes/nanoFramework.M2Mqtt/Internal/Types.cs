using nanoFramework.M2Mqtt.Messages;

namespace nanoFramework.M2Mqtt.Internal;

public abstract class InternalEvent
{
}

public class MsgInternalEvent : InternalEvent
{
    public MsgInternalEvent(MqttMsgBase msg) { }
    internal MsgInternalEvent() { }

    public MqttMsgBase Message { get; set; }
}

public class MsgPublishedInternalEvent : MsgInternalEvent
{
    public MsgPublishedInternalEvent(MqttMsgBase msg, bool isPublished) { }

    public bool IsPublished { get; }
}
