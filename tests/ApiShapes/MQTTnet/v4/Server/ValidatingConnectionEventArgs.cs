using System;
using System.Collections;
using System.Collections.Generic;
using System.Security.Cryptography.X509Certificates;

using MQTTnet.Adapter;
using MQTTnet.Formatter;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Server;

public sealed class ValidatingConnectionEventArgs : EventArgs
{
#if !SINCE_4_2
    public ValidatingConnectionEventArgs(MqttConnectPacket connectPacket, IMqttChannelAdapter clientAdapter) { }
#endif
#if SINCE_4_2
    public ValidatingConnectionEventArgs(MqttConnectPacket connectPacket, IMqttChannelAdapter clientAdapter, IDictionary sessionItems) { }
#endif

    public string AssignedClientIdentifier { get; set; }
    public byte[] AuthenticationData { get; }
    public string AuthenticationMethod { get; }
    public IMqttChannelAdapter ChannelAdapter { get; }
    public bool? CleanSession { get; }
    public X509Certificate2 ClientCertificate { get; }
    public string ClientId { get; }
    public string Endpoint { get; }
    public bool IsSecureConnection { get; }
    public ushort? KeepAlivePeriod { get; }
    public uint MaximumPacketSize { get; }
    public string Password { get; }
    public MqttProtocolVersion ProtocolVersion { get; }
    public byte[] RawPassword { get; }
    public MqttConnectReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public ushort ReceiveMaximum { get; }
    public bool RequestProblemInformation { get; }
    public bool RequestResponseInformation { get; }
    public byte[] ResponseAuthenticationData { get; set; }
    public List<MqttUserProperty> ResponseUserProperties { get; set; }
    public string ServerReference { get; set; }
    public uint SessionExpiryInterval { get; }
    public IDictionary SessionItems { get; }
    public ushort TopicAliasMaximum { get; }
    [Obsolete("As in the real library.")]
    public string Username { get; }
    public string UserName { get; }
    public List<MqttUserProperty> UserProperties { get; }
    public uint WillDelayInterval { get; }
}
