using System;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Client.Connecting;
using MQTTnet.Client.Disconnecting;
using MQTTnet.Client.ExtendedAuthenticationExchange;
using MQTTnet.Client.Options;
using MQTTnet.Client.Subscribing;
using MQTTnet.Client.Unsubscribing;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.LowLevelClient;

namespace MQTTnet.Client;

public interface IMqttClient : IApplicationMessageReceiver, IApplicationMessagePublisher, IDisposable
{
    bool IsConnected { get; }
    IMqttClientOptions Options { get; }
    IMqttClientConnectedHandler ConnectedHandler { get; set; }
    IMqttClientDisconnectedHandler DisconnectedHandler { get; set; }

    Task<MqttClientConnectResult> ConnectAsync(IMqttClientOptions options, CancellationToken cancellationToken);
    Task DisconnectAsync(MqttClientDisconnectOptions options, CancellationToken cancellationToken);
    Task PingAsync(CancellationToken cancellationToken);
    Task SendExtendedAuthenticationExchangeDataAsync(MqttExtendedAuthenticationExchangeData data, CancellationToken cancellationToken);
    Task<MqttClientSubscribeResult> SubscribeAsync(MqttClientSubscribeOptions options, CancellationToken cancellationToken);
    Task<MqttClientUnsubscribeResult> UnsubscribeAsync(MqttClientUnsubscribeOptions options, CancellationToken cancellationToken);
}

public interface IMqttClientFactory
{
    IMqttFactory UseClientAdapterFactory(IMqttClientAdapterFactory clientAdapterFactory);
    ILowLevelMqttClient CreateLowLevelMqttClient();
    ILowLevelMqttClient CreateLowLevelMqttClient(IMqttNetLogger logger);
    ILowLevelMqttClient CreateLowLevelMqttClient(IMqttClientAdapterFactory clientAdapterFactory);
    ILowLevelMqttClient CreateLowLevelMqttClient(IMqttNetLogger logger, IMqttClientAdapterFactory clientAdapterFactory);
    IMqttClient CreateMqttClient();
    IMqttClient CreateMqttClient(IMqttNetLogger logger);
    IMqttClient CreateMqttClient(IMqttClientAdapterFactory adapterFactory);
    IMqttClient CreateMqttClient(IMqttNetLogger logger, IMqttClientAdapterFactory adapterFactory);
}
