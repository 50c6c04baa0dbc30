using System;
using System.Collections.Generic;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Packets;

namespace MQTTnet.Client;

public sealed class MqttApplicationMessageReceivedEventArgs : EventArgs
{
    public MqttApplicationMessageReceivedEventArgs(string clientId, MqttApplicationMessage applicationMessage, MqttPublishPacket publishPacket, Func<MqttApplicationMessageReceivedEventArgs, CancellationToken, Task> acknowledgeHandler) { }

    public string ClientId { get; }
    public MqttApplicationMessage ApplicationMessage { get; }
    public bool ProcessingFailed { get; set; }
    public MqttApplicationMessageReceivedReasonCode ReasonCode { get; set; }
    public List<MqttUserProperty> ResponseUserProperties { get; }
    public string ResponseReasonString { get; set; }
    public bool IsHandled { get; set; }
    public bool AutoAcknowledge { get; set; }
    public object Tag { get; set; }
    public ushort PacketIdentifier { get; }

    public Task AcknowledgeAsync(CancellationToken cancellationToken) => throw null!;
}

#if SINCE_4_3_4
public sealed class MqttClientCertificateSelectionEventArgs : EventArgs
{
    public MqttClientCertificateSelectionEventArgs(string targetHost, X509CertificateCollection localCertificates, X509Certificate remoteCertificate, string[] acceptableIssuers, MqttClientTcpOptions tcpOptions) { }

    public string[] AcceptableIssuers { get; }
    public X509CertificateCollection LocalCertificates { get; }
    public X509Certificate RemoveCertificate { get; }
    public string TargetHost { get; }
    public MqttClientTcpOptions TcpOptions { get; }
}
#endif

public sealed class MqttClientCertificateValidationEventArgs : EventArgs
{
#if SINCE_4_3_4
    public MqttClientCertificateValidationEventArgs(X509Certificate certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors, IMqttClientChannelOptions clientOptions) { }
#endif

#if !SINCE_4_3_4
    public X509Certificate Certificate { get; set; }
    public X509Chain Chain { get; set; }
    public SslPolicyErrors SslPolicyErrors { get; set; }
    public IMqttClientChannelOptions ClientOptions { get; set; }
#endif
#if SINCE_4_3_4
    public X509Certificate Certificate { get; }
    public X509Chain Chain { get; }
    public IMqttClientChannelOptions ClientOptions { get; }
    public SslPolicyErrors SslPolicyErrors { get; }
#endif
}

public sealed class MqttClientConnectedEventArgs : EventArgs
{
    public MqttClientConnectedEventArgs(MqttClientConnectResult connectResult) { }

    public MqttClientConnectResult ConnectResult { get; }
}

public sealed class MqttClientConnectingEventArgs : EventArgs
{
    public MqttClientConnectingEventArgs(MqttClientOptions clientOptions) { }

    public MqttClientOptions ClientOptions { get; }
}

public sealed class MqttClientDisconnectedEventArgs : EventArgs
{
#if SINCE_4_2
    public MqttClientDisconnectedEventArgs(bool clientWasConnected, MqttClientConnectResult connectResult, MqttClientDisconnectReason reason, string reasonString, List<MqttUserProperty> userProperties, Exception exception) { }
#endif

    public bool ClientWasConnected { get; }
    public Exception Exception { get; }
    public MqttClientConnectResult ConnectResult { get; }
    public MqttClientDisconnectReason Reason { get; }
    public string ReasonString { get; }
#if SINCE_4_2
    public List<MqttUserProperty> UserProperties { get; }
#endif
}
