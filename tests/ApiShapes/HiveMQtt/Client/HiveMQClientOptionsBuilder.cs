using System;
using System.Collections.Generic;
using System.Net;
using System.Security;
using System.Security.Cryptography.X509Certificates;

using HiveMQtt.Client.Options;
using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client;

public class HiveMQClientOptionsBuilder
{
    public HiveMQClientOptionsBuilder WithBroker(string broker) => throw null!;
    public HiveMQClientOptionsBuilder WithWebSocketServer(string webSocketServer) => throw null!;
    public HiveMQClientOptionsBuilder WithPort(int port) => throw null!;
    public HiveMQClientOptionsBuilder WithClientId(string clientId) => throw null!;
    public HiveMQClientOptionsBuilder WithAllowInvalidBrokerCertificates(bool allowInvalidCertificates) => throw null!;
    public HiveMQClientOptionsBuilder WithUseTls(bool useTls) => throw null!;
    public HiveMQClientOptionsBuilder WithClientCertificate(X509Certificate2 clientCertificate) => throw null!;
    public HiveMQClientOptionsBuilder WithClientCertificates(List<X509Certificate2> clientCertificates) => throw null!;
    public HiveMQClientOptionsBuilder WithCleanStart(bool cleanStart) => throw null!;
    public HiveMQClientOptionsBuilder WithKeepAlive(int keepAlive) => throw null!;
    public HiveMQClientOptionsBuilder WithAuthenticationMethod(string method) => throw null!;
    public HiveMQClientOptionsBuilder WithAuthenticationData(byte[] data) => throw null!;
    public HiveMQClientOptionsBuilder WithUserProperty(string key, string value) => throw null!;
    public HiveMQClientOptionsBuilder WithUserProperties(Dictionary<string, string> properties) => throw null!;
    public HiveMQClientOptionsBuilder WithLastWillAndTestament(LastWillAndTestament lwt) => throw null!;
    public HiveMQClientOptionsBuilder WithMaximumPacketSize(int maximumPacketSize) => throw null!;
    public HiveMQClientOptionsBuilder WithReceiveMaximum(int receiveMaximum) => throw null!;
    public HiveMQClientOptionsBuilder WithSessionExpiryInterval(int sessionExpiryInterval) => throw null!;
    public HiveMQClientOptionsBuilder WithUserName(string username) => throw null!;
    public HiveMQClientOptionsBuilder WithPassword(SecureString password) => throw null!;
    [Obsolete("As in the real library.")]
    public HiveMQClientOptionsBuilder WithPassword(string password) => throw null!;
    public HiveMQClientOptionsBuilder WithPreferIPv6(bool preferIPv6) => throw null!;
    public HiveMQClientOptionsBuilder WithTopicAliasMaximum(int topicAliasMaximum) => throw null!;
    public HiveMQClientOptionsBuilder WithRequestResponseInformation(bool requestResponseInformation) => throw null!;
    public HiveMQClientOptionsBuilder WithRequestProblemInformation(bool requestProblemInformation) => throw null!;
    public HiveMQClientOptionsBuilder WithAutomaticReconnect(bool automaticReconnect) => throw null!;
    public HiveMQClientOptions Build() => throw null!;
#if !SINCE_0_32
    public HiveMQClientOptionsBuilder WithClientCertificate(string clientCertificatePath, string? password = null) => throw null!;
#endif
#if SINCE_0_32
    public HiveMQClientOptionsBuilder WithClientCertificate(string clientCertificatePath, SecureString? password = null) => throw null!;
    [Obsolete("As in the real library.")]
    public HiveMQClientOptionsBuilder WithClientCertificate(string clientCertificatePath, string? password = null) => throw null!;
#endif
#if SINCE_0_35
    public HiveMQClientOptionsBuilder WithWebSocketKeepAliveInterval(TimeSpan keepAliveInterval) => throw null!;
    public HiveMQClientOptionsBuilder WithWebSocketRequestHeaders(Dictionary<string, string> headers) => throw null!;
    public HiveMQClientOptionsBuilder WithWebSocketRequestHeader(string name, string value) => throw null!;
    public HiveMQClientOptionsBuilder WithWebSocketProxy(IWebProxy proxy) => throw null!;
#endif
#if SINCE_0_38
    public HiveMQClientOptionsBuilder WithProxy(IWebProxy proxy) => throw null!;
#endif
#if SINCE_0_40
    public HiveMQClientOptionsBuilder WithManualAck(bool enabled = true) => throw null!;
#endif
#if SINCE_0_43
    public HiveMQClientOptionsBuilder WithOverlappingSubscriptionBehavior(OverlappingSubscriptionBehavior behavior) => throw null!;
#endif
}
