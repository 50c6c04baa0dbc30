using System;

using MQTTnet.Client.ExtendedAuthenticationExchange;
using MQTTnet.Diagnostics.PacketInspection;
using MQTTnet.Formatter;

namespace MQTTnet.Client.Options;

public class MqttClientOptionsBuilder
{
    public MqttClientOptionsBuilder WithProtocolVersion(MqttProtocolVersion value) => throw null!;
    public MqttClientOptionsBuilder WithCommunicationTimeout(TimeSpan value) => throw null!;
    public MqttClientOptionsBuilder WithCleanSession(bool value = true) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttClientOptionsBuilder WithKeepAliveSendInterval(TimeSpan value) => throw null!;
    public MqttClientOptionsBuilder WithNoKeepAlive() => throw null!;
    public MqttClientOptionsBuilder WithKeepAlivePeriod(TimeSpan value) => throw null!;
    public MqttClientOptionsBuilder WithClientId(string value) => throw null!;
    public MqttClientOptionsBuilder WithWillMessage(MqttApplicationMessage value) => throw null!;
    public MqttClientOptionsBuilder WithAuthentication(string method, byte[] data) => throw null!;
    public MqttClientOptionsBuilder WithWillDelayInterval(uint? willDelayInterval) => throw null!;
    public MqttClientOptionsBuilder WithTopicAliasMaximum(ushort? topicAliasMaximum) => throw null!;
    public MqttClientOptionsBuilder WithMaximumPacketSize(uint? maximumPacketSize) => throw null!;
    public MqttClientOptionsBuilder WithReceiveMaximum(ushort? receiveMaximum) => throw null!;
    public MqttClientOptionsBuilder WithRequestProblemInformation(bool? requestProblemInformation = true) => throw null!;
    public MqttClientOptionsBuilder WithRequestResponseInformation(bool? requestResponseInformation = true) => throw null!;
    public MqttClientOptionsBuilder WithSessionExpiryInterval(uint? sessionExpiryInterval) => throw null!;
    public MqttClientOptionsBuilder WithUserProperty(string name, string value) => throw null!;
    public MqttClientOptionsBuilder WithCredentials(string username, string password) => throw null!;
    public MqttClientOptionsBuilder WithCredentials(string username, byte[] password) => throw null!;
    public MqttClientOptionsBuilder WithCredentials(string username) => throw null!;
    public MqttClientOptionsBuilder WithCredentials(IMqttClientCredentials credentials) => throw null!;
    public MqttClientOptionsBuilder WithExtendedAuthenticationExchangeHandler(IMqttExtendedAuthenticationExchangeHandler handler) => throw null!;
    public MqttClientOptionsBuilder WithTcpServer(string server, int? port = null) => throw null!;
    public MqttClientOptionsBuilder WithTcpServer(Action<MqttClientTcpOptions> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithProxy(string address, string username = null, string password = null, string domain = null, bool bypassOnLocal = false, string[] bypassList = null) => throw null!;
    public MqttClientOptionsBuilder WithProxy(Action<MqttClientWebSocketProxyOptions> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithWebSocketServer(string uri, MqttClientOptionsBuilderWebSocketParameters parameters = null) => throw null!;
    public MqttClientOptionsBuilder WithWebSocketServer(Action<MqttClientWebSocketOptions> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithTls(MqttClientOptionsBuilderTlsParameters parameters) => throw null!;
    public MqttClientOptionsBuilder WithTls() => throw null!;
    public MqttClientOptionsBuilder WithTls(Action<MqttClientOptionsBuilderTlsParameters> optionsBuilder) => throw null!;
    public MqttClientOptionsBuilder WithPacketInspector(IMqttPacketInspector packetInspector) => throw null!;
    public IMqttClientOptions Build() => throw null!;
}
