using System;
using System.Buffers;
using System.Collections.Generic;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Azure.Iot.Operations.Protocol.Models;

public sealed class DefaultMqttCertificatesProvider : IMqttClientCertificatesProvider
{
    public DefaultMqttCertificatesProvider(X509Certificate2Collection certificates) { }
    public DefaultMqttCertificatesProvider(IEnumerable<X509Certificate> certificates) { }

    public X509CertificateCollection GetCertificates() => throw null!;
}

public class MqttApplicationMessage
{
    public MqttApplicationMessage(string topic, MqttQualityOfServiceLevel qos = MqttQualityOfServiceLevel.AtLeastOnce) { }

    public string? ContentType { get; set; }
    public byte[]? CorrelationData { get; set; }
    public bool Dup { get; set; }
    public uint MessageExpiryInterval { get; set; }
    public ArraySegment<byte> PayloadSegment { set { } }
    public ReadOnlySequence<byte> Payload { get; set; }
    public MqttPayloadFormatIndicator PayloadFormatIndicator { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public string? ResponseTopic { get; set; }
    public bool Retain { get; set; }
    public List<uint>? SubscriptionIdentifiers { get; set; }
    public string Topic { get; set; }
    public ushort TopicAlias { get; set; }
    public List<MqttUserProperty>? UserProperties { get; set; }
    public bool AioPersistence { get; set; }

    public void AddUserProperty(string key, string value) { }
    public void AddUserProperty(string key, ReadOnlyMemory<byte> value) { }
    public void AddUserProperty(string key, ArraySegment<byte> value) { }
    public string? ConvertPayloadToString() => throw null!;
    public void SetCloudEvent(ExtendedCloudEvent cloudEvent) { }
    public void SetCloudEvent(CloudEvent cloudEvent) { }
    public ExtendedCloudEvent? GetCloudEvent() => throw null!;
}

public sealed class MqttAuthPacket
{
    public byte[]? AuthenticationData { get; set; }
    public string? AuthenticationMethod { get; set; }
    public MqttAuthenticateReasonCode ReasonCode { get; set; }
    public string? ReasonString { get; set; }
    public List<MqttUserProperty>? UserProperties { get; set; }
}

public sealed class MqttClientConnectResult
{
    public MqttClientConnectResultCode ResultCode { get; init; }
    public bool IsSessionPresent { get; init; }
    public bool WildcardSubscriptionAvailable { get; init; }
    public bool RetainAvailable { get; init; }
    public string? AssignedClientIdentifier { get; init; }
    public string? AuthenticationMethod { get; init; }
    public byte[]? AuthenticationData { get; init; }
    public uint? MaximumPacketSize { get; init; }
    public string? ReasonString { get; init; }
    public ushort? ReceiveMaximum { get; init; }
    public MqttQualityOfServiceLevel MaximumQoS { get; init; }
    public string? ResponseInformation { get; init; }
    public ushort TopicAliasMaximum { get; init; }
    public string? ServerReference { get; init; }
    public ushort ServerKeepAlive { get; init; }
    public uint? SessionExpiryInterval { get; init; }
    public bool SubscriptionIdentifiersAvailable { get; init; }
    public bool SharedSubscriptionAvailable { get; init; }
    public List<MqttUserProperty> UserProperties { get; init; }
}

public sealed class MqttClientCredentials : IMqttClientCredentialsProvider
{
    public MqttClientCredentials(string userName, byte[]? password = null) { }

    public string GetUserName(MqttClientOptions clientOptions) => throw null!;
    public byte[]? GetPassword(MqttClientOptions clientOptions) => throw null!;
}

public sealed class MqttClientDisconnectOptions
{
    public MqttClientDisconnectOptionsReason Reason { get; set; }
    public string? ReasonString { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public List<MqttUserProperty>? UserProperties { get; set; }

    public void AddUserProperty(string name, string value) { }
}

public class MqttClientPublishResult
{
    public MqttClientPublishResult(ushort? packetIdentifier, MqttClientPublishReasonCode reasonCode, string reasonString, IReadOnlyCollection<MqttUserProperty> userProperties) { }

