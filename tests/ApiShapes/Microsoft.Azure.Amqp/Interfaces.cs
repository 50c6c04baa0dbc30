using System;
using System.Threading.Tasks;

using Microsoft.Azure.Amqp.Framing;
using Microsoft.Azure.Amqp.Transport;

namespace Microsoft.Azure.Amqp;

public interface IAmqpProvider : IRuntimeProvider, INodeFactory
{
}

public interface IAmqpUsageMeter : ITransportMonitor
{
    void OnRead(AmqpConnection connection, ulong frameCode, int numberOfBytes);
    void OnWrite(AmqpConnection connection, ulong frameCode, int numberOfBytes);
}

public interface ICbsTokenProvider
{
    Task<CbsToken> GetTokenAsync(Uri namespaceAddress, string appliesTo, string[] requiredClaims);
}

public interface IConnectionFactory
{
    AmqpConnection CreateConnection(TransportBase transport, ProtocolHeader protocolHeader, bool isInitiator, AmqpSettings amqpSettings, AmqpConnectionSettings connectionSettings);
}

public interface IIoHandler
{
    void OnReceiveBuffer(ByteBuffer buffer);
    void OnIoFault(Exception exception);
    void OnIoEvent(IoEvent ioEvent, long queueSize);
}

public interface ILinkFactory
{
    AmqpLink CreateLink(AmqpSession session, AmqpLinkSettings settings);
    IAsyncResult BeginOpenLink(AmqpLink link, TimeSpan timeout, AsyncCallback callback, object state);
    void EndOpenLink(IAsyncResult result);
}

public interface INodeFactory
{
    IAsyncResult BeginCreateNode(string address, Fields properties, TimeSpan timeout, AsyncCallback callback, object state);
    void EndCreateNode(IAsyncResult result);
    IAsyncResult BeginDeleteNode(string address, TimeSpan timeout, AsyncCallback callback, object state);
    void EndDeleteNode(IAsyncResult result);
}

public interface IRuntimeProvider : IConnectionFactory, ISessionFactory, ILinkFactory
{
}

public interface ISessionFactory
{
    AmqpSession CreateSession(AmqpConnection connection, AmqpSessionSettings settings);
}

public interface ITransportMonitor
{
    void OnTransportWrite(int bufferSize, int writeSize, long queueSize, long latencyTicks);
    void OnTransportRead(int bufferSize, int readSize, int cacheHits, long latencyTicks);
}

public interface IWorkDelegate<in T>
{
    bool Invoke(T work);
}
