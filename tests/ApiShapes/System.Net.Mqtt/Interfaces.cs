using System.Threading.Tasks;

namespace System.Net.Mqtt;

public interface IMqttClient : IDisposable
{
    string Id { get; }
    bool IsConnected { get; }
    IObservable<MqttApplicationMessage> MessageStream { get; }

    event EventHandler<MqttEndpointDisconnected> Disconnected;

    Task<SessionState> ConnectAsync(MqttClientCredentials credentials, MqttLastWill will = null, bool cleanSession = false);
    Task<SessionState> ConnectAsync(MqttLastWill will = null);
    Task SubscribeAsync(string topicFilter, MqttQualityOfService qos);
    Task PublishAsync(MqttApplicationMessage message, MqttQualityOfService qos, bool retain = false);
    Task UnsubscribeAsync(params string[] topics);
    Task DisconnectAsync();
}
