using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Adapter;
using MQTTnet.Diagnostics;
using MQTTnet.Internal;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Client;

#if SINCE_4_3
public sealed class DefaultMqttCertificatesProvider : IMqttClientCertificatesProvider
{
    public DefaultMqttCertificatesProvider(X509Certificate2Collection certificates) { }
    public DefaultMqttCertificatesProvider(IEnumerable<X509Certificate> certificates) { }

    public X509CertificateCollection GetCertificates() => throw null!;
}
#endif

public sealed class MqttClient : Disposable, IMqttClient
{
    public MqttClient(IMqttClientAdapterFactory channelFactory, IMqttNetLogger logger) { }

    public bool IsConnected { get; }
    public MqttClientOptions Options { get; }

    public event Func<MqttClientConnectedEventArgs, Task> ConnectedAsync;
    public event Func<MqttClientConnectingEventArgs, Task> ConnectingAsync;
    public event Func<MqttClientDisconnectedEventArgs, Task> DisconnectedAsync;
    public event Func<MqttApplicationMessageReceivedEventArgs, Task> ApplicationMessageReceivedAsync;
#if !SINCE_4_2
    public event Func<InspectMqttPacketEventArgs, Task> InspectPackage;
#endif
#if SINCE_4_2
    public event Func<InspectMqttPacketEventArgs, Task> InspectPacketAsync;
#endif

    public Task<MqttClientConnectResult> ConnectAsync(MqttClientOptions options, CancellationToken cancellationToken = default) => throw null!;
    public Task DisconnectAsync(MqttClientDisconnectOptions options, CancellationToken cancellationToken = default) => throw null!;
    public Task PingAsync(CancellationToken cancellationToken = default) => throw null!;
    public Task SendExtendedAuthenticationExchangeDataAsync(MqttExtendedAuthenticationExchangeData data, CancellationToken cancellationToken = default) => throw null!;
    public Task<MqttClientSubscribeResult> SubscribeAsync(MqttClientSubscribeOptions options, CancellationToken cancellationToken = default) => throw null!;
    public Task<MqttClientUnsubscribeResult> UnsubscribeAsync(MqttClientUnsubscribeOptions options, CancellationToken cancellationToken = default) => throw null!;
    public Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken = default) => throw null!;
    protected override void Dispose(bool disposing) { }
}

public sealed class MqttClientConnectResult
{
    public MqttClientConnectResultCode ResultCode { get; }
    public bool IsSessionPresent { get; }
    public bool WildcardSubscriptionAvailable { get; }
    public bool RetainAvailable { get; }
    public string AssignedClientIdentifier { get; }
    public string AuthenticationMethod { get; }
    public byte[] AuthenticationData { get; }
    public uint? MaximumPacketSize { get; }
    public string ReasonString { get; }
    public ushort? ReceiveMaximum { get; }
    public MqttQualityOfServiceLevel MaximumQoS { get; }
    public string ResponseInformation { get; }
    public ushort TopicAliasMaximum { get; }
    public string ServerReference { get; }
    public ushort ServerKeepAlive { get; }
    public uint? SessionExpiryInterval { get; }
    public bool SubscriptionIdentifiersAvailable { get; }
    public bool SharedSubscriptionAvailable { get; }
    public List<MqttUserProperty> UserProperties { get; }
}

public sealed class MqttClientCredentials : IMqttClientCredentialsProvider
{
    public MqttClientCredentials(string userName, byte[] password = null) { }

    public string GetUserName(MqttClientOptions clientOptions) => throw null!;
    public byte[] GetPassword(MqttClientOptions clientOptions) => throw null!;
}

public sealed class MqttClientDefaultCertificateValidationHandler
{
    public static bool Handle(MqttClientCertificateValidationEventArgs eventArgs) => throw null!;
}

