using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Client.Options;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Packets;

namespace MQTTnet.LowLevelClient;

public sealed class LowLevelMqttClient : ILowLevelMqttClient
{
    public LowLevelMqttClient(IMqttClientAdapterFactory clientAdapterFactory, IMqttNetLogger logger) { }

    public Task ConnectAsync(IMqttClientOptions options, CancellationToken cancellationToken) => throw null!;
    public Task DisconnectAsync(CancellationToken cancellationToken) => throw null!;
    public Task SendAsync(MqttBasePacket packet, CancellationToken cancellationToken) => throw null!;
    public Task<MqttBasePacket> ReceiveAsync(CancellationToken cancellationToken) => throw null!;
    public void Dispose() { }
}
