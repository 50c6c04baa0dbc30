using System;
using System.Collections.Generic;

using Azure.Iot.Operations.Protocol.Connection;

namespace Azure.Iot.Operations.Protocol.Models;

public sealed class MqttClientOptions
{
    public MqttClientOptions(MqttClientTcpOptions tcpOptions) { }
    public MqttClientOptions(MqttClientWebSocketOptions websocketOptions) { }
    public MqttClientOptions(MqttConnectionSettings cs) { }

    public bool AllowPacketFragmentation { get; set; }
    public byte[]? AuthenticationData { get; set; }
    public string? AuthenticationMethod { get; set; }
    public IMqttClientChannelOptions ChannelOptions { get; set; }
    public bool CleanSession { get; set; }
    public string ClientId { get; set; }
    public IMqttClientCredentialsProvider? Credentials { get; set; }
    public IMqttEnhancedAuthenticationHandler? EnhancedAuthenticationHandler { get; set; }
    public TimeSpan KeepAlivePeriod { get; set; }
    public uint MaximumPacketSize { get; set; }
    public MqttProtocolVersion ProtocolVersion { get; set; }
    public ushort? ReceiveMaximum { get; set; }
    public bool RequestProblemInformation { get; set; }
    public bool RequestResponseInformation { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public TimeSpan Timeout { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public bool TryPrivate { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public bool ValidateFeatures { get; set; }
    public string? WillContentType { get; set; }
    public byte[]? WillCorrelationData { get; set; }
    public uint WillDelayInterval { get; set; }
    public uint WillMessageExpiryInterval { get; set; }
    public byte[]? WillPayload { get; set; }
    public MqttPayloadFormatIndicator WillPayloadFormatIndicator { get; set; }
    public MqttQualityOfServiceLevel WillQualityOfServiceLevel { get; set; }
    public string? WillResponseTopic { get; set; }
    public bool WillRetain { get; set; }
    public string? WillTopic { get; set; }
    public List<MqttUserProperty> WillUserProperties { get; set; }
    public int WriterBufferSize { get; set; }
    public int WriterBufferSizeMax { get; set; }
    public bool AioPersistence { get; set; }

    public void AddUserProperty(string name, string value) { }
}
