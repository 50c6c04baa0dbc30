using System;

namespace Microsoft.Azure.Devices.Client.Transport.Mqtt;

[Flags]
public enum TransportState
{
    NotInitialized = 1,
    Opening = 2,
    Open = 4,
    Subscribing = 0xC,
    Receiving = 0x14,
    Closed = 0x20,
    Error = 0x40,
}
