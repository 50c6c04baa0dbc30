using System.Collections.Generic;

using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Formatter.V5;

public sealed class MqttV500PropertiesWriter
{
    public int Length { get; }

    public void WriteUserProperties(List<MqttUserProperty> userProperties) { }
    public void WriteCorrelationData(byte[] value) { }
    public void WriteAuthenticationData(byte[] value) { }
    public void WriteReasonString(string value) { }
    public void WriteResponseTopic(string value) { }
    public void WriteContentType(string value) { }
    public void WriteServerReference(string value) { }
    public void WriteAuthenticationMethod(string value) { }
    public void WriteTo(IMqttPacketWriter packetWriter) { }
    public void WriteSessionExpiryInterval(uint? value) { }
    public void WriteSubscriptionIdentifier(uint value) { }
    public void WriteSubscriptionIdentifiers(ICollection<uint> value) { }
    public void WriteTopicAlias(ushort? value) { }
    public void WriteMessageExpiryInterval(uint? value) { }
    public void WritePayloadFormatIndicator(MqttPayloadFormatIndicator? value) { }
    public void WriteWillDelayInterval(uint? value) { }
    public void WriteRequestProblemInformation(bool? value) { }
    public void WriteRequestResponseInformation(bool? value) { }
    public void WriteReceiveMaximum(ushort? value) { }
    public void WriteMaximumQoS(MqttQualityOfServiceLevel? value) { }
    public void WriteMaximumPacketSize(uint? value) { }
    public void WriteRetainAvailable(bool value) { }
    public void WriteAssignedClientIdentifier(string value) { }
    public void WriteTopicAliasMaximum(ushort? value) { }
    public void WriteWildcardSubscriptionAvailable(bool? value) { }
    public void WriteSubscriptionIdentifiersAvailable(bool value) { }
    public void WriteSharedSubscriptionAvailable(bool value) { }
    public void WriteServerKeepAlive(ushort? value) { }
    public void WriteResponseInformation(string value) { }
}
