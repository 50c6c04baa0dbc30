namespace MQTTnet.Server;

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
