using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Client.Connecting;
using MQTTnet.Client.Disconnecting;
using MQTTnet.Client.ExtendedAuthenticationExchange;
using MQTTnet.Client.Options;
using MQTTnet.Client.Publishing;
using MQTTnet.Client.Receiving;
using MQTTnet.Client.Subscribing;
using MQTTnet.Client.Unsubscribing;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Internal;

namespace MQTTnet.Client;

public class MqttClient : Disposable, IMqttClient
{
    public MqttClient(IMqttClientAdapterFactory channelFactory, IMqttNetLogger logger) { }

    public IMqttClientConnectedHandler ConnectedHandler { get; set; }
    public IMqttClientDisconnectedHandler DisconnectedHandler { get; set; }
    public IMqttApplicationMessageReceivedHandler ApplicationMessageReceivedHandler { get; set; }
    public bool IsConnected { get; }
    public IMqttClientOptions Options { get; }

    public Task<MqttClientConnectResult> ConnectAsync(IMqttClientOptions options, CancellationToken cancellationToken) => throw null!;
    public Task DisconnectAsync(MqttClientDisconnectOptions options, CancellationToken cancellationToken) => throw null!;
    public Task PingAsync(CancellationToken cancellationToken) => throw null!;
    public Task SendExtendedAuthenticationExchangeDataAsync(MqttExtendedAuthenticationExchangeData data, CancellationToken cancellationToken) => throw null!;
    public Task<MqttClientSubscribeResult> SubscribeAsync(MqttClientSubscribeOptions options, CancellationToken cancellationToken) => throw null!;
    public Task<MqttClientUnsubscribeResult> UnsubscribeAsync(MqttClientUnsubscribeOptions options, CancellationToken cancellationToken) => throw null!;
    public Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken) => throw null!;
    protected override void Dispose(bool disposing) { }
}

public sealed class MqttPacketIdentifierProvider
{
    public void Reset() { }
    public ushort GetNextPacketIdentifier() => throw null!;
}
