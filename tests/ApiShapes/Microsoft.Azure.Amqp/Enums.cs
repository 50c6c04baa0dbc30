using System;

namespace Microsoft.Azure.Amqp;

public enum AmqpObjectState
{
    Start = 0,
    HeaderSent = 1,
    OpenPipe = 2,
    OpenClosePipe = 3,
    HeaderReceived = 4,
    HeaderExchanged = 5,
    OpenSent = 6,
    OpenReceived = 7,
    ClosePipe = 8,
    Opened = 9,
    CloseSent = 10,
    CloseReceived = 11,
    End = 12,
    Faulted = 13,
}

public enum IoEvent
{
    WriteBufferQueueFull = 0,
    WriteBufferQueueEmpty = 1,
}

public enum ProtocolId : byte
{
    Amqp = 0,
    AmqpTls = 2,
    AmqpSasl = 3,
}

[Flags]
public enum SectionFlag
{
    Header = 1,
    DeliveryAnnotations = 2,
    MessageAnnotations = 4,
    Properties = 8,
    ApplicationProperties = 0x10,
    Data = 0x20,
    AmqpSequence = 0x40,
    AmqpValue = 0x80,
    Footer = 0x100,
    All = 0x1FF,
    Body = 0xE0,
    NonBody = 0x11F,
    Mutable = 0x107,
    Immutable = 0xF8,
}

public enum SettleMode : byte
{
    SettleOnSend = 0,
    SettleOnReceive = 1,
    SettleOnDispose = 2,
}
