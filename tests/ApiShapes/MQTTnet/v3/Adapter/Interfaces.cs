using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client.Options;
using MQTTnet.Formatter;
using MQTTnet.Packets;
using MQTTnet.Server;

namespace MQTTnet.Adapter;

public interface IMqttChannelAdapter : IDisposable
{
    string Endpoint { get; }
    bool IsSecureConnection { get; }
    X509Certificate2 ClientCertificate { get; }
    MqttPacketFormatterAdapter PacketFormatterAdapter { get; }
    long BytesSent { get; }
    long BytesReceived { get; }
    bool IsReadingPacket { get; }

    Task ConnectAsync(TimeSpan timeout, CancellationToken cancellationToken);
    Task DisconnectAsync(TimeSpan timeout, CancellationToken cancellationToken);
    Task SendPacketAsync(MqttBasePacket packet, CancellationToken cancellationToken);
    Task<MqttBasePacket> ReceivePacketAsync(CancellationToken cancellationToken);
    void ResetStatistics();
}

public interface IMqttClientAdapterFactory
{
    IMqttChannelAdapter CreateClientAdapter(IMqttClientOptions options);
}

public interface IMqttServerAdapter : IDisposable
{
    Func<IMqttChannelAdapter, Task> ClientHandler { get; set; }

    Task StartAsync(IMqttServerOptions options);
    Task StopAsync();
}
