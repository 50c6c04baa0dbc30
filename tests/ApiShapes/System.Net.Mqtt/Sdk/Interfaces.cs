using System.Threading.Tasks;

namespace System.Net.Mqtt.Sdk;

public interface IMqttChannel<T> : IDisposable
{
    bool IsConnected { get; }
    IObservable<T> ReceiverStream { get; }
    IObservable<T> SenderStream { get; }

    Task SendAsync(T message);
}

public interface IMqttChannelFactory
{
    Task<IMqttChannel<byte[]>> CreateAsync();
}

public interface IMqttTopicEvaluator
{
    bool IsValidTopicFilter(string topicFilter);
    bool IsValidTopicName(string topicName);
    bool Matches(string topicName, string topicFilter);
}
