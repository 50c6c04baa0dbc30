using System;
using System.Collections.Generic;
using System.IO;

using MQTTnet.Adapter;
using MQTTnet.Client;
using MQTTnet.Diagnostics;
using MQTTnet.LowLevelClient;
using MQTTnet.Packets;
using MQTTnet.Protocol;
using MQTTnet.Server;
using MQTTnet.Server.Disconnecting;

namespace MQTTnet;

public sealed class MqttApplicationMessage
{
    public string ContentType { get; set; }
    public byte[] CorrelationData { get; set; }
    public bool Dup { get; set; }
    public uint MessageExpiryInterval { get; set; }
    public MqttPayloadFormatIndicator PayloadFormatIndicator { get; set; }
    public MqttQualityOfServiceLevel QualityOfServiceLevel { get; set; }
    public string ResponseTopic { get; set; }
    public bool Retain { get; set; }
    public List<uint> SubscriptionIdentifiers { get; set; }
    public string Topic { get; set; }
    public ushort TopicAlias { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
#if !SINCE_4_2
    public byte[] Payload { get; set; }
#endif
#if SINCE_4_2
    [Obsolete("As in the real library.")]
    public byte[] Payload { get; set; }
    public ArraySegment<byte> PayloadSegment { get; set; }
#endif
}

public sealed class MqttApplicationMessageBuilder
{
    public MqttApplicationMessage Build() => throw null!;
    public MqttApplicationMessageBuilder WithContentType(string contentType) => throw null!;
    public MqttApplicationMessageBuilder WithCorrelationData(byte[] correlationData) => throw null!;
    public MqttApplicationMessageBuilder WithMessageExpiryInterval(uint messageExpiryInterval) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(byte[] payload) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(IEnumerable<byte> payload) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(Stream payload) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(Stream payload, long length) => throw null!;
    public MqttApplicationMessageBuilder WithPayload(string payload) => throw null!;
    public MqttApplicationMessageBuilder WithPayloadFormatIndicator(MqttPayloadFormatIndicator payloadFormatIndicator) => throw null!;
    public MqttApplicationMessageBuilder WithQualityOfServiceLevel(MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public MqttApplicationMessageBuilder WithResponseTopic(string responseTopic) => throw null!;
    public MqttApplicationMessageBuilder WithRetainFlag(bool value = true) => throw null!;
    public MqttApplicationMessageBuilder WithSubscriptionIdentifier(uint subscriptionIdentifier) => throw null!;
    public MqttApplicationMessageBuilder WithTopic(string topic) => throw null!;
    public MqttApplicationMessageBuilder WithTopicAlias(ushort topicAlias) => throw null!;
    public MqttApplicationMessageBuilder WithUserProperty(string name, string value) => throw null!;
#if SINCE_4_2
    public MqttApplicationMessageBuilder WithPayloadSegment(ArraySegment<byte> payloadSegment) => throw null!;
    public MqttApplicationMessageBuilder WithPayloadSegment(ReadOnlyMemory<byte> payloadSegment) => throw null!;
#endif
#if SINCE_4_2_1
    public MqttApplicationMessageBuilder WithPayload(ArraySegment<byte> payloadSegment) => throw null!;
#endif
}

public static class MqttApplicationMessageExtensions
{
    public static string ConvertPayloadToString(this MqttApplicationMessage applicationMessage) => throw null!;
}

public sealed class MqttFactory
{
    public MqttFactory() { }
    public MqttFactory(IMqttNetLogger logger) { }

    public IMqttNetLogger DefaultLogger { get; }
    public IList<Func<MqttFactory, IMqttServerAdapter>> DefaultServerAdapters { get; }
    public IDictionary<object, object> Properties { get; }

    public MqttApplicationMessageBuilder CreateApplicationMessageBuilder() => throw null!;
    public MqttClientDisconnectOptionsBuilder CreateClientDisconnectOptionsBuilder() => throw null!;
    public MqttClientOptionsBuilder CreateClientOptionsBuilder() => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient() => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient(IMqttNetLogger logger) => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient(IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public ILowLevelMqttClient CreateLowLevelMqttClient(IMqttNetLogger logger, IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public IMqttClient CreateMqttClient() => throw null!;
    public IMqttClient CreateMqttClient(IMqttNetLogger logger) => throw null!;
    public IMqttClient CreateMqttClient(IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public IMqttClient CreateMqttClient(IMqttNetLogger logger, IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
    public MqttServer CreateMqttServer(MqttServerOptions options) => throw null!;
    public MqttServer CreateMqttServer(MqttServerOptions options, IMqttNetLogger logger) => throw null!;
    public MqttServer CreateMqttServer(MqttServerOptions options, IEnumerable<IMqttServerAdapter> serverAdapters, IMqttNetLogger logger) => throw null!;
    public MqttServer CreateMqttServer(MqttServerOptions options, IEnumerable<IMqttServerAdapter> serverAdapters) => throw null!;
    public MqttServerOptionsBuilder CreateServerOptionsBuilder() => throw null!;
    public MqttClientSubscribeOptionsBuilder CreateSubscribeOptionsBuilder() => throw null!;
    public MqttTopicFilterBuilder CreateTopicFilterBuilder() => throw null!;
    public MqttClientUnsubscribeOptionsBuilder CreateUnsubscribeOptionsBuilder() => throw null!;
    public MqttFactory UseClientAdapterFactory(IMqttClientAdapterFactory clientAdapterFactory) => throw null!;
#if SINCE_4_3_2
    public MqttServerClientDisconnectOptionsBuilder CreateMqttServerClientDisconnectOptionsBuilder() => throw null!;
    public MqttServerStopOptionsBuilder CreateMqttServerStopOptionsBuilder() => throw null!;
#endif
}

public sealed class MqttTopicFilterBuilder
{
    public MqttTopicFilterBuilder WithTopic(string topic) => throw null!;
    public MqttTopicFilterBuilder WithQualityOfServiceLevel(MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public MqttTopicFilterBuilder WithAtLeastOnceQoS() => throw null!;
    public MqttTopicFilterBuilder WithAtMostOnceQoS() => throw null!;
    public MqttTopicFilterBuilder WithExactlyOnceQoS() => throw null!;
    public MqttTopicFilterBuilder WithNoLocal(bool value = true) => throw null!;
    public MqttTopicFilterBuilder WithRetainAsPublished(bool value = true) => throw null!;
    public MqttTopicFilterBuilder WithRetainHandling(MqttRetainHandling value) => throw null!;
    public MqttTopicFilter Build() => throw null!;
}