public sealed class MqttClientDisconnectOptions
{
    public string ReasonString { get; set; }
#if !SINCE_4_2
    public MqttClientDisconnectReason Reason { get; set; }
#endif
#if SINCE_4_2
    public MqttClientDisconnectOptionsReason Reason { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
#endif
}

public sealed class MqttClientDisconnectOptionsBuilder
{
    public MqttClientDisconnectOptionsBuilder WithReasonString(string value) => throw null!;
    public MqttClientDisconnectOptions Build() => throw null!;
#if !SINCE_4_2
    public MqttClientDisconnectOptionsBuilder WithReason(MqttClientDisconnectReason value) => throw null!;
#endif
#if SINCE_4_2
    public MqttClientDisconnectOptionsBuilder WithReason(MqttClientDisconnectOptionsReason value) => throw null!;
    public MqttClientDisconnectOptionsBuilder WithSessionExpiryInterval(uint value) => throw null!;
    public MqttClientDisconnectOptionsBuilder WithUserProperties(List<MqttUserProperty> userProperties) => throw null!;
    public MqttClientDisconnectOptionsBuilder WithUserProperty(string name, string value) => throw null!;
#endif
}

public static class MqttClientExtensions
{
    public static Task<MqttClientPublishResult> PublishBinaryAsync(this IMqttClient mqttClient, string topic, IEnumerable<byte> payload = null, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce, bool retain = false, CancellationToken cancellationToken = default) => throw null!;
    public static Task<MqttClientPublishResult> PublishStringAsync(this IMqttClient mqttClient, string topic, string payload = null, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce, bool retain = false, CancellationToken cancellationToken = default) => throw null!;
    public static Task SendExtendedAuthenticationExchangeDataAsync(this IMqttClient client, MqttExtendedAuthenticationExchangeData data) => throw null!;
    public static Task<MqttClientSubscribeResult> SubscribeAsync(this IMqttClient mqttClient, MqttTopicFilter topicFilter, CancellationToken cancellationToken = default) => throw null!;
    public static Task<MqttClientSubscribeResult> SubscribeAsync(this IMqttClient mqttClient, string topic, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce, CancellationToken cancellationToken = default) => throw null!;
    public static Task<MqttClientUnsubscribeResult> UnsubscribeAsync(this IMqttClient mqttClient, string topic, CancellationToken cancellationToken = default) => throw null!;
#if !SINCE_4_2
    public static Task DisconnectAsync(this IMqttClient client, MqttClientDisconnectReason reason = MqttClientDisconnectReason.NormalDisconnection, string reasonString = null) => throw null!;
#endif
#if SINCE_4_1_1
    public static Task<bool> TryPingAsync(this IMqttClient client, CancellationToken cancellationToken = default) => throw null!;
#endif
#if SINCE_4_1_3
    public static Task ReconnectAsync(this IMqttClient client, CancellationToken cancellationToken = default) => throw null!;
#endif
#if SINCE_4_2
    public static Task DisconnectAsync(this IMqttClient client, MqttClientDisconnectOptionsReason reason = MqttClientDisconnectOptionsReason.NormalDisconnection, string reasonString = null, uint sessionExpiryInterval = 0, List<MqttUserProperty> userProperties = null, CancellationToken cancellationToken = default) => throw null!;
    public static Task<bool> TryDisconnectAsync(this IMqttClient client, MqttClientDisconnectOptionsReason reason = MqttClientDisconnectOptionsReason.NormalDisconnection, string reasonString = null) => throw null!;
#endif
}

[Obsolete("As in the real library.")]
public sealed class MqttClientOptionsBuilderTlsParameters
{
    public bool UseTls { get; set; }
    public Func<MqttClientCertificateValidationEventArgs, bool> CertificateValidationHandler { get; set; }
    public SslProtocols SslProtocol { get; set; }
    public List<SslApplicationProtocol> ApplicationProtocols { get; set; }
    public bool AllowUntrustedCertificates { get; set; }
    public bool IgnoreCertificateChainErrors { get; set; }
    public bool IgnoreCertificateRevocationErrors { get; set; }
#if !SINCE_4_3
    public IEnumerable<X509Certificate> Certificates { get; set; }
#endif
#if SINCE_4_3
    [Obsolete("As in the real library.")]
    public IEnumerable<X509Certificate> Certificates { get; set; }
    public IMqttClientCertificatesProvider CertificatesProvider { get; set; }
#endif
}

[Obsolete("As in the real library.")]
public class MqttClientOptionsBuilderWebSocketParameters
{
    public IDictionary<string, string> RequestHeaders { get; set; }
    public CookieContainer CookieContainer { get; set; }
}

public sealed class MqttClientPublishResult
{
#if SINCE_4_2
    public MqttClientPublishResult(ushort? packetIdentifier, MqttClientPublishReasonCode reasonCode, string reasonString, IReadOnlyCollection<MqttUserProperty> userProperties) { }
#endif

