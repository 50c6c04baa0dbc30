namespace Microsoft.Azure.Amqp.Framing;

public enum FrameType : byte
{
    Amqp = 0,
    Sasl = 1,
}

public enum ReceiverSettleMode : byte
{
    First = 0,
    Second = 1,
}

public enum SenderSettleMode : byte
{
    Unsettled = 0,
    Settled = 1,
    Mixed = 2,
}

public enum TerminusDurability : uint
{
    None = 0,
    Configuration = 1,
    UnsettledState = 2,
}
