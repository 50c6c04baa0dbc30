using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client.Connecting;
using MQTTnet.Client.Disconnecting;
using MQTTnet.Client.ExtendedAuthenticationExchange;
using MQTTnet.Client.Options;
using MQTTnet.Client.Publishing;
using MQTTnet.Client.Receiving;
using MQTTnet.Client.Subscribing;
using MQTTnet.Client.Unsubscribing;
using MQTTnet.Protocol;

namespace MQTTnet.Client;

public static class MqttClientExtensions
{
    public static IMqttClient UseConnectedHandler(this IMqttClient client, Func<MqttClientConnectedEventArgs, Task> handler) => throw null!;
    public static IMqttClient UseConnectedHandler(this IMqttClient client, Action<MqttClientConnectedEventArgs> handler) => throw null!;
    public static IMqttClient UseConnectedHandler(this IMqttClient client, IMqttClientConnectedHandler handler) => throw null!;
    public static IMqttClient UseDisconnectedHandler(this IMqttClient client, Func<MqttClientDisconnectedEventArgs, Task> handler) => throw null!;
    public static IMqttClient UseDisconnectedHandler(this IMqttClient client, Action<MqttClientDisconnectedEventArgs> handler) => throw null!;
    public static IMqttClient UseDisconnectedHandler(this IMqttClient client, IMqttClientDisconnectedHandler handler) => throw null!;
    public static IMqttClient UseApplicationMessageReceivedHandler(this IMqttClient client, Func<MqttApplicationMessageReceivedEventArgs, Task> handler) => throw null!;
    public static IMqttClient UseApplicationMessageReceivedHandler(this IMqttClient client, Action<MqttApplicationMessageReceivedEventArgs> handler) => throw null!;
    public static IMqttClient UseApplicationMessageReceivedHandler(this IMqttClient client, IMqttApplicationMessageReceivedHandler handler) => throw null!;
    public static Task<MqttClientConnectResult> ReconnectAsync(this IMqttClient client) => throw null!;
    public static Task<MqttClientConnectResult> ReconnectAsync(this IMqttClient client, CancellationToken cancellationToken) => throw null!;
    public static Task DisconnectAsync(this IMqttClient client) => throw null!;
    public static Task DisconnectAsync(this IMqttClient client, MqttClientDisconnectOptions options) => throw null!;
    public static Task DisconnectAsync(this IMqttClient client, CancellationToken cancellationToken) => throw null!;
    public static Task<MqttClientSubscribeResult> SubscribeAsync(this IMqttClient client, params MqttTopicFilter[] topicFilters) => throw null!;
    public static Task<MqttClientSubscribeResult> SubscribeAsync(this IMqttClient client, string topic, MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public static Task<MqttClientSubscribeResult> SubscribeAsync(this IMqttClient client, string topic) => throw null!;
    public static Task<MqttClientUnsubscribeResult> UnsubscribeAsync(this IMqttClient client, params string[] topicFilters) => throw null!;
    public static Task<MqttClientConnectResult> ConnectAsync(this IMqttClient client, IMqttClientOptions options) => throw null!;
    public static Task SendExtendedAuthenticationExchangeDataAsync(this IMqttClient client, MqttExtendedAuthenticationExchangeData data) => throw null!;
    public static Task<MqttClientSubscribeResult> SubscribeAsync(this IMqttClient client, MqttClientSubscribeOptions options) => throw null!;
    public static Task<MqttClientUnsubscribeResult> UnsubscribeAsync(this IMqttClient client, MqttClientUnsubscribeOptions options) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttClient client, MqttApplicationMessage applicationMessage) => throw null!;
    public static Task PublishAsync(this IMqttClient client, IEnumerable<MqttApplicationMessage> applicationMessages) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttClient client, string topic) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttClient client, string topic, IEnumerable<byte> payload) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttClient client, string topic, string payload) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttClient client, string topic, string payload, MqttQualityOfServiceLevel qualityOfServiceLevel) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttClient client, string topic, string payload, MqttQualityOfServiceLevel qualityOfServiceLevel, bool retain) => throw null!;
    public static Task<MqttClientPublishResult> PublishAsync(this IMqttClient client, string topic, string payload, bool retain) => throw null!;
}