    public bool IsSuccess { get; }
    public ushort? PacketIdentifier { get; }
    public MqttClientPublishReasonCode ReasonCode { get; }
    public string ReasonString { get; }
    public IReadOnlyCollection<MqttUserProperty> UserProperties { get; }
}

public class MqttClientSubscribeOptions
{
    public MqttClientSubscribeOptions() { }
    public MqttClientSubscribeOptions(MqttTopicFilter mqttTopicFilter) { }
    public MqttClientSubscribeOptions(string topic, MqttQualityOfServiceLevel qos = MqttQualityOfServiceLevel.AtLeastOnce) { }

    public uint SubscriptionIdentifier { get; set; }
    public List<MqttTopicFilter> TopicFilters { get; set; }
    public List<MqttUserProperty>? UserProperties { get; set; }

    public void AddUserProperty(string key, string value) { }
}

public class MqttClientSubscribeResult
{
    public MqttClientSubscribeResult(ushort packetIdentifier, IReadOnlyCollection<MqttClientSubscribeResultItem> items, string reasonString, IReadOnlyCollection<MqttUserProperty> userProperties) { }

    public IReadOnlyCollection<MqttClientSubscribeResultItem> Items { get; }
    public IReadOnlyCollection<MqttUserProperty> UserProperties { get; }
    public string ReasonString { get; }
    public ushort PacketIdentifier { get; }

    public void ThrowIfNotSuccessSubAck(MqttQualityOfServiceLevel requestedQos, string? commandName = null) { }
    public bool IsSubAckSuccessful(MqttQualityOfServiceLevel requestedQos) => throw null!;
}

public class MqttClientSubscribeResultItem
{
    public MqttClientSubscribeResultItem(MqttTopicFilter topicFilter, MqttClientSubscribeReasonCode reasonCode) { }

    public MqttTopicFilter TopicFilter { get; }
    public MqttClientSubscribeReasonCode ReasonCode { get; }
}

public sealed class MqttClientTcpOptions : IMqttClientChannelOptions
{
    public MqttClientTcpOptions(string host, int port) { }

    public AddressFamily AddressFamily { get; set; }
    public int BufferSize { get; set; }
    public bool? DualMode { get; set; }
    public LingerOption LingerState { get; set; }
    public EndPoint? LocalEndpoint { get; set; }
    public bool NoDelay { get; set; }
    public ProtocolType ProtocolType { get; set; }
    public string Host { get; set; }
    public int Port { get; set; }
    public MqttClientTlsOptions TlsOptions { get; set; }
}

public class MqttClientTlsOptions
{
    public Func<MqttClientCertificateValidationEventArgs, bool>? CertificateValidationHandler { get; set; }
    public Func<MqttClientCertificateSelectionEventArgs, X509Certificate>? CertificateSelectionHandler { get; set; }
    public bool UseTls { get; set; }
    public bool IgnoreCertificateRevocationErrors { get; set; }
    public bool IgnoreCertificateChainErrors { get; set; }
    public bool AllowUntrustedCertificates { get; set; }
    public X509RevocationMode RevocationMode { get; set; }
    public IMqttClientCertificatesProvider? ClientCertificatesProvider { get; set; }
    public List<SslApplicationProtocol>? ApplicationProtocols { get; set; }
    public EncryptionPolicy EncryptionPolicy { get; set; }
    public bool AllowRenegotiation { get; set; }
    public string? TargetHost { get; set; }
    public SslProtocols SslProtocol { get; set; }
    public X509Certificate2Collection? TrustChain { get; set; }
}

public class MqttClientUnsubscribeOptions
{
    public MqttClientUnsubscribeOptions() { }
    public MqttClientUnsubscribeOptions(MqttTopicFilter mqttTopicFilter) { }
    public MqttClientUnsubscribeOptions(string topic) { }

