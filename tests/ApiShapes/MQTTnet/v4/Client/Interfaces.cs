using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Diagnostics;

namespace MQTTnet.Client;

public interface IMqttClient : IDisposable
{
    bool IsConnected { get; }
    MqttClientOptions Options { get; }

    event Func<MqttClientConnectedEventArgs, Task> ConnectedAsync;
    event Func<MqttClientConnectingEventArgs, Task> ConnectingAsync;
    event Func<MqttClientDisconnectedEventArgs, Task> DisconnectedAsync;
    event Func<MqttApplicationMessageReceivedEventArgs, Task> ApplicationMessageReceivedAsync;
#if !SINCE_4_2
    event Func<InspectMqttPacketEventArgs, Task> InspectPackage;
#endif
#if SINCE_4_2
    event Func<InspectMqttPacketEventArgs, Task> InspectPacketAsync;
#endif

    Task<MqttClientConnectResult> ConnectAsync(MqttClientOptions options, CancellationToken cancellationToken = default);
    Task DisconnectAsync(MqttClientDisconnectOptions options, CancellationToken cancellationToken = default);
    Task PingAsync(CancellationToken cancellationToken = default);
    Task SendExtendedAuthenticationExchangeDataAsync(MqttExtendedAuthenticationExchangeData data, CancellationToken cancellationToken = default);
    Task<MqttClientSubscribeResult> SubscribeAsync(MqttClientSubscribeOptions options, CancellationToken cancellationToken = default);
    Task<MqttClientUnsubscribeResult> UnsubscribeAsync(MqttClientUnsubscribeOptions options, CancellationToken cancellationToken = default);
    Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken = default);
}

#if SINCE_4_3
public interface IMqttClientCertificatesProvider
{
    X509CertificateCollection GetCertificates();
}
#endif

public interface IMqttClientChannelOptions
{
    MqttClientTlsOptions TlsOptions { get; }
}

public interface IMqttClientCredentialsProvider
{
    string GetUserName(MqttClientOptions clientOptions);
    byte[] GetPassword(MqttClientOptions clientOptions);
}

public interface IMqttExtendedAuthenticationExchangeHandler
{
    Task HandleRequestAsync(MqttExtendedAuthenticationExchangeContext context);
}
