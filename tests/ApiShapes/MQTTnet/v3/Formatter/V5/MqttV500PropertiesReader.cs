using System;
using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Formatter.V5;

public class MqttV500PropertiesReader
{
    public MqttV500PropertiesReader(IMqttPacketBodyReader body) { }

    public MqttPropertyId CurrentPropertyId { get; }

    public bool MoveNext() => throw null!;
    public void AddUserPropertyTo(List<MqttUserProperty> userProperties) { }
    public string ReadReasonString() => throw null!;
    public string ReadAuthenticationMethod() => throw null!;
    public byte[] ReadAuthenticationData() => throw null!;
    public bool ReadRetainAvailable() => throw null!;
    public uint ReadSessionExpiryInterval() => throw null!;
    public ushort ReadReceiveMaximum() => throw null!;
    public MqttQualityOfServiceLevel ReadMaximumQoS() => throw null!;
    public string ReadAssignedClientIdentifier() => throw null!;
    public string ReadServerReference() => throw null!;
    public ushort ReadTopicAliasMaximum() => throw null!;
    public uint ReadMaximumPacketSize() => throw null!;
    public ushort ReadServerKeepAlive() => throw null!;
    public string ReadResponseInformation() => throw null!;
    public bool ReadSharedSubscriptionAvailable() => throw null!;
    public bool ReadSubscriptionIdentifiersAvailable() => throw null!;
    public bool ReadWildcardSubscriptionAvailable() => throw null!;
    public uint ReadSubscriptionIdentifier() => throw null!;
    public MqttPayloadFormatIndicator? ReadPayloadFormatIndicator() => throw null!;
    public uint ReadMessageExpiryInterval() => throw null!;
    public ushort ReadTopicAlias() => throw null!;
    public string ReadResponseTopic() => throw null!;
    public byte[] ReadCorrelationData() => throw null!;
    public string ReadContentType() => throw null!;
    public uint ReadWillDelayInterval() => throw null!;
    public bool RequestResponseInformation() => throw null!;
    public bool RequestProblemInformation() => throw null!;
    public void ThrowInvalidPropertyIdException(Type type) { }
}
