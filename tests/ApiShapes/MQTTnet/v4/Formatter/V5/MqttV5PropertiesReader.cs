using System;
using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Formatter.V5;

public struct MqttV5PropertiesReader
{
    public MqttV5PropertiesReader(MqttBufferReader body) => this = default;

    public List<MqttUserProperty> CollectedUserProperties { get; }
    public MqttPropertyId CurrentPropertyId { get; }

    public bool MoveNext() => throw null!;
    public string ReadAssignedClientIdentifier() => throw null!;
    public byte[] ReadAuthenticationData() => throw null!;
    public string ReadAuthenticationMethod() => throw null!;
    public string ReadContentType() => throw null!;
    public byte[] ReadCorrelationData() => throw null!;
    public uint ReadMaximumPacketSize() => throw null!;
    public MqttQualityOfServiceLevel ReadMaximumQoS() => throw null!;
    public uint ReadMessageExpiryInterval() => throw null!;
    public MqttPayloadFormatIndicator ReadPayloadFormatIndicator() => throw null!;
    public string ReadReasonString() => throw null!;
    public ushort ReadReceiveMaximum() => throw null!;
    public string ReadResponseInformation() => throw null!;
    public string ReadResponseTopic() => throw null!;
    public bool ReadRetainAvailable() => throw null!;
    public ushort ReadServerKeepAlive() => throw null!;
    public string ReadServerReference() => throw null!;
    public uint ReadSessionExpiryInterval() => throw null!;
    public bool ReadSharedSubscriptionAvailable() => throw null!;
    public uint ReadSubscriptionIdentifier() => throw null!;
    public bool ReadSubscriptionIdentifiersAvailable() => throw null!;
    public ushort ReadTopicAlias() => throw null!;
    public ushort ReadTopicAliasMaximum() => throw null!;
    public bool ReadWildcardSubscriptionAvailable() => throw null!;
    public uint ReadWillDelayInterval() => throw null!;
    public bool RequestProblemInformation() => throw null!;
    public bool RequestResponseInformation() => throw null!;
    public void ThrowInvalidPropertyIdException(Type type) { }
}
