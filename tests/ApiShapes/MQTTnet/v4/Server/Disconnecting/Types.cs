using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Server.Disconnecting;

#if SINCE_4_3_2
public sealed class MqttServerClientDisconnectOptions
{
    public MqttDisconnectReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public string ServerReference { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}
#endif

#if SINCE_4_3_2
public sealed class MqttServerClientDisconnectOptionsBuilder
{
    public MqttServerClientDisconnectOptions Build() => throw null!;
    public MqttServerClientDisconnectOptionsBuilder WithReasonCode(MqttDisconnectReasonCode value) => throw null!;
    public MqttServerClientDisconnectOptionsBuilder WithReasonString(string value) => throw null!;
    public MqttServerClientDisconnectOptionsBuilder WithServerReference(string value) => throw null!;
    public MqttServerClientDisconnectOptionsBuilder WithUserProperties(List<MqttUserProperty> value) => throw null!;
    public MqttServerClientDisconnectOptionsBuilder WithUserProperty(string name, string value) => throw null!;
}
#endif
