namespace DotNetty.Codecs.Mqtt.Packets;

public enum QualityOfService
{
    AtMostOnce = 0,
    AtLeastOnce = 1,
    ExactlyOnce = 2,
    Reserved = 3,
    Failure = 0x80,
}
