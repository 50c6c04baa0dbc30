namespace MQTTnet.Server;

#if SINCE_4_3_3
public enum EnqueueDataPacketResult
{
    Enqueued = 0,
    Dropped = 1,
}
#endif

public enum MqttClientDisconnectType
{
    Clean = 0,
    NotClean = 1,
    Takeover = 2,
}

public enum MqttPendingMessagesOverflowStrategy
{
    DropOldestQueuedMessage = 0,
    DropNewMessage = 1,
}
