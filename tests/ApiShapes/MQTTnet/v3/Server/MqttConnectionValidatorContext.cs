using System;
using System.Collections.Generic;
using System.Security.Cryptography.X509Certificates;

using MQTTnet.Adapter;
using MQTTnet.Formatter;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Server;

public sealed class MqttConnectionValidatorContext
{
    public MqttConnectionValidatorContext(MqttConnectPacket connectPacket, IMqttChannelAdapter clientAdapter) { }

    public string ClientId { get; }
    public string Endpoint { get; }
    public bool IsSecureConnection { get; }
    public X509Certificate2 ClientCertificate { get; }
    public MqttProtocolVersion ProtocolVersion { get; }
    public string Username { get; }
    public byte[] RawPassword { get; }
    public string Password { get; }
    public MqttApplicationMessage WillMessage { get; }
    public bool? CleanSession { get; }
    public ushort? KeepAlivePeriod { get; }
    public List<MqttUserProperty> UserProperties { get; }
    public byte[] AuthenticationData { get; }
    public string AuthenticationMethod { get; }
    public uint? MaximumPacketSize { get; }
    public ushort? ReceiveMaximum { get; }
    public ushort TopicAliasMaximum { get; }
    public bool? RequestProblemInformation { get; }
    public bool? RequestResponseInformation { get; }
    public uint? SessionExpiryInterval { get; }
    public uint? WillDelayInterval { get; }
    public IDictionary<object, object> SessionItems { get; }
    [Obsolete("As in the real library.")]
    public MqttConnectReturnCode ReturnCode { get; set; }
    public MqttConnectReasonCode ReasonCode { get; set; }
    public List<MqttUserProperty> ResponseUserProperties { get; set; }
    public byte[] ResponseAuthenticationData { get; set; }
    public string AssignedClientIdentifier { get; set; }
    public string ReasonString { get; set; }
    public string ServerReference { get; set; }
}
