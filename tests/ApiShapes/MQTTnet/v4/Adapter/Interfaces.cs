using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client;
using MQTTnet.Diagnostics;
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
#if !SINCE_4_3_3
    bool IsReadingPacket { get; }
#endif

    Task ConnectAsync(CancellationToken cancellationToken);
    Task DisconnectAsync(CancellationToken cancellationToken);
    Task SendPacketAsync(MqttPacket packet, CancellationToken cancellationToken);
    Task<MqttPacket> ReceivePacketAsync(CancellationToken cancellationToken);
    void ResetStatistics();
}

public interface IMqttClientAdapterFactory
{
    IMqttChannelAdapter CreateClientAdapter(MqttClientOptions options, MqttPacketInspector packetInspector, IMqttNetLogger logger);
}

public interface IMqttServerAdapter : IDisposable
{
    Func<IMqttChannelAdapter, Task> ClientHandler { get; set; }

    Task StartAsync(MqttServerOptions options, IMqttNetLogger logger);
    Task StopAsync();
}
