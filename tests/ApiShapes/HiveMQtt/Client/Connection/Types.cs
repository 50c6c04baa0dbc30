using System;

using HiveMQtt.Client.Internal;

namespace HiveMQtt.Client.Connection;

public class ConnectionManager : IDisposable
{
    internal ConnectionManager() { }

    public PacketIDManager GetPacketIDManager() => throw null!;
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
}
