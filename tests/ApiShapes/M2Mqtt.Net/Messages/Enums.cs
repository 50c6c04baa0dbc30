namespace uPLibrary.Networking.M2Mqtt.Messages;

public enum MqttMsgFlow
{
    ToPublish = 0,
    ToAcknowledge = 1,
}

public enum MqttMsgState
{
    QueuedQos0 = 0,
    QueuedQos1 = 1,
    QueuedQos2 = 2,
    WaitForPuback = 3,
    WaitForPubrec = 4,
    WaitForPubrel = 5,
    WaitForPubcomp = 6,
    SendPubrec = 7,
    SendPubrel = 8,
    SendPubcomp = 9,
    SendPuback = 10,
    SendSubscribe = 11,
    SendUnsubscribe = 12,
    WaitForSuback = 13,
    WaitForUnsuback = 14,
}
