using System;
using System.Collections.Generic;
using System.IO;

using MQTTnet.Adapter;
using MQTTnet.Client;
using MQTTnet.Client.Options;
using MQTTnet.Client.Subscribing;
using MQTTnet.Client.Unsubscribing;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.LowLevelClient;
using MQTTnet.Packets;
using MQTTnet.Protocol;
using MQTTnet.Server;

namespace MQTTnet;

public class MqttApplicationMessage
{
    public string Topic { get; set; }
    public byte[] Payload { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public bool Retain { get; set; }
    public bool Dup { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public string ContentType { get; set; }
    public string ResponseTopic { get; set; }
    public MqttPayloadFormatIndicator? PayloadFormatIndicator { get; set; }
    public uint? MessageExpiryInterval { get; set; }
    public ushort? TopicAlias { get; set; }
    public byte[] CorrelationData { get; set; }
    public List<uint> SubscriptionIdentifiers { get; set; }
}

public class MqttApplicationMessageBuilder
{
    public MqttApplicationMessageBuilder WithTopic(string topic) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(byte[] payload) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(IEnumerable<byte> payload) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(Stream payload) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(Stream payload, long length) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(string payload) => throw null!;
    public MqttApplicationMessageBuilder WithQualityOfServiceLevel(MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public MqttApplicationMessageBuilder WithQualityOfServiceLevel(int qualityOfServiceLevel) => throw null!;
    public MqttApplicationMessageBuilder WithRetainFlag(bool value = true) => throw null!;
    public MqttApplicationMessageBuilder WithDupFlag(bool value = true) => throw null!;
    public MqttApplicationMessageBuilder WithAtLeastOnceQoS() => throw null!;
    public MqttApplicationMessageBuilder WithAtMostOnceQoS() => throw null!;
    public MqttApplicationMessageBuilder WithExactlyOnceQoS() => throw null!;
    public MqttApplicationMessageBuilder WithUserProperty(string name, string value) => throw null!;
    public MqttApplicationMessageBuilder WithContentType(string contentType) => throw null!;
    public MqttApplicationMessageBuilder WithResponseTopic(string responseTopic) => throw null!;
    public MqttApplicationMessageBuilder WithCorrelationData(byte[] correlationData) => throw null!;
    public MqttApplicationMessageBuilder WithTopicAlias(ushort topicAlias) => throw null!;
    public MqttApplicationMessageBuilder WithSubscriptionIdentifier(uint subscriptionIdentifier) => throw null!;
    public MqttApplicationMessageBuilder WithMessageExpiryInterval(uint messageExpiryInterval) => throw null!;
    public MqttApplicationMessageBuilder WithPayloadFormatIndicator(MqttPayloadFormatIndicator payloadFormatIndicator) => throw null!;
    public MqttApplicationMessage Build() => throw null!;
}

public static class MqttApplicationMessageExtensions
{
    public static string ConvertPayloadToString(this MqttApplicationMessage applicationMessage) => throw null!;
}

public sealed class MqttFactory : IMqttFactory
{
    public MqttFactory() { }
    public MqttFactory(IMqttNetLogger logger) { }

    public IMqttNetLogger DefaultLogger { get; }
    public IList<Func<IMqttFactory, IMqttServerAdapter>> DefaultServerAdapters { get; }
    public IDictionary<object, object> Properties { get; }

    public IMqttFactory UseClientAdapterFactory(IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient() => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient(IMqttNetLogger logger) => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient(IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient(IMqttNetLogger logger, IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public IMqttClient CreateMqttClient() => throw null!;
    public IMqttClient CreateMqttClient(IMqttNetLogger logger) => throw null!;
    public IMqttClient CreateMqttClient(IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public IMqttClient CreateMqttClient(IMqttNetLogger logger, IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public IMqttServer CreateMqttServer() => throw null!;
    public IMqttServer CreateMqttServer(IMqttNetLogger logger) => throw null!;
    public IMqttServer CreateMqttServer(IEnumerable<IMqttServerAdapter> serverAdapters, IMqttNetLogger logger) => throw null!;
    public IMqttServer CreateMqttServer(IEnumerable<IMqttServerAdapter> serverAdapters) => throw null!;
    public MqttClientOptionsBuilder CreateClientOptionsBuilder() => throw null!;
    public MqttServerOptionsBuilder CreateServerOptionsBuilder() => throw null!;
    public MqttClientSubscribeOptionsBuilder CreateSubscribeOptionsBuilder() => throw null!;
    public MqttClientUnsubscribeOptionsBuilder CreateUnsubscribeOptionsBuilder() => throw null!;
    public MqttTopicFilterBuilder CreateTopicFilterBuilder() => throw null!;
    public MqttApplicationMessageBuilder CreateApplicationMessageBuilder() => throw null!;
}

public class MqttTopicFilter
{
    public string Topic { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public bool NoLocal { get; set; }
    public bool RetainAsPublished { get; set; }
    public MqttRetainHandling RetainHandling { get; set; }

    public override string ToString() => throw null!;
}

public class MqttTopicFilterBuilder
{
    public MqttTopicFilterBuilder WithTopic(string topic) => throw null!;
    public MqttTopicFilterBuilder WithQualityOfServiceLevel(MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public MqttTopicFilterBuilder WithAtLeastOnceQoS() => throw null!;
    public MqttTopicFilterBuilder WithAtMostOnceQoS() => throw null!;
    public MqttTopicFilterBuilder WithExactlyOnceQoS() => throw null!;
    [Obsolete("As in the real library.")]
    public MqttTopicFilterBuilder WithNoLocal(bool? value = true) => throw null!;
    public MqttTopicFilterBuilder WithNoLocal(bool value = true) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttTopicFilterBuilder WithRetainAsPublished(bool? value = true) => throw null!;
    public MqttTopicFilterBuilder WithRetainAsPublished(bool value = true) => throw null!;
    [Obsolete("As in the real library.")]
    public MqttTopicFilterBuilder WithRetainHandling(MqttRetainHandling? value) => throw null!;
    public MqttTopicFilterBuilder WithRetainHandling(MqttRetainHandling value) => throw null!;
    public MqttTopicFilter Build() => throw null!;
}

[Obsolete("As in the real library.")]
public class TopicFilter : MqttTopicFilter
{
}

[Obsolete("As in the real library.")]
public class TopicFilterBuilder : MqttTopicFilterBuilder
{
}
