using System;
using System.Net;
using System.Net.Sockets;

using MQTTnet.Formatter;
using MQTTnet.Protocol;

namespace MQTTnet.Client;

public sealed class MqttClientOptionsBuilder
{
    public MqttClientOptions Build() => throw null!;
    public MqttClientOptionsBuilder WithAuthentication(string method, byte[] data) => throw null!;
    public MqttClientOptionsBuilder WithCleanSession(bool value = true) => throw null!;
    public MqttClientOptionsBuilder WithClientId(string value) => throw null!;
    public MqttClientOptionsBuilder WithConnectionUri(Uri uri) => throw null!;
    public MqttClientOptionsBuilder WithConnectionUri(string uri) => throw null!;
    public MqttClientOptionsBuilder WithCredentials(string username, string password) => throw null!;
    public MqttClientOptionsBuilder WithCredentials(string username, byte[] password = null) => throw null!;
    public MqttClientOptionsBuilder WithCredentials(IMqttClientCredentialsProvider credentials) => throw null!;
    public MqttClientOptionsBuilder WithExtendedAuthenticationExchangeHandler(IMqttExtendedAuthenticationExchangeHandler handler) => throw null!;
    public MqttClientOptionsBuilder WithKeepAlivePeriod(TimeSpan value) => throw null!;
    public MqttClientOptionsBuilder WithMaximumPacketSize(uint maximumPacketSize) => throw null!;
    public MqttClientOptionsBuilder WithNoKeepAlive() => throw null!;
    public MqttClientOptionsBuilder WithProtocolVersion(MqttProtocolVersion value) => throw null!;
    public MqttClientOptionsBuilder WithReceiveMaximum(ushort receiveMaximum) => throw null!;
    public MqttClientOptionsBuilder WithRequestProblemInformation(bool requestProblemInformation = true) => throw null!;
    public MqttClientOptionsBuilder WithRequestResponseInformation(bool requestResponseInformation = true) => throw null!;
    public MqttClientOptionsBuilder WithSessionExpiryInterval(uint sessionExpiryInterval) => throw null!;
    public MqttClientOptionsBuilder WithTcpServer(Action<MqttClientTcpOptions> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithTimeout(TimeSpan value) => throw null!;
    public MqttClientOptionsBuilder WithTopicAliasMaximum(ushort topicAliasMaximum) => throw null!;
    public MqttClientOptionsBuilder WithTryPrivate(bool tryPrivate = true) => throw null!;
    public MqttClientOptionsBuilder WithUserProperty(string name, string value) => throw null!;
    public MqttClientOptionsBuilder WithWillDelayInterval(uint willDelayInterval) => throw null!;
    public MqttClientOptionsBuilder WithWillPayload(byte[] willPayload) => throw null!;
    public MqttClientOptionsBuilder WithWillPayload(string willPayload) => throw null!;
    public MqttClientOptionsBuilder WithWillQualityOfServiceLevel(MqttQualityOfServiceLevel willQualityOfServiceLevel) => throw null!;
    public MqttClientOptionsBuilder WithWillTopic(string willTopic) => throw null!;
    public MqttClientOptionsBuilder WithWillRetain(bool willRetain = true) => throw null!;
    public MqttClientOptionsBuilder WithWillContentType(string willContentType) => throw null!;
    public MqttClientOptionsBuilder WithWillCorrelationData(byte[] willCorrelationData) => throw null!;
    public MqttClientOptionsBuilder WithWillResponseTopic(string willResponseTopic) => throw null!;
    public MqttClientOptionsBuilder WithWillPayloadFormatIndicator(MqttPayloadFormatIndicator willPayloadFormatIndicator) => throw null!;
    public MqttClientOptionsBuilder WithWillUserProperty(string name, string value) => throw null!;
#if !SINCE_4_3
    public MqttClientOptionsBuilder WithProxy(string address, string username = null, string password = null, string domain = null, bool bypassOnLocal = false, string[] bypassList = null) => throw null!;
    public MqttClientOptionsBuilder WithProxy(Action<MqttClientWebSocketProxyOptions> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithTls(MqttClientOptionsBuilderTlsParameters parameters) => throw null!;
    public MqttClientOptionsBuilder WithTls() => throw null!;
    public MqttClientOptionsBuilder WithTls(Action<MqttClientOptionsBuilderTlsParameters> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithWebSocketServer(string uri, MqttClientOptionsBuilderWebSocketParameters parameters = null) => throw null!;
    public MqttClientOptionsBuilder WithWebSocketServer(Action<MqttClientWebSocketOptions> optionsBuilder) => throw null!;
#endif
#if !SINCE_4_3_5
    public MqttClientOptionsBuilder WithTcpServer(string server, int? port = null) => throw null!;
#endif
#if SINCE_4_2
    public MqttClientOptionsBuilder WithCleanStart(bool value = true) => throw null!;
    public MqttClientOptionsBuilder WithoutPacketFragmentation() => throw null!;
#endif
#if SINCE_4_2_1
    public MqttClientOptionsBuilder WithoutThrowOnNonSuccessfulConnectResponse() => throw null!;
    public MqttClientOptionsBuilder WithWillPayload(ArraySegment<byte> willPayload) => throw null!;
#endif
#if SINCE_4_3
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithProxy(string address, string username = null, string password = null, string domain = null, bool bypassOnLocal = false, string[] bypassList = null) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithProxy(Action<MqttClientWebSocketProxyOptions> optionsBuilder) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithTls(MqttClientOptionsBuilderTlsParameters parameters) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithTls() => throw null!;
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithTls(Action<MqttClientOptionsBuilderTlsParameters> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithTlsOptions(MqttClientTlsOptions tlsOptions) => throw null!;
    public MqttClientOptionsBuilder WithTlsOptions(Action<MqttClientTlsOptionsBuilder> configure) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithWebSocketServer(string uri, MqttClientOptionsBuilderWebSocketParameters parameters = null) => throw null!;
    public MqttClientOptionsBuilder WithWebSocketServer(Action<MqttClientWebSocketOptionsBuilder> configure) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithWebSocketServer(Action<MqttClientWebSocketOptions> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithWillMessageExpiryInterval(uint willMessageExpiryInterval) => throw null!;
#endif
#if SINCE_4_3_4
    public MqttClientOptionsBuilder WithAddressFamily(AddressFamily addressFamily) => throw null!;
    public MqttClientOptionsBuilder WithEndPoint(EndPoint endPoint) => throw null!;
    public MqttClientOptionsBuilder WithProtocolType(ProtocolType protocolType) => throw null!;
#endif
#if SINCE_4_3_5
    public MqttClientOptionsBuilder WithTcpServer(string host, int? port = null, AddressFamily addressFamily = AddressFamily.Unspecified) => throw null!;
#endif
}
