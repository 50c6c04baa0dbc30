using System;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client;
using MQTTnet.Diagnostics;
using MQTTnet.Packets;

namespace MQTTnet.LowLevelClient;

public interface ILowLevelMqttClient : IDisposable
{
    bool IsConnected { get; }

#if !SINCE_4_2
    event Func<InspectMqttPacketEventArgs, Task> InspectPackage;
#endif
#if SINCE_4_2
    event Func<InspectMqttPacketEventArgs, Task> InspectPacketAsync;
#endif

    Task ConnectAsync(MqttClientOptions options, CancellationToken cancellationToken = default);
    Task DisconnectAsync(CancellationToken cancellationToken = default);
    Task<MqttPacket> ReceiveAsync(CancellationToken cancellationToken = default);
    Task SendAsync(MqttPacket packet, CancellationToken cancellationToken = default);
}