    public IReadOnlyCollection<MqttUserProperty> UserProperties { get; }
#if !SINCE_4_2
    public ushort? PacketIdentifier { get; set; }
    public MqttClientPublishReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
#endif
#if SINCE_4_1_3
    public bool IsSuccess { get; }
#endif
#if SINCE_4_2
    public ushort? PacketIdentifier { get; }
    public MqttClientPublishReasonCode ReasonCode { get; }
    public string ReasonString { get; }
#endif
}

public sealed class MqttClientSubscribeOptions
{
    public List<MqttTopicFilter> TopicFilters { get; set; }
    public uint SubscriptionIdentifier { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

public sealed class MqttClientSubscribeOptionsBuilder
{
    public MqttClientSubscribeOptionsBuilder WithUserProperty(string name, string value) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithSubscriptionIdentifier(uint subscriptionIdentifier) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(string topic, MqttQualityOfServiceLevel qualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce, bool noLocal = false, bool retainAsPublished = false, MqttRetainHandling retainHandling = MqttRetainHandling.SendAtSubscribe) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(Action<MqttTopicFilterBuilder> topicFilterBuilder) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(MqttTopicFilterBuilder topicFilterBuilder) => throw null!;
    public MqttClientSubscribeOptionsBuilder WithTopicFilter(MqttTopicFilter topicFilter) => throw null!;
    public MqttClientSubscribeOptions Build() => throw null!;
}

public sealed class MqttClientSubscribeResult
{
#if SINCE_4_2
    public MqttClientSubscribeResult(ushort packetIdentifier, IReadOnlyCollection<MqttClientSubscribeResultItem> items, string reasonString, IReadOnlyCollection<MqttUserProperty> userProperties) { }
#endif

    public IReadOnlyCollection<MqttClientSubscribeResultItem> Items { get; }
    public IReadOnlyCollection<MqttUserProperty> UserProperties { get; }
    public string ReasonString { get; }
    public ushort PacketIdentifier { get; }
}

public sealed class MqttClientSubscribeResultItem
{
#if SINCE_4_2
    public MqttClientSubscribeResultItem(MqttTopicFilter topicFilter, MqttClientSubscribeResultCode resultCode) { }
#endif

    public MqttTopicFilter TopicFilter { get; }
    public MqttClientSubscribeResultCode ResultCode { get; }
}

public sealed class MqttClientTcpOptions : IMqttClientChannelOptions
{
    public AddressFamily AddressFamily { get; set; }
    public EndPoint LocalEndpoint { get; set; }
    public int BufferSize { get; set; }
    public bool? DualMode { get; set; }
    public LingerOption LingerState { get; set; }
    public bool NoDelay { get; set; }
    public MqttClientTlsOptions TlsOptions { get; set; }
#if !SINCE_4_3_4
    public int? Port { get; set; }
    public string Server { get; set; }
#endif
#if SINCE_4_3_4
    public ProtocolType ProtocolType { get; set; }
    public EndPoint RemoteEndpoint { get; set; }
#endif
#if SINCE_4_3_5
    [Obsolete("As in the real library.")]
    public int? Port { get; set; }
    [Obsolete("As in the real library.")]
    public string Server { get; set; }
#endif

    public override string ToString() => throw null!;
}

#if !SINCE_4_3_4
public static class MqttClientTcpOptionsExtensions
{
    public static int GetPort(this MqttClientTcpOptions options) => throw null!;
}
#endif

public sealed class MqttClientTlsOptions
{
    public Func<MqttClientCertificateValidationEventArgs, bool> CertificateValidationHandler { get; set; }
    public bool UseTls { get; set; }
    public bool IgnoreCertificateRevocationErrors { get; set; }
    public bool IgnoreCertificateChainErrors { get; set; }
    public bool AllowUntrustedCertificates { get; set; }
    public X509RevocationMode RevocationMode { get; set; }
    public List<SslApplicationProtocol> ApplicationProtocols { get; set; }
    public SslProtocols SslProtocol { get; set; }
#if !SINCE_4_3
    public List<X509Certificate> Certificates { get; set; }
#endif
#if SINCE_4_2_1
    public EncryptionPolicy EncryptionPolicy { get; set; }
    public bool AllowRenegotiation { get; set; }
    public string TargetHost { get; set; }
#endif
#if SINCE_4_3
    public IMqttClientCertificatesProvider ClientCertificatesProvider { get; set; }
#endif
#if SINCE_4_3_2
    public X509Certificate2Collection TrustChain { get; set; }
#endif
#if SINCE_4_3_4
    public Func<MqttClientCertificateSelectionEventArgs, X509Certificate> CertificateSelectionHandler { get; set; }
#endif
}

#if SINCE_4_3
public sealed class MqttClientTlsOptionsBuilder
{
    public MqttClientTlsOptions Build() => throw null!;
    public MqttClientTlsOptionsBuilder UseTls(bool useTls = true) => throw null!;
    public MqttClientTlsOptionsBuilder WithAllowUntrustedCertificates(bool allowUntrustedCertificates = true) => throw null!;
    public MqttClientTlsOptionsBuilder WithCertificateValidationHandler(Func<MqttClientCertificateValidationEventArgs, bool> certificateValidationHandler) => throw null!;
    public MqttClientTlsOptionsBuilder WithClientCertificates(IEnumerable<X509Certificate2> certificates) => throw null!;
    public MqttClientTlsOptionsBuilder WithClientCertificates(X509Certificate2Collection certificates) => throw null!;
    public MqttClientTlsOptionsBuilder WithClientCertificatesProvider(IMqttClientCertificatesProvider clientCertificatesProvider) => throw null!;
    public MqttClientTlsOptionsBuilder WithIgnoreCertificateChainErrors(bool ignoreCertificateChainErrors = true) => throw null!;
    public MqttClientTlsOptionsBuilder WithIgnoreCertificateRevocationErrors(bool ignoreCertificateRevocationErrors = true) => throw null!;
    public MqttClientTlsOptionsBuilder WithRevocationMode(X509RevocationMode revocationMode) => throw null!;
    public MqttClientTlsOptionsBuilder WithSslProtocols(SslProtocols sslProtocols) => throw null!;
    public MqttClientTlsOptionsBuilder WithTargetHost(string targetHost) => throw null!;
    public MqttClientTlsOptionsBuilder WithAllowRenegotiation(bool allowRenegotiation = true) => throw null!;
    public MqttClientTlsOptionsBuilder WithApplicationProtocols(List<SslApplicationProtocol> applicationProtocols) => throw null!;
    public MqttClientTlsOptionsBuilder WithCipherSuitesPolicy(EncryptionPolicy encryptionPolicy) => throw null!;
#if SINCE_4_3_2
    public MqttClientTlsOptionsBuilder WithTrustChain(X509Certificate2Collection chain) => throw null!;
#endif
#if SINCE_4_3_4
    public MqttClientTlsOptionsBuilder WithCertificateSelectionHandler(Func<MqttClientCertificateSelectionEventArgs, X509Certificate> certificateSelectionHandler) => throw null!;
#endif
}
#endif

public sealed class MqttClientUnsubscribeOptions
{
    public List<string> TopicFilters { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}

#if SINCE_4_2
public sealed class MqttClientUnsubscribeOptionsBuilder
#else
public class MqttClientUnsubscribeOptionsBuilder
#endif
{
    public MqttClientUnsubscribeOptionsBuilder WithUserProperty(string name, string value) => throw null!;
    public MqttClientUnsubscribeOptionsBuilder WithUserProperty(MqttUserProperty userProperty) => throw null!;
    public MqttClientUnsubscribeOptionsBuilder WithTopicFilter(string topic) => throw null!;
    public MqttClientUnsubscribeOptionsBuilder WithTopicFilter(MqttTopicFilter topicFilter) => throw null!;
    public MqttClientUnsubscribeOptions Build() => throw null!;
}

public sealed class MqttClientUnsubscribeResult
{
#if SINCE_4_2
    public MqttClientUnsubscribeResult(ushort packetIdentifier, IReadOnlyCollection<MqttClientUnsubscribeResultItem> items, string reasonString, IReadOnlyCollection<MqttUserProperty> userProperties) { }
#endif

    public IReadOnlyCollection<MqttClientUnsubscribeResultItem> Items { get; }
    public string ReasonString { get; }
    public ushort PacketIdentifier { get; }
#if !SINCE_4_2
    public IReadOnlyCollection<MqttUserProperty> UserProperties { get; }
#endif
#if SINCE_4_2
    public IReadOnlyCollection<MqttUserProperty> UserProperties { get; set; }
#endif
}

public sealed class MqttClientUnsubscribeResultItem
{
#if SINCE_4_2
    public MqttClientUnsubscribeResultItem(string topicFilter, MqttClientUnsubscribeResultCode resultCode) { }
#endif

    public string TopicFilter { get; }
    public MqttClientUnsubscribeResultCode ResultCode { get; }
}

public sealed class MqttClientWebSocketOptions : IMqttClientChannelOptions
{
    public CookieContainer CookieContainer { get; set; }
    public MqttClientWebSocketProxyOptions ProxyOptions { get; set; }
    public IDictionary<string, string> RequestHeaders { get; set; }
    public ICollection<string> SubProtocols { get; set; }
    public MqttClientTlsOptions TlsOptions { get; set; }
    public string Uri { get; set; }
#if SINCE_4_2_1
    public ICredentials Credentials { get; set; }
    public TimeSpan KeepAliveInterval { get; set; }
    public bool UseDefaultCredentials { get; set; }
#endif

    public override string ToString() => throw null!;
}

#if SINCE_4_3
public sealed class MqttClientWebSocketOptionsBuilder
{
    public MqttClientWebSocketOptions Build() => throw null!;
    public MqttClientWebSocketOptionsBuilder WithCookieContainer(CookieContainer cookieContainer) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithCookieContainer(ICredentials credentials) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithProxyOptions(MqttClientWebSocketProxyOptions proxyOptions) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithProxyOptions(Action<MqttClientWebSocketProxyOptionsBuilder> configure) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithRequestHeaders(IDictionary<string, string> requestHeaders) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithSubProtocols(ICollection<string> subProtocols) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithUri(string uri) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithKeepAliveInterval(TimeSpan keepAliveInterval) => throw null!;
    public MqttClientWebSocketOptionsBuilder WithUseDefaultCredentials(bool useDefaultCredentials = true) => throw null!;
}
#endif

public sealed class MqttClientWebSocketProxyOptions
{
    public string Address { get; set; }
    public string Username { get; set; }
    public string Password { get; set; }
    public string Domain { get; set; }
    public bool BypassOnLocal { get; set; }
    public string[] BypassList { get; set; }
#if SINCE_4_2_1
    public bool UseDefaultCredentials { get; set; }
#endif
}

#if SINCE_4_3
public sealed class MqttClientWebSocketProxyOptionsBuilder
{
    public MqttClientWebSocketProxyOptionsBuilder WithAddress(string address) => throw null!;
    public MqttClientWebSocketProxyOptionsBuilder WithUsername(string username) => throw null!;
    public MqttClientWebSocketProxyOptionsBuilder WithPassword(string password) => throw null!;
    public MqttClientWebSocketProxyOptionsBuilder WithDomain(string domain) => throw null!;
    public MqttClientWebSocketProxyOptionsBuilder WithBypassOnLocal(bool bypassOnLocal = true) => throw null!;
    public MqttClientWebSocketProxyOptionsBuilder WithBypassList(string[] bypassList) => throw null!;
    public MqttClientWebSocketProxyOptionsBuilder WithBypassList(IEnumerable<string> bypassList) => throw null!;
    public MqttClientWebSocketProxyOptionsBuilder WithUseDefaultCredentials(bool useDefaultCredentials = true) => throw null!;
    public MqttClientWebSocketProxyOptions Build() => throw null!;
}
#endif

public class MqttExtendedAuthenticationExchangeContext
{
    public MqttExtendedAuthenticationExchangeContext(MqttAuthPacket authPacket, MqttClient client) { }

    public MqttAuthenticateReasonCode ReasonCode { get; }
    public string ReasonString { get; }
    public string AuthenticationMethod { get; }
    public byte[] AuthenticationData { get; }
    public List<MqttUserProperty> UserProperties { get; }
    public MqttClient Client { get; }
}

public class MqttExtendedAuthenticationExchangeData
{
    public MqttAuthenticateReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public byte[] AuthenticationData { get; set; }
    public List<MqttUserProperty> UserProperties { get; }
}

public sealed class MqttPacketIdentifierProvider
{
    public void Reset() { }
    public ushort GetNextPacketIdentifier() => throw null!;
}
