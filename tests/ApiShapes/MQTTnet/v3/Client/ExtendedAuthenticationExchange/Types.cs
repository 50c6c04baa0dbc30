using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Client.ExtendedAuthenticationExchange;

public class MqttExtendedAuthenticationExchangeContext
{
    public MqttExtendedAuthenticationExchangeContext(MqttAuthPacket authPacket, IMqttClient client) { }

    public MqttAuthenticateReasonCode ReasonCode { get; }
    public string ReasonString { get; }
    public string AuthenticationMethod { get; }
    public byte[] AuthenticationData { get; }
    public List<MqttUserProperty> UserProperties { get; }
    public IMqttClient Client { get; }
}

public class MqttExtendedAuthenticationExchangeData
{
    public MqttAuthenticateReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public byte[] AuthenticationData { get; set; }
    public List<MqttUserProperty> UserProperties { get; }
}