    public List<string> TopicFilters { get; set; }
    public List<MqttUserProperty>? UserProperties { get; set; }

    public void AddUserProperty(string key, string value) { }
}

public class MqttClientUnsubscribeResult
{
    public MqttClientUnsubscribeResult(ushort packetIdentifier, IReadOnlyCollection<MqttClientUnsubscribeResultItem> items, string reasonString, IReadOnlyCollection<MqttUserProperty> userProperties) { }

    public IReadOnlyCollection<MqttClientUnsubscribeResultItem> Items { get; }
    public ushort PacketIdentifier { get; }
    public string ReasonString { get; }
    public IReadOnlyCollection<MqttUserProperty> UserProperties { get; set; }

    public void ThrowIfNotSuccessUnsubAck(string? commandName = null) { }
    public bool IsUnsubAckSuccessful() => throw null!;
}

public class MqttClientUnsubscribeResultItem
{
    public MqttClientUnsubscribeResultItem(string topicFilter, MqttClientUnsubscribeReasonCode reasonCode) { }

    public MqttClientUnsubscribeReasonCode ReasonCode { get; }
    public string TopicFilter { get; }
}

public sealed class MqttClientWebSocketOptions : IMqttClientChannelOptions
{
    public CookieContainer? CookieContainer { get; set; }
    public ICredentials? Credentials { get; set; }
    public MqttClientWebSocketProxyOptions? ProxyOptions { get; set; }
    public IDictionary<string, string> RequestHeaders { get; set; }
    public ICollection<string> SubProtocols { get; set; }
    public MqttClientTlsOptions TlsOptions { get; set; }
    public required string Uri { get; set; }
    public TimeSpan KeepAliveInterval { get; set; }
    public bool UseDefaultCredentials { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttClientWebSocketProxyOptions
{
    public MqttClientWebSocketProxyOptions(string address) { }

    public string Address { get; set; }
    public string? Username { get; set; }
    public string? Password { get; set; }
    public string? Domain { get; set; }
    public bool BypassOnLocal { get; set; }
    public bool UseDefaultCredentials { get; set; }
    public string[]? BypassList { get; set; }
}

public class MqttEnhancedAuthenticationExchangeData
{
    public MqttAuthenticateReasonCode ReasonCode { get; set; }
    public string? ReasonString { get; set; }
    public byte[]? AuthenticationData { get; set; }
    public List<MqttUserProperty>? UserProperties { get; }
}

public class MqttExtendedAuthenticationExchangeContext
{
    public MqttExtendedAuthenticationExchangeContext(MqttAuthenticateReasonCode reasonCode) { }

    public MqttAuthenticateReasonCode ReasonCode { get; init; }
    public string? ReasonString { get; init; }
    public string? AuthenticationMethod { get; init; }
    public byte[]? AuthenticationData { get; init; }
    public List<MqttUserProperty> UserProperties { get; init; }
}

public class MqttTopicFilter
{
    public MqttTopicFilter(string topic, MqttQualityOfServiceLevel qos = MqttQualityOfServiceLevel.AtLeastOnce) { }

    public bool NoLocal { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public bool RetainAsPublished { get; set; }
    public MqttRetainHandling RetainHandling { get; set; }
    public string Topic { get; set; }
}

public static class MqttTopicFilterComparer
{
    public const char LevelSeparator = '/';
    public const char MultiLevelWildcard = '#';
    public const char SingleLevelWildcard = '+';
    public const char ReservedTopicPrefix = '$';

    public static MqttTopicFilterCompareResult Compare(string topic, string filter) => throw null!;
}

public class MqttUserProperty
{
    public MqttUserProperty(string name, string value) { }
    public MqttUserProperty(string name, ArraySegment<byte> value) { }
    public MqttUserProperty(string name, ReadOnlyMemory<byte> value) { }

    public string Name { get; }
    public ReadOnlyMemory<byte> ValueBuffer { get; }
    public string Value { get; }
}
