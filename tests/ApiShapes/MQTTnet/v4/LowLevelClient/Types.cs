using System;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Client;
using MQTTnet.Diagnostics;
using MQTTnet.Packets;

namespace MQTTnet.LowLevelClient;

public sealed class LowLevelMqttClient : ILowLevelMqttClient
{
    public LowLevelMqttClient(IMqttClientAdapterFactory clientAdapterFactory, IMqttNetLogger logger) { }

    public bool IsConnected { get; }

#if !SINCE_4_2
    public event Func<InspectMqttPacketEventArgs, Task> InspectPackage;
#endif
#if SINCE_4_2
    public event Func<InspectMqttPacketEventArgs, Task> InspectPacketAsync;
#endif

    public Task ConnectAsync(MqttClientOptions options, CancellationToken cancellationToken) => throw null!;
    public Task DisconnectAsync(CancellationToken cancellationToken) => throw null!;
    public void Dispose() { }
    public Task<MqttPacket> ReceiveAsync(CancellationToken cancellationToken) => throw null!;
    public Task SendAsync(MqttPacket packet, CancellationToken cancellationToken) => throw null!;
}
