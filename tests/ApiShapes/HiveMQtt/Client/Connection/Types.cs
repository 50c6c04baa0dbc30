using System;

using HiveMQtt.Client.Internal;

namespace HiveMQtt.Client.Connection;

public class ConnectionManager : IDisposable
{
#if !SINCE_0_37
    public ConnectionManager(HiveMQClient client) { }
#endif
#if SINCE_0_37
    internal ConnectionManager() { }
#endif

    public PacketIDManager GetPacketIDManager() => throw null!;
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
}
